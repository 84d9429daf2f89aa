import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices, settled } from './notices.ts'
import { texts as ownWords } from './text-commands.ts'

export const answerInvitation: Feature = {
  name: 'answer-invitation',
  verbs,
  texts: [...texts, ...ownWords],
  notices,
  settled,
}
