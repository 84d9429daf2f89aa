// Whether there is a quorum with those who are really there: now, and at any moment of the day.
import type { LocalTime } from '../ids.ts'
import { roleKind } from '../people/role-kind.ts'
import { quorate, type Quorum, type QuorumMember } from '../quorum/quorum.ts'
import type { Practice } from '../rules/practice.ts'
import { type Case, childrenOf, shareAChild } from '../state/case.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'
import { hasCome, type Presence, presenceOf } from './arrival.ts'

type QuorumContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
}

/** Whether this invitation's place is filled; at a moment, or, without one, after the last mark. */
function isFilled(presence: Presence, at: LocalTime | undefined): boolean {
  if (presence.status === 'here') return at === undefined || presence.arrived <= at
  return (
    presence.status === 'gone' && at !== undefined && presence.arrived <= at && at < presence.left
  )
}

/**
 * One member an invitation; whoever comes for somebody counts as that one person, so that nobody
 * fills two places.
 */
function memberAt(
  conference: Conference,
  invitation: Invitation,
  at: LocalTime | undefined,
): QuorumMember {
  const { discipline, sector } = roleKind(invitation.role)
  const presence = presenceOf(conference, invitation)
  const represents = hasCome(presence) && presence.who === 'representative'
  const answer = currentAnswer(invitation)
  const who = !represents
    ? invitation.person
    : answer.status === 'represented'
      ? (answer.person ?? answer.name)
      : `for:${invitation.id}`
  const filled = isFilled(presence, at)
  return {
    who,
    agency: invitation.agency,
    discipline,
    sector,
    directContact: invitation.knows ?? 'every-child',
    attendance: filled ? (represents ? 'representative-present' : 'present') : 'absent',
  }
}

/** The quorum with those who are there at a moment of the day, or now. */
export const quorumThere = (
  { family, conference, practice }: QuorumContext,
  at?: LocalTime,
): Quorum =>
  quorate({
    members: standingInvitations(conference).map((invitation) =>
      memberAt(conference, invitation, at),
    ),
    children: childrenOf({ family, conference }),
    rule: practice.quorum,
  })

/** Whether anybody was marked at all: without a mark nothing can be said about the day. */
export const anybodyMarked = (conference: Conference): boolean =>
  standingInvitations(conference).some(
    (invitation) => presenceOf(conference, invitation).status !== 'not-marked',
  )

/**
 * Whether there was a quorum at any moment of the day: it can only begin when somebody arrives.
 * Undefined when nobody was marked.
 */
export function quorumThatDay(table: QuorumContext): boolean | undefined {
  // A core group has no quorum.
  if (table.conference.kind === 'core-group' || !anybodyMarked(table.conference)) return undefined
  const arrivals = standingInvitations(table.conference)
    .map((invitation) => presenceOf(table.conference, invitation))
    .filter(hasCome)
    .map((one) => one.arrived)
  return arrivals.some((time) => quorumThere(table, time).quorate)
}

/**
 * The chair's decision to go on, for the day on which the meeting stands: one made for a day from
 * which it was moved is history.
 */
export function overrideOf(conference: Conference): Conference['override'] {
  const moved = conference.moves.at(-1)?.at
  return conference.override !== undefined &&
    (moved === undefined || conference.override.at > moved)
    ? conference.override
    : undefined
}

/**
 * Whether the family's conference before this one, or this one on the day from which it was moved,
 * had no quorum.
 */
export function previousWasInquorate({ family, conference, practice }: QuorumContext): boolean {
  if (
    conference.records.some(
      (record) =>
        record.duty === 'hold-conference' &&
        record.answer === 'not-held' &&
        record.on < conference.date,
    )
  )
    return true
  const before = family.conferences
    .filter(
      (earlier) =>
        earlier.kind !== 'core-group' &&
        earlier.id !== conference.id &&
        shareAChild(family, earlier, conference) &&
        earlier.date < conference.date &&
        earlier.cancelled === undefined,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
  if (before === undefined) return false
  if (before.override !== undefined) return true
  const notHeld =
    before.records.filter((record) => record.duty === 'hold-conference').at(-1)?.answer ===
    'not-held'
  const quorum = quorumThatDay({ family, conference: before, practice })
  return notHeld ? quorum !== true : quorum === false
}
