import { localDate, practiceId } from '../../../src/domain/ids.ts'
import { dutyQuestions } from '../../../src/domain/meeting/preparation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Purpose } from '../../../src/domain/state/purpose.ts'
import { features } from '../../../src/features/index.ts'
import { dutyButtonsOf } from '../../../src/features/kernel/duty-buttons.ts'
import { eachForm } from '../../../src/features/preparing/preparation/each-child-view.ts'
import {
  type DutyFacts,
  dutyForm,
  dutyListCard,
  nothingOwedCard,
  notYoursCard,
  type OwedDuty,
} from '../../../src/features/preparing/preparation/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

function owed(ground: SampleGround): OwedDuty[] {
  const practices = new Map([[practiceId('statutory'), ground.practice]])
  return obligations(sampleCase, { practices, calendar: ground.calendar, now: sampleNow })
    .filter((obligation) => dutyQuestions[obligation.kind] !== undefined)
    .map((obligation) => ({ family: sampleCase, obligation }))
}

const unanswered = (ground: SampleGround): OwedDuty[] =>
  obligations(sampleCase, {
    practices: new Map([[practiceId('statutory'), ground.practice]]),
    calendar: ground.calendar,
    now: sampleNow,
  })
    .filter(
      (obligation) =>
        obligation.owner === samplePeople.school.id && obligation.kind === 'answer-invitation',
    )
    .map((obligation) => ({ family: sampleCase, obligation }))

function facts(ground: SampleGround, duty: Purpose): DutyFacts {
  const question = dutyQuestions[duty]
  if (question === undefined) throw new Error(`Nothing is asked about '${duty}'`)
  const obligation = owed(ground).find((owed) => owed.obligation.kind === duty)?.obligation
  return {
    person: samplePeople.chair,
    family: sampleCase,
    conference: sampleConference,
    ...ground,
    now: sampleNow,
    duty,
    question,
    ...(obligation === undefined
      ? {}
      : { obligation, ...(obligation.child === undefined ? {} : { child: obligation.child }) }),
  }
}

/** The next core group: not booked, and booked for a day after its latest. */
function toHold(ground: SampleGround): OwedDuty[] {
  const [some] = owed(ground)
  if (some === undefined) throw new Error('The sample family owes nothing')
  const { child: _child, ...duty } = some.obligation
  const obligation = { ...duty, kind: 'hold-next-core-group' as const }
  const late = { ...obligation, booked: localDate('2027-01-20') }
  return [obligation, late].map((hold) => ({ family: some.family, obligation: hold }))
}

/** For the children of the sample family, in their order. */
const chosen = (...answers: readonly string[]) =>
  new Map(sampleCase.children.map(({ id }, index) => [id, answers[index] ?? '']))

const lists = { now: sampleNow, dutyButtons: dutyButtonsOf(features) }

export const samples: FeatureSamples = (ground) => [
  {
    state: 'how a child takes part',
    card: dutyForm(
      facts(ground, 'plan-child-part'),
      { answer: '', on: '2027-02-22', note: '' },
      '',
    ),
  },
  {
    state: 'recorded',
    card: dutyForm(
      facts(ground, 'arrange-interpreter'),
      { answer: 'preferred', on: '2027-02-22', note: 'Sylheti; Ms Rahman' },
      '',
      true,
    ),
  },
  {
    state: 'checked in with the family',
    card: dutyForm(
      facts(ground, 'check-in'),
      { answer: 'done', on: '2027-02-22', note: 'Mum wants to know who rings her' },
      '',
      true,
    ),
  },
  {
    state: 'with a problem',
    card: dutyForm(
      facts(ground, 'contact-family'),
      { answer: 'done', on: '2028-02-22', note: '' },
      'Tue 22 February is still to come. Give the day on which it was done, today at the latest.',
    ),
  },
  {
    state: 'the outcome, recorded',
    card: dutyForm(
      facts(ground, 'hold-conference'),
      { answer: 'plan', on: '2027-03-11', note: '' },
      '',
      true,
    ),
  },
  {
    state: 'the outcome',
    card: dutyForm(
      facts(ground, 'hold-conference'),
      { answer: '', on: '2027-03-11', note: '' },
      '',
    ),
  },
  {
    state: 'the outcome for each child',
    card: eachForm(facts(ground, 'hold-conference'), { answers: new Map(), on: '2027-03-11' }, ''),
  },
  {
    state: 'the outcome for each child, with a problem',
    card: eachForm(
      facts(ground, 'hold-conference'),
      { answers: chosen('plan', ''), on: '2027-03-11' },
      'Please choose for Kit.',
    ),
  },
  {
    state: 'the outcome for each child, recorded',
    card: eachForm(
      facts(ground, 'hold-conference'),
      { answers: chosen('plan', 'no-plan'), on: '2027-03-11' },
      '',
      true,
    ),
  },
  { state: 'still to do', card: dutyListCard(samplePeople.chair, owed(ground), lists) },
  {
    state: 'still to do, an invitation among it',
    card: dutyListCard(samplePeople.school, unanswered(ground), lists),
  },
  {
    state: 'meetings that have to be held',
    card: dutyListCard(samplePeople.socialWorker, toHold(ground), lists),
  },
  { state: 'not theirs to record', card: notYoursCard(samplePeople.police) },
  { state: 'nothing to do', card: nothingOwedCard(samplePeople.chair) },
]
