import { factsFor } from '../../../src/domain/report/sharing.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { annexId, type SubmittedAnnex, versionId } from '../../../src/domain/state/report-words.ts'
import {
  annexCard,
  pageCard,
  type ReadReportFacts,
  reportFileCard,
} from '../../../src/features/preparing/read-report/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'
import { sampleReport, sampleSchool } from './report-samples.ts'

const place = { meeting: sampleConference.id, invitation: sampleSchool.id }
const facts = (
  person: Person,
  { all = false, lead = false, number = 1 } = {},
): ReadReportFacts => ({
  person,
  family: sampleCase,
  conference: sampleConference,
  invitation: sampleSchool,
  report: factsFor(sampleConference, sampleSchool.id),
  leadReadsAnnex: lead,
  version: {
    ...sampleReport,
    id: versionId(place, number),
    number,
    changed: number === 1 ? [] : [{ field: 'worries-seen' }],
  },
  may: { export: all, annex: all, versions: all, route: person.id === samplePeople.chair.id },
})
const annex: SubmittedAnnex = {
  kind: 'report-annex',
  id: annexId(place, 1),
  ...place,
  number: 1,
  words:
    'Robin told Ms Harte that there is a second telephone ' +
    'in the flat.\nDad does not know that she has said so.',
  why: 'The police have asked that nobody speaks of it before they have.',
  by: samplePeople.school.id,
  at: sampleNow,
}

const writers = new Map([[samplePeople.school.id, samplePeople.school]])

export const samples: FeatureSamples = () => [
  { state: 'the family', card: pageCard(facts(samplePeople.healthVisitor), 0) },
  { state: 'a child', card: pageCard(facts(samplePeople.chair, { all: true }), 1) },
  {
    state: 'the last step, amended',
    card: pageCard(facts(samplePeople.chair, { all: true, number: 2 }), 99),
  },
  {
    state: 'the first step, amended',
    card: pageCard(facts(samplePeople.chair, { all: true, number: 2 }), 0),
  },
  {
    state: 'nothing is written in it',
    card: pageCard({ ...facts(samplePeople.chair), version: { ...sampleReport, entries: [] } }, 0),
  },
  {
    state: 'the annex, to the chair',
    card: annexCard(facts(samplePeople.chair, { all: true }), [annex], writers),
  },
  {
    state: 'the annex, opened to the lead social worker',
    card: annexCard(facts(samplePeople.chair, { all: true, lead: true }), [annex], writers),
  },
  {
    state: 'the annex, to its author',
    card: annexCard(facts(samplePeople.school, { all: true }), [{ ...annex, why: '' }], writers),
  },
  {
    state: 'the file as a link',
    card: reportFileCard(facts(samplePeople.chair), {
      offered: 'link',
      url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
    }),
  },
  {
    state: 'the file in the chat',
    card: reportFileCard(facts(samplePeople.chair), { offered: 'in-chat' }),
  },
]
