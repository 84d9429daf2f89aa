// Sends a card to a person's own chat, and says how it ended. It never throws for what Teams or the network does.
import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'
import { z } from 'zod'

import type { SendOutcome } from '../domain/messages/message.ts'
import type { Person } from '../domain/state/person.ts'
import type { Messenger } from '../ports/messenger.ts'
import { cardActivity } from './activities.ts'
import { type DoorRules, isTrustedService } from './arrival.ts'
import { withLimits } from './connector-calls.ts'
import type { Conversations } from './conversations.ts'

type Rooms = {
  /** On a TurnAuthentication, which keeps the limits that are set here. */
  readonly adapter: CloudAdapter
  readonly appId: string
  readonly conversations: Conversations
  readonly rules: DoorRules
  /** After this long without an answer the call is broken off; its outcome is unknown once the request has left. */
  readonly timeoutMs: number
}

/** What is called in a turn of that chat; returns the id of the message. */
type Work = (context: TurnContext) => Promise<string>

/** Gives an activity to a person's own chat; the caller answers for what is in it. */
export type Giver = { give(to: Person, activity: Partial<Activity>): Promise<SendOutcome> }

export function teamsMessenger({
  adapter,
  appId,
  conversations,
  rules,
  timeoutMs,
}: Rooms): Messenger & Giver {
  const messenger: Messenger & Giver = {
    async send(to, card) {
      if (card.to !== to.id)
        throw new Error('A card was about to reach somebody for whom it is not meant')
      return messenger.give(to, cardActivity(card))
    },
    async update(to, activity, card) {
      if (card.to !== to.id)
        throw new Error('A card was about to reach somebody for whom it is not meant')
      return reach(to, async (context) => {
        await context.updateActivity({ ...cardActivity(card), id: activity })
        return activity
      })
    },
    give: (to, activity) =>
      reach(to, async (context) => (await context.sendActivity(activity))?.id ?? ''),
  }
  return messenger

  /** One call to a person's own chat, if there is one. */
  async function reach(to: Person, work: Work): Promise<SendOutcome> {
    if (to.account === undefined) return { outcome: 'unreachable', reason: 'no-teams-account' }
    const chat = await conversations.find(to.account)
    if (chat === undefined) return { outcome: 'unreachable', reason: 'never-installed' }
    if (!chat.reachable) return { outcome: 'unreachable', reason: 'blocked' }
    // Checked again where a token would be attached: what is stored may be older than the list of hosts.
    if (!isTrustedService(chat.reference.serviceUrl, rules))
      return { outcome: 'unreachable', reason: 'refused' }
    const outcome = await call(chat.reference, work)
    if (outcome.outcome === 'unreachable' && outcome.reason === 'blocked')
      await conversations.forget(to.account)
    return outcome
  }

  /** One call, ended by the time-out. What has not left by then never leaves, so that it is safe to try again. */
  async function call(reference: Partial<ConversationReference>, work: Work): Promise<SendOutcome> {
    const ending = new AbortController()
    const timer = setTimeout(() => ending.abort(), timeoutMs)
    let left = false
    let sent = ''
    const failed = (error: unknown): SendOutcome =>
      left ? outcomeOf(error) : { outcome: 'try-again' }
    const limits = {
      until: () => ending.signal,
      leaving: () => void (left = true),
      repeat: 'never',
    } as const
    const sending = withLimits(limits, () =>
      adapter.continueConversationAsync(
        appId,
        reference,
        async (context) => void (sent = await work(context)),
      ),
    ).then((): SendOutcome => ({ outcome: 'sent', activity: sent }), failed)
    // A token that does not come is not waited for by the SDK's own signal.
    const ended = new Promise<SendOutcome>((resolve) =>
      ending.signal.addEventListener('abort', () =>
        resolve(left ? { outcome: 'unknown' } : { outcome: 'try-again' }),
      ),
    )
    try {
      return await Promise.race([sending, ended])
    } finally {
      clearTimeout(timer)
    }
  }
}

const failure = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.looseObject({ status: z.number().optional(), headers: z.unknown() }).optional(),
})

/** What an error of the connector means. Teams asks to retry 412, 429, 502 and 504 (platform limits). */
export function outcomeOf(error: unknown): SendOutcome {
  const read = failure.safeParse(error)
  const status = read.data?.statusCode ?? read.data?.response?.status
  if (status === undefined) {
    // Nothing reached the other side when the connection was refused or the name was not found.
    const code = read.data?.code
    return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? { outcome: 'try-again' }
      : { outcome: 'unknown' }
  }
  if (status === 403) return { outcome: 'unreachable', reason: 'blocked' }
  if (status === 404) return { outcome: 'unreachable', reason: 'never-installed' }
  // 401: our own credentials, which the council can mend; 408: the request did not arrive whole.
  if ([401, 408, 412, 429].includes(status) || status >= 500) {
    const retryAfterMs = retryAfter(read.data?.response?.headers)
    return retryAfterMs === undefined
      ? { outcome: 'try-again' }
      : { outcome: 'try-again', retryAfterMs }
  }
  return { outcome: 'unreachable', reason: 'refused' }
}

function retryAfter(headers: unknown): number | undefined {
  const found = headerObject.safeParse(headers).data
  const seconds =
    typeof found === 'string' || typeof found === 'number' ? Number(found) : Number.NaN
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1_000, longestWaitMs)
    : undefined
}

/** Teams counts its limits over an hour at the most: whatever names a longer wait is not believed. */
const longestWaitMs = 3_600_000

/** The SDK gives headers as an object with a `get`, or as plain fields. */
const headerObject = z.union([
  z
    .custom<{ get(name: string): unknown }>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        'get' in value &&
        typeof value.get === 'function',
    )
    .transform((headers) => headers.get('retry-after')),
  z.looseObject({ 'retry-after': z.unknown() }).transform((headers) => headers['retry-after']),
])
