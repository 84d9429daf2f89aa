import { offCheck, offForm } from '../../../src/features/inviting/take-off-person/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = () => [
  { state: 'asking', card: offForm(samplePeople.admin, { who: '' }) },
  {
    state: 'not found',
    card: offForm(samplePeople.admin, {
      who: 'Zara',
      problem: 'I cannot find this person. Please give the name as I know it, or the work e-mail.',
    }),
  },
  {
    state: 'what it would end',
    card: offCheck(samplePeople.admin, {
      person: samplePeople.school,
      attends: ['4471'],
      runs: [],
    }),
  },
  {
    state: 'somebody who runs a meeting',
    card: offCheck(samplePeople.admin, {
      person: samplePeople.chair,
      attends: [],
      runs: [{ reference: '4471', office: 'chair' }],
    }),
  },
]
