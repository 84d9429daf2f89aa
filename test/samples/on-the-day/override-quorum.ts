import { instant, localDate } from '../../../src/domain/ids.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import {
  decidedCard,
  emptyInputs,
  meetAgainCard,
  type OverrideFacts,
  overrideForm,
} from '../../../src/features/on-the-day/override-quorum/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const at = instant('2027-03-11T10:20:00Z')
const decided: Conference = {
  ...sampleConference,
  override: {
    by: samplePeople.chair.id,
    at,
    grounds: ['delay-would-harm', 'enough-information'],
    reason: 'Waiting over Easter would leave the baby without a plan.',
    interimPlan: 'Grandma stays at the flat, and Maya visits every day.',
    newDate: localDate('2027-03-24'),
  },
}
const facts = (
  ground: SampleGround,
  conference: Conference,
  person: Person = samplePeople.chair,
): OverrideFacts => ({
  person,
  family: { ...sampleCase, conferences: [conference] },
  conference,
  ...ground,
  now: at,
})

/** It was moved here from a day on which it could not go ahead. */
const secondTime: Conference = {
  ...sampleConference,
  records: [
    {
      duty: 'hold-conference',
      answer: 'not-held',
      on: localDate('2027-02-25'),
      note: '',
      by: samplePeople.chair.id,
      at: instant('2027-02-25T10:30:00Z'),
    },
  ],
}

export const samples: FeatureSamples = (ground) => [
  { state: 'to decide', card: overrideForm(facts(ground, sampleConference), emptyInputs, '') },
  {
    state: 'two in a row, with a problem',
    card: overrideForm(
      facts(ground, secondTime),
      {
        grounds: 'delay-would-harm',
        reason: 'Waiting would harm',
        interimPlan: '',
        newDate: '2027-03-24',
      },
      'Please write how the child is kept safe until the conference meets again.',
    ),
  },
  {
    state: 'decided, to the chair',
    card: decidedCard(facts(ground, decided), {
      notice: '',
      warnings: ['The new date is later than Thu 25 March 2027.'],
    }),
  },
  {
    state: 'decided, to the administrator',
    card: decidedCard(facts(ground, decided, samplePeople.admin), { notice: '', warnings: [] }),
  },
  { state: 'when to meet again', card: meetAgainCard(facts(ground, sampleConference)) },
  {
    state: 'nothing to decide',
    card: sentenceCard(samplePeople.chair, 'There is a quorum, so there is nothing to decide.'),
  },
]
