import type { Feature } from '../../kernel/feature.ts'
import { texts } from './flow.ts'

export const weary: Feature = {
  name: 'weary',
  verbs: [],
  texts,
  notices: new Map(),
}
