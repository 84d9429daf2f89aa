// Who may see and do what (domain.md section H), decided from the roster at the moment of the action, never from the
// possession of a card.
import { leadsFamily, maySeeRatings, maySeeWhoRated } from './core-group/access.ts'
import { membersOwing } from './core-group/update.ts'
import type { Obligation } from './obligations/obligation.ts'
import {
  currentMeetings,
  isChairOf,
  isInCoreGroup,
  isKeptOut,
  isLeadSocialWorkerOf,
  takesPart,
} from './plan/roster.ts'
import type { AuditLevel } from './record/attendance-csv.ts'
import { mayWithReport, type ReportAct } from './report/access.ts'
import { never } from './result.ts'
import type { Case } from './state/case.ts'
import type { Commitment } from './state/commitment.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from './state/conference.ts'
import { currentAnswer, hasPlace, type Invitation, representedBy } from './state/invitation.ts'
import { hasStaffRole, type Person } from './state/person.ts'

export type Act =
  | { readonly act: 'bring-in-conferences' }
  | { readonly act: 'add-people' }
  /** To make somebody an administrator, a chair or the audit lead, or to end it. */
  | { readonly act: 'give-duties' }
  | { readonly act: 'see-status'; readonly conference: Conference }
  | { readonly act: 'answer-invitation'; readonly invitation: Invitation }
  /** To come for the invited colleague: for as long as one is named and has not said no. */
  | { readonly act: 'represent'; readonly conference: Conference; readonly invitation: Invitation }
  /** To record what a colleague said by telephone. */
  | {
      readonly act: 'record-confirmation'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /** `owed`: the obligations that the record is about; whoever owes one may record it. */
  | {
      readonly act: 'record-duty'
      readonly conference: Conference
      readonly owed: readonly Obligation[]
    }
  /** To ask again those who have not answered; to move or cancel a meeting, to invite somebody else or to take somebody off the list. */
  | { readonly act: 'chase' | 'change-meeting'; readonly conference: Conference }
  | { readonly act: 'record-conflict'; readonly conference: Conference }
  /** To bring in a core group after this conference. */
  | { readonly act: 'arrange-core-group'; readonly conference: Conference }
  | { readonly act: 'ask-for-exclusion' | 'decide-exclusion'; readonly conference: Conference }
  /** Who is in the room or on the line, on the day. */
  | { readonly act: 'mark-arrival'; readonly conference: Conference }
  | { readonly act: 'override-quorum'; readonly conference: Conference }
  /** What was decided, and what follows; to say that somebody does not agree with it. */
  | { readonly act: 'see-outcome' | 'record-dissent'; readonly conference: Conference }
  /** What others wrote of why they do not agree; whoever wrote it reads their own. */
  | { readonly act: 'read-dissents'; readonly conference: Conference }
  /** To say how it went; to write down what a parent or a child says of it. */
  | { readonly act: 'give-feedback' | 'take-feedback'; readonly conference: Conference }
  /** What was said, without names: the chair's, and that of the chair of a later conference of the family. */
  | { readonly act: 'read-feedback'; readonly conference: Conference; readonly family: Case }
  /** Why the chair went on without a quorum; that it was decided, and when, stands on the status. */
  | { readonly act: 'read-override-reason'; readonly conference: Conference }
  /** To see how long the record of this family is kept, to take it away for the council's own system, to put it on hold. */
  | { readonly act: 'keep-record'; readonly conference: Conference }
  /** To write the report that is owed in this invitation's place, and to see what was written of it. It passes with the part. */
  | {
      readonly act: 'write-report'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /** Who the parents and carers are. */
  | { readonly act: 'record-parents'; readonly conference: Conference }
  /** To agree that a report, or a part of it, is not shown to somebody of the family; who reads a restricted annex. */
  | { readonly act: 'decide-withholding' | 'route-annex'; readonly conference: Conference }
  | { readonly act: 'circulate-reports'; readonly conference: Conference }
  /** What is known of all reports to a meeting: which came, with whom they were shared. */
  | { readonly act: 'see-reports'; readonly conference: Conference }
  /** All reports to a meeting in the order of its agenda. */
  | { readonly act: 'read-pack'; readonly conference: Conference }
  | ReportAct
  /** Who came and was in time, over many meetings: at which level says auditLevelOf. */
  | { readonly act: 'audit-attendance'; readonly conference: Conference }
  /** A member's own update for a core group; whoever comes in their place gives it for them, and nobody else does. */
  | {
      readonly act: 'give-update'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /** What was rated, once it is open; who has given an update, at any time; what a parent or a child said, taken down. */
  | {
      readonly act: 'see-ratings' | 'see-who-rated' | 'take-down-family-rating'
      readonly family: Case
    }
  /** To open the ratings at the meeting, and to answer the core group's three questions. */
  | { readonly act: 'lead-core-group'; readonly family: Case; readonly conference: Conference }
  /** How many updates were given, in numbers alone. */
  | { readonly act: 'count-updates' }
  /** To put the core group's report together and submit it. */
  | { readonly act: 'assemble-report'; readonly family: Case; readonly conference: Conference }
  /** To have that report as a file: the core group reads it here, and takes nothing away. */
  | { readonly act: 'export-core-group-report'; readonly family: Case }
  /** 'This is what I can do to help': whoever is at the family's table may offer something. */
  | { readonly act: 'offer-commitment'; readonly family: Case }
  /** To say how a promise goes: whoever made it, or the chair or lead social worker for them. To read one takes the same, or the plan that it is in. */
  | {
      readonly act: 'keep-commitment' | 'read-commitment'
      readonly family: Case
      readonly commitment: Commitment
    }
  /** The plan: written by chair and lead social worker, read by the core group, agreed at a meeting by whoever chairs it. */
  | { readonly act: 'edit-plan' | 'read-plan'; readonly family: Case }
  | { readonly act: 'agree-plan'; readonly family: Case; readonly conference: Conference }

/** Whether this person may do this now. People without a part in a case are told nothing, not even that it exists. */
export function may(person: Person, wanted: Act): boolean {
  // A conflict of interest comes before every other right: to that person the meeting, or the family, does not exist.
  if ('conference' in wanted && hasConflict(wanted.conference, person.id)) return false
  if ('family' in wanted && isKeptOut(wanted.family, person.id)) return false
  switch (wanted.act) {
    case 'bring-in-conferences':
    case 'add-people':
    case 'give-duties':
      return hasStaffRole(person, 'administrator')
    case 'see-status':
      return (
        hasStaffRole(person, 'administrator') ||
        wanted.conference.chair === person.id ||
        wanted.conference.leadSocialWorker === person.id
      )
    case 'answer-invitation':
      return wanted.invitation.person === person.id && wanted.invitation.withdrawn === undefined
    case 'represent':
      return (
        representedBy(wanted.invitation) === person.id && wanted.invitation.withdrawn === undefined
      )
    case 'record-confirmation':
      return (
        (hasStaffRole(person, 'administrator') || wanted.conference.chair === person.id) &&
        wanted.invitation.withdrawn === undefined
      )
    case 'record-duty':
      return (
        may(person, { act: 'see-status', conference: wanted.conference }) ||
        wanted.owed.some(
          (obligation) =>
            obligation.owner === person.id || isInvitedFor(wanted.conference, obligation, person),
        )
      )
    case 'chase':
    case 'change-meeting':
      return may(person, { act: 'see-status', conference: wanted.conference })
    case 'arrange-core-group':
      return (
        !isCoreGroup(wanted.conference) &&
        (hasStaffRole(person, 'administrator') || wanted.conference.leadSocialWorker === person.id)
      )
    case 'record-conflict':
      return hasStaffRole(person, 'administrator') || wanted.conference.chair === person.id
    case 'ask-for-exclusion':
      return (
        hasStaffRole(person, 'administrator') ||
        wanted.conference.leadSocialWorker === person.id ||
        standingInvitations(wanted.conference).some((invitation) => invitation.person === person.id)
      )
    case 'decide-exclusion':
      return wanted.conference.chair === person.id
    case 'mark-arrival':
      return hasStaffRole(person, 'administrator') || wanted.conference.chair === person.id
    case 'see-outcome':
    case 'record-dissent':
      return (
        may(person, { act: 'see-status', conference: wanted.conference }) ||
        isAtTable(person, wanted.conference)
      )
    case 'read-dissents':
      return (
        wanted.conference.chair === person.id || wanted.conference.leadSocialWorker === person.id
      )
    case 'give-feedback':
      return isAtTable(person, wanted.conference)
    case 'take-feedback':
      return (
        wanted.conference.chair === person.id ||
        wanted.conference.leadSocialWorker === person.id ||
        isAtTable(person, wanted.conference)
      )
    case 'read-feedback':
      return [
        wanted.conference,
        ...wanted.family.conferences.filter(
          (conference) =>
            conference.kind !== 'core-group' && conference.date > wanted.conference.date,
        ),
      ].some((conference) => conference.chair === person.id && !hasConflict(conference, person.id))
    case 'override-quorum':
      return wanted.conference.chair === person.id
    case 'keep-record':
      return hasStaffRole(person, 'administrator')
    case 'audit-attendance':
      return (
        hasStaffRole(person, 'administrator') ||
        hasStaffRole(person, 'audit-lead') ||
        wanted.conference.chair === person.id
      )
    case 'write-report':
      return hasPlace(wanted.invitation, person.id)
    case 'record-parents':
    case 'see-reports':
      return may(person, { act: 'see-status', conference: wanted.conference })
    case 'decide-withholding':
    case 'route-annex':
      return wanted.conference.chair === person.id
    case 'circulate-reports':
      return hasStaffRole(person, 'administrator') || wanted.conference.chair === person.id
    case 'read-pack':
      // Never more in it than this person may read of each report.
      return (
        wanted.conference.chair === person.id ||
        wanted.conference.leadSocialWorker === person.id ||
        (hasStaffRole(person, 'administrator') && wanted.conference.administrator === person.id)
      )
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
      return (
        hasPlace(wanted.invitation, person.id) &&
        membersOwing(wanted.conference).some((invitation) => invitation.id === wanted.invitation.id)
      )
    case 'see-ratings':
    case 'take-down-family-rating':
      return maySeeRatings(wanted.family, person)
    case 'export-core-group-report':
      return leadsFamily(wanted.family, person)
    case 'see-who-rated':
      return maySeeWhoRated(wanted.family, person)
    case 'lead-core-group':
      return isCoreGroup(wanted.conference) && leadsFamily(wanted.family, person)
    case 'count-updates':
      return hasStaffRole(person, 'audit-lead')
    case 'assemble-report':
      return wanted.conference.kind === 'review' && wanted.conference.leadSocialWorker === person.id
    case 'read-override-reason':
      return wanted.conference.chair === person.id || hasStaffRole(person, 'audit-lead')
    case 'offer-commitment':
      return takesPart(wanted.family, person.id)
    case 'keep-commitment':
      return (
        leads(wanted.family, person) ||
        (wanted.commitment.owner === person.id && takesPart(wanted.family, person.id))
      )
    case 'read-commitment':
      return (
        may(person, { ...wanted, act: 'keep-commitment' }) ||
        ('since' in wanted.commitment && isInCoreGroup(wanted.family, person.id))
      )
    case 'edit-plan':
      return leads(wanted.family, person)
    case 'read-plan':
      return leads(wanted.family, person) || isInCoreGroup(wanted.family, person.id)
    case 'agree-plan':
      return (
        wanted.conference.chair === person.id &&
        currentMeetings(wanted.family).some((conference) => conference.id === wanted.conference.id)
      )
    default:
      return never(wanted)
  }
}

/** Whether somebody has a place at a meeting: invited, or a colleague who has said that they come. */
const isAtTable = (person: Person, conference: Conference): boolean =>
  standingInvitations(conference).some((invitation) => hasPlace(invitation, person.id))

/** The conferences of a case whose status this person may see. */
export const conferencesToOversee = (person: Person, family: Case): Conference[] =>
  family.conferences.filter((conference) => may(person, { act: 'see-status', conference }))

const leads = (family: Case, { id }: Person): boolean =>
  isChairOf(family, id) || isLeadSocialWorkerOf(family, id)

/** How much a person sees of what was offered and promised for a family (domain.md section H); nothing at all where they have no part. */
export type CommitmentLevel = 'all' | 'plan-and-own' | 'own' | 'status' | 'counts' | 'nothing'
export function commitmentLevelOf(person: Person, family: Case): CommitmentLevel {
  if (isKeptOut(family, person.id)) return 'nothing'
  if (leads(family, person)) return 'all'
  if (isInCoreGroup(family, person.id)) return 'plan-and-own'
  if (takesPart(family, person.id)) return 'own'
  return hasStaffRole(person, 'administrator')
    ? 'status'
    : hasStaffRole(person, 'audit-lead')
      ? 'counts'
      : 'nothing'
}

/** An audit lead sees roles and agencies; whoever runs the meetings sees their records (domain.md section H). */
export const auditLevelOf = (person: Person): AuditLevel =>
  hasStaffRole(person, 'audit-lead') && !hasStaffRole(person, 'administrator')
    ? 'pseudonymised'
    : 'record'

/** Whose place owes it: whoever is invited may still do it when a colleague has taken it over. */
const isInvitedFor = (
  conference: Conference,
  { invitation }: Obligation,
  person: Person,
): boolean =>
  standingInvitations(conference).some((one) => one.id === invitation && one.person === person.id)
