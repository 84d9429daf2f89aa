// How the duty to write a report stands: it is done by doing it, so the case's ReportFacts decide,
// and nobody records it.
import type { Instant, InvitationId } from '../ids.ts'
import { coreGroupReportOf, reportOf } from '../report/report.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Conference } from '../state/conference.ts'
import type { Purpose } from '../state/purpose.ts'
import type { ObligationStatus } from './obligation.ts'

/** The duties that somebody meets by submitting a report of their own. */
export const ownReportDuties: readonly Purpose[] = ['submit-report', 'absent-agency-report']

/**
 * How a report's duty stands; undefined for a duty that is no report's. The first version counts:
 * amending is not being late.
 */
export function reportStatus(
  conference: Conference,
  duty: Purpose,
  { due, invitation }: { readonly due: Deadline; readonly invitation?: InvitationId },
): ObligationStatus | undefined {
  if (duty === 'core-group-report')
    return statusOf(coreGroupReportOf(conference)?.versions[0]?.at, due)
  if (!ownReportDuties.includes(duty) || invitation === undefined) return undefined
  return statusOf(reportOf(conference, invitation)?.versions[0]?.at, due)
}

const statusOf = (at: Instant | undefined, due: Deadline): ObligationStatus =>
  at === undefined ? { status: 'open' } : { status: at <= due.at ? 'met' : 'met-late', at }
