// Who sees what of the ratings (docs/sources.md, section H): chair and lead social worker all, the professionals of the core group
// all for the child once they are open, administrators who has given one, an invited professional nothing.
import { currentMeetings, isKeptOut } from '../plan/roster.ts'
import type { Case } from '../state/case.ts'
import { type Conference, isCoreGroup, standingInvitations } from '../state/conference.ts'
import { hasPlace } from '../state/invitation.ts'
import { hasStaffRole, type Person } from '../state/person.ts'

/** The core groups that stand, the earliest first. */
export const coreGroupsOf = (family: Case): Conference[] =>
  family.conferences
    .filter((conference) => isCoreGroup(conference) && conference.cancelled === undefined)
    .sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))

/** Chairs or holds a meeting of the family that counts now: whoever did so before the last decision has no part any more. */
export const leadsFamily = (family: Case, person: Person): boolean =>
  currentMeetings(family).some(
    (conference) => conference.chair === person.id || conference.leadSocialWorker === person.id,
  )

/**
 * Whether somebody sits in the newest core group, or comes for somebody who does. Narrower than who may read the plan (plan/roster.ts):
 * whoever was left out of the newest meeting sees no rating any more.
 */
function sitsInNewestCoreGroup(family: Case, person: Person): boolean {
  const newest = coreGroupsOf(family).at(-1)
  return (
    newest !== undefined &&
    standingInvitations(newest).some((invitation) => hasPlace(invitation, person.id))
  )
}

/** Whether somebody may see the ratings of this family once they are open. */
export const maySeeRatings = (family: Case, person: Person): boolean =>
  !isKeptOut(family, person.id) &&
  (leadsFamily(family, person) || sitsInNewestCoreGroup(family, person))

/** Who has given an update, and who has not: never what it says. */
export const maySeeWhoRated = (family: Case, person: Person): boolean =>
  !isKeptOut(family, person.id) &&
  (hasStaffRole(person, 'administrator') || maySeeRatings(family, person))
