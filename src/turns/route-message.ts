// What somebody types, to the feature that answers. Danger first, then the menu's commands, then
// what is understood.
import type { PrivateCard, PublicCard } from '../domain/messages/card.ts'
import type { TeamsAccount } from '../domain/state/person.ts'
import { myInvitations } from '../features/inviting/answer-invitation/flow.ts'
import { openSlots } from '../features/kernel/attendance-slots.ts'
import type { Feature, TextHandler, UnderstoodText, Verb } from '../features/kernel/feature.ts'
import { meetingsOfChild, nameNotKnown, noSuchChildCard } from '../features/kernel/named-child.ts'
import { noSuchReferenceCard } from '../features/kernel/pick-meeting.ts'
import type { Dependencies, RequestContext } from '../features/kernel/request-context.ts'
import { contextFor, nothingRecordedCard, NothingStated } from '../features/kernel/stated-only.ts'
import { dangerScreen, publicDangerScreen } from '../features/running-it/welcome/danger.ts'
import { help, unknown } from '../features/running-it/welcome/flow.ts'
import { otherReadings, readingMeant, wordsMeant } from '../features/running-it/welcome/readings.ts'
import { goesOnInDanger } from '../understanding/danger/again.ts'
import { isAboutShown } from '../understanding/follow-up.ts'
import { ownIntents, writingIntents } from '../understanding/meaning/intents.ts'
import { referenceNotThere } from '../understanding/reading/reference.ts'
import { readStatement } from '../understanding/statement.ts'
import { longestRead } from '../understanding/text/normalise.ts'
import {
  type Intent,
  meaningIn,
  screenOf,
  seenIn,
  understand,
  type Understanding,
} from '../understanding/understand.ts'
import { isNoWithReason, isWhollySaid } from '../understanding/whole-answer.ts'
import { closedMeetingCard } from './closed-meeting.ts'
import { deniedCard, ofDeniedOrder } from './denied-order.ts'
import { namesNew, speaksOfOthers } from './further-meetings.ts'
import { goneOn, isScreen, shownBefore, spokenOf, withMeeting } from './gone-on.ts'
import { ofArrival } from './own-arrival.ts'
import { unknownPersonCard } from './public-cards.ts'
import { scope, speaker } from './scope.ts'
import type { Before, LastSaid } from './threads.ts'

type Answer = readonly (PrivateCard | PublicCard)[]

/** From here on another reading is worth an answer when the first has none. */
const likelyEnough = 0.1

export interface MessageRouter {
  /** What a button of another reading stands for, answered as if it had been typed. */
  readonly meant: Verb
  from(context: RequestContext, text: string): Promise<Answer>
  /** The same, after something else was said a moment ago. */
  after(context: RequestContext, text: string, before: Before | undefined): Promise<Answered>
  /**
   * Somebody whom nobody has added: told how to be added, but danger is answered for everybody.
   * Nothing else is read.
   */
  fromStranger(text: string, account: TeamsAccount | undefined, deps: Dependencies): Promise<Answer>
  /** Where others read too: one of the danger screens, without a name, or nothing. */
  inGroup(text: string, deps: Dependencies): PublicCard | undefined
  /** First contact: hello, and whatever this person was invited to before the chat was there. */
  welcome(context: RequestContext): Promise<Answer>
}

export function messageRouter(features: readonly Feature[]): MessageRouter {
  const table = handlerTable(features)
  const after: MessageRouter['after'] = async (context, text, before) => {
    try {
      return await answer(table, context, { text, before })
    } catch (error) {
      if (error instanceof NothingStated) return { cards: [nothingRecordedCard(context.actor)] }
      throw error
    }
  }
  const from: MessageRouter['from'] = async (context, text) =>
    (await after(context, text, undefined)).cards
  return {
    from,
    after,
    meant: {
      verb: readingMeant,
      press: async (context, data) => {
        const words = wordsMeant(data)
        const [card] = words === undefined ? [] : await from(context, words)
        return card?.audience === 'one-person' ? card : unknown(context, [])
      },
    },
    async fromStranger(text, account, deps) {
      return [publicScreen(text, deps) ?? unknownPersonCard(account)]
    },
    inGroup: publicScreen,
    async welcome(context) {
      const hello = await help(context.deps, context.actor, true)
      return (await openSlots(context)).length === 0
        ? [hello]
        : [hello, await myInvitations(context)]
    },
  }
}

/** An answer, with what the message was taken to mean when it went on from there. */
export type Answered = { readonly cards: Answer; readonly said?: LastSaid | undefined }

/**
 * Danger is answered first, then a number or a child that is not there, then a meeting that is
 * over, then the first feature that has a card.
 */
async function answer(
  table: HandlerTable,
  turn: RequestContext,
  { text, before }: { readonly text: string; readonly before: Before | undefined },
): Promise<Answered> {
  const danger = dangerSaid(turn, text, before?.said)
  if (danger !== undefined) return answeredDanger(turn, danger)
  const { meetings, names, ...known } = await scope(turn)
  const reading = { as: speaker(turn.actor), now: turn.now, ...known }
  const understood = meaningIn(text, reading)
  const plain = { ...understood, text, stated: statedBy(text, understood) }
  const theirs = meetingsOfChild(text, understood, names)
  const shown = shownBefore(before, meetings, theirs)
  const meant =
    goneOn(text, { understood, before: spokenOf(before?.said, shown, theirs), theirs, reading }) ??
    withMeeting(plain, isAboutShown(plain) ? shown : undefined)
  const arrived = ofArrival(turn, meant, names.meetings)
  const denied = ofDeniedOrder(turn.actor, arrived, (rest) => {
    const read = meaningIn(rest, reading)
    return { ...read, text: rest, stated: statedBy(rest, read) }
  })
  const spoken = denied !== undefined && 'said' in denied ? denied.said : arrived
  const said = { ...spoken, ...lastShown(before) }
  const missing = namesNew(said) ? undefined : referenceNotThere(text, known.references)
  if (missing !== undefined)
    return { cards: [noSuchReferenceCard(turn.actor, missing, [...meetings.values()])] }
  const stranger = nameNotKnown(text, { ...understood, intent: said.intent }, names)
  if (stranger !== undefined) return { cards: [noSuchChildCard(turn.actor, stranger)] }
  if (denied !== undefined && 'card' in denied) return { cards: [denied.card] }
  const closed = closedMeetingCard(turn, said, names.meetings)
  if (closed !== undefined) return { cards: [closed] }
  // One message may answer for several meetings, each with children of its own: it finds them
  // itself.
  const context =
    theirs === undefined || (ownIntents.includes(said.intent) && speaksOfOthers(text))
      ? turn
      : { ...turn, about: theirs }
  const answered = await likeliestAnswer(table, context, said)
  // The meeting that was spoken of before may not be the one meant: without it there may be an
  // answer.
  const free =
    said.slots.reference !== plain.slots.reference && !hasSomething(answered)
      ? await likeliestAnswer(table, context, plain)
      : undefined
  return (
    free ??
    answered ?? {
      cards: [
        deniedCard(context.actor, said, 'unknown') ?? (await unknown(context, otherReadings(said))),
      ],
      said: before?.said,
    }
  )
}

const lastShown = (before: Before | undefined): Pick<UnderstoodText, 'shown'> =>
  before?.meeting === undefined || before.at === undefined
    ? {}
    : { shown: { meeting: before.meeting, at: before.at } }

const hasSomething = (answered: Answered | undefined): boolean =>
  answered?.cards.every(isNothing) === false

/**
 * Of the likely readings the first for which a feature has something; else what the first of them
 * says of having nothing.
 */
async function likeliestAnswer(
  table: HandlerTable,
  context: RequestContext,
  said: UnderstoodText,
): Promise<Answered | undefined> {
  let nothing: Answered | undefined
  for (const intent of [said.intent, ...nextLikely(said)]) {
    const stated: UnderstoodText['stated'] =
      intent === said.intent ? said.stated : { unstated: 'unclear' }
    const denied = intent === said.intent ? undefined : deniedCard(context.actor, said, intent)
    if (denied !== undefined) return { cards: [denied] }
    const cards = await firstAnswer(table(intent), context, { ...said, intent, stated })
    if (cards === undefined) continue
    const answered = { cards: withOthers(cards, said), said: { intent, slots: said.slots } }
    if (said.isCommand || !cards.every(isNothing)) return answered
    nothing ??= answered
  }
  return nothing
}

const isNothing = (card: PrivateCard | PublicCard): boolean =>
  card.audience === 'one-person' && card.isNothing === true

type DangerSaid = { readonly intent: 'emergency' | 'concern'; readonly readings: readonly Intent[] }

/**
 * Before anything is looked up: danger must not wait for a store, nor fail with it. What goes on
 * from danger is no less.
 */
function dangerSaid(
  { actor, now }: RequestContext,
  text: string,
  before: LastSaid | undefined,
): DangerSaid | undefined {
  const unaided = { as: speaker(actor), now }
  const read = screenOf(text) === undefined ? undefined : understand(text, unaided)
  const said: DangerSaid | undefined =
    read !== undefined && isScreen(read.intent)
      ? { intent: read.intent, readings: read.alternatives.map((other) => other.intent) }
      : undefined
  const last = before?.intent
  if (last === undefined || !isScreen(last) || said?.intent === 'emergency') return said
  return goesOnInDanger(text, meaningIn(text, unaided)) ? { intent: last, readings: [] } : said
}

const answeredDanger = async (context: RequestContext, said: DangerSaid): Promise<Answered> => ({
  cards: [await dangerScreen(context.deps, context.actor, said)],
  said: { intent: said.intent, slots: {} },
})

function publicScreen(text: string, deps: Dependencies): PublicCard | undefined {
  const screen = screenOf(text)
  return screen === undefined ? undefined : publicDangerScreen(deps, screen)
}

/** 'Not that?' under an answer to what was typed freely. */
function withOthers(cards: Answer, said: UnderstoodText): Answer {
  const [first, ...more] = cards
  const others = otherReadings(said)
  return said.isCommand || isRefusedByRule(said) || first === undefined || others.length === 0
    ? cards
    : [{ ...first, notThat: others }, ...more]
}

/**
 * An allegation that was none would be the worst answer to have nothing after; other rules of
 * refusal are seldom wrong.
 */
const isRefusedByRule = ({ intent, slots, text }: UnderstoodText): boolean =>
  intent === 'refuse' && slots.why !== 'allegation' && seenIn(text).refused === slots.why

/**
 * What else was likely enough, for when no feature has a card for the likeliest: it states nothing.
 */
const nextLikely = ({ alternatives }: UnderstoodText): Intent[] =>
  alternatives.filter(({ confidence }) => confidence >= likelyEnough).map(({ intent }) => intent)

/**
 * Several features may answer one intent: who has no card for it leaves it to the next in the list.
 */
type HandlerTable = (intent: Intent) => readonly TextHandler[]

function handlerTable(features: readonly Feature[]): HandlerTable {
  const handlers = features.flatMap((feature) => feature.texts)
  return (intent) => handlers.filter((handler) => handler.intents.includes(intent))
}

async function firstAnswer(
  handlers: readonly TextHandler[],
  context: RequestContext,
  said: UnderstoodText,
): Promise<Answer | undefined> {
  for (const handler of handlers) {
    // None records what was not plainly stated.
    const cards = await handler.say(contextFor(context, handler, said), said)
    if (cards.length > 0) return cards
  }
  return undefined
}

/**
 * A command of the menu is meant as it stands; what is nearly as likely something else is asked
 * about before it is recorded.
 */
const statedBy = (text: string, understood: Understanding): UnderstoodText['stated'] => {
  if (text.length > longestRead) return { unstated: 'unclear' }
  if (understood.isCommand && !text.includes('?')) return { statement: { of: 'speaker' } }
  const stated = readStatement(text)
  const isPlainNo = ofComing.has(understood.intent) && isNoWithReason(text)
  return 'statement' in stated && isCloseCall(understood, text) && !isPlainNo
    ? { unstated: 'unclear' }
    : stated
}

const ofComing: ReadonlySet<Intent> = new Set<Intent>(['decline', 'late'])

/** How far ahead of the next a reading has to be so that it is recorded without a tap. */
const clearlyAhead = 0.3

const isCloseCall = ({ intent, confidence, alternatives }: Understanding, text: string): boolean =>
  writingIntents.has(intent) &&
  confidence - (alternatives[0]?.confidence ?? 0) < clearlyAhead &&
  !isWholly(intent, text)

/** Every word of it is an answer of this kind: what else it may be like does not matter. */
function isWholly(intent: Intent, text: string): boolean {
  if (intent === 'accept') return isWhollySaid('come', text)
  if (intent === 'decline') return isWhollySaid('cannot', text)
  return intent === 'deputy' && isWhollySaid('colleague', text)
}
