import type { Feature } from '../../kernel/feature.ts'
import { eveNotice } from './eve.ts'
import { texts, verbs } from './flow.ts'
import { cannotComeNotice, lateNotice } from './late-told.ts'
import { notices, settled } from './notices.ts'
import { texts as ownWords } from './text-commands.ts'
import { invitationShow } from './verbs.ts'
import { wrongPersonNotice, wrongPersonSettled } from './wrong-person.ts'

export const answerInvitation: Feature = {
  name: 'answer-invitation',
  verbs,
  texts: [...texts, ...ownWords],
  notices: new Map([
    ...notices,
    ['wrong-person/administrator', wrongPersonNotice],
    ['eve/owner', eveNotice],
    ['running-late/chair', lateNotice],
    ['cannot-come/chair', cannotComeNotice],
  ]),
  settled: new Map([...settled, ['wrong-person/administrator', wrongPersonSettled]]),
  dutyButtons: new Map([
    ['answer-invitation', { verb: invitationShow, task: 'Answer the invitation' }],
  ]),
}
