// Sending the reports to the other professionals of a meeting, so that nobody reads at the table
// (S3; T05: a day before).
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, InvitationId, PersonId } from '../ids.ts'
import { noticeOf } from '../meeting/announcements.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import { actingFor, type Conference, hasConflict } from '../state/conference.ts'
import { representedBy } from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'
import type { ReportFacts } from '../state/report-facts.ts'
import type { SubmittedReport } from '../state/report-words.ts'
import { placesForReports } from './access.ts'
import { isSubmitted, withReport } from './report.ts'

/** The reports of a meeting that have come, in the order of its invitations. */
export const submittedReports = (conference: Conference): ReportFacts[] =>
  conference.invitations.flatMap((invitation) =>
    (conference.reports ?? []).filter(
      (reportFacts) =>
        reportFacts.kind === 'individual' &&
        reportFacts.invitation === invitation.id &&
        isSubmitted(reportFacts) &&
        invitation.withdrawn === undefined,
    ),
  )

/**
 * The places to which this report has not gone yet in its newest version; its own author has it.
 */
export function placesWithout(conference: Conference, report: ReportFacts): InvitationId[] {
  const newest = report.versions.at(-1)?.number
  const have = new Set(
    (report.circulated ?? [])
      .filter((circulated) => circulated.version === newest)
      .flatMap((circulated) => circulated.to),
  )
  return placesForReports(conference)
    .map((invitation) => invitation.id)
    .filter((id) => id !== report.invitation && !have.has(id))
}

/** Somebody to whom reports go, and the agency whose place they fill. */
export type ReportReader = { readonly person: PersonId; readonly agency: string }

/**
 * Who reads in these places, each once: whoever is invited, and the colleague who comes for them;
 * nobody with a conflict of interest.
 */
export const readersOf = (
  conference: Conference,
  places: readonly InvitationId[],
): ReportReader[] => {
  const all = conference.invitations
    .filter((invitation) => places.includes(invitation.id))
    .flatMap((invitation) =>
      [invitation.person, representedBy(invitation)]
        .filter((person) => person !== undefined)
        .filter((person) => !hasConflict(conference, person))
        .map((person): ReportReader => ({ person, agency: invitation.agency })),
    )
  return all.filter(
    ({ person }, index) => all.findIndex((reader) => reader.person === person) === index,
  )
}

export type ToCirculate = {
  readonly reports: readonly InvitationId[]
  readonly by: PersonId
  readonly at: Instant
}

/**
 * Lets everybody at the meeting read these reports, each in its newest version. What has gone out
 * already goes to nobody twice; a second tap changes nothing. Refuses a meeting that is called off,
 * and no reports at all.
 */
export function circulated(
  conference: Conference,
  { reports, by, at }: ToCirculate,
): Result<{ readonly conference: Conference; readonly to: readonly InvitationId[] }> {
  if (conference.cancelled !== undefined)
    return refuse('meeting.cancelled', 'This meeting is called off, so its reports go to nobody.')
  const chosen = submittedReports(conference).filter(
    (reportFacts) =>
      reportFacts.invitation !== undefined && reports.includes(reportFacts.invitation),
  )
  if (chosen.length === 0)
    return refuse(
      'reports.none',
      'None of these reports has come yet, so there is nothing to send round.',
    )
  let after = conference
  const to = new Set<InvitationId>()
  for (const report of chosen) {
    const version = report.versions.at(-1)?.number
    const places = placesWithout(conference, report)
    if (version === undefined || places.length === 0) continue
    for (const place of places) to.add(place)
    after = withReport(after, {
      ...report,
      circulated: [...(report.circulated ?? []), { version, to: places, by, at }],
    })
  }
  return ok({ conference: after, to: [...to] })
}

/**
 * The administrator is told of a report that comes once others have gone round: it waits to be sent
 * on, and nobody looks for it.
 */
export function lateReportNotices(
  { id }: Case,
  conference: Conference,
  { invitation, number, at }: Pick<SubmittedReport, 'invitation' | 'number' | 'at'>,
): Announcement[] {
  const hasGoneRound = (conference.reports ?? []).some(
    ({ circulated = [] }) => circulated.length > 0,
  )
  if (!hasGoneRound || conference.cancelled !== undefined || startsAt(conference) <= at) return []
  return [
    noticeOf(
      {
        caseId: id,
        conference,
        kind: 'report-after-circulation',
        event: `${invitation}.${number}`,
        step: 'submitted',
        at,
      },
      { to: actingFor(conference, conference.administrator), tell: 'administrator' },
    ),
  ]
}
