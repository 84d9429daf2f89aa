// On the day: who is in the room or on the line. Marks are appended; a correction is a new mark,
// never an overwrite.
import { addWorkingDays, type Calendar } from '../dates/calendar.ts'
import {
  addDays,
  addMinutes,
  inLondon,
  londonInstant,
  millisecondsBetween,
  sayDay,
} from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, type LocalTime, localTime, type PersonId } from '../ids.ts'
import { never, ok, type Refusal, refuse, type Result } from '../result.ts'
import type { Conference } from '../state/conference.ts'
import { currentAnswer, type Invitation, type Mark, type Mode } from '../state/invitation.ts'

export type Attendee = 'invited' | 'representative'

/** How somebody's presence stands after all their marks. */
export type Presence =
  | { readonly status: 'not-marked' }
  | {
      readonly status: 'here'
      readonly who: Attendee
      readonly arrived: LocalTime
      readonly mode: Mode
    }
  | {
      readonly status: 'gone'
      readonly who: Attendee
      readonly arrived: LocalTime
      readonly mode: Mode
      readonly left: LocalTime
    }
  | { readonly status: 'absent' }

/**
 * What a tap or a sentence asks to mark. Without a time it is the present moment, or, for somebody
 * who is there already, the one marked.
 */
export type Marking =
  | {
      readonly mark: 'arrived'
      readonly who: Attendee
      readonly mode: Mode
      readonly time?: LocalTime
    }
  | { readonly mark: 'left'; readonly time?: LocalTime }
  | { readonly mark: 'absent' }
  | { readonly mark: 'taken-back' }

export type MarkContext = {
  readonly by: PersonId
  readonly at: Instant
  readonly conference: Conference
  readonly calendar: Calendar
  /** How many marks the card showed: a card that shows older ones changes nothing. */
  readonly seen: number
}

/**
 * From one hour before the start to the end of the next working day: then the day's list is closed.
 */
export function markingWindow(
  conference: Conference,
  calendar: Calendar,
): { readonly from: Instant; readonly until: Instant } {
  const dayAfter = addDays(addWorkingDays(calendar, conference.date, 1), 1)
  return {
    from: addMinutes(startsAt(conference), -60),
    until: londonInstant(dayAfter, localTime('00:00')),
  }
}

/** In minutes; longer than any run of days off. */
const aMonth = 31 * 24 * 60

export function isMarkingTime(
  conference: Conference,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): boolean {
  const start = startsAt(conference)
  // Nothing is counted for a meeting that is not on for weeks: most are, and some lie beyond the
  // calendar.
  if (
    conference.cancelled !== undefined ||
    now < addMinutes(start, -aMonth) ||
    now > addMinutes(start, aMonth)
  )
    return false
  const { from, until } = markingWindow(conference, calendar)
  return now >= from && now < until
}

/**
 * The marks that still hold, in order: not one that was taken back, nor those of a day from which
 * the meeting was moved.
 */
export function standingMarks(conference: Conference, invitation: Invitation): Mark[] {
  const moved = conference.moves.at(-1)?.at
  return invitation.marks
    .filter((mark) => moved === undefined || mark.at > moved)
    .reduce<Mark[]>(
      (held, mark) => (mark.mark === 'taken-back' ? held.slice(0, -1) : [...held, mark]),
      [],
    )
}

/** Whether somebody sat in the place at all, also when they have left since. */
export const hasCome = (
  presence: Presence,
): presence is Extract<Presence, { readonly status: 'here' | 'gone' }> =>
  presence.status === 'here' || presence.status === 'gone'

export const presenceOf = (conference: Conference, invitation: Invitation): Presence =>
  standingMarks(conference, invitation).reduce(after, { status: 'not-marked' })

function after(before: Presence, mark: Mark): Presence {
  switch (mark.mark) {
    case 'arrived':
      // Whoever comes back was there from the first: only the leaving no longer holds.
      return before.status === 'gone' && mark.time >= before.left
        ? { status: 'here', who: mark.who, mode: mark.mode, arrived: before.arrived }
        : { status: 'here', who: mark.who, mode: mark.mode, arrived: mark.time }
    case 'left':
      return hasCome(before) ? { ...before, status: 'gone', left: mark.time } : before
    case 'absent':
      return { status: 'absent' }
    case 'taken-back':
      return before
    default:
      return never(mark)
  }
}

/** Who is expected to sit there: the colleague who was named, unless they refused. */
export function attendeeOf(invitation: Invitation): Attendee {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status !== 'refused'
    ? 'representative'
    : 'invited'
}

/** Whole minutes after the start; 0 for whoever was there in time. */
export function minutesAfterStart(conference: Conference, arrived: LocalTime): number {
  return Math.max(
    0,
    Math.round(
      millisecondsBetween(startsAt(conference), londonInstant(conference.date, arrived)) / 60_000,
    ),
  )
}

/**
 * Marks somebody's arrival, leaving or absence, or takes the last mark back. A mark that changes
 * nothing succeeds and leaves the invitation as it is, whatever the card showed. Refuses: a
 * cancelled meeting, a time outside the marking window, an older card (`card.outdated`), a time
 * that is still to come or before the doors open, leaving before arriving, and on a later day a
 * mark without its time (`time.missing`).
 */
export function mark(
  invitation: Invitation,
  wanted: Marking,
  occasion: MarkContext,
): Result<Invitation> {
  const closed = whyClosed(occasion)
  if (closed !== undefined) return { ok: false, refusal: closed }
  const { conference } = occasion
  const before = presenceOf(conference, invitation)
  if (changesNothing(before, wanted)) return ok(invitation)
  if (occasion.seen !== invitation.marks.length)
    return refuse(
      'card.outdated',
      'Somebody has marked this person since. This is how it stands now.',
    )
  const timed = withTime(before, wanted, occasion)
  if (!timed.ok) return timed
  const marked: Invitation = {
    ...invitation,
    marks: [...invitation.marks, { ...timed.value, by: occasion.by, at: occasion.at }],
  }
  if (wanted.mark === 'taken-back')
    return standingMarks(conference, invitation).length === 0
      ? refuse('undo.nothing', 'There is no mark to take back.')
      : ok(marked)
  return JSON.stringify(presenceOf(conference, marked)) === JSON.stringify(before)
    ? ok(invitation)
    : ok(marked)
}

function whyClosed({ conference, calendar, at }: MarkContext): Refusal | undefined {
  if (conference.cancelled !== undefined)
    return {
      code: 'conference.cancelled',
      words: 'This meeting was cancelled, so there is nobody to mark.',
    }
  const { from, until } = markingWindow(conference, calendar)
  if (at < from)
    return {
      code: 'day.too-early',
      words:
        `You can mark who is here from ${inLondon(from).time} on ${sayDay(conference.date)}, an ` +
        'hour before the start.',
    }
  if (at >= until)
    return {
      code: 'day.over',
      words:
        'The list of this day is closed. If something in it ' +
        'is wrong, please note it in the council’s own record.',
    }
  return undefined
}

/** The same tap again: without a time it asks for nothing that is not so already. */
function changesNothing(before: Presence, wanted: Marking): boolean {
  switch (wanted.mark) {
    case 'arrived':
      return (
        before.status === 'here' &&
        before.who === wanted.who &&
        before.mode === wanted.mode &&
        (wanted.time === undefined || wanted.time === before.arrived)
      )
    case 'left':
      return before.status === 'gone' && (wanted.time === undefined || wanted.time === before.left)
    case 'absent':
      return before.status === 'absent'
    case 'taken-back':
      return false
    default:
      return never(wanted)
  }
}

type TimedMark =
  | {
      readonly mark: 'arrived'
      readonly who: Attendee
      readonly mode: Mode
      readonly time: LocalTime
    }
  | { readonly mark: 'left'; readonly time: LocalTime }
  | { readonly mark: 'absent' | 'taken-back' }

function withTime(
  before: Presence,
  wanted: Marking,
  { conference, calendar, at }: MarkContext,
): Result<TimedMark> {
  if (wanted.mark === 'absent' || wanted.mark === 'taken-back') return ok({ mark: wanted.mark })
  const now = inLondon(at)
  // Somebody who moves from the line into the room, or whose colleague is put right, did not arrive
  // now.
  const known =
    wanted.mark === 'arrived' && before.status === 'here'
      ? before.arrived
      : now.date === conference.date
        ? now.time
        : undefined
  const time = wanted.time ?? known
  if (time === undefined)
    return refuse(
      'time.missing',
      `The meeting was on ${sayDay(conference.date)}. Please say at what time.`,
    )
  const doors = inLondon(markingWindow(conference, calendar).from).time
  if (time < doors)
    return refuse(
      'time.too-early',
      `${time} is more than an hour before the start at ${conference.time}. Please check the time.`,
    )
  if (now.date === conference.date && time > now.time)
    return refuse('time.to-come', `It is ${now.time} now, so ${time} is still to come.`)
  if (wanted.mark === 'arrived')
    return ok({ mark: 'arrived', who: wanted.who, mode: wanted.mode, time })
  if (!hasCome(before))
    return refuse(
      'left.not-here',
      'They are not marked as here yet. Please mark when they came first.',
    )
  if (time < before.arrived)
    return refuse(
      'left.before-arrival',
      `They came at ${before.arrived}, so they cannot have left at ${time}.`,
    )
  return ok({ mark: 'left', time })
}
