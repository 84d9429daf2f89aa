import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices } from './notices.ts'

export const exclusion: Feature = {
  name: 'exclusion',
  verbs,
  texts,
  notices,
}
