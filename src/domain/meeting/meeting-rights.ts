// Who may see and do what at a meeting (docs/sources.md, section H).
import { type Case, shareAChild } from '../state/case.ts'
import {
  askedInstead,
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../state/conference.ts'
import { hasPlace, type Invitation, representedBy } from '../state/invitation.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import { hasCalendarEntry } from './calendar-entry.ts'

export type InvitationAct =
  | { readonly act: 'answer-invitation'; readonly invitation: Invitation }
  /** To come for the invited colleague: for as long as one is named and has not said no. */
  | { readonly act: 'represent'; readonly conference: Conference; readonly invitation: Invitation }
  /** To come instead of a colleague, for whoever was asked to. */
  | {
      readonly act: 'come-instead'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /** To record what a colleague said by telephone. */
  | {
      readonly act: 'record-confirmation'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /**
   * To write the report that is owed in this invitation's place, and to see what was written of it.
   * It passes with the part.
   */
  | {
      readonly act: 'write-report'
      readonly conference: Conference
      readonly invitation: Invitation
    }

export type MeetingAct =
  | { readonly act: 'see-status'; readonly conference: Conference }
  /**
   * To ask again those who have not answered; to move or cancel a meeting, to invite somebody else
   * or to take somebody off the list.
   */
  | { readonly act: 'chase' | 'change-meeting'; readonly conference: Conference }
  | { readonly act: 'record-conflict'; readonly conference: Conference }
  /** To put it into one's calendar: whoever has accepted, and the chair. */
  | { readonly act: 'take-calendar-entry'; readonly conference: Conference }
  /** To make somebody else the chair or the lead social worker: never oneself (office.ts). */
  | { readonly act: 'change-office'; readonly conference: Conference }
  /** To bring in a core group after this conference. */
  | { readonly act: 'arrange-core-group'; readonly conference: Conference }
  | { readonly act: 'ask-for-exclusion' | 'decide-exclusion'; readonly conference: Conference }
  /** Who is in the room or on the line, on the day. */
  | { readonly act: 'mark-arrival'; readonly conference: Conference }
  | { readonly act: 'override-quorum'; readonly conference: Conference }
  /**
   * Why the chair went on without a quorum; that it was decided, and when, stands on the status.
   */
  | { readonly act: 'read-override-reason'; readonly conference: Conference }
  /** Who came and was in time, over many meetings: at which level says auditLevelOf. */
  | { readonly act: 'audit-attendance'; readonly conference: Conference }
  /**
   * To see how long the record of this family is kept, to take it away for the council's own
   * system, to put it on hold.
   */
  | { readonly act: 'keep-record'; readonly conference: Conference }
  | MeetingReportsAct

/** What concerns all reports to a meeting. */
type MeetingReportsAct =
  /** Who the parents and carers are. */
  | { readonly act: 'record-parents'; readonly conference: Conference }
  /**
   * To agree that a report, or a part of it, is not shown to somebody of the family; who reads a
   * restricted annex.
   */
  | { readonly act: 'decide-withholding' | 'route-annex'; readonly conference: Conference }
  | { readonly act: 'circulate-reports'; readonly conference: Conference }
  /** What is known of all reports to a meeting: which came, with whom they were shared. */
  | { readonly act: 'see-reports'; readonly conference: Conference }
  /** All reports to a meeting in the order of its agenda. */
  | { readonly act: 'read-pack'; readonly conference: Conference }

/** What a meeting leads to, and what people say of it. */
export type OutcomeAct =
  /** What was decided, and what follows; to say that somebody does not agree with it. */
  | { readonly act: 'see-outcome' | 'record-dissent'; readonly conference: Conference }
  /** What others wrote of why they do not agree; whoever wrote it reads their own. */
  | { readonly act: 'read-dissents'; readonly conference: Conference }
  /** To say how it went; to write down what a parent or a child says of it. */
  | { readonly act: 'give-feedback' | 'take-feedback'; readonly conference: Conference }
  /**
   * What was said, without names: the chair's, and that of the chair of a later conference of the
   * family.
   */
  | { readonly act: 'read-feedback'; readonly conference: Conference; readonly family: Case }

export function mayWithInvitation(person: Person, wanted: InvitationAct): boolean {
  const { invitation } = wanted
  if (invitation.withdrawn !== undefined) return false
  const isInvited = invitation.person === person.id
  const comesInstead = representedBy(invitation) === person.id
  switch (wanted.act) {
    case 'answer-invitation':
      return isInvited
    case 'represent':
      return comesInstead
    case 'come-instead':
      return askedInstead(wanted.conference, invitation) === person.id
    case 'record-confirmation':
      return hasStaffRole(person, 'administrator') || wanted.conference.chair === person.id
    case 'write-report':
      return hasPlace(invitation, person.id)
  }
}

export function mayAtMeeting(person: Person, wanted: MeetingAct): boolean {
  const { conference } = wanted
  const isAdministrator = hasStaffRole(person, 'administrator')
  const isChair = conference.chair === person.id
  const isLead = conference.leadSocialWorker === person.id
  switch (wanted.act) {
    case 'see-status':
    case 'see-reports':
    case 'chase':
    case 'change-meeting':
    case 'record-parents':
      return isAdministrator || isChair || isLead
    case 'arrange-core-group':
      return !isCoreGroup(conference) && (isAdministrator || isLead)
    case 'ask-for-exclusion':
      return isAdministrator || isLead || isOnList(person, conference)
    case 'record-conflict':
    case 'change-office':
    case 'mark-arrival':
    case 'circulate-reports':
      return isAdministrator || isChair
    case 'decide-exclusion':
    case 'override-quorum':
    case 'decide-withholding':
    case 'route-annex':
      return isChair
    case 'take-calendar-entry':
      return hasCalendarEntry(conference, person.id)
    case 'keep-record':
      return isAdministrator
    case 'audit-attendance':
      return isAdministrator || isChair || hasStaffRole(person, 'audit-lead')
    case 'read-override-reason':
      return isChair || hasStaffRole(person, 'audit-lead')
    case 'read-pack':
      // Never more in it than this person may read of each report.
      return isChair || isLead || (isAdministrator && conference.administrator === person.id)
  }
}

export function mayWithOutcome(person: Person, wanted: OutcomeAct): boolean {
  const { conference } = wanted
  const isChair = conference.chair === person.id
  const isLead = conference.leadSocialWorker === person.id
  switch (wanted.act) {
    case 'see-outcome':
    case 'record-dissent':
      return maySeeStatus(person, conference) || isAtTable(person, conference)
    case 'read-dissents':
      return isChair || isLead
    case 'give-feedback':
      return isAtTable(person, conference)
    case 'take-feedback':
      return isChair || isLead || isAtTable(person, conference)
    case 'read-feedback':
      return [conference, ...conferencesAfter(wanted.family, conference)].some(
        (chaired) => chaired.chair === person.id && !hasConflict(chaired, person.id),
      )
  }
}

/** For whoever runs the meeting; a conflict of interest is not looked at. */
const maySeeStatus = (person: Person, conference: Conference): boolean =>
  mayAtMeeting(person, { act: 'see-status', conference })

const conferencesAfter = (family: Case, conference: Conference): Conference[] =>
  family.conferences.filter(
    (later) =>
      later.kind !== 'core-group' &&
      later.date > conference.date &&
      shareAChild(family, later, conference),
  )

const isOnList = (person: Person, conference: Conference): boolean =>
  standingInvitations(conference).some((invitation) => invitation.person === person.id)

/** Whether somebody has a place at a meeting: invited, or coming for a colleague. */
const isAtTable = (person: Person, conference: Conference): boolean =>
  standingInvitations(conference).some((invitation) => hasPlace(invitation, person.id))
