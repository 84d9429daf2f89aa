import type { Feature } from '../../kernel/feature.ts'
import { overriddenNotice, texts, verbs } from './flow.ts'
export const overrideQuorum: Feature = {
  name: 'override-quorum',
  verbs,
  texts,
  notices: new Map([
    ['overridden/administrator', overriddenNotice],
    ['overridden/owner', overriddenNotice],
  ]),
}
