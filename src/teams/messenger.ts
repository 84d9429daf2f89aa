// Sends a card to a person's own chat, and says how it ended. It never throws for what Teams or the
// network does.
import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'

import type { SendOutcome } from '../domain/messages/message.ts'
import type { Person } from '../domain/state/person.ts'
import type { Messenger } from '../ports/messenger.ts'
import { cardActivity } from './activities.ts'
import { type DoorRules, isTrustedService } from './arrival.ts'
import { withLimits } from './connector-calls.ts'
import type { Conversations } from './conversations.ts'
import { outcomeOf } from './send-outcome.ts'

type MessengerParts = {
  /** On a TurnAuthentication, which keeps the limits that are set here. */
  readonly adapter: CloudAdapter
  readonly appId: string
  readonly conversations: Conversations
  readonly rules: DoorRules
  /**
   * After this long without an answer the call is broken off; its outcome is unknown once the
   * request has left.
   */
  readonly timeoutMs: number
}

/** What is called in a turn of that chat; returns the id of the message. */
type Work = (context: TurnContext) => Promise<string>

/** Gives an activity to a person's own chat; the caller answers for what is in it. */
export type Giver = { give(to: Person, activity: Partial<Activity>): Promise<SendOutcome> }

export function teamsMessenger(parts: MessengerParts): Messenger & Giver {
  const { conversations, rules } = parts
  const messenger: Messenger & Giver = {
    async send(to, card) {
      if (card.to !== to.id)
        throw new Error('A card was about to reach somebody for whom it is not meant')
      return messenger.give(to, cardActivity(card))
    },
    async update(to, activity, card) {
      if (card.to !== to.id)
        throw new Error('A card was about to reach somebody for whom it is not meant')
      // What stands in the chat of somebody who was taken off is emptied; nothing new is sent
      // there.
      const outcome = await reach(to.account ?? to.left?.account, async (context) => {
        await context.updateActivity({ ...cardActivity(card), id: activity })
        return activity
      })
      // Of a card that its reader deleted: the card is gone, the chat is not, and a fresh one can
      // go out.
      return isOfTheCard(outcome) ? { outcome: 'unreachable', reason: 'refused' } : outcome
    },
    async give(to, activity) {
      const outcome = await reach(
        to.account,
        async (context) => (await context.sendActivity(activity))?.id ?? '',
      )
      if (
        outcome.outcome === 'unreachable' &&
        outcome.reason === 'blocked' &&
        to.account !== undefined
      )
        await conversations.forget(to.account)
      return outcome
    },
  }
  return messenger

  /** One call to a person's own chat, if there is one. */
  async function reach(account: Person['account'], work: Work): Promise<SendOutcome> {
    if (account === undefined) return { outcome: 'unreachable', reason: 'no-teams-account' }
    const chat = await conversations.find(account)
    if (chat === undefined) return { outcome: 'unreachable', reason: 'never-installed' }
    if (!chat.reachable) return { outcome: 'unreachable', reason: 'blocked' }
    // Checked again where a token would be attached: what is stored may be older than the list of
    // hosts.
    if (!isTrustedService(chat.reference.serviceUrl, rules))
      return { outcome: 'unreachable', reason: 'refused' }
    return call(parts, chat.reference, work)
  }
}

/**
 * One call, ended by the time-out. What has not left by then never leaves, so that it is safe to
 * try again.
 */
async function call(
  { adapter, appId, timeoutMs }: MessengerParts,
  reference: Partial<ConversationReference>,
  work: Work,
): Promise<SendOutcome> {
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
  ).then(
    // Without an id nobody has confirmed it: what answered may have been a proxy.
    (): SendOutcome => (sent === '' ? { outcome: 'unknown' } : { outcome: 'sent', activity: sent }),
    failed,
  )
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

/**
 * What Teams answered about the card alone: whatever else ends the chat says so when something is
 * sent.
 */
const isOfTheCard = (outcome: SendOutcome): boolean =>
  (outcome.outcome === 'unreachable' && outcome.reason === 'blocked') ||
  (outcome.outcome === 'try-again' && outcome.orElse !== undefined)
