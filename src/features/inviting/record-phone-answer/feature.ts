import type { Feature } from '../../kernel/feature.ts'
import { recordedNotice, verbs } from './flow.ts'
import { texts } from './who-told.ts'

export const recordPhoneAnswer: Feature = {
  name: 'record-phone-answer',
  verbs,
  texts,
  notices: new Map([['recorded-for-you/owner', recordedNotice]]),
}
