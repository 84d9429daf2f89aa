import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { askedNotice, verbs } from './flow.ts'
import { texts } from './text-commands.ts'
import { updateNote, updateOpen } from './verbs.ts'

const notices = new Map<NoticeKey, NoticeView>([
  ['core-group-update/owner', askedNotice],
  ['update-asked/owner', askedNotice],
  ['absent-member-report/owner', askedNotice],
  ['late-member-report/owner', askedNotice],
])

export const giveUpdate: Feature = {
  name: 'give-update',
  verbs,
  texts,
  notices,
  dutyButtons: new Map([
    ['core-group-update', { verb: updateOpen, task: 'Say how the plan is going' }],
    [
      'absent-member-report',
      { verb: updateNote, task: 'Write a few words, because you cannot come' },
    ],
    [
      'late-member-report',
      { verb: updateNote, task: 'Write a few words, because you were not there' },
    ],
  ]),
}
