// What a conference decided goes to everybody who was invited to it, whether they came or not, and
// to whoever runs it: once, and again only when another decision is recorded.
import type { Instant } from '../ids.ts'
import type { AuditActor } from '../state/audit-entry.ts'
import type { Case } from '../state/case.ts'
import { type Conference, outcomeOf } from '../state/conference.ts'
import type { Announcement } from '../state/notice.ts'
import { everybodyTouched, noticeOf } from './announcements.ts'
import { sameOutcome } from './outcome.ts'

/**
 * `before` and `after` are the meeting as it was and with what was recorded. Whoever recorded it
 * knows.
 */
export function decisionNotices(
  { id }: Case,
  before: Conference,
  after: Conference,
  { by, at }: { readonly by: AuditActor; readonly at: Instant },
): Announcement[] {
  const outcome = outcomeOf(after)
  const earlier = outcomeOf(before)
  if (outcome === undefined || (earlier !== undefined && sameOutcome(earlier, outcome))) return []
  const recorded = after.records.filter(({ duty }) => duty === 'hold-conference').length
  return everybodyTouched(after, by)
    .filter(({ to }) => to !== by)
    .map(({ to }) =>
      noticeOf(
        {
          caseId: id,
          conference: after,
          kind: 'decided',
          event: String(recorded),
          step: outcome.answer,
          at,
        },
        { to, tell: 'owner' },
      ),
    )
}
