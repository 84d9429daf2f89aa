// What is told when somebody is taken off the list of a meeting.
import type { Instant } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { currentAnswer, type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

/** To whoever was invited, and to the colleague who was coming for them. */
export function removalNotices(
  { family, conference }: Meeting,
  invitation: Invitation,
  at: Instant,
): Announcement[] {
  const colleague =
    currentAnswer(invitation).status === 'represented' ? representedBy(invitation) : undefined
  const event = `${invitation.id}.${invitation.answers.length}`
  return [invitation.person, ...(colleague === undefined ? [] : [colleague])].map((to) =>
    noticeOf(
      { caseId: family.id, conference, kind: 'removed', event, step: 'removed', at },
      { to, tell: 'owner', invitation: invitation.id },
    ),
  )
}
