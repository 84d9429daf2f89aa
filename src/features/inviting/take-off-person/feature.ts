import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const takeOffPerson: Feature = {
  name: 'take-off-person',
  verbs,
  texts,
  notices: new Map(),
}
