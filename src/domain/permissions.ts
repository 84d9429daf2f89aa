// Who may see and do what (domain.md section H), decided from the roster at the moment of the action, never from the
// possession of a card.
import { never } from './result.ts'
import { hasDuty, type Person } from './people.ts'
import { hasConflict, standingInvitations, type Case, type Conference } from './case.ts'
import { representedBy, type Invitation } from './invitation.ts'
import type { AuditLevel } from './attendance-csv.ts'
import type { Obligation } from './obligation.ts'

export type Act =
  | { readonly act: 'bring-in-conferences' }
  | { readonly act: 'add-people' }
  | { readonly act: 'see-status'; readonly conference: Conference }
  | { readonly act: 'answer-invitation'; readonly invitation: Invitation }
  /** To come for the invited colleague: for as long as one is named and has not said no. */
  | { readonly act: 'represent'; readonly conference: Conference; readonly invitation: Invitation }
  /** To record what a colleague said by telephone. */
  | { readonly act: 'record-confirmation'; readonly conference: Conference; readonly invitation: Invitation }
  /** `owed`: the obligations that the record is about; whoever owes one may record it. */
  | { readonly act: 'record-duty'; readonly conference: Conference; readonly owed: readonly Obligation[] }
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
  /** Who came and was in time, over many meetings: at which level says auditLevelOf. */
  | { readonly act: 'audit-attendance'; readonly conference: Conference }

/** Whether this person may do this now. People without a part in a case are told nothing, not even that it exists. */
export function may(person: Person, wanted: Act): boolean {
  // A conflict of interest comes before every other right: to that person the meeting does not exist.
  if ('conference' in wanted && hasConflict(wanted.conference, person.id)) return false
  switch (wanted.act) {
    case 'bring-in-conferences':
    case 'add-people':
      return hasDuty(person, 'administrator')
    case 'see-status':
      return hasDuty(person, 'administrator') || wanted.conference.chair === person.id || wanted.conference.leadSocialWorker === person.id
    case 'answer-invitation':
      return wanted.invitation.person === person.id && wanted.invitation.withdrawn === undefined
    case 'represent':
      return representedBy(wanted.invitation) === person.id && wanted.invitation.withdrawn === undefined
    case 'record-confirmation':
      return (hasDuty(person, 'administrator') || wanted.conference.chair === person.id) && wanted.invitation.withdrawn === undefined
    case 'record-duty':
      return may(person, { act: 'see-status', conference: wanted.conference }) || wanted.owed.some((one) => one.owner === person.id)
    case 'chase':
    case 'change-meeting':
      return may(person, { act: 'see-status', conference: wanted.conference })
    case 'arrange-core-group':
      return wanted.conference.kind !== 'core-group' && (hasDuty(person, 'administrator') || wanted.conference.leadSocialWorker === person.id)
    case 'record-conflict':
      return hasDuty(person, 'administrator') || wanted.conference.chair === person.id
    case 'ask-for-exclusion':
      return hasDuty(person, 'administrator') || wanted.conference.leadSocialWorker === person.id || standingInvitations(wanted.conference).some((one) => one.person === person.id)
    case 'decide-exclusion':
      return wanted.conference.chair === person.id
    case 'mark-arrival':
      return hasDuty(person, 'administrator') || wanted.conference.chair === person.id
    case 'see-outcome':
    case 'record-dissent':
      return may(person, { act: 'see-status', conference: wanted.conference }) || isAtTable(person, wanted.conference)
    case 'read-dissents':
      return wanted.conference.chair === person.id || wanted.conference.leadSocialWorker === person.id
    case 'give-feedback':
      return isAtTable(person, wanted.conference)
    case 'take-feedback':
      return wanted.conference.chair === person.id || wanted.conference.leadSocialWorker === person.id || isAtTable(person, wanted.conference)
    case 'read-feedback':
      return [wanted.conference, ...wanted.family.conferences.filter((one) => one.kind !== 'core-group' && one.date > wanted.conference.date)].some((one) => one.chair === person.id && !hasConflict(one, person.id))
    case 'override-quorum':
      return wanted.conference.chair === person.id
    case 'keep-record':
      return hasDuty(person, 'administrator')
    case 'audit-attendance':
      return hasDuty(person, 'administrator') || hasDuty(person, 'audit-lead') || wanted.conference.chair === person.id
    case 'read-override-reason':
      return wanted.conference.chair === person.id || hasDuty(person, 'audit-lead')
    default:
      return never(wanted)
  }
}

/** Whether somebody has a place at a meeting: invited, or coming for a colleague. */
const isAtTable = (person: Person, conference: Conference): boolean =>
  standingInvitations(conference).some((one) => one.person === person.id || representedBy(one) === person.id)

/** The conferences of a case whose status this person may see. */
export const conferencesToOversee = (person: Person, family: Case): Conference[] =>
  family.conferences.filter((conference) => may(person, { act: 'see-status', conference }))

/** An audit lead sees roles and agencies; whoever runs the meetings sees their records (domain.md section H). */
export const auditLevelOf = (person: Person): AuditLevel => (hasDuty(person, 'audit-lead') && !hasDuty(person, 'administrator') ? 'pseudonymised' : 'record')
