import type { Feature } from '../../kernel/feature.ts'
import { decidedNotice } from './decision-told.ts'
import { dissentNotice, ownDissentNotice } from './dissents.ts'
import { texts, verbs } from './flow.ts'

export const outcome: Feature = {
  name: 'outcome',
  verbs,
  texts,
  notices: new Map([
    ['dissent-recorded/chair', dissentNotice],
    ['dissent-recorded/owner', ownDissentNotice],
    ['decided/owner', decidedNotice],
  ]),
}
