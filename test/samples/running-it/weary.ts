import { kindCard } from '../../../src/features/running-it/weary/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = () => [
  { state: 'a kind word', card: kindCard(samplePeople.school) },
]
