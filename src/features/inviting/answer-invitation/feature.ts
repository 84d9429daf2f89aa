import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices, settled } from './notices.ts'
import { texts as ownWords } from './text-commands.ts'
import { invitationShow } from './verbs.ts'

export const answerInvitation: Feature = {
  name: 'answer-invitation',
  verbs,
  texts: [...texts, ...ownWords],
  notices,
  settled,
  dutyButtons: new Map([
    ['answer-invitation', { verb: invitationShow, task: 'Answer the invitation' }],
  ]),
}
