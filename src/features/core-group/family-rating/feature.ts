import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const familyRating: Feature = {
  name: 'family-rating',
  verbs,
  texts,
  notices: new Map(),
}
