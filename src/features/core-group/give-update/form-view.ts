// The form in which one outcome is rated: what takes a minute first, the rest under ‘More’.
import { sayDirection, saySafer } from '../../../domain/core-group/rating.ts'
import { entriesOf, isOpenToAll } from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import {
  directions,
  type RatingColour,
  safers,
  sayColour,
  type Sighting,
  sightings,
} from '../../../domain/state/rating.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { UpdateInputs } from './form.ts'
import type { UpdateCardFacts } from './view.ts'
import { isRated, ratedBy, ratingBefore, ratingHere, sayPlace, tellToday } from './view.ts'

const meanings: Readonly<Record<RatingColour, string>> = {
  green: 'going well',
  amber: 'slipping, or not felt yet',
  red: 'stuck, or worse',
  'not-rated': 'I can’t say',
}

/** In full, for whoever is not sure which of them it is. */
const inFull: CardData[] = [
  { text: '● Green: done or on track, and the child’s day shows it' },
  { text: '▲ Amber: begun but slipping, or done and not felt yet' },
  { text: '■ Red: not begun, stuck, or worse' },
]

const colourChoices: readonly RatingColour[] = ['green', 'amber', 'red', 'not-rated']

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const sightingTitles: Readonly<Record<Sighting, string>> = {
  observed: 'I saw it',
  told: 'I was told',
  recorded: 'It is in our records',
}

/** The same for every outcome and everybody. */
const choices: CardData = {
  colours: colourChoices.map((colour) => ({
    title: `${sayColour[colour]}: ${meanings[colour]}`,
    value: colour,
  })),
  directions: directions.map((direction) => ({
    title: upper(sayDirection[direction]),
    value: direction,
  })),
  safers: safers.map((safer) => ({ title: upper(saySafer[safer]), value: safer })),
  sightings: sightings.map((sighting) => ({ title: sightingTitles[sighting], value: sighting })),
}

export type UpdateFormWords = {
  readonly inputs: UpdateInputs
  readonly problem?: string
  readonly notice?: string
  /** Whether the last save said to tell the social worker. */ readonly tell?: boolean
}

/** One outcome at a time: what takes a minute first; what is stuck, and the rest, behind a tap each. */
export function updateForm(
  facts: UpdateCardFacts,
  outcome: PlanOutcome,
  { inputs, problem = '', notice = '', tell = false }: UpdateFormWords,
): PrivateCard {
  const all = outcomesOf(facts.family)
  const last = ratingBefore(facts, outcome)
  const more = problem !== '' || needsMore(inputs)
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'update-form',
    data: {
      ...meetingIds(facts),
      outcomeId: outcome.id,
      seen: entriesOf(facts.conference, facts.invitation.id, outcome.id),
      position: `Outcome ${all.findIndex((planOutcome) => planOutcome.id === outcome.id) + 1} of ${all.length}`,
      meeting: sayPlace(facts),
      outcome: outcome.words,
      notices: outcome.childNotices,
      hasNotices: outcome.childNotices !== '',
      last:
        last === undefined
          ? ''
          : `Last time: ${sayColour[last.colour]} (${sayDay(inLondon(last.at).date)})`,
      hasLast: last !== undefined,
      given: sayGiven(facts, outcome),
      hasGiven: isRated(facts, outcome),
      problem,
      hasProblem: problem !== '',
      notice,
      hasNotice: notice !== '',
      tell,
      tellWords: tellToday(facts),
      ...choices,
      inFull,
      ...inputs,
      since: last === undefined ? 'Since the plan began' : 'Since last time',
      readers: isOpenToAll(facts.conference, facts)
        ? 'The ratings are open: the core group reads this as soon as you save it.'
        : 'Nobody else reads this until all updates are in, or the core group begins.',
      more,
      // What is wrong is in sight: the day and how it is known stand there too.
      rest: problem !== '' && (!needsMore(inputs) || saysHow(inputs)),
      isClosed: !more,
      steps: steps(facts, outcome),
      hasSteps: all.length > 1,
    },
  }
}

/** Red and worse are asked about further; whatever stands under 'More' already is shown. */
const needsMore = ({ colour, direction, barrier, stepWhat }: UpdateInputs): boolean =>
  colour === 'red' || direction === 'worse' || barrier !== '' || stepWhat !== ''

/** What gets in the way and the next step are said already. */
const saysHow = ({ barrier, stepWhat, stepWho, stepWhen }: UpdateInputs): boolean =>
  [barrier, stepWhat, stepWho, stepWhen].every((said) => said !== '')

function sayGiven(facts: UpdateCardFacts, outcome: PlanOutcome): string {
  const here = ratingHere(facts, outcome)
  if (here !== undefined)
    return `You gave ${sayColour[here.colour]} for this core group. Saving again adds a new entry; the first one stays in the history.`
  const other = ratedBy(facts, outcome)
  return other === undefined
    ? ''
    : `${other} has rated this for your agency. If you save, yours counts in its place; theirs stays in the history.`
}

/** The other outcomes, each with whether it is saved. */
const steps = (facts: UpdateCardFacts, shown: PlanOutcome): CardData[] =>
  outcomesOf(facts.family).flatMap((outcome, index) =>
    outcome.id === shown.id
      ? []
      : [
          {
            ...meetingIds(facts),
            outcomeId: outcome.id,
            from: shown.id,
            title: `${isRated(facts, outcome) ? '✓ ' : ''}Outcome ${index + 1}`,
          },
        ],
  )
