import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const explainDate: Feature = {
  name: 'explain-date',
  verbs,
  texts,
  notices: new Map(),
}
