// Who may see which part of a report (docs/sources.md, section H): decided from the roster at the
// moment of looking, so that somebody's copy ends when their part ends. A conflict of interest
// comes before all of it (permissions.ts).
import { never } from '../result.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { currentAnswer, hasPlace, type Invitation } from '../state/invitation.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import type { ReportFacts } from '../state/report-facts.ts'
import { isSubmitted } from './report.ts'

export type ReportAct = {
  readonly act:
    /** The words of a version that was submitted. */
    | 'read-report'
    /** What its author tells the chair alone. */
    | 'read-annex'
    | 'know-of-annex'
    /**
     * With whom of the family it was shared, what they said, and why not; or only when and with
     * whom.
     */
    | 'read-ledger'
    | 'see-sharing'
    /** To record with whom it was shared, and to ask the chair that it is not. */
    | 'record-sharing'
    /** A version for one parent that leaves something out: to make it, to read it. */
    | 'make-version-for'
    | 'read-version-for'
    /** To have it as a file, for the record. */
    | 'export-report'
  readonly conference: Conference
  readonly report: ReportFacts
}

export function mayWithReport(person: Person, { act, conference, report }: ReportAct): boolean {
  const isChair = conference.chair === person.id
  const isLead = conference.leadSocialWorker === person.id
  const isAuthor = fillsPlaceOf(conference, report, person)
  switch (act) {
    case 'read-report':
      return (
        isSubmitted(report) &&
        (isChair ||
          isLead ||
          isAuthor ||
          hasItFromCirculation(person, conference, report) ||
          circulatesIt(person, conference, report))
      )
    case 'export-report':
      // Others read what went round to them here, and take nothing away.
      return (
        isSubmitted(report) &&
        (isChair || isLead || isAuthor || circulatesIt(person, conference, report))
      )
    case 'read-annex':
      return (
        isSubmitted(report) &&
        (isChair ||
          (isAuthor && wroteIt(report, person)) ||
          (isLead && report.annexDecisions?.at(-1)?.allowed === true))
      )
    case 'know-of-annex':
      return (
        isSubmitted(report) &&
        (isChair ||
          isAuthor ||
          hasStaffRole(person, 'administrator') ||
          (isLead && report.annexDecisions?.at(-1)?.allowed === true))
      )
    case 'read-ledger':
      return isChair || isLead || isAuthor
    case 'see-sharing':
      return isChair || isLead || isAuthor || hasStaffRole(person, 'administrator')
    case 'record-sharing':
      return isLead || isAuthor
    case 'make-version-for':
      return isSubmitted(report) && isAuthor
    case 'read-version-for':
      return isSubmitted(report) && (isChair || isLead || isAuthor)
    default:
      return never(act)
  }
}

/**
 * Whose report it is: the invited person, and a colleague who has said that they come in their
 * place.
 */
const fillsPlaceOf = (conference: Conference, report: ReportFacts, person: Person): boolean =>
  standingInvitations(conference).some(
    (invitation) => invitation.id === report.invitation && hasPlace(invitation, person.id),
  )

/**
 * What its writer tells the chair alone does not pass to whoever has the place after them, nor
 * back.
 */
const wroteIt = (report: ReportFacts, person: Person): boolean =>
  report.versions.some((version) => version.by === person.id)

/**
 * It went to a place at this meeting that this person fills now. A meeting that is called off gives
 * nobody a reason to read.
 */
function hasItFromCirculation(
  person: Person,
  conference: Conference,
  report: ReportFacts,
): boolean {
  const sentTo = new Set((report.circulated ?? []).flatMap((circulated) => circulated.to))
  return (
    conference.cancelled === undefined &&
    standingInvitations(conference).some(
      (invitation) => sentTo.has(invitation.id) && hasPlace(invitation, person.id),
    )
  )
}

/**
 * An administrator sees content only where they circulate it: in the meeting that is theirs, once
 * it goes out.
 */
function circulatesIt(person: Person, conference: Conference, report: ReportFacts): boolean {
  const theirs =
    conference.administrator === person.id ||
    (report.circulated ?? []).some((circulated) => circulated.by === person.id)
  return hasStaffRole(person, 'administrator') && theirs && (report.circulated ?? []).length > 0
}

/**
 * The version that this person reads: the newest one; for whoever has it from a circulation only,
 * the newest that was circulated to them, so that an amendment waits for its own circulation.
 */
export function versionFor(
  person: Person,
  conference: Conference,
  report: ReportFacts,
): number | undefined {
  if (!mayWithReport(person, { act: 'read-report', conference, report })) return undefined
  if (
    conference.chair === person.id ||
    conference.leadSocialWorker === person.id ||
    fillsPlaceOf(conference, report, person)
  )
    return report.versions.at(-1)?.number
  const places = new Set(
    standingInvitations(conference)
      .filter((invitation) => hasPlace(invitation, person.id))
      .map((invitation) => invitation.id),
  )
  const sent = (report.circulated ?? []).filter(
    (circulated) =>
      circulatesIt(person, conference, report) || circulated.to.some((place) => places.has(place)),
  )
  return sent
    .map((circulated) => circulated.version)
    .sort((a, b) => a - b)
    .at(-1)
}

/**
 * The places at a meeting to which reports may go: everybody who is invited and has not said that
 * it is not them.
 */
export const placesForReports = (conference: Conference): Invitation[] =>
  standingInvitations(conference).filter(
    (invitation) =>
      currentAnswer(invitation).status !== 'not-me' &&
      !conference.conflicts.includes(invitation.person),
  )
