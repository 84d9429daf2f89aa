// How the duties to share and to circulate a report stand: both are done by doing them, so the
// ledger and what was circulated decide.
import type { InvitationId } from '../ids.ts'
import { membersToShow } from '../report/parents.ts'
import { isSubmitted, reportOf } from '../report/report.ts'
import { everybodyShown } from '../report/sharing.ts'
import type { MeetingContext } from '../rules/context.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Rule } from '../rules/practice.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { hasPlace } from '../state/invitation.ts'
import type { ReportFacts } from '../state/report-facts.ts'
import { ownerOf } from './duty-owners.ts'
import type { ObligationStatus } from './obligation.ts'

/**
 * Undefined for a duty that is neither. A report is shared once every parent and every child of age
 * has been shown it, or a reason that the chair agreed stands (P6, P13); the day on which it was
 * shown decides whether that was in time.
 */
export function sharingStatus(
  { family, conference, practice }: MeetingContext,
  rule: Rule,
  { due, invitation }: { readonly due: Deadline; readonly invitation?: InvitationId },
): ObligationStatus | undefined {
  if (rule.purpose === 'circulate-reports') return circulationStatus(conference, due)
  if (rule.purpose !== 'share-report') return undefined
  const members = membersToShow({ family, conference }, practice)
  const shown = (invitation === undefined ? sharersPlaces(conference, rule) : [invitation])
    .map((place) => everybodyShown(reportOf(conference, place), members))
    .find((day) => day !== undefined)
  if (shown === undefined) return { status: 'open' }
  return { status: shown.on <= due.due ? 'met' : 'met-late', at: shown.at }
}

/**
 * The core group's report belongs to nobody's place: whoever owes it records at their own with whom
 * it was shared. Where it is owed, they write no other report for that meeting.
 */
const sharersPlaces = (conference: Conference, rule: Rule): InvitationId[] =>
  standingInvitations(conference)
    .filter((invitation) => hasPlace(invitation, ownerOf(rule, conference)))
    .map(({ id }) => id)

/**
 * Met once every report that came in time has gone out; undefined while none has, so that a record
 * of it by hand counts.
 */
function circulationStatus(conference: Conference, due: Deadline): ObligationStatus | undefined {
  const submitted = (conference.reports ?? []).filter((reportFacts) => isSubmitted(reportFacts))
  const first = submitted
    .flatMap((reportFacts) => reportFacts.circulated?.slice(0, 1) ?? [])
    .map((circulated) => circulated.at)
    .sort()
    .at(-1)
  const waits = submitted.some(
    (reportFacts) =>
      !isCirculated(reportFacts) && (reportFacts.versions[0]?.at ?? due.at) <= due.at,
  )
  return first === undefined || waits
    ? undefined
    : { status: first <= due.at ? 'met' : 'met-late', at: first }
}

const isCirculated = (report: ReportFacts): boolean => (report.circulated ?? []).length > 0
