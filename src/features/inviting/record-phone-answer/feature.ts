import type { Feature } from '../../kernel/feature.ts'
import { recordedNotice, texts, verbs } from './flow.ts'

export const recordPhoneAnswer: Feature = {
  name: 'record-phone-answer',
  verbs,
  texts,
  notices: new Map([['recorded-for-you/owner', recordedNotice]]),
}
