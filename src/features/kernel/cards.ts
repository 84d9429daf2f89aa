// What the cards of several features share: one of a sentence and nothing to press, and how long
// words are cut.
import type { PrivateCard } from '../../domain/messages/card.ts'
import type { Person } from '../../domain/state/person.ts'
import type { TypedTooLong } from './card-fields.ts'

/**
 * One sentence, and nothing else: where there is nothing to show, or nothing that this person may
 * be shown.
 */
export const sentenceCard = (person: Person, sentence: string): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'nothing-here',
  data: { sentence },
})

/**
 * That there is nothing of what was asked for this person; whoever typed it may have meant
 * something else.
 */
export const nothingCard = (person: Person, sentence: string): PrivateCard => ({
  ...sentenceCard(person, sentence),
  isNothing: true,
})

/** What is said below a list of which a card shows so many: nothing where it shows all. */
export const moreData = (all: number, shown: number, where: string) => ({
  more: all > shown ? `And ${all - shown} more${where}` : '',
  hasMore: all > shown,
})

/**
 * The same for a card that is not theirs, that is gone, or that never was: nothing is given away.
 */
export const notFoundCard = (person: Person) =>
  nothingCard(
    person,
    'I cannot find this for you. It may have changed since. Type ‘help’ to see what I can do.',
  )

/** What is left of a card that was sent once nothing on it holds: nothing of what it was about. */
export const settledCard = (person: Person) =>
  sentenceCard(
    person,
    'What was here is settled, or has changed. Nothing is ' +
      'needed from you here. Type ‘to do’ to see what is yours.',
  )

/** In place of a day's reminders once one of them has changed. */
export const listChangedCard = (person: Person) =>
  sentenceCard(
    person,
    'Something on this list has changed since. Type ‘to do’ to see what is yours now.',
  )

/** For somebody who is not a conference administrator. */
export const notYoursCard = (person: Person) =>
  nothingCard(
    person,
    'Conference administrators do this. If it should be you, please ask one of them to add you.',
  )

/** Somebody's words, cut where a card shows the beginning only: '…' says that there is more. */
export const shortened = (words: string, max: number): string =>
  words.length <= max ? words : `${words.slice(0, max).trimEnd()} …`

/** A card holds 25 KB, and a character up to four bytes. */
const longestGivenBack = 5_500

/**
 * What somebody typed was longer than its field takes: nothing was kept, and their words come back
 * to be shortened.
 */
export const tooLongCard = (
  person: Person,
  { typed, longest }: Pick<TypedTooLong, 'typed' | 'longest'>,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'too-long',
  data: {
    heading: 'That is too long for its field',
    sentence:
      `One field takes ${longest} characters, and you wrote ${typed.length}. Nothing was ` +
      'changed. Here are your words, so that you can shorten them and send them again.',
    theirWords: shortened(typed, longestGivenBack),
  },
})

/** What a card shows of a note to the core group. */
export const longestNote = 600
