import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { lateNotice, verbs } from './flow.ts'
import { missedNotice } from './missed-members.ts'
import { texts } from './text-commands.ts'
import { ratingsMissing } from './verbs.ts'

const notices = new Map<NoticeKey, NoticeView>([
  ['core-group-update/chair', lateNotice],
  ['absent-member-report/chair', lateNotice],
  ['late-member-report/chair', lateNotice],
  ['ask-missing-member/owner', missedNotice],
])

export const ratings: Feature = {
  name: 'ratings',
  verbs,
  texts,
  notices,
  dutyButtons: new Map([['ask-missing-member', { verb: ratingsMissing }]]),
}
