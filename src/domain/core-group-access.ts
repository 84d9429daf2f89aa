// Who sees what of the ratings (domain.md section H): chair and lead social worker all, the professionals of the core group
// all for the child once they are open, administrators who has given one, an invited professional nothing.
import { currentAnswer, representedBy } from './invitation.ts'
import { hasConflict, standingInvitations, type Case, type Conference } from './case.ts'
import { hasDuty, type Person } from './people.ts'
import { currentMeetings } from './plan-parts.ts'
import { isCoreGroup } from './core-group.ts'
import type { PersonId } from './ids.ts'

/** The core groups that stand, the earliest first. */
export const coreGroupsOf = (family: Case): Conference[] =>
  family.conferences.filter((one) => isCoreGroup(one) && one.cancelled === undefined).sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))

/** A conflict of interest is one with the family: it holds for all its ratings, whichever meeting it stands at. */
export const hasFamilyConflict = (family: Case, person: PersonId): boolean => family.conferences.some((one) => hasConflict(one, person))

/** Chairs or holds a meeting of the family that counts now: whoever did so before the last decision has no part any more. */
export const leadsFamily = (family: Case, person: Person): boolean => currentMeetings(family).some((one) => one.chair === person.id || one.leadSocialWorker === person.id)

/** Whether somebody is in the core group as it is now: invited to its newest meeting, or coming for somebody who is. Access ends with the place. */
export function isInCoreGroup(family: Case, person: Person): boolean {
  const newest = coreGroupsOf(family).at(-1)
  return newest !== undefined && standingInvitations(newest).some((one) => (one.person === person.id && currentAnswer(one).status !== 'not-me') || representedBy(one) === person.id)
}

/** Whether somebody may see the ratings of this family once they are open. */
export const maySeeRatings = (family: Case, person: Person): boolean => !hasFamilyConflict(family, person.id) && (leadsFamily(family, person) || isInCoreGroup(family, person))

/** Who has given an update, and who has not: never what it says. */
export const maySeeWhoRated = (family: Case, person: Person): boolean => !hasFamilyConflict(family, person.id) && (hasDuty(person, 'administrator') || maySeeRatings(family, person))
