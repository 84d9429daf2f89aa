import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const welcome: Feature = {
  name: 'welcome',
  verbs,
  texts,
  notices: new Map(),
}
