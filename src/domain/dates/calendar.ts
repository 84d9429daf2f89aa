// Working days of England and Wales: not Saturday, Sunday, Christmas Day, Good Friday or a bank
// holiday under the Banking and Financial Dealings Act 1971 (docs/sources.md, section B, P18).
// School holidays are working days.
import type { LocalDate } from '../ids.ts'
import { addDays, sayDate, weekday } from './dates.ts'

export type Calendar = {
  /** The days off other than weekends, each with its name. */
  readonly holidays: ReadonlyMap<LocalDate, string>
  /** The first and the last day about which this calendar knows. */
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * Thrown when a date is asked for that the calendar does not reach: a wrong date harms a family, so
 * none is given.
 */
export class BeyondCalendar extends Error {
  readonly date: LocalDate
  constructor(date: LocalDate, calendar: Calendar) {
    super(
      `I know the bank holidays from ${sayDate(calendar.from)} to ${sayDate(calendar.to)} ` +
        `only, so I cannot count to ${sayDate(date)}.`,
    )
    this.name = 'BeyondCalendar'
    this.date = date
  }
}

/** What `count` finds; undefined where it would have to count beyond the known bank holidays. */
export function withinReach<Found>(count: () => Found): Found | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof BeyondCalendar) return undefined
    throw error
  }
}

/**
 * Why nobody works on a day: 'Saturday', 'Good Friday', …; undefined on a working day. Throws
 * BeyondCalendar.
 */
export function dayOff(calendar: Calendar, date: LocalDate): string | undefined {
  if (date < calendar.from || date > calendar.to) throw new BeyondCalendar(date, calendar)
  const holiday = calendar.holidays.get(date)
  if (holiday !== undefined) return holiday
  const day = weekday(date)
  return day === 6 ? 'Saturday' : day === 0 ? 'Sunday' : undefined
}

export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean =>
  dayOff(calendar, date) === undefined

/**
 * The nth working day after (n > 0) or before (n < 0) a day, which itself is day 0 whether or not
 * it is a working day (counting rules 1 and 2). n = 0 gives the day itself.
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  const step = n < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/**
 * The day itself when it is a working day, else the last working day before it (counting rule 4:
 * never forward).
 */
export function rollBack(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1)
  return day
}

/**
 * The day itself when it is a working day, else the next one: for sending messages, never for a
 * deadline.
 */
export function rollForward(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1
  return count
}
