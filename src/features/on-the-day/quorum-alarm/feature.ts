import type { Feature } from '../../kernel/feature.ts'
import { alarmNotice } from './flow.ts'

export const quorumAlarm: Feature = {
  name: 'quorum-alarm',
  verbs: [],
  texts: [],
  notices: new Map([
    ['inquorate/chair', alarmNotice],
    ['inquorate/administrator', alarmNotice],
  ]),
}
