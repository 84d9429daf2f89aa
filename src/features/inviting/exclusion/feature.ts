import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices } from './notices.ts'
import { exclusionList } from './verbs.ts'

export const exclusion: Feature = {
  name: 'exclusion',
  verbs,
  texts,
  notices,
  dutyButtons: new Map([
    [
      'decide-exclusion',
      { verb: exclusionList, task: 'Decide whether somebody stays out', saidTo: 'anybody' },
    ],
  ]),
}
