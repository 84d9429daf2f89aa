import type { Feature } from '../../kernel/feature.ts'
import { verbs } from './flow.ts'
import { colleagueNotice, handedOverNotice, unreachableNotice } from './notices.ts'
import { texts } from './text-commands.ts'
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
