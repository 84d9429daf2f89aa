// For a review: what part each agency had in the core groups before it, and so whether it owes a
// report of its own (S1: an agency 'not part of a core group meeting' reports). Who was marked as
// there decides; where nobody was marked, what was said.
import { type Case, shareAChild } from '../state/case.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'
import { sameAgency } from '../state/person.ts'
import { coreGroupsOf } from './access.ts'
import { cameTogether, owingReport } from './core-group.ts'
import { hasReported } from './update.ts'

export type CoreGroupParticipation = 'member' | 'absent' | 'no' | 'not-known'

/**
 * The part of an invitation's agency in the core groups since the conference before. Both readings
 * of S1 come out of it: 'no' is an agency outside the core group, 'absent' a member of whom nobody
 * came to one of its meetings, nor sent a report to it.
 */
export function coreGroupParticipation(
  family: Case,
  review: Conference,
  invitation: Invitation,
): CoreGroupParticipation {
  const held = coreGroupsBefore(family, review).filter(cameTogether)
  if (held.length === 0) return invitation.coreGroup ?? 'not-known'
  const invited = held.filter((conference) =>
    standingInvitations(conference).some(
      (otherInvitation) =>
        sameAgency(otherInvitation.agency, invitation.agency) &&
        currentAnswer(otherInvitation).status !== 'not-me',
    ),
  )
  // Whoever leads the core group is part of it, invited or not.
  if (invited.length === 0)
    return invitation.person === review.leadSocialWorker ||
      held.some((conference) => conference.chair === invitation.person)
      ? 'member'
      : 'no'
  return invited.some((conference) => stayedAway(conference, invitation.agency))
    ? 'absent'
    : 'member'
}

const stayedAway = (coreGroup: Conference, agency: string): boolean =>
  owingReport(coreGroup).some(
    (invitation) => sameAgency(invitation.agency, agency) && !hasReported(coreGroup, invitation.id),
  )

/** The core groups between the conference before and this review, the earliest first. */
export function coreGroupsBefore(family: Case, review: Conference): Conference[] {
  const earlier =
    family.conferences
      .filter(
        (conference) =>
          conference.kind !== 'core-group' &&
          conference.cancelled === undefined &&
          shareAChild(family, conference, review) &&
          conference.date < review.date,
      )
      .map((conference) => conference.date)
      .sort()
      .at(-1) ?? ''
  return coreGroupsOf(family).filter(
    (conference) =>
      conference.date <= review.date &&
      conference.date > earlier &&
      conference.id !== review.id &&
      shareAChild(family, conference, review),
  )
}
