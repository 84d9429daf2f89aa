// A rating: how one person sees one outcome of the plan, at one core group (S1, S3). The sources
// name red, amber and green without defining them; the meanings are ours (docs/sources.md, section
// E). Every rating is an entry that is never changed: a correction is a new entry that names what
// it corrects.
import { sayDay } from '../dates/dates.ts'
import { type LocalDate, type MeetingId, type OutcomeId, type PaperId, paperId } from '../ids.ts'
import type { Refusal } from '../result.ts'
import {
  type Direction,
  type Rating,
  type RatingColour,
  type RatingWords,
  type Safer,
  sayColour,
  type Sighting,
} from '../state/rating.ts'

/** Whose rating it is: one place in the core group, or one of the family. */
export const placeOf = (rating: Rating): string =>
  rating.voice === 'member'
    ? rating.invitation
    : rating.voice === 'parent'
      ? `parent.${rating.parent}`
      : `child.${rating.child}`

export const ratingId = ({
  meeting,
  place,
  outcome,
  number,
}: {
  readonly meeting: MeetingId
  readonly place: string
  readonly outcome: OutcomeId
  readonly number: number
}): PaperId => paperId(`rating:${meeting}:${place}:${outcome}:${number}`)

export const sayDirection: Readonly<Record<Direction, string>> = {
  better: 'better',
  same: 'the same',
  worse: 'worse',
}
export const saySafer: Readonly<Record<Safer, string>> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  'cannot-tell': 'cannot tell',
}
export const saySighting: Readonly<Record<Sighting, string>> = {
  observed: 'seen',
  told: 'told',
  recorded: 'in our records',
}

/**
 * Whether the social worker has to hear of it today (docs/sources.md, section E). The bot weighs no
 * risk: it only says so.
 */
export const tellsToday = ({
  colour,
  direction,
  safer,
}: Pick<RatingWords, 'colour' | 'direction' | 'safer'>): boolean =>
  colour === 'red' || direction === 'worse' || safer === 'no'

/**
 * What is still missing or wrong in what somebody filled in, all of it at once. 'Not rated' needs
 * nothing more; every colour needs evidence that is dated today at the latest, and a direction; red
 * or worse needs what gets in the way. Whether the child is safer, and a next step, may be added.
 */
export function ratingFaults(said: RatingWords, today: LocalDate): readonly Refusal[] {
  const late = said.evidence.find((evidence) => evidence.on > today)
  const faults: Refusal[] =
    late === undefined
      ? []
      : [
          {
            code: 'rating.evidence-date',
            words:
              `${sayDay(late.on)} is still to come. Please ` +
              'give the day on which you saw or heard it.',
          },
        ]
  if (said.colour === 'not-rated') return faults
  if (said.evidence.length === 0)
    faults.push({ code: 'rating.evidence', words: 'Say what you have seen, heard or read.' })
  if (said.direction === undefined)
    faults.push({ code: 'rating.direction', words: 'Say whether it is better, the same or worse.' })
  if (isStuck(said) && said.barrier === '')
    faults.push({
      code: 'rating.barrier',
      words: 'Say what gets in the way, and what should happen.',
    })
  return faults
}

/** What is red or gets worse is asked about further. */
export const isStuck = ({
  colour,
  direction,
}: {
  readonly colour: string
  readonly direction?: string
}): boolean => colour === 'red' || direction === 'worse'

const worries: Readonly<Record<RatingColour, number>> = {
  red: 3,
  amber: 2,
  green: 1,
  'not-rated': 0,
}

export type Spread = {
  /** The most worried of all; 'not-rated' only where nobody rated. */
  readonly headline: RatingColour
  /** The least worried of those who rated. */
  readonly mildest: RatingColour
  readonly rated: number
  readonly notRated: number
}

/**
 * Never an average: the most worried is the headline, and how far apart people are stands beside
 * it.
 */
export function spreadOf(all: readonly { readonly colour: RatingColour }[]): Spread {
  const rated = all
    .map((one) => one.colour)
    .filter((one) => one !== 'not-rated')
    .sort((a, b) => worries[b] - worries[a])
  return {
    headline: rated[0] ?? 'not-rated',
    mildest: rated.at(-1) ?? 'not-rated',
    rated: rated.length,
    notRated: all.length - rated.length,
  }
}

/** '■ Red, from ● Green to ■ Red (4 rated, 1 not rated)' */
export function saySpread({ headline, mildest, rated, notRated }: Spread): string {
  if (rated === 0) return 'nobody has rated it'
  const range =
    headline === mildest
      ? 'everybody who rated agrees'
      : `views differ, from ${sayColour[mildest]} to ${sayColour[headline]}`
  return `${range} (${rated} rated${notRated === 0 ? '' : `, ${notRated} not rated`})`
}

/** The entry that counts of each place and outcome: the newest. History keeps the others. */
export function currentRatings(all: readonly Rating[]): Rating[] {
  const newest = new Map<string, Rating>()
  for (const one of all) {
    const key = `${one.meeting}|${placeOf(one)}|${one.outcome}`
    const before = newest.get(key)
    if (before === undefined || before.number < one.number) newest.set(key, one)
  }
  return [...newest.values()]
}

/** Whether two say the same, so that a tap that comes twice adds nothing. */
export const sameWords = (ratingWords: RatingWords, otherRatingWords: RatingWords): boolean =>
  JSON.stringify(plain(ratingWords)) === JSON.stringify(plain(otherRatingWords))
const plain = ({
  colour,
  evidence,
  direction,
  safer,
  saferWhy,
  barrier,
  helpNeeded,
  childSays,
  familySays,
  nextStep,
}: RatingWords) => [
  colour,
  evidence.map(({ words, on, how }) => [words, on, how]),
  direction ?? '',
  safer ?? '',
  saferWhy,
  barrier,
  helpNeeded,
  childSays,
  familySays,
  nextStep === undefined ? '' : [nextStep.what, nextStep.who, nextStep.when],
]
