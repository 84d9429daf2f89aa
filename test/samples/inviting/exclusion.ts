import { instant } from '../../../src/domain/ids.ts'
import { exclusionDeadline } from '../../../src/domain/meeting/exclusion.ts'
import type { ExclusionRequest } from '../../../src/domain/state/conference.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { ExclusionFacts } from '../../../src/features/inviting/exclusion/exclusion-facts.ts'
import {
  askedCard,
  askForm,
  decidedNoticeCard,
  requestCard,
  requestsCard,
} from '../../../src/features/inviting/exclusion/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const open: ExclusionRequest = {
  id: 'x-1',
  who: 'dad',
  grounds: 'There is a non-molestation order, and mum cannot speak freely with him in the room.',
  by: samplePeople.school.id,
  at: sampleNow,
}
const late: ExclusionRequest = { ...open, id: 'x-2', at: instant('2027-03-10T09:00:00Z') }
const done: ExclusionRequest = {
  ...open,
  decision: {
    allowed: true,
    reason: 'The order forbids them to meet. He sends a letter.',
    by: samplePeople.chair.id,
    at: sampleNow,
  },
}

const facts = (
  ground: SampleGround,
  person: Person,
  ...exclusions: ExclusionRequest[]
): ExclusionFacts => {
  const conference = { ...sampleConference, exclusions }
  return {
    person,
    family: { ...sampleCase, conferences: [conference] },
    conference,
    people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
    now: sampleNow,
    due: exclusionDeadline(conference, ground),
  }
}

export const samples: FeatureSamples = (ground) => [
  {
    state: 'asking',
    card: askForm(facts(ground, samplePeople.school), { who: 'dad', grounds: '' }, ''),
  },
  {
    state: 'asking, with a problem',
    card: askForm(
      facts(ground, samplePeople.school),
      { who: 'dad', grounds: '' },
      'Please write why. The chair decides on your grounds, ' +
        'and the family member has a right to a good reason.',
    ),
  },
  { state: 'asked', card: askedCard(facts(ground, samplePeople.school, open), open) },
  { state: 'asked and decided', card: askedCard(facts(ground, samplePeople.school, done), done) },
  {
    state: 'for the chair',
    card: requestCard(facts(ground, samplePeople.chair, open), open, { reason: '' }),
  },
  {
    state: 'for the chair, late',
    card: requestCard(facts(ground, samplePeople.chair, late), late, {
      reason: '',
      problem: 'Please write why you decided so. It becomes part of the record.',
    }),
  },
  {
    state: 'decided',
    card: requestCard(facts(ground, samplePeople.chair, done), done, {
      reason: 'The order forbids them to meet.',
    }),
  },
  {
    state: 'all requests',
    card: requestsCard(facts(ground, samplePeople.chair, open, { ...done, id: 'x-3' })),
  },
  {
    state: 'told of the decision',
    card: decidedNoticeCard(facts(ground, samplePeople.school, done), done),
  },
]
