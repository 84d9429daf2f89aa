import { samplePeople } from '../../../../test/samples/sample-family.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts } from './flow.ts'
import { annexHelpCard, helpCard, wholeHelpCard } from './view.ts'

export const reportHelp: Feature = {
  name: 'report-help',
  verbs: [],
  texts,
  notices: new Map(),
  samples: () => [
    { state: 'one part', card: helpCard(samplePeople.school, ['impact']) },
    {
      state: 'worries, in three kinds',
      card: helpCard(samplePeople.school, ['worries-seen', 'worries-thought', 'worries-heard']),
    },
    { state: 'the whole report', card: wholeHelpCard(samplePeople.school) },
    { state: 'the annex', card: annexHelpCard(samplePeople.police) },
  ],
}
