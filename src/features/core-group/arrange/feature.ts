import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const arrange: Feature = {
  name: 'arrange',
  verbs,
  texts,
  notices: new Map(),
}
