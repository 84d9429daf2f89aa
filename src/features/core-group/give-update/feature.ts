import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { askedNotice, verbs } from './flow.ts'
import { texts } from './text-commands.ts'

const notices = new Map<NoticeKey, NoticeView>([
  ['core-group-update/owner', askedNotice],
  ['absent-member-report/owner', askedNotice],
  ['late-member-report/owner', askedNotice],
])

export const giveUpdate: Feature = {
  name: 'give-update',
  verbs,
  texts,
  notices,
}
