import { instant } from '../../domain/ids.ts'
import { reportCard, type ReportFacts } from './view.ts'
import { sampleCase, sampleConference, samplePeople } from '../samples.ts'
import { stuckNotice, texts, verbs } from './flow.ts'
import type { Feature } from '../feature.ts'

const at = instant('2027-02-22T10:05:00Z')
const facts: ReportFacts = {
  person: samplePeople.admin, family: sampleCase, conference: sampleConference, people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  reach: new Map([
    [samplePeople.socialWorker.id, { how: 'teams', at }], [samplePeople.school.id, { how: 'e-mail', at, because: 'never-installed' }], [samplePeople.police.id, { how: 'not-reached', at, because: 'no-teams-account' }],
    [samplePeople.healthVisitor.id, { how: 'unknown', at }], [samplePeople.housing.id, { how: 'on-its-way' }],
  ]),
}

export const deliveryReport: Feature = {
  name: 'delivery-report',
  verbs, texts,
  notices: new Map([['stuck/administrator', stuckNotice], ['stuck/chair', stuckNotice]]),
  samples: () => [
    { state: 'who was reached', card: reportCard(facts) },
    { state: 'told that somebody was not', card: reportCard(facts, true) },
    { state: 'nothing sent yet', card: reportCard({ ...facts, reach: new Map() }) },
  ],
}
