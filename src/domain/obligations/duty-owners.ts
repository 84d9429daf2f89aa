// Who owes a rule's duty at a meeting: one person, one for each child, or each invited
// professional.
import { coreGroupParticipation } from '../core-group/participation.ts'
import type { ChildId, InvitationId, PersonId } from '../ids.ts'
import { holderOf } from '../meeting/answer.ts'
import { never } from '../result.ts'
import type { MeetingContext } from '../rules/context.ts'
import type { Rule } from '../rules/practice.ts'
import { type Child, childrenOf } from '../state/case.ts'
import { actingFor, type Conference, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'

export type DutyOwner = {
  readonly owner: PersonId
  readonly child?: ChildId
  readonly who?: PersonId
  /** In whose place a report is owed. */ readonly invitation?: InvitationId
}

/** Who owes a rule's duty: one person, one for each child, or each invited professional. */
export function owners({ family, conference, practice }: MeetingContext, rule: Rule): DutyOwner[] {
  // A practice may have one report of the core group for a review instead of everybody's own (S3).
  if (
    rule.purpose === 'submit-report' &&
    conference.kind === 'review' &&
    !practice.individualReportsAtReview.value
  )
    return []
  switch (rule.owedBy) {
    case 'invited-professional':
      // Whoever said 'this is not me' owes nothing; whoever cannot come still owes a report (S5).
      return standingInvitations(conference)
        .filter((invitation) => currentAnswer(invitation).status !== 'not-me')
        .map(owedFor)
    case 'absent-agency':
      // Both readings of S1: an agency outside the core group, and a member who was absent without
      // a representative.
      return standingInvitations(conference)
        .filter(
          (invitation) =>
            ['no', 'absent'].includes(coreGroupParticipation(family, conference, invitation)) &&
            currentAnswer(invitation).status !== 'not-me',
        )
        .map(owedFor)
    case 'core-group-member':
      return standingInvitations(conference)
        .filter((invitation) => coreGroupParticipation(family, conference, invitation) === 'member')
        .map(owedFor)
    case 'chair':
    case 'administrator':
    case 'lead-social-worker': {
      const owner = ownerOf(rule, conference)
      const olderThan = rule.forEachChild?.olderThan
      return olderThan === undefined
        ? [{ owner }]
        : childrenOf({ family, conference })
            .filter((child) => yearsOf(child) > olderThan)
            .map((child) => ({ owner, child: child.id }))
    }
    default:
      return never(rule.owedBy)
  }
}

/** The duty keeps its id when a colleague takes the place over: it is still the place's. */
const owedFor = (invitation: Invitation): DutyOwner => ({
  owner: holderOf(invitation),
  who: invitation.person,
  invitation: invitation.id,
})

/**
 * An unborn child counts as -0.5, so that 'older than -1' takes in every child and 'older than 0'
 * none before birth.
 */
const yearsOf = (child: Child): number => (child.age === 'unborn' ? -0.5 : child.age)

export function ownerOf(rule: Rule, conference: Conference): PersonId {
  return actingFor(
    conference,
    rule.owedBy === 'chair'
      ? conference.chair
      : rule.owedBy === 'administrator'
        ? conference.administrator
        : conference.leadSocialWorker,
  )
}
