import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices } from './notices.ts'
export const commitments: Feature = {
  name: 'commitments',
  verbs,
  texts,
  notices,
}
