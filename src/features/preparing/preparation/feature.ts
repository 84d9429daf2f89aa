import { dutyQuestions, isRecordedBySaying } from '../../../domain/meeting/preparation.ts'
import { type Purpose, purposes } from '../../../domain/state/purpose.ts'
import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { verbs } from './flow.ts'
import { chairsNotice, ownersNotice } from './notices.ts'
import { texts } from './text-commands.ts'
import { dutyMine } from './verbs.ts'

const notices = new Map<NoticeKey, NoticeView>()
for (const [duty, question] of Object.entries(dutyQuestions)) {
  if (question === undefined || !isPurpose(duty)) continue
  notices.set(`${duty}/owner`, ownersNotice)
  notices.set(`${duty}/chair`, chairsNotice)
  notices.set(`${duty}/administrator`, chairsNotice)
}
function isPurpose(text: string): text is Purpose {
  return text in dutyQuestions
}

export const preparation: Feature = {
  name: 'preparation',
  verbs,
  texts,
  notices,
  dutyButtons: new Map(
    purposes.filter(isRecordedBySaying).map((duty) => [duty, { verb: dutyMine }]),
  ),
}
