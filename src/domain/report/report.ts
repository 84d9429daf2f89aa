// Finding what the case knows of a report.
import type { InvitationId } from '../ids.ts'
import type { Conference } from '../state/conference.ts'
import type { ReportFacts } from '../state/report-facts.ts'

export const reportOf = (
  conference: Conference,
  invitation: InvitationId,
): ReportFacts | undefined =>
  conference.reports?.find(
    (reportFacts) => reportFacts.kind === 'individual' && reportFacts.invitation === invitation,
  )

export const coreGroupReportOf = (conference: Conference): ReportFacts | undefined =>
  conference.reports?.find((reportFacts) => reportFacts.kind === 'core-group')

export const isSubmitted = (report: ReportFacts | undefined): boolean =>
  report !== undefined && report.versions.length > 0

/** The conference with this report's facts in place of those that stood for it. */
export function withReport(conference: Conference, facts: ReportFacts): Conference {
  const others = (conference.reports ?? []).filter(
    (reportFacts) => reportFacts.kind !== facts.kind || reportFacts.invitation !== facts.invitation,
  )
  return { ...conference, reports: [...others, facts] }
}
