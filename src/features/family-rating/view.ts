import { inLondon } from '../../domain/dates/dates.ts'
import { meetingIds, sayMeeting, type Meeting } from '../meetings.ts'
import { outcomesOf } from '../../domain/plan/plan.ts'
import { sayColour, type RatingColour } from '../../domain/core-group/rating.ts'
import type { Instant } from '../../domain/ids.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'

export type FamilyInputs = { readonly whose: string; readonly about: string; readonly colour: string; readonly words: string; readonly on: string }
export const nothingSaid = (now: Instant): FamilyInputs => ({ whose: '', about: '', colour: '', words: '', on: inLondon(now).date })

/** In words that can be read out to a parent or a child. */
const plainly: Readonly<Record<RatingColour, string>> = { green: 'going well', amber: 'part of the way', red: 'not going well', 'not-rated': 'they would rather not say' }
const order: readonly RatingColour[] = ['green', 'amber', 'red', 'not-rated']

/** Who of the family can say it, each under the place at which it is kept. */
export const familyPlaces = ({ family }: Meeting): { readonly value: string; readonly title: string }[] => [
  ...(family.parents ?? []).map((one) => ({ value: `parent.${one.id}`, title: one.label })),
  ...family.children.filter((one) => one.age !== 'unborn').map((one) => ({ value: `child.${one.id}`, title: one.label })),
]

export const familyRatingForm = (person: Person, meeting: Meeting, { inputs, problem = '', kept = false }: { readonly inputs: FamilyInputs; readonly problem?: string; readonly kept?: boolean }): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'family-rating',
  data: {
    ...meetingIds(meeting), meeting: sayMeeting(meeting.conference), kept, problem, hasProblem: problem !== '',
    people: familyPlaces(meeting), outcomes: outcomesOf(meeting.family).map((one, index) => ({ value: one.id, title: `${index + 1}. ${one.words}` })),
    colours: order.map((one) => ({ value: one, title: `${sayColour[one]}: ${plainly[one]}` })),
    whose: inputs.whose, aboutValue: inputs.about, colour: inputs.colour, words: inputs.words, on: inputs.on,
  },
})
