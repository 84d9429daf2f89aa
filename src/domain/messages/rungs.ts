// The rungs of an obligation's ladder: when each is reached, and whom it tells. Nothing of it is
// kept.
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollBack,
  rollForward,
  withinReach,
  workingDaysBetween,
} from '../dates/calendar.ts'
import {
  addDays,
  addMilliseconds,
  inLondon,
  londonInstant,
  millisecondsBetween,
} from '../dates/dates.ts'
import { type Instant, type LocalDate, localTime } from '../ids.ts'
import { isBookedInTime, type Obligation } from '../obligations/obligation.ts'
import { ladderOf, type LadderStep, type Practice } from '../rules/practice.ts'
import { inRhythm, type Rhythm } from './reminders.ts'

export type Rung = { readonly step: LadderStep; readonly at: Instant }

/**
 * `now` is needed for what is said again and again: without it, its first time alone is worked out.
 */
export type RungContext = {
  readonly practice: Practice
  readonly calendar: Calendar
  readonly rhythm?: Rhythm
  readonly now?: Instant
}

const morning = localTime('09:00')

/**
 * The rungs of an obligation in order of time, in its owner's rhythm. A reminder that would fall on
 * the day on which the obligation began, or after its meeting has begun, is left out: nobody is
 * disturbed for nothing. Whom that would leave without any hears of it on the working days after it
 * began: an outcome that is recorded a week late still asks for what follows it.
 */
export function rungs(obligation: Obligation, context: RungContext): Rung[] {
  const ladder = inRhythm(ladderOf(context.practice, obligation.kind), context.rhythm ?? 'standard')
  const began = inLondon(obligation.since).date
  const all = ladder
    // What lies beyond the calendar is years away: its turn comes when the calendar reaches it.
    .flatMap((step) =>
      (withinReach(() => timesOf(step, obligation, context)) ?? []).map((at) => ({ step, at })),
    )
    .filter((rung) => obligation.until === undefined || rung.at < obligation.until)
    .filter((rung) => obligation.booked === undefined || isSaidOfBooked(rung, obligation))
    .sort(byTime)
  const inTime = all.filter((rung) => isFirst(rung) || inLondon(rung.at).date > began)
  return [...inTime, ...madeUpFor(all, inTime, { obligation, calendar: context.calendar })].sort(
    byTime,
  )
}

const byTime = (rung: Rung, otherRung: Rung): number =>
  rung.at < otherRung.at ? -1 : rung.at > otherRung.at ? 1 : 0
const isFirst = ({ step }: Rung): boolean => step.when.at === 'once'

/**
 * The last rung of each person for whom all of them were too early: the owner's a working day after
 * it began.
 */
function madeUpFor(
  all: readonly Rung[],
  inTime: readonly Rung[],
  { obligation, calendar }: { readonly obligation: Obligation; readonly calendar: Calendar },
): Rung[] {
  const told = new Set(inTime.map(({ step }) => step.tell))
  const last = new Map(
    all.filter(({ step }) => !told.has(step.tell)).map(({ step }) => [step.tell, step]),
  )
  return [...last.values()].flatMap((step) => {
    const days = step.tell === 'owner' ? 1 : 2
    const day = withinReach(() => addWorkingDays(calendar, inLondon(obligation.since).date, days))
    if (day === undefined) return []
    const at = londonInstant(day, morning)
    return obligation.until === undefined || at < obligation.until ? [{ step, at }] : []
  })
}

/**
 * Whoever booked a meeting is not asked to book it. That one booked late is late is said all the
 * same.
 */
const isSaidOfBooked = ({ step }: Rung, obligation: Obligation): boolean =>
  (step.when.at === 'after-due' || step.when.at === 'every-after-due') &&
  !isBookedInTime(obligation)

function timesOf(step: LadderStep, obligation: Obligation, context: RungContext): Instant[] {
  const { calendar } = context
  const { since, due } = obligation
  const { when } = step
  switch (when.at) {
    case 'once':
      return [nextSendingTime(since, context)]
    case 'halfway':
      return [
        nextSendingTime(addMilliseconds(since, millisecondsBetween(since, due.at) / 2), context),
      ]
    case 'due':
      return [londonInstant(rollBack(calendar, due.due), morning)]
    case 'before-due':
      return [londonInstant(addWorkingDays(calendar, due.due, -when.workingDays), morning)]
    case 'after-due':
      return [londonInstant(addWorkingDays(calendar, due.due, when.workingDays), morning)]
    case 'every-after-due':
      return everyFrom(due.due, when.workingDays, context)
  }
}

/** The time before `now` and the one after it: those further away change nothing yet. */
function everyFrom(due: LocalDate, every: number, { calendar, now }: RungContext): Instant[] {
  const passed = now === undefined ? 0 : workingDaysBetween(calendar, due, inLondon(now).date)
  const before = Math.max(1, Math.floor(passed / every))
  return [before, before + 1].map((times) =>
    londonInstant(addWorkingDays(calendar, due, times * every), morning),
  )
}

/**
 * The first moment, not before `wanted`, on a working day within the practice's hours
 * (Europe/London).
 */
export function nextSendingTime(
  wanted: Instant,
  { practice, calendar }: { practice: Practice; calendar: Calendar },
): Instant {
  const { from, until } = practice.quietHours
  const { date, time } = inLondon(wanted)
  if (isWorkingDay(calendar, date)) {
    if (time < from) return londonInstant(date, from)
    if (time < until) return wanted
  }
  return londonInstant(rollForward(calendar, addDays(date, 1)), from)
}
