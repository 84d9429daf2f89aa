import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
export const checkIn: Feature = {
  name: 'check-in',
  verbs,
  texts,
  notices: new Map(),
}
