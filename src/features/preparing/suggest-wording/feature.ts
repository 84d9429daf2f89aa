import type { Feature } from '../../kernel/feature.ts'
import { texts } from './flow.ts'

export const suggestWording: Feature = {
  name: 'suggest-wording',
  verbs: [],
  texts,
  notices: new Map(),
}
