// What may be changed about a meeting once it stands: its day, its place, who is invited; or it is
// called off.
import { addWorkingDays, type Calendar } from '../dates/calendar.ts'
import { addDays, inLondon, londonInstant, sayDate, sayTooFar } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, InvitationId, LocalDate, LocalTime, PersonId } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import { deadlineAt } from '../rules/deadlines.ts'
import { type Practice, ruleFor } from '../rules/practice.ts'
import type { AuditActor } from '../state/audit-entry.ts'
import type { Case } from '../state/case.ts'
import { type Conference, outcomeOf, type Slot } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'
import { type FileField, markDecided } from '../state/said-by-file.ts'

export type Arrangement = {
  readonly date: LocalDate
  readonly time: LocalTime
  readonly place?: string
  readonly onlineLink?: string
}
export type ChangeOccasion = {
  readonly by: AuditActor
  readonly at: Instant
  readonly reason: string
}

/**
 * The furthest day for which a meeting can be booked, in calendar days: beyond it the year is
 * probably wrong.
 */
const furthestDays = 800

/**
 * The meeting with another day, time, place or link; the same value when nothing is different.
 * Another day or time is a move: answers given before it are to be confirmed again, and a
 * cancellation is taken back. Both an import and a chat change a meeting through here. It checks
 * nothing: see `arrangementProblem`.
 */
export function rearranged(
  standing: Conference,
  to: Arrangement,
  { by, at, reason }: ChangeOccasion,
): Conference {
  // A file that is older than what a person decides here must not undo it.
  const conference = by === 'import' ? standing : markDecided(standing, fieldsChanged(standing, to))
  const { place: _place, onlineLink: _link, cancelled, ...rest } = conference
  const where = {
    ...(to.place === undefined ? {} : { place: to.place }),
    ...(to.onlineLink === undefined ? {} : { onlineLink: to.onlineLink }),
  }
  if (conference.date === to.date && conference.time === to.time) {
    return conference.place === to.place && conference.onlineLink === to.onlineLink
      ? conference
      : { ...rest, ...where, ...(cancelled === undefined ? {} : { cancelled }) }
  }
  const from = { date: conference.date, time: conference.time }
  const move = {
    by,
    at,
    reason,
    from,
    to: { date: to.date, time: to.time },
    ...(cancelled === undefined ? {} : { lifted: cancelled }),
  }
  return { ...rest, ...where, date: to.date, time: to.time, moves: [...conference.moves, move] }
}

const fieldsChanged = (standing: Conference, to: Arrangement): readonly FileField[] => [
  ...(standing.date === to.date && standing.time === to.time ? [] : (['slot'] as const)),
  ...(standing.place === to.place ? [] : (['place'] as const)),
  ...(standing.onlineLink === to.onlineLink ? [] : (['onlineLink'] as const)),
]

/**
 * Why a meeting cannot be changed like this, in words; undefined when it can. A day off, too late a
 * day and too short a notice are no reasons: see move-effects.ts. A meeting that has begun can get
 * a new date only when it is recorded that it could not go ahead.
 */
export function arrangementProblem(
  conference: Conference,
  to: Arrangement,
  now: Instant,
): Refusal | undefined {
  const problem = (code: string, words: string): Refusal => ({ code, words })
  if (
    startsAt(conference) <= now &&
    !wasNotHeld(conference) &&
    conference.cancelled === undefined
  ) {
    return problem(
      'meeting.begun',
      'This meeting has begun, so it cannot be changed any more. If it could not go ahead, ' +
        'record that first (type ‘to do’), then give it a new date.',
    )
  }
  if (to.place === undefined && to.onlineLink === undefined)
    return problem(
      'meeting.nowhere',
      'Please give a place or an online link, so that people know where to go.',
    )
  const moves = to.date !== conference.date || to.time !== conference.time
  if (!moves && conference.cancelled !== undefined)
    return problem(
      'meeting.same-day',
      'This meeting was cancelled. Please give it a new date or time.',
    )
  return moves ? slotProblem(to, now) : undefined
}

/**
 * Why no meeting can be put on this day and time: it has passed, or is so far off that the year is
 * probably wrong.
 */
export function slotProblem({ date, time }: Slot, now: Instant): Refusal | undefined {
  if (londonInstant(date, time) <= now)
    return {
      code: 'meeting.past',
      words: `${sayDate(date)} at ${time} has passed. Please choose a time to come.`,
    }
  return date > addDays(inLondon(now).date, furthestDays)
    ? { code: 'meeting.too-far', words: sayTooFar(date) }
    : undefined
}

/** It is recorded that the meeting could not go ahead. */
const wasNotHeld = (conference: Conference): boolean =>
  outcomeOf(conference) === undefined &&
  conference.records.some(
    (record) => record.duty === 'hold-conference' && record.answer === 'not-held',
  )

type CancelContext = { readonly practice: Practice; readonly calendar: Calendar }

/**
 * Whether calling a meeting off now is late: after the reports were due, or within two working days
 * of it. An ombudsman found fault with late cancellations (docs/sources.md, section I.58, P13); the
 * two days are ours.
 */
export function cancelsLate(
  conference: Conference,
  at: Instant,
  { practice, calendar }: CancelContext,
): boolean {
  const rule = ruleFor(practice, 'submit-report', conference.kind)
  const reportsDue =
    rule === undefined ? undefined : deadlineAt(conference, rule, { practice, calendar })
  return (
    (reportsDue !== undefined && at > reportsDue.at) ||
    inLondon(at).date >= addWorkingDays(calendar, conference.date, -2)
  )
}

/**
 * Calls a meeting off. Doing it again changes nothing. Refuses an empty reason, and a meeting that
 * has begun.
 */
export function cancelled(
  conference: Conference,
  { by, at, reason }: { readonly by: PersonId; readonly at: Instant; readonly reason: string },
  context: CancelContext,
): Result<Conference> {
  if (conference.cancelled !== undefined) return ok(conference)
  if (startsAt(conference) <= at)
    return refuse(
      'meeting.begun',
      'This meeting has begun, so it cannot be cancelled any more. If it could not go ahead, ' +
        'record that instead (type ‘to do’).',
    )
  if (reason.trim() === '')
    return refuse(
      'reason.missing',
      'Please write why it is cancelled. It is kept on record; the people invited do not see it.',
    )
  return ok({
    ...conference,
    cancelled: { by, at, reason: reason.trim(), late: cancelsLate(conference, at, context) },
  })
}

type NewInvitation = Pick<Invitation, 'id' | 'person' | 'agency' | 'role' | 'why'>

/**
 * Invites somebody to a meeting, or invites them again: their earlier answers stay on record, and
 * they are asked anew. Whoever is invited already changes nothing. Refuses a meeting that is
 * cancelled or has begun.
 */
export function invited(
  conference: Conference,
  wanted: NewInvitation,
  at: Instant,
): Result<Conference> {
  if (conference.cancelled !== undefined)
    return refuse('meeting.cancelled', 'This meeting is cancelled. Give it a new date first.')
  if (startsAt(conference) <= at)
    return refuse(
      'meeting.begun',
      'This meeting has begun, so nobody can be invited to it any more.',
    )
  const standing = conference.invitations.find((invitation) => invitation.person === wanted.person)
  if (standing === undefined)
    return ok({
      ...conference,
      invitations: [
        ...conference.invitations,
        { ...wanted, invitedAt: at, answers: [], timings: [], marks: [] },
      ],
    })
  if (standing.withdrawn === undefined) return ok(conference)
  const { withdrawn: _lifted, ...kept } = standing
  const again: Invitation = {
    ...kept,
    agency: wanted.agency,
    role: wanted.role,
    why: wanted.why === '' ? kept.why : wanted.why,
    invitedAt: at,
    answers: [...kept.answers, { status: 'awaited' }],
  }
  return ok({
    ...conference,
    invitations: conference.invitations.map((invitation) =>
      invitation === standing ? again : invitation,
    ),
  })
}

/**
 * Takes somebody off the list of a meeting; what they had answered stays on record. Doing it again
 * changes nothing.
 */
export function removed(
  conference: Conference,
  id: InvitationId,
  done: { readonly by: PersonId; readonly at: Instant },
): Result<Conference> {
  const standing = conference.invitations.find((invitation) => invitation.id === id)
  if (standing === undefined || standing.withdrawn !== undefined) return ok(conference)
  if (startsAt(conference) <= done.at)
    return refuse(
      'meeting.begun',
      'This meeting has begun, so nobody can be taken off its list any more.',
    )
  return ok({
    ...conference,
    invitations: conference.invitations.map((invitation) =>
      invitation === standing
        ? { ...invitation, withdrawn: { why: 'removed', ...done } }
        : invitation,
    ),
  })
}

/**
 * Records a conflict of interest with a family, for all of its meetings: the person is off every
 * list and is not told. Where they were named to come for somebody, that invitation is open again.
 * Why is never kept (docs/sources.md, section H).
 */
export function withConflict(
  family: Case,
  person: PersonId,
  done: { readonly by: PersonId; readonly at: Instant },
): Case {
  const conferences = family.conferences.map((conference): Conference => {
    if (conference.conflicts.includes(person)) return conference
    const invitations = conference.invitations.map((invitation): Invitation => {
      if (invitation.person === person)
        return { ...invitation, withdrawn: { why: 'conflict', ...done } }
      const answer = currentAnswer(invitation)
      return answer.status === 'represented' && answer.person === person
        ? { ...invitation, answers: [...invitation.answers, { status: 'awaited' }] }
        : invitation
    })
    return { ...conference, invitations, conflicts: [...conference.conflicts, person] }
  })
  return conferences.every((conference, index) => conference === family.conferences[index])
    ? family
    : { ...family, conferences }
}

/**
 * A conflict that was recorded by mistake: the person may be invited again, and is not invited by
 * this.
 */
export function withoutConflict(family: Case, person: PersonId): Case {
  if (!family.conferences.some((conference) => conference.conflicts.includes(person))) return family
  return {
    ...family,
    conferences: family.conferences.map((conference) => ({
      ...conference,
      conflicts: conference.conflicts.filter((otherPersonId) => otherPersonId !== person),
    })),
  }
}
