import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const addPerson: Feature = {
  name: 'add-person',
  verbs,
  texts,
  notices: new Map(),
}
