import { packOf } from '../../../src/domain/report/pack.ts'
import {
  packCard,
  type PackFacts,
  packFileCard,
  stepsOf,
} from '../../../src/features/preparing/meeting-pack/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'
import { sampleReport, sampleSecondReport } from './report-samples.ts'

const sections = packOf([sampleReport, sampleSecondReport], sampleCase.children)
const facts: PackFacts = {
  family: sampleCase,
  conference: sampleConference,
  person: samplePeople.chair,
  sections,
  agencies: [sampleReport.agency, sampleSecondReport.agency],
  missing: ['Mereshire Police', 'Harrowmere Homes'],
  annexes: 1,
}
const views = stepsOf(sections).findIndex((step) => step.views.length > 0)

export const samples: FeatureSamples = () => [
  { state: 'what the children say', card: packCard(facts, 0) },
  { state: 'what the worries mean', card: packCard(facts, 3) },
  { state: 'risk and views side by side', card: packCard(facts, views) },
  { state: 'the last step', card: packCard(facts, 99) },
  {
    state: 'no report has come',
    card: packCard({ ...facts, sections: [], agencies: [], annexes: 0 }, 0),
  },
  {
    state: 'the file',
    card: packFileCard(facts, {
      offered: 'link',
      url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
    }),
  },
]
