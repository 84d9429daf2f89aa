// Who may do what with the core group's updates, ratings and report; who sees the ratings is in
// access.ts.
import type { Case } from '../state/case.ts'
import { type Conference, isCoreGroup } from '../state/conference.ts'
import { hasPlace, type Invitation } from '../state/invitation.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import { leadsAt, maySeeRatings, maySeeWhoRated } from './access.ts'
import { membersOwing } from './update.ts'

export type CoreGroupAct =
  /**
   * A member's own update for a core group; whoever comes in their place gives it for them, and
   * nobody else does.
   */
  | {
      readonly act: 'give-update'
      readonly conference: Conference
      readonly invitation: Invitation
    }
  /**
   * What was rated, once it is open; who has given an update, at any time; what a parent or a child
   * said, taken down.
   */
  | {
      readonly act: 'see-ratings' | 'see-who-rated' | 'take-down-family-rating'
      readonly family: Case
      /** The core group, or the review to which it reports: whose children they are. */
      readonly conference: Conference
    }
  /** To open the ratings at the meeting, and to answer the core group's three questions. */
  | { readonly act: 'lead-core-group'; readonly family: Case; readonly conference: Conference }
  /** How many updates were given, in numbers alone. */
  | { readonly act: 'count-updates' }
  /** To put the core group's report together and submit it. */
  | { readonly act: 'assemble-report'; readonly family: Case; readonly conference: Conference }
  /** To have that report as a file: the core group reads it here, and takes nothing away. */
  | {
      readonly act: 'export-core-group-report'
      readonly family: Case
      readonly conference: Conference
    }

export function mayInCoreGroup(person: Person, wanted: CoreGroupAct): boolean {
  switch (wanted.act) {
    case 'give-update':
      return (
        hasPlace(wanted.invitation, person.id) &&
        membersOwing(wanted.conference).some((invitation) => invitation.id === wanted.invitation.id)
      )
    case 'see-ratings':
    case 'take-down-family-rating':
      return maySeeRatings(wanted.family, wanted.conference, person)
    case 'export-core-group-report':
      return leadsAt(wanted.family, wanted.conference, person)
    case 'see-who-rated':
      return maySeeWhoRated(wanted.family, wanted.conference, person)
    case 'lead-core-group':
      return isCoreGroup(wanted.conference) && leadsAt(wanted.family, wanted.conference, person)
    case 'count-updates':
      return hasStaffRole(person, 'audit-lead')
    case 'assemble-report':
      return wanted.conference.kind === 'review' && wanted.conference.leadSocialWorker === person.id
  }
}
