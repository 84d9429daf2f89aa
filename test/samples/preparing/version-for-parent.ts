import { parentId } from '../../../src/domain/ids.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { versionForId } from '../../../src/domain/report/version-for.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { VersionFor } from '../../../src/domain/state/version-for.ts'
import {
  askedCard,
  versionFileCard,
  type VersionForFacts,
  versionForm,
  versionRequest,
  versionTold,
} from '../../../src/features/preparing/version-for-parent/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'
import { sampleReport, sampleSchool } from './report-samples.ts'

const of = { meeting: sampleConference.id, invitation: sampleSchool.id, parent: parentId('dad') }
const asked: VersionFor = {
  kind: 'report-version-for',
  id: versionForId(of),
  ...of,
  number: 1,
  leavesOut: [{ field: 'worries-thought' }, { field: 'family-views' }],
  rationale:
    'Mum has left the flat and dad does not know where she ' +
    'is. These parts would tell him when she is at school.',
  by: samplePeople.school.id,
  at: sampleNow,
}
const agreed: VersionFor = {
  ...asked,
  decision: { agreed: true, by: samplePeople.chair.id, at: sampleNow },
}
const refused: VersionFor = {
  ...asked,
  decision: { agreed: false, by: samplePeople.chair.id, at: sampleNow },
}

const facts = (person: Person, ...made: readonly VersionFor[]): VersionForFacts => ({
  person,
  made,
  family: sampleCase,
  conference: sampleConference,
  invitation: sampleSchool,
  version: sampleReport,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  report: {
    ...factsFor(sampleConference, sampleSchool.id),
    versions: [{ number: 1, by: samplePeople.school.id, at: sampleNow, late: false }],
  },
  isAuthor: person.id === samplePeople.school.id,
  isChair: person.id === samplePeople.chair.id,
})
const empty = { parent: '', parts: [], rationale: '' }

export const samples: FeatureSamples = () => [
  { state: 'asking', card: versionForm(facts(samplePeople.school), empty) },
  {
    state: 'asking, with a problem',
    card: versionForm(
      facts(samplePeople.school),
      { parent: 'dad', parts: ['family-views'], rationale: '' },
      'Please write who would be harmed by it, and how. The chair decides on your reason.',
    ),
  },
  { state: 'agreed', card: versionForm(facts(samplePeople.school, agreed), empty) },
  {
    state: 'agreed for an earlier version, to the lead social worker',
    card: versionForm(facts(samplePeople.socialWorker, { ...agreed, number: 2 }), empty),
  },
  { state: 'asked', card: askedCard(facts(samplePeople.school, asked), asked) },
  { state: 'for the chair', card: versionRequest(facts(samplePeople.chair, asked), asked) },
  {
    state: 'the chair has agreed',
    card: versionRequest(facts(samplePeople.chair, agreed), agreed),
  },
  {
    state: 'changed since',
    card: versionRequest(
      facts(samplePeople.chair, asked),
      asked,
      'It was changed since this card was drawn. Please read it again.',
    ),
  },
  { state: 'told: agreed', card: versionTold(facts(samplePeople.school, agreed), agreed) },
  { state: 'told: not agreed', card: versionTold(facts(samplePeople.school, refused), refused) },
  {
    state: 'the file',
    card: versionFileCard(facts(samplePeople.school, agreed), {
      offered: 'link',
      url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
    }),
  },
]
