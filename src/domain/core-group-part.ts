// For a review: what part each agency had in the core group, and so whether it owes a report of its own (S1: 'any agency that
// has not been part of a core group meeting'; K1: a member who was there owes none).
import { comesTo } from './core-group-missed.ts'
import { coreGroupsOf } from './core-group-access.ts'
import { hasReported, membersOwing } from './core-group-update.ts'
import { standingInvitations, type Case, type Conference } from './case.ts'
import { sameAgency } from './people.ts'
import type { Invitation } from './invitation.ts'

/**
 * What somebody recorded, else what follows from the core groups since the conference before: 'absent' where nobody of the
 * agency came to the last of them and nothing was sent, 'no' where it was asked to none. Undefined where none was held here.
 */
export function partInCoreGroup(family: Case, review: Conference, invitation: Invitation): Invitation['coreGroup'] {
  if (invitation.coreGroup !== undefined || review.kind !== 'review') return invitation.coreGroup
  if ([review.chair, review.leadSocialWorker, review.administrator].includes(invitation.person)) return undefined
  const held = coreGroupsBefore(family, review).filter((one) => standingInvitations(one).some((other) => comesTo(one, other) === 'came'))
  if (held.length === 0) return undefined
  const asked = held.flatMap((one) => membersOwing(one).filter((other) => sameAgency(other.agency, invitation.agency)).map((other) => ({ coreGroup: one, other })))
  const last = asked.at(-1)?.coreGroup
  if (last === undefined) return 'no'
  const theirs = asked.filter((one) => one.coreGroup.id === last.id)
  return theirs.some(({ coreGroup, other }) => comesTo(coreGroup, other) !== 'stayed-away' || hasReported(coreGroup, other.id)) ? 'member' : 'absent'
}

/** The core groups between the conference before and this review, the earliest first. */
export function coreGroupsBefore(family: Case, review: Conference): Conference[] {
  const earlier = family.conferences.filter((one) => one.kind !== 'core-group' && one.cancelled === undefined && one.date < review.date).map((one) => one.date).sort().at(-1) ?? ''
  return coreGroupsOf(family).filter((one) => one.date <= review.date && one.date > earlier && one.id !== review.id)
}
