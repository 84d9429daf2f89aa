// The channel's door: what comes in from Teams is handed to the turns, and their cards go back as
// activities. Nothing about a family is decided here.
import { randomUUID } from 'node:crypto'

import { Application } from '@microsoft/teams-ai'
import { type Activity, type InvokeResponse, TurnContext } from 'botbuilder'
import { z } from 'zod'

import { groupSentence } from '../domain/messages/card.ts'
import type { Person } from '../domain/state/person.ts'
import type { Clock } from '../ports/clock.ts'
import type { Directory } from '../ports/directory.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Measures } from '../ports/measures.ts'
import type { Taps } from '../ports/taps.ts'
import { failureCard } from '../turns/public-cards.ts'
import type { Drawn } from '../turns/render-card.ts'
import { tapSchema } from '../turns/route-press.ts'
import { isCorrection, type Turns, type Visitor } from '../turns/turns.ts'
import { cardActivity, cardResponse, groupActivity, messageResponse } from './activities.ts'
import { accountOf, type DoorRules, isPersonal, readArrival } from './arrival.ts'
import type { Conversations } from './conversations.ts'
import type { FileConsents } from './files.ts'
import { submittedTap } from './submit-fallback.ts'
import { typedText } from './typed-text.ts'

export type BotParts = {
  readonly turns: Turns
  readonly directory: Directory
  readonly clock: Clock
  readonly conversations: Conversations
  /** Absent in the practice room, where a file is a link. */
  readonly files?: FileConsents
  /** Told of every tap before it is answered, so that the delivery leaves that card alone. */
  readonly taps?: Taps
  readonly measures?: Measures
  readonly rules: DoorRules
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
}

/** A teams-ai application with our routes; it keeps no state and runs no planner. */
export function createBot(parts: BotParts): Application {
  const app = new Application({ startTypingTimer: false })
  routeTaps(app, parts)
  routeFiles(app, parts)
  routeOtherInvokes(app)
  routeMessages(app, parts)
  routeArrivals(app, parts)
  return app
}

type Speaker = Visitor & {
  readonly isPersonal: boolean
  /** Whether this chat was not known before. */
  readonly isFirst: boolean
}

/** Who is speaking, as far as the channel vouches for it. */
async function speakerOf(
  { conversations, directory, clock, rules }: BotParts,
  context: TurnContext,
): Promise<Speaker | undefined> {
  const arrival = readArrival(context.activity)
  if (arrival === undefined) return undefined
  const account = accountOf(arrival, rules)
  const personal = isPersonal(arrival, rules)
  if (account === undefined) return { isPersonal: personal, isFirst: false }
  const person = await directory.byAccount(account)
  const { first } = personal
    ? await conversations.remember(
        account,
        TurnContext.getConversationReference(context.activity),
        clock.now(),
        person === undefined ? 'stranger' : undefined,
      )
    : { first: false }
  const known: { readonly person?: Person } = person === undefined ? {} : { person }
  return { isPersonal: personal, account, isFirst: first, ...known }
}

type Kind = 'tap' | 'file' | 'message' | 'arrival'

/**
 * Whatever goes wrong, the person gets a calm sentence with a code, and the log the same code with
 * ids.
 */
async function calmly(
  { log, errorFacts, measures }: BotParts,
  kind: Kind,
  { work, failed }: { work: () => Promise<void>; failed: (code: string) => Promise<void> },
): Promise<void> {
  const began = performance.now()
  try {
    await work()
  } catch (error) {
    const code = randomUUID().slice(0, 8)
    log.error('turn.failed', { kind, code, ...errorFacts(error) })
    await failed(code)
  }
  const counted = kind === 'tap' || kind === 'message' ? kind : 'other'
  measures?.turned(counted, performance.now() - began)
}

async function reply(context: TurnContext, cards: readonly Drawn[]): Promise<void> {
  for (const card of cards) await context.sendActivity(cardActivity(card))
}

const isInvoke = (context: TurnContext, name: string): boolean =>
  context.activity.type === 'invoke' && context.activity.name === name

const invokeAnswer = (value: InvokeResponse) => ({ type: 'invokeResponse', value })
const nothingToSay: InvokeResponse = { status: 200, body: {} }

const action = z.object({ action: tapSchema })

/**
 * One route, answered by ourselves. The SDK's own card handler keeps its response type outside the
 * handler and can show one person's card to all (platform trap 1), so it is not used.
 */
function routeTaps(app: Application, parts: BotParts): void {
  app.addRoute(
    async (context) => isInvoke(context, 'adaptiveCard/action'),
    async (context) => {
      let response: InvokeResponse = messageResponse(groupSentence)
      await calmly(parts, 'tap', {
        work: async () => {
          const speaker = await speakerOf(parts, context)
          if (speaker === undefined || !speaker.isPersonal) return
          const { replyToId } = context.activity
          if (speaker.person !== undefined && replyToId !== undefined)
            await parts.taps?.note(speaker.person.id, replyToId)
          const tap = action.safeParse(context.activity.value).data?.action
          if (isCorrection(tap)) parts.measures?.corrected()
          response = cardResponse(await parts.turns.press(speaker, tap))
        },
        failed: async (code) => void (response = cardResponse(failureCard(code))),
      })
      await context.sendActivity(invokeAnswer(response))
    },
    true,
  )
}

/**
 * 'Allow' or 'Decline' on a file that was offered. The answer in the chat is a message: Teams takes
 * no card here.
 */
function routeFiles(app: Application, parts: BotParts): void {
  app.addRoute(
    async (context) => isInvoke(context, 'fileConsent/invoke'),
    async (context) => {
      await calmly(parts, 'file', {
        work: async () => {
          const speaker = await speakerOf(parts, context)
          if (speaker?.person === undefined || !speaker.isPersonal) return
          const said = await parts.files?.answer(speaker.person, context.activity.value)
          if (said !== undefined) await context.sendActivity(said)
        },
        failed: (code) => reply(context, [failureCard(code)]),
      })
      await context.sendActivity(invokeAnswer(nothingToSay))
    },
    true,
  )
}

/**
 * Any other invoke is none that we offer; it is answered, so that the client does not try again.
 */
function routeOtherInvokes(app: Application): void {
  app.addRoute(
    async (context) => context.activity.type === 'invoke',
    async (context) => void (await context.sendActivity(invokeAnswer(nothingToSay))),
    true,
  )
}

/**
 * A message, and one that its writer has changed since: what it says now is read like any other,
 * danger first.
 */
function routeMessages(app: Application, parts: BotParts): void {
  const answer = (context: TurnContext) =>
    calmly(parts, 'message', {
      work: async () => {
        const speaker = await speakerOf(parts, context)
        if (speaker === undefined) return
        const text = typedText(context.activity.text ?? '', context.activity.recipient.name)
        if (!speaker.isPersonal) {
          const screen = parts.turns.inGroup(text)
          await context.sendActivity(screen === undefined ? groupActivity() : cardActivity(screen))
          return
        }
        const tap = submittedTap(context.activity)
        const cards =
          tap === undefined
            ? await parts.turns.message(speaker, text)
            : [await parts.turns.press(speaker, tap)]
        await reply(context, cards)
      },
      failed: (code) => reply(context, [failureCard(code)]),
    })
  app.activity('message', answer)
  app.activity('messageUpdate', async (context) => {
    if (edited.safeParse(context.activity.channelData).success) await answer(context)
  })
}

const edited = z.looseObject({ eventType: z.literal('editMessage') })

/** Teams announces a new chat twice, in two ways; the first of them is answered with a welcome. */
function routeArrivals(app: Application, parts: BotParts): void {
  app.activity(['installationUpdate', 'conversationUpdate'], (context) =>
    calmly(parts, 'arrival', {
      work: async () => {
        const speaker = await speakerOf(parts, context)
        if (speaker?.account === undefined || !speaker.isPersonal) return
        if (context.activity.action === 'remove') return parts.conversations.forget(speaker.account)
        if (speaker.isFirst && isHello(context.activity))
          await reply(context, await parts.turns.welcome(speaker))
      },
      failed: async () => undefined,
    }),
  )
}

const isHello = (activity: Activity): boolean =>
  activity.type === 'installationUpdate'
    ? activity.action === 'add' || activity.action === 'add-upgrade'
    : (activity.membersAdded ?? []).length > 0
