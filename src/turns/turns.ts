// What is done with a tap, a typed text or a first contact, whichever door it came through. A door
// says who it is from, as far as it vouches for that, and carries the cards back; it decides
// nothing.
import type { Person, TeamsAccount } from '../domain/state/person.ts'
import { sentenceCard } from '../features/kernel/cards.ts'
import type { Feature } from '../features/kernel/feature.ts'
import type { Dependencies, RequestContext } from '../features/kernel/request-context.ts'
import { readingMeant } from '../features/running-it/welcome/readings.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import { commandIn } from '../understanding/commands.ts'
import { screenOf } from '../understanding/understand.ts'
import { openTurn } from './open-turn.ts'
import { unknownPersonCard } from './public-cards.ts'
import type { Drawn } from './render-card.ts'
import { type Answered, messageRouter } from './route-message.ts'
import { pressRouter, type Tap } from './route-press.ts'
import {
  leavesForm,
  meetingOn,
  openThreads,
  saysTakeBack,
  takingBack,
  tapSaid,
  type Thread,
  wantsAPress,
} from './threads.ts'

export type TurnsParts = {
  readonly features: readonly Feature[]
  readonly deps: Dependencies
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
}

/**
 * Whoever speaks. Without `person` the directory does not know them; without `account` they are of
 * no tenant of ours.
 */
export type Visitor = { readonly account?: TeamsAccount; readonly person?: Person }

export interface Turns {
  /** The card that takes the place of the one that was tapped. `tap` as it came, untrusted. */
  press(visitor: Visitor, tap: Tap | undefined): Promise<Drawn>
  message(visitor: Visitor, text: string): Promise<readonly Drawn[]>
  /** Where others read too: a danger screen without a name, or nothing. */
  inGroup(text: string): Drawn | undefined
  /** First contact: hello, and whatever this person was invited to before they could be reached. */
  welcome(visitor: Visitor): Promise<readonly Drawn[]>
}

const pressIt = 'Please press the button on the card above: a word alone could mean any of them.'

const leftForm =
  'Nothing of the form above is sent or changed until you press its button. To call a meeting ' +
  'off, type ‘cancel’ with its number.'

const takeBackWhat =
  'I can’t tell what to take back. If the card above has an undo button, press that. Else type ' +
  '‘change my answer’, ‘change my report’ or ‘change my update’.'

/** Whether a tap says that the first reading of what was typed was not what was meant. */
export const isCorrection = (tap: Tap | undefined): boolean => tap?.verb === readingMeant

/**
 * The meeting that is spoken of: that of the card, or, where it is about none or several, that of
 * the cards before.
 */
const about = (card: Drawn | undefined, before: Thread | undefined): Pick<Thread, 'meeting'> => ({
  meeting: meetingOn(card) ?? before?.meeting,
})

/** Throws when two features use one verb. */
export function openTurns(parts: TurnsParts): Turns {
  const messages = messageRouter(parts.features)
  const press = pressRouter(
    [...parts.features.flatMap(({ verbs }) => verbs), messages.meant],
    parts.log,
  )
  const threads = openThreads()
  /**
   * A word that presses a button of the last card does; anything else is read. Danger is nobody's
   * answer to a card.
   */
  const answerIn = async (
    thread: Thread | undefined,
    context: RequestContext,
    text: string,
  ): Promise<Answered & Pick<Thread, 'card'>> => {
    const card = thread?.card
    if (screenOf(text) !== undefined) return messages.after(context, text, thread)
    const isTakeBack = saysTakeBack(text)
    const tap = isTakeBack ? takingBack(text, card) : card && tapSaid(text, card)
    if (tap === undefined && isTakeBack && commandIn(text) === undefined)
      return { said: thread?.said, card, cards: [sentenceCard(context.actor, takeBackWhat)] }
    if (tap === undefined && card !== undefined && leavesForm(text, card))
      return { said: thread?.said, card, cards: [sentenceCard(context.actor, leftForm)] }
    if (tap !== undefined) return { said: thread?.said, cards: [await press(context, tap)] }
    // The form is still the card that is spoken of.
    return card !== undefined && wantsAPress(text, card)
      ? { said: thread?.said, card, cards: [sentenceCard(context.actor, pressIt)] }
      : messages.after(context, text, thread)
  }
  return {
    async press({ account, person }, tap) {
      if (person === undefined) return unknownPersonCard(account)
      const { context, marked } = openTurn(parts, person)
      const card = marked(await press(context, tap))
      // Whoever says that something else was meant goes on from that.
      const before = isCorrection(tap) ? undefined : threads.of(person.id, context.now)
      threads.keep(person.id, { ...before, ...about(card, before), at: context.now, card })
      return card
    },
    async message({ account, person }, text) {
      if (person === undefined) return messages.fromStranger(text, account, parts.deps)
      const { context, marked } = openTurn(parts, person)
      const thread = threads.of(person.id, context.now)
      const answered = await answerIn(thread, context, text)
      const cards = answered.cards.map(marked)
      const card = answered.card ?? (cards.length === 1 ? cards[0] : undefined)
      threads.keep(person.id, {
        ...about(card, thread),
        at: context.now,
        said: answered.said,
        card,
      })
      return cards
    },
    inGroup: (text) => messages.inGroup(text, parts.deps),
    async welcome({ account, person }) {
      if (person === undefined) return [unknownPersonCard(account)]
      const { context, marked } = openTurn(parts, person)
      return (await messages.welcome(context)).map(marked)
    },
  }
}
