// That somebody cannot come, said on the day itself: the chair has to know at once, and not only
// when the list is looked at.
import { inLondon } from '../dates/dates.ts'
import type { CaseId, Instant, PersonId } from '../ids.ts'
import { actingFor, type Conference } from '../state/conference.ts'
import { currentAnswer, type Invitation, revision } from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'
import { noticeOf } from './announcements.ts'

/** Said no themself, or the colleague who was to come did. */
export function saysNo(invitation: Invitation): boolean {
  const answer = currentAnswer(invitation)
  return (
    answer.status === 'declined' ||
    (answer.status === 'represented' && answer.confirmation.status === 'refused')
  )
}

type Said = {
  readonly caseId: CaseId
  readonly conference: Conference
  readonly before: Invitation
  readonly after: Invitation
  readonly by: PersonId
  readonly at: Instant
}

/** To the chair, once for each no of the day; a reason that is added later is no news. */
export function cannotComeNotices({
  caseId,
  conference,
  before,
  after,
  by,
  at,
}: Said): Announcement[] {
  const to = actingFor(conference, conference.chair)
  const isNews = saysNo(after) && !saysNo(before)
  if (!isNews || inLondon(at).date !== conference.date || by === to) return []
  const event = `${after.id}.${revision(after)}`
  return [
    noticeOf(
      { caseId, conference, kind: 'cannot-come', event, step: 'cannot-come', at },
      { to, tell: 'chair', invitation: after.id },
    ),
  ]
}
