// How the duty to write a report stands: it is done by doing it, so the case's ReportFacts decide, and nobody records it.
import type { Conference } from '../case.ts'
import type { Deadline } from '../dates/deadlines.ts'
import type { Instant, InvitationId } from '../ids.ts'
import type { Standing } from '../obligation.ts'
import type { Purpose } from '../practice.ts'
import { coreGroupReportOf, reportOf } from './report.ts'

/** The duties that somebody meets by submitting a report of their own. */
export const ownReportDuties: readonly Purpose[] = ['submit-report', 'absent-agency-report']

/** How a report's duty stands; undefined for a duty that is no report's. The first version counts: amending is not being late. */
export function reportStanding(
  conference: Conference,
  duty: Purpose,
  { due, invitation }: { readonly due: Deadline; readonly invitation?: InvitationId },
): Standing | undefined {
  if (duty === 'core-group-report')
    return standingOf(coreGroupReportOf(conference)?.versions[0]?.at, due)
  if (!ownReportDuties.includes(duty) || invitation === undefined) return undefined
  return standingOf(reportOf(conference, invitation)?.versions[0]?.at, due)
}

const standingOf = (at: Instant | undefined, due: Deadline): Standing =>
  at === undefined ? { status: 'open' } : { status: at <= due.at ? 'met' : 'met-late', at }
