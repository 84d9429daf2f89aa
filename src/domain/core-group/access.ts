// Who sees what of the ratings (docs/sources.md, section H): chair and lead social worker all, the
// professionals of the core group all for the child once they are open, administrators who has
// given one, an invited professional nothing.
import { isKeptOut, runsMeetingOf } from '../plan/roster.ts'
import { type Case, childrenOf } from '../state/case.ts'
import { type Conference, isCoreGroup, standingInvitations } from '../state/conference.ts'
import { familyAt, isWithin } from '../state/family-about.ts'
import { hasPlace } from '../state/invitation.ts'
import { hasStaffRole, type Person } from '../state/person.ts'

/** The core groups about these children and no other that stand, the earliest first. */
export const coreGroupsOf = (family: Case): Conference[] =>
  family.conferences
    .filter((conference) => isStandingCoreGroup(conference) && isWithin(family, conference))
    .sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))

const isStandingCoreGroup = (conference: Conference): boolean =>
  isCoreGroup(conference) && conference.cancelled === undefined

/**
 * Chairs or holds a meeting that counts now about the children of this one: whoever did so before
 * the last decision has no part any more, and whoever does so for a half-sibling has none here.
 */
export const leadsAt = (family: Case, conference: Conference, person: Person): boolean =>
  runsMeetingOf(familyAt(family, conference), person.id)

/**
 * Whether somebody sits in each child's newest core group, or comes for somebody who does. Narrower
 * than who may read the plan (plan/roster.ts): whoever was left out of the newest meeting sees no
 * rating any more.
 */
function sitsInNewestCoreGroup(family: Case, person: Person): boolean {
  const groups = family.conferences
    .filter(isStandingCoreGroup)
    .sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))
  const isMember = (newest: Conference | undefined): boolean =>
    newest !== undefined &&
    standingInvitations(newest).some((invitation) => hasPlace(invitation, person.id))
  return family.children.length === 0
    ? isMember(groups.at(-1))
    : family.children.every((child) =>
        isMember(
          groups.findLast((conference) => childrenOf({ family, conference }).includes(child)),
        ),
      )
}

/** Whether somebody may see the ratings of the children of this meeting once they are open. */
export const maySeeRatings = (family: Case, conference: Conference, person: Person): boolean =>
  !isKeptOut(family, person.id) &&
  (leadsAt(family, conference, person) ||
    sitsInNewestCoreGroup(familyAt(family, conference), person))

/** Who has given an update, and who has not: never what it says. */
export const maySeeWhoRated = (family: Case, conference: Conference, person: Person): boolean =>
  !isKeptOut(family, person.id) &&
  (hasStaffRole(person, 'administrator') || maySeeRatings(family, conference, person))
