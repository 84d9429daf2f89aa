import type { Feature } from '../../kernel/feature.ts'
import { beginsNotice } from './begins.ts'
import { verbs } from './flow.ts'
import { texts } from './text-commands.ts'
export const checkIn: Feature = {
  name: 'check-in',
  verbs,
  texts,
  notices: new Map([
    ['day-begins/chair', beginsNotice],
    ['day-begins/administrator', beginsNotice],
  ]),
}
