import type { Feature } from '../../kernel/feature.ts'
import { leadNotice, texts, verbs } from './flow.ts'
export const chase: Feature = {
  name: 'chase',
  verbs,
  texts,
  notices: new Map([['chase-lead/owner', leadNotice]]),
}
