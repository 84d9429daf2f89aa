import { instant } from '../../../src/domain/ids.ts'
import {
  type DeliveryFacts,
  reportCard,
  totalsCard,
} from '../../../src/features/running-it/delivery-report/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const at = instant('2027-02-22T10:05:00Z')
const facts: DeliveryFacts = {
  person: samplePeople.admin,
  family: sampleCase,
  conference: sampleConference,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  reach: new Map([
    [samplePeople.socialWorker.id, { how: 'teams', at }],
    [samplePeople.school.id, { how: 'e-mail', at, because: 'never-installed' }],
    [samplePeople.police.id, { how: 'not-reached', at, because: 'no-teams-account' }],
    [samplePeople.healthVisitor.id, { how: 'unknown', at }],
    [samplePeople.housing.id, { how: 'on-its-way' }],
  ]),
}

export const samples: FeatureSamples = () => [
  { state: 'who was reached', card: reportCard(facts) },
  { state: 'told that somebody was not', card: reportCard(facts, { told: true }) },
  {
    state: 'all messages',
    card: totalsCard(
      samplePeople.admin,
      { all: 128, sent: 112, notNeeded: 9, byEmail: 3, notReached: 1, unknown: 1, onTheirWay: 2 },
      [{ meeting: { family: sampleCase, conference: sampleConference }, people: 2 }],
    ),
  },
  {
    state: 'no message yet',
    card: totalsCard(
      samplePeople.admin,
      { all: 0, sent: 0, notNeeded: 0, byEmail: 0, notReached: 0, unknown: 0, onTheirWay: 0 },
      [],
    ),
  },
  { state: 'nothing sent yet', card: reportCard({ ...facts, reach: new Map() }) },
]
