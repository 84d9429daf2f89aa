// How a rule's number becomes a day: counting rules 1 to 6 of docs/sources.md, section B.
import { addWorkingDays, type Calendar, dayOff, rollBack } from '../dates/calendar.ts'
import { addDays, addMonths } from '../dates/dates.ts'
import type { LocalDate } from '../ids.ts'
import { never } from '../result.ts'
import type { DayReading, Rule } from './practice.ts'

/** How a number was counted; bare 'days' are always read as one of the first two. */
export type Reading = DayReading | 'weeks' | 'months'

export type DayOff = { readonly date: LocalDate; readonly name: string }

export type CountingOptions = {
  /**
   * True: the day counted from is day 1 of a count of days after it. False, the default: it is day
   * 0.
   */
  readonly countStartDay?: boolean
}

/**
 * Counting rule 3: bare 'days' of five or fewer are working days, longer ones calendar days, unless
 * the practice chose.
 */
export function readingOf(rule: Rule): Reading {
  if (rule.unit !== 'days') return rule.unit
  if (!rule.bareDays) return 'calendar-days'
  return rule.readAs ?? (rule.n <= 5 ? 'working-days' : 'calendar-days')
}

export const otherReading = (reading: Reading): DayReading =>
  reading === 'working-days' ? 'calendar-days' : 'working-days'

/** Where a count ended, the working day that this gives, and the days off that moved it. */
export type Counted = {
  readonly landed: LocalDate
  readonly due: LocalDate
  readonly daysOff: readonly DayOff[]
}
type Count = {
  readonly anchor: LocalDate
  readonly calendar: Calendar
  readonly options: CountingOptions
}

/** Counts a rule's number from the day of its anchor. Throws BeyondCalendar. */
export function count(rule: Rule, reading: Reading, { anchor, calendar, options }: Count): Counted {
  const landed = land(rule, reading, { anchor, calendar, options })
  const due = rollBack(calendar, landed)
  const counting = reading === 'working-days' ? daysOffBetween(calendar, anchor, landed) : []
  const rolling = landed === due ? [] : daysOffBetween(calendar, due, addDays(landed, 1))
  return { landed, due, daysOff: [...counting, ...rolling] }
}

function land(rule: Rule, reading: Reading, { anchor, calendar, options }: Count): LocalDate {
  const n = rule.direction === 'after' ? rule.n : -rule.n
  const dayZero = startIsDayOne(rule, reading, options) ? addDays(anchor, -1) : anchor
  switch (reading) {
    case 'working-days':
      return addWorkingDays(calendar, dayZero, n)
    case 'calendar-days':
      return addDays(dayZero, n)
    case 'weeks':
      return addDays(anchor, 7 * n)
    case 'months':
      return addMonths(anchor, n)
    default:
      return never(reading)
  }
}

/**
 * Counting rule 1 with `countStartDay`. Counting the conference's own day as day 1 would leave a
 * family a day less, so only counts of days after an anchor may do it.
 */
export const startIsDayOne = (rule: Rule, reading: Reading, options: CountingOptions): boolean =>
  options.countStartDay === true &&
  rule.direction === 'after' &&
  rule.n > 0 &&
  (reading === 'working-days' || reading === 'calendar-days')

/** The days off strictly between two days, whichever is earlier. */
function daysOffBetween(calendar: Calendar, one: LocalDate, other: LocalDate): DayOff[] {
  const [from, to] = one < other ? [one, other] : [other, one]
  const found: DayOff[] = []
  for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) {
    const name = dayOff(calendar, date)
    if (name !== undefined) found.push({ date, name })
  }
  return found
}

/** '15 working days', '1 week' */
export function sayNumber(n: number, reading: Reading): string {
  const words = reading.replace('-', ' ')
  return `${n} ${n === 1 ? words.slice(0, -1) : words}`
}
