import {
  annexHelpCard,
  helpCard,
  wholeHelpCard,
} from '../../../src/features/preparing/report-help/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = () => [
  { state: 'one part', card: helpCard(samplePeople.school, ['impact']) },
  {
    state: 'worries, in three kinds',
    card: helpCard(samplePeople.school, ['worries-seen', 'worries-thought', 'worries-heard']),
  },
  { state: 'the whole report', card: wholeHelpCard(samplePeople.school) },
  { state: 'the annex', card: annexHelpCard(samplePeople.police) },
]
