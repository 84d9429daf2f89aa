import {
  sampleReport,
  sampleSecondReport,
} from '../../../../test/samples/preparing/report-samples.ts'
import {
  sampleCase,
  sampleConference,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import { packOf } from '../../../domain/report/pack.ts'
import type { Feature } from '../../kernel/feature.ts'
import { files, texts, verbs } from './flow.ts'
import { packCard, type PackFacts, packFileCard, stepsOf } from './view.ts'

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
const views = stepsOf(sections).findIndex((one) => one.views.length > 0)

export const meetingPack: Feature = {
  name: 'meeting-pack',
  verbs,
  texts,
  notices: new Map(),
  files,
  samples: () => [
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
  ],
}
