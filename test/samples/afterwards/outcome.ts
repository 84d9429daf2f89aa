import { instant, localDate, paperId, practiceId } from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Dissent } from '../../../src/domain/state/dissent.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import {
  dissentForm,
  nothingDecidedCard,
  outcomeCard,
  type OutcomeFacts,
  sayWriter,
} from '../../../src/features/afterwards/outcome/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const at = instant('2027-03-11T15:00:00Z')
const decided: Conference = {
  ...sampleConference,
  records: [
    {
      duty: 'hold-conference',
      answer: 'plan',
      on: localDate('2027-03-11'),
      note: '',
      by: samplePeople.chair.id,
      at,
    },
  ],
}
const family: Case = { ...sampleCase, conferences: [decided] }
const against: Dissent = {
  kind: 'dissent',
  id: paperId('dissent:m-sample:1'),
  meeting: decided.id,
  who: 'Dad',
  words: 'I think a plan for help would have been enough. We asked for help ourselves.',
  by: samplePeople.socialWorker.id,
  at,
}

/** A plan for the first child, and none for the second. */
const toldApart: Conference = {
  ...decided,
  records: decided.records.map((record) => ({
    ...record,
    answer: 'plan',
    each: sampleCase.children.map(({ id }, index) => ({
      child: id,
      answer: index === 0 ? 'plan' : 'no-plan',
    })),
  })),
}

const facts = (ground: SampleGround, person: Person, ...dissents: Dissent[]): OutcomeFacts => ({
  person,
  family,
  conference: decided,
  practice: ground.practice,
  dissents,
  people: new Map([[samplePeople.socialWorker.id, samplePeople.socialWorker]]),
  follows: obligations(family, {
    practices: new Map([[practiceId('statutory'), ground.practice]]),
    calendar: ground.calendar,
    now: at,
  }).filter(
    (obligation) =>
      obligation.until === undefined &&
      obligation.invitation === undefined &&
      obligation.kind !== 'hold-conference',
  ),
})

export const samples: FeatureSamples = (ground) => [
  { state: 'to somebody invited', card: outcomeCard(facts(ground, samplePeople.school)) },
  {
    state: 'not the same for each child',
    card: outcomeCard({ ...facts(ground, samplePeople.school), conference: toldApart }),
  },
  {
    state: 'to the chair, with a disagreement',
    card: outcomeCard(facts(ground, samplePeople.chair, against), '✓ Recorded, in those words.'),
  },
  {
    state: 'a disagreement',
    card: dissentForm(
      samplePeople.school,
      { family, conference: decided },
      {
        inputs: { who: sayWriter(samplePeople.school), words: '' },
        problem: '',
        practice: ground.practice,
      },
    ),
  },
  {
    state: 'a disagreement, with a problem',
    card: dissentForm(
      samplePeople.chair,
      { family, conference: decided },
      {
        inputs: { who: '', words: 'The plan is too long.' },
        problem: 'Please say who does not agree.',
        practice: ground.practice,
      },
    ),
  },
  { state: 'nothing decided', card: nothingDecidedCard(samplePeople.school) },
]
