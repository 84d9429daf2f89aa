import { inLondon } from '../../../domain/dates/dates.ts'
import type { ChildId, Instant, ParentId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { namedFor, parentsAreKnown, parentsOf } from '../../../domain/report/parents.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type RatingColour, sayColour } from '../../../domain/state/rating.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type FamilyRatingInputs = {
  readonly whose: string
  readonly about: string
  readonly colour: string
  readonly words: string
  readonly on: string
}
export const nothingSaid = (now: Instant): FamilyRatingInputs => ({
  whose: '',
  about: '',
  colour: '',
  words: '',
  on: inLondon(now).date,
})

/** In words that can be read out to a parent or a child. */
const plainly: Readonly<Record<RatingColour, string>> = {
  green: 'going well',
  amber: 'part of the way',
  red: 'not going well',
  'not-rated': 'they would rather not say',
}
const order: readonly RatingColour[] = ['green', 'amber', 'red', 'not-rated']

/** Somebody of the family who can say it, and the place at which it is kept. */
export type FamilyPlace = {
  readonly place: string
  readonly label: string
  readonly voice:
    | { readonly voice: 'parent'; readonly parent: ParentId }
    | { readonly voice: 'child'; readonly child: ChildId }
}

/** Whoever is named for the meeting; Mum and Dad while nobody has said who the parents are. */
export const familyPlaces = (meeting: Meeting): FamilyPlace[] => [
  ...(parentsAreKnown(meeting)
    ? namedFor(meeting)
    : [...parentsOf(meeting), ...namedFor(meeting)]
  ).map(({ id, label }): FamilyPlace => ({
    place: `parent.${id}`,
    label,
    voice: { voice: 'parent', parent: id },
  })),
  ...childrenOf(meeting)
    .filter((child) => child.age !== 'unborn')
    .map(({ id, label }): FamilyPlace => ({
      place: `child.${id}`,
      label,
      voice: { voice: 'child', child: id },
    })),
]

export const familyRatingForm = (
  person: Person,
  meeting: Meeting,
  {
    inputs,
    problem = '',
    kept = false,
  }: { readonly inputs: FamilyRatingInputs; readonly problem?: string; readonly kept?: boolean },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'family-rating',
  data: {
    ...meetingIds(meeting),
    meeting: sayMeeting(meeting.conference),
    kept,
    problem,
    hasProblem: problem !== '',
    people: familyPlaces(meeting).map(({ place, label }) => ({ value: place, title: label })),
    outcomes: outcomesOf(familyAt(meeting.family, meeting.conference)).map((outcome, index) => ({
      value: outcome.id,
      title: `${index + 1}. ${outcome.words}`,
    })),
    colours: order.map((colour) => ({
      value: colour,
      title: `${sayColour[colour]}: ${plainly[colour]}`,
    })),
    whose: inputs.whose,
    aboutValue: inputs.about,
    colour: inputs.colour,
    words: inputs.words,
    on: inputs.on,
  },
})
