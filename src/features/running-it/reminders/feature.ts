import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const reminders: Feature = {
  name: 'reminders',
  verbs,
  texts,
  notices: new Map(),
}
