// The form in which one outcome is rated: what takes a minute first, the rest under ‘More’.
import { isStuck, sayDirection, saySafer } from '../../../domain/core-group/rating.ts'
import { entriesOf, isOpenToAll } from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Refusal } from '../../../domain/result.ts'
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
import { isRated, ratedBy, ratingBefore, ratingHere, sayPlace, sayRing, tellToday } from './view.ts'

const meanings: Readonly<Record<RatingColour, string>> = {
  green: '● Going well',
  amber: '▲ Slipping',
  red: '■ Stuck or worse',
  'not-rated': 'Can’t say',
}
const grounds: Readonly<Record<RatingColour, string>> = {
  green: 'good',
  amber: 'warning',
  red: 'attention',
  'not-rated': 'default',
}

/** In full, for whoever is not sure which of them it is. */
const inFull: CardData[] = [
  { text: '● Green: done or on track, and the child’s day shows it' },
  { text: '▲ Amber: begun but slipping, or done and not felt yet' },
  { text: '■ Red: not begun, stuck, or worse' },
]

/** What is tapped to save: the one that they said already says so. */
const colourButtons = (
  colours: readonly RatingColour[],
  { said, ids }: { readonly said: string; readonly ids: CardData },
): CardData[] =>
  colours.map((colour) => ({
    ...ids,
    title: `${meanings[colour]}${said === colour ? ', as you said' : ''}`,
    style: grounds[colour],
    value: colour,
  }))

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const sightingTitles: Readonly<Record<Sighting, string>> = {
  observed: 'I saw it',
  told: 'I was told',
  recorded: 'It is in our records',
}

/** The same for every outcome and everybody. */
const choices: CardData = {
  directions: directions.map((direction) => ({
    title: upper(sayDirection[direction]),
    value: direction,
  })),
  safers: safers.map((safer) => ({ title: upper(saySafer[safer]), value: safer })),
  sightings: sightings.map((sighting) => ({ title: sightingTitles[sighting], value: sighting })),
}

export type UpdateFormWords = {
  readonly inputs: UpdateInputs
  /** What keeps it from being saved: each is said at its field, and how many at the buttons. */
  readonly faults?: readonly Refusal[]
  readonly notice?: string
  /** Whether the last save said to tell the social worker. */ readonly tell?: boolean
}

/**
 * One outcome at a time: what takes a minute first; what is stuck, and the rest, behind a tap each.
 */
export function updateForm(
  facts: UpdateCardFacts,
  outcome: PlanOutcome,
  { inputs, faults = [], notice = '', tell = false }: UpdateFormWords,
): PrivateCard {
  const all = outcomesOf(facts.family)
  const last = ratingBefore(facts, outcome)
  const ids = {
    ...meetingIds(facts),
    outcomeId: outcome.id,
    seen: entriesOf(facts.conference, facts.invitation.id, outcome.id),
  }
  const { more, ...said } = sayFaults(faults)
  const asks = isStuck(inputs) || inputs.barrier !== ''
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'update-form',
    data: {
      ...ids,
      position:
        `Outcome ${all.findIndex((planOutcome) => planOutcome.id === outcome.id) + 1} ` +
        `of ${all.length}`,
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
      ...said,
      notice,
      hasNotice: notice !== '',
      tell,
      tellWords: tellToday(facts),
      ...choices,
      inFull,
      ...inputs,
      colours: colourButtons(['green', 'amber', 'red'], { said: inputs.colour, ids }),
      noColours: colourButtons(['not-rated'], { said: inputs.colour, ids }),
      asks: asks || more,
      ring: sayRing(facts),
      hasRing: isStuck(inputs),
      since: last === undefined ? 'Since the plan began' : 'Since last time',
      readers: isOpenToAll(facts.conference, facts)
        ? 'The ratings are open: the core group reads this as soon as you save it.'
        : 'Nobody else reads this until all updates are in, or the core group begins.',
      more,
      canAdd: !more,
      steps: steps(facts, outcome, inputs.colour),
      hasSteps: all.length > 1,
    },
  }
}

const faultAt = {
  evidenceFault: 'rating.evidence',
  directionFault: 'rating.direction',
  barrierFault: 'rating.barrier',
  dayFault: 'rating.evidence-date',
  stepFault: 'rating.next-step',
} as const

/** Everything at once: each at its field, and at the buttons what it is, or how many. */
function sayFaults(faults: readonly Refusal[]) {
  const at = (code: string): string => faults.find((fault) => fault.code === code)?.words ?? ''
  const [first, ...others] = faults
  return {
    evidenceFault: at(faultAt.evidenceFault),
    hasEvidenceFault: at(faultAt.evidenceFault) !== '',
    directionFault: at(faultAt.directionFault),
    hasDirectionFault: at(faultAt.directionFault) !== '',
    barrierFault: at(faultAt.barrierFault),
    hasBarrierFault: at(faultAt.barrierFault) !== '',
    dayFault: at(faultAt.dayFault),
    hasDayFault: at(faultAt.dayFault) !== '',
    stepFault: at(faultAt.stepFault),
    hasStepFault: at(faultAt.stepFault) !== '',
    problem:
      first === undefined
        ? ''
        : others.length === 0
          ? `Not saved yet. ${first.words}`
          : `Not saved yet: ${faults.length} answers are missing above.`,
    hasProblem: first !== undefined,
    more: at(faultAt.dayFault) !== '' || at(faultAt.stepFault) !== '',
  }
}

function sayGiven(facts: UpdateCardFacts, outcome: PlanOutcome): string {
  const here = ratingHere(facts, outcome)
  if (here !== undefined)
    return (
      `You gave ${sayColour[here.colour]} for this core group. Saving again adds a new entry; ` +
      'the first one stays in the history.'
    )
  const other = ratedBy(facts, outcome)
  return other === undefined
    ? ''
    : `${other} has rated this for your agency. If you save, ` +
        'yours counts in its place; theirs stays in the history.'
}

/** The other outcomes, each with whether it is saved. */
const steps = (facts: UpdateCardFacts, shown: PlanOutcome, colour: string): CardData[] =>
  outcomesOf(facts.family).flatMap((outcome, index) =>
    outcome.id === shown.id
      ? []
      : [
          {
            ...meetingIds(facts),
            outcomeId: outcome.id,
            from: shown.id,
            colour,
            title: `${isRated(facts, outcome) ? '✓ ' : ''}Outcome ${index + 1}`,
          },
        ],
  )
