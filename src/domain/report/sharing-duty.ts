// How the duties to share and to circulate a report stand: both are done by doing them, so the ledger and what was
// circulated decide.
import type { Conference } from '../case.ts'
import type { Deadline } from '../dates/deadlines.ts'
import type { InvitationId } from '../ids.ts'
import type { MeetingGround, Standing } from '../obligation.ts'
import type { Rule } from '../practice.ts'
import { membersToShow } from './parents.ts'
import { coreGroupReportOf, isSubmitted, type ReportFacts, reportOf } from './report.ts'
import { everybodyShown } from './sharing.ts'

/**
 * Undefined for a duty that is neither. A report is shared once every parent and every child of age has been shown it, or a
 * reason that the chair agreed stands (P6, P13); the day on which it was shown decides whether that was in time.
 */
export function sharingStanding(
  { family, conference, practice }: MeetingGround,
  rule: Rule,
  { due, invitation }: { readonly due: Deadline; readonly invitation?: InvitationId },
): Standing | undefined {
  if (rule.purpose === 'circulate-reports') return circulationStanding(conference, due)
  if (rule.purpose !== 'share-report') return undefined
  const report =
    invitation === undefined ? coreGroupReportOf(conference) : reportOf(conference, invitation)
  const shown = everybodyShown(report, membersToShow(family, practice))
  if (shown === undefined) return { status: 'open' }
  return { status: shown.on <= due.due ? 'met' : 'met-late', at: shown.at }
}

/** Met once every report that came in time has gone out; undefined while none has, so that a record of it by hand counts. */
function circulationStanding(conference: Conference, due: Deadline): Standing | undefined {
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
