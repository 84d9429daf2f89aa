// Whether a meeting is booked past its latest day, or within the notice that its parents are
// promised. Nothing is refused for it: it is said at once, the reason is asked for and kept, and
// whoever chairs hears of both.
import { type Calendar, withinReach, workingDaysBetween } from '../dates/calendar.ts'
import { inLondon, sayDate } from '../dates/dates.ts'
import type { Instant, LocalDate, PersonId } from '../ids.ts'
import { noticeOf } from '../meeting/announcements.ts'
import { latestDay } from '../meeting/latest-day.ts'
import { type Deadline, deadlineIn } from '../rules/deadlines.ts'
import { noticeGiven } from '../rules/notice.ts'
import { type Practice, ruleFor } from '../rules/practice.ts'
import type { AuditEvent } from '../state/audit-entry.ts'
import type { Case } from '../state/case.ts'
import { type Conference, hasConflict, isCoreGroup } from '../state/conference.ts'
import type { Announcement } from '../state/notice.ts'
import type { Stamp } from '../state/stamp.ts'
import { coreGroupsHeld, planOf } from './core-group.ts'

type BookingContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
}

/**
 * What makes this booking late, in sentences; none when it is in time. `bookedOn` is the day on
 * which it was brought in or moved: the first on which parents can have been told of it.
 */
export function bookedLate(context: BookingContext, bookedOn: LocalDate): string[] {
  const { conference, practice, calendar } = context
  const { kind, date } = conference
  const latest = latestHolding(context, bookedOn)
  const notice = withinReach(() =>
    noticeGiven({ practice, kind, calendar, toldOn: bookedOn }, date),
  )
  return [
    ...(latest === undefined || date <= latest.due ? [] : [sayPast(latest, date, calendar)]),
    ...(notice?.flag === undefined ? [] : [`Parents have ${notice.flag}.`]),
  ]
}

function sayPast(latest: Deadline, date: LocalDate, calendar: Calendar): string {
  const days = workingDaysBetween(calendar, latest.due, date)
  return (
    `This is ${days} working ${days === 1 ? 'day' : 'days'} after its latest day, ` +
    `${sayDate(latest.due)} (${latest.why.rule}).`
  )
}

/**
 * The latest day of a conference or a core group; undefined when it is not known, or lies beyond
 * the calendar.
 */
const latestHolding = (context: BookingContext, bookedOn: LocalDate): Deadline | undefined =>
  withinReach(() =>
    isCoreGroup(context.conference)
      ? latestCoreGroupDay(context, bookedOn)
      : latestDay(context)?.due,
  )

/**
 * The first is counted from the conference that made the plan, each other one from the one before:
 * held, or still to be.
 */
function latestCoreGroupDay(
  { family, conference, practice, calendar }: BookingContext,
  bookedOn: LocalDate,
): Deadline | undefined {
  const plan = planOf(family, conference)
  if (plan === undefined) return undefined
  const held = coreGroupsHeld(family, plan).map(({ on }) => on)
  const booked = family.conferences
    .filter(
      (meeting) =>
        isCoreGroup(meeting) &&
        meeting.id !== conference.id &&
        meeting.cancelled === undefined &&
        meeting.date >= bookedOn &&
        planOf(family, meeting)?.id === plan.id,
    )
    .map(({ date }) => date)
  const before = [...held, ...booked]
    .filter((day) => day < conference.date)
    .sort()
    .at(-1)
  const rule = ruleFor(
    practice,
    before === undefined ? 'hold-first-core-group' : 'hold-next-core-group',
    plan.kind,
  )
  return rule === undefined
    ? undefined
    : deadlineIn(practice, rule, { kind: plan.kind, anchor: before ?? plan.date, calendar })
}

/**
 * When the day that stands was set: brought in, or moved to it; undefined where nobody is invited
 * yet.
 */
function bookedOn({ moves, invitations }: Conference): LocalDate | undefined {
  const at =
    moves.findLast(({ from, to }) => from.date !== to.date)?.at ??
    invitations.map((invitation) => invitation.invitedAt).sort()[0]
  return at === undefined ? undefined : inLondon(at).date
}

/** What makes the day that stands late, as on the day on which it was set. */
export function standsLate(context: BookingContext): string[] {
  const on = bookedOn(context.conference)
  return on === undefined ? [] : bookedLate(context, on)
}

/** Why it is on the day that stands, in somebody's words; undefined where nobody has said. */
export function lateReason({ date, bookedLate: kept = [], moves }: Conference): string | undefined {
  const said = kept.findLast((booking) => booking.date === date)?.reason
  if (said !== undefined) return said
  return moves.findLast(
    ({ from, to, reason }) => to.date === date && from.date !== date && reason !== '',
  )?.reason
}

export function sayLateReason(conference: Conference): string {
  const reason = lateReason(conference)
  return reason === undefined ? 'Nobody has said why yet.' : `Reason: ${reason}`
}

/**
 * The meeting with the reason for its day; the same value when that reason stands already, or none
 * is given.
 */
export const withLateReason = (
  conference: Conference,
  { by, at, reason }: Stamp & { readonly reason: string },
): Conference =>
  reason === '' || lateReason(conference) === reason
    ? conference
    : {
        ...conference,
        bookedLate: [...(conference.bookedLate ?? []), { by, at, date: conference.date, reason }],
      }

/** What is written down of a late booking: that it is one, and whether it was said why. */
export const lateEvents = (context: BookingContext, on: LocalDate): AuditEvent[] =>
  bookedLate(context, on).length === 0
    ? []
    : [
        {
          event: 'conference.booked-late',
          meeting: context.conference.id,
          status: lateReason(context.conference) === undefined ? 'no-reason' : 'reason',
        },
      ]

/** Whoever chairs it; of a core group, whoever chairs the conference whose plan it works on. */
const chairOf = ({ family, conference }: BookingContext): PersonId =>
  isCoreGroup(conference)
    ? (planOf(family, conference)?.chair ?? conference.chair)
    : conference.chair

type LateTelling = {
  readonly by: string
  readonly at: Instant
  /** The meeting before; undefined where it is new. */ readonly before: Conference | undefined
  /** Who hears of the meeting anyway: their message says it. */
  readonly told: readonly Announcement[]
}

/**
 * What is written down and who is told when a meeting is set on a late day: the chair at once,
 * unless it is their own doing.
 */
export function lateTold(
  context: BookingContext,
  { by, at, before, told }: LateTelling,
): { readonly events: AuditEvent[]; readonly notices: Announcement[] } {
  const { family, conference } = context
  const today = inLondon(at).date
  if (before?.date === conference.date || bookedLate(context, today).length === 0)
    return { events: [], notices: [] }
  const to = chairOf(context)
  const knows =
    to === by ||
    hasConflict(conference, to) ||
    told.some((notice) => notice.to === to && notice.meeting === conference.id)
  const event = {
    caseId: family.id,
    conference,
    kind: 'booked-late',
    event: String(conference.moves.length),
    step: 'booked',
    at,
  } as const
  return {
    events: lateEvents(context, today),
    notices: knows ? [] : [noticeOf(event, { to, tell: 'chair' })],
  }
}
