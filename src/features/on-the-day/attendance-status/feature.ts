import type { Feature } from '../../kernel/feature.ts'
import { texts, unansweredNotice, verbs } from './flow.ts'

export const attendanceStatus: Feature = {
  name: 'attendance-status',
  verbs,
  texts,
  notices: new Map([
    ['answer-invitation/administrator', unansweredNotice],
    ['answer-invitation/chair', unansweredNotice],
  ]),
}
