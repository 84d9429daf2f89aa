import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const recordParents: Feature = {
  name: 'record-parents',
  verbs,
  texts,
  notices: new Map(),
}
