import type { Feature } from '../../kernel/feature.ts'
import { askedNotice, texts, verbs } from './flow.ts'
import { feedbackForm } from './verbs.ts'
export const feedback: Feature = {
  name: 'feedback',
  verbs,
  texts,
  notices: new Map([['give-feedback/owner', askedNotice]]),
  dutyButtons: new Map([
    ['give-feedback', { verb: feedbackForm, task: 'Say how the conference went' }],
  ]),
}
