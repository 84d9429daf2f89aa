import type { Feature } from '../../kernel/feature.ts'
import { colleagueNotice, handedOverNotice, texts, unreachableNotice, verbs } from './flow.ts'
export const represent: Feature = {
  name: 'represent',
  verbs,
  texts,
  notices: new Map([
    ['hand-over/owner', colleagueNotice],
    ['hand-over/administrator', unreachableNotice],
  ]),
  settled: new Map([['hand-over/owner', handedOverNotice]]),
}
