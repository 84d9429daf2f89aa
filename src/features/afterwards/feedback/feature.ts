import type { Feature } from '../../kernel/feature.ts'
import { askedNotice, texts, verbs } from './flow.ts'
export const feedback: Feature = {
  name: 'feedback',
  verbs,
  texts,
  notices: new Map([['give-feedback/owner', askedNotice]]),
}
