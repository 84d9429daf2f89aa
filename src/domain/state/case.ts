// A family's case: what the product knows about one family, as one value. Everything that a person
// owes is derived from it by obligations/obligations.ts; nothing here says who has to do what next.
import type { CaseId, ChildId, InvitationId, MeetingId, ParentId, PersonId } from '../ids.ts'
import type { Commitment } from './commitment.ts'
import { askedInstead, type Conference, hasConflict, standingInvitations } from './conference.ts'
import { type Invitation, representedBy } from './invitation.ts'
import type { Plan } from './plan.ts'
import type { Retention } from './retention.ts'

export type Child = {
  readonly id: ChildId
  /**
   * What the family and the professionals call this child here, e.g. 'Child A' or a first name: 1:1
   * chat only.
   */
  readonly label: string
  readonly age: 'unborn' | number
  /**
   * What this child was called here before, the oldest first: before birth, or before a name was
   * put right.
   */
  readonly earlier?: readonly string[]
}

/**
 * A parent or carer, as the family says it ('Mum', 'Dad', 'Nan'). Families are not users: this is
 * with whom staff share and agree.
 */
export type Parent = {
  readonly id: ParentId
  readonly label: string
  /**
   * Somebody to whom one report was shown beside the parents, or who was taken off the list: known
   * by name, and owed nothing.
   */
  readonly beside?: true
}

export type Case = {
  readonly id: CaseId
  readonly children: readonly Child[]
  readonly conferences: readonly Conference[]
  /** Absent until somebody has said who they are. */
  readonly parents?: readonly Parent[]
  /** Absent until somebody begins it. */
  readonly plan?: Plan
  /** Absent until somebody has decided something about how long it is kept. */
  readonly retention?: Retention
  /** What people offered to do; absent until somebody has. */
  readonly commitments?: readonly Commitment[]
}

/** A meeting together with the family that it is about. */
export type FamilyMeeting = { readonly family: Case; readonly conference: Conference }

/**
 * The children whom a meeting is about. Half-siblings may each have a conference of their own, and
 * what is said at one is not the other family's to know: so whatever is shown about a meeting takes
 * its children from here.
 */
export const childrenOf = ({
  family,
  conference,
}: {
  readonly family: Case
  readonly conference: Pick<Conference, 'children'>
}): readonly Child[] => {
  const { children } = conference
  return children === undefined
    ? family.children
    : family.children.filter(({ id }) => children.includes(id))
}

/** Whether two meetings of a family are about exactly the same children. */
export function sameChildren(
  family: Case,
  conference: Pick<Conference, 'children'>,
  other: Pick<Conference, 'children'>,
): boolean {
  const here = childrenOf({ family, conference })
  const there = childrenOf({ family, conference: other })
  return here.length === there.length && here.every((child) => there.includes(child))
}

/** Whether two meetings of a family have a child in common. */
export const shareAChild = (family: Case, conference: Conference, other: Conference): boolean =>
  childrenOf({ family, conference }).some((child) =>
    childrenOf({ family, conference: other }).includes(child),
  )

/**
 * The children of the meetings in which a person has a part: for what is about the family rather
 * than one meeting.
 */
export const childrenKnownTo = (family: Case, person: PersonId): readonly Child[] => {
  const known = family.conferences
    .filter((conference) => hasPart(conference, person))
    .flatMap((conference) => childrenOf({ family, conference }))
  return family.children.filter((child) => known.includes(child))
}

/** Whether a person runs this meeting, is invited to it, or is asked to come for somebody. */
export const hasPart = (conference: Conference, person: PersonId): boolean =>
  !hasConflict(conference, person) && partsIn(conference).includes(person)

export const findConference = (family: Case, id: MeetingId): Conference | undefined =>
  family.conferences.find((conference) => conference.id === id)

export function findInvitation(
  family: Case,
  id: InvitationId,
): { conference: Conference; invitation: Invitation } | undefined {
  for (const conference of family.conferences) {
    const invitation = conference.invitations.find((invitation) => invitation.id === id)
    if (invitation !== undefined) return { conference, invitation }
  }
  return undefined
}

export const replaceConference = (family: Case, changed: Conference): Case => ({
  ...family,
  conferences: family.conferences.map((conference) =>
    conference.id === changed.id ? changed : conference,
  ),
})

export function replaceInvitation(family: Case, changed: Invitation): Case {
  return {
    ...family,
    conferences: family.conferences.map((conference) => ({
      ...conference,
      invitations: conference.invitations.map((invitation) =>
        invitation.id === changed.id ? changed : invitation,
      ),
    })),
  }
}

/** Everybody who has a part in the case and may therefore find it; access ends with the part. */
export function peopleOf(family: Case): PersonId[] {
  return [
    ...new Set(
      family.conferences.flatMap((conference) =>
        [...partsIn(conference), ...askedIn(conference)].filter(
          (person) => !hasConflict(conference, person),
        ),
      ),
    ),
  ]
}

const partsIn = (conference: Conference): PersonId[] => [
  conference.chair,
  conference.leadSocialWorker,
  conference.administrator,
  ...standingInvitations(conference).flatMap(partIn),
]

/** Whoever was asked to come instead of somebody finds that question, and has no part otherwise. */
const askedIn = (conference: Conference): PersonId[] =>
  conference.invitations.flatMap((invitation) => askedInstead(conference, invitation) ?? [])

const partIn = (invitation: Invitation): PersonId[] => [
  invitation.person,
  representedBy(invitation) ?? invitation.person,
]

/** 'Child A (7) and Child B (unborn)' */
export function sayChildren(children: readonly Child[]): string {
  const each = children.map(
    (child) =>
      `${child.label} (${child.age === 'unborn' ? 'unborn' : child.age === 0 ? 'under 1' : child.age})`,
  )
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
