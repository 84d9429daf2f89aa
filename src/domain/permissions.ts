// Who may see and do what (docs/sources.md, section H), decided from the roster at the moment of
// the action, never from the possession of a card. The rights of each room stand in it, as
// meeting/meeting-rights.ts.
import { type CoreGroupAct, mayInCoreGroup } from './core-group/core-group-rights.ts'
import {
  type InvitationAct,
  mayAtMeeting,
  mayWithInvitation,
  mayWithOutcome,
  type MeetingAct,
  type OutcomeAct,
} from './meeting/meeting-rights.ts'
import type { Obligation } from './obligations/obligation.ts'
import { mayWithPlan, type PlanAct } from './plan/plan-rights.ts'
import { isKeptOut } from './plan/roster.ts'
import type { AuditLevel } from './record/attendance-csv.ts'
import { mayWithReport, type ReportAct } from './report/access.ts'
import type { Case } from './state/case.ts'
import { type Conference, hasConflict, standingInvitations } from './state/conference.ts'
import { hasStaffRole, type Person } from './state/person.ts'

export { type CommitmentLevel, commitmentLevelOf } from './plan/plan-rights.ts'

export type Act =
  | { readonly act: 'bring-in-conferences' }
  | { readonly act: 'add-people' }
  /** To make somebody an administrator, a chair or the audit lead, or to end it. */
  | { readonly act: 'give-staff-role' }
  /** `owed`: the obligations that the record is about; whoever owes one may record it. */
  | {
      readonly act: 'record-duty'
      readonly conference: Conference
      readonly owed: readonly Obligation[]
    }
  | InvitationAct
  | MeetingAct
  | OutcomeAct
  | ReportAct
  | CoreGroupAct
  | PlanAct

/**
 * Whether this person may do this now. People without a part in a case are told nothing, not even
 * that it exists.
 */
export function may(person: Person, wanted: Act): boolean {
  // A conflict of interest comes before every other right: to that person the meeting, or the
  // family, does not exist.
  if ('conference' in wanted && hasConflict(wanted.conference, person.id)) return false
  if ('family' in wanted && isKeptOut(wanted.family, person.id)) return false
  switch (wanted.act) {
    case 'bring-in-conferences':
    case 'add-people':
    case 'give-staff-role':
      return hasStaffRole(person, 'administrator')
    case 'record-duty':
      return (
        may(person, { act: 'see-status', conference: wanted.conference }) ||
        wanted.owed.some(
          (obligation) =>
            obligation.owner === person.id || isInvitedFor(wanted.conference, obligation, person),
        )
      )
    case 'answer-invitation':
    case 'represent':
    case 'come-instead':
    case 'record-confirmation':
    case 'write-report':
      return mayWithInvitation(person, wanted)
    case 'see-outcome':
    case 'record-dissent':
    case 'read-dissents':
    case 'give-feedback':
    case 'take-feedback':
    case 'read-feedback':
      return mayWithOutcome(person, wanted)
    default:
      return mayInRoom(person, wanted)
  }
}

function mayInRoom(
  person: Person,
  wanted: MeetingAct | ReportAct | CoreGroupAct | PlanAct,
): boolean {
  switch (wanted.act) {
    case 'read-report':
    case 'read-annex':
    case 'know-of-annex':
    case 'read-ledger':
    case 'see-sharing':
    case 'record-sharing':
    case 'make-version-for':
    case 'read-version-for':
    case 'export-report':
      return mayWithReport(person, wanted)
    case 'give-update':
    case 'see-ratings':
    case 'take-down-family-rating':
    case 'export-core-group-report':
    case 'see-who-rated':
    case 'lead-core-group':
    case 'count-updates':
    case 'assemble-report':
      return mayInCoreGroup(person, wanted)
    case 'offer-commitment':
    case 'keep-commitment':
    case 'read-commitment':
    case 'edit-plan':
    case 'read-plan':
    case 'agree-plan':
      return mayWithPlan(person, wanted)
    default:
      return mayAtMeeting(person, wanted)
  }
}

/** The conferences of a case whose status this person may see. */
export const conferencesToOversee = (person: Person, family: Case): Conference[] =>
  family.conferences.filter((conference) => may(person, { act: 'see-status', conference }))

/**
 * An audit lead sees roles and agencies; whoever runs the meetings sees their records
 * (docs/sources.md, section H).
 */
export const auditLevelOf = (person: Person): AuditLevel =>
  hasStaffRole(person, 'audit-lead') && !hasStaffRole(person, 'administrator')
    ? 'pseudonymised'
    : 'record'

/** Whose place owes it: whoever is invited may still do it when a colleague has taken it over. */
const isInvitedFor = (
  conference: Conference,
  { invitation: id }: Obligation,
  person: Person,
): boolean =>
  standingInvitations(conference).some(
    (invitation) => invitation.id === id && invitation.person === person.id,
  )
