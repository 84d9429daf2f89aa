// The bank holidays of England and Wales, worked out by date-holidays from the rule, substitute
// days included. Confirm them against the official list each year; a one-off bank holiday is added
// as a local one.
import Holidays from 'date-holidays'

import type { Calendar } from '../domain/dates/calendar.ts'
import { sayDate, weekday } from '../domain/dates/dates.ts'
import { isLocalDate, type LocalDate, localDate } from '../domain/ids.ts'

export type LocalHoliday = { readonly date: LocalDate; readonly name: string }
export type CalendarRange = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly local?: readonly LocalHoliday[]
}

/**
 * The first year that is always known: a family's dates go back to its first conference, however
 * long ago that was.
 */
const firstYear = 2005
const yearsBack = 20
/** Whole years, so that whoever starts the service in December still plans ten years ahead. */
const yearsAhead = 11

/** As they stand in the configuration, which has seen that each is a day. */
export const localHolidaysFrom = (
  days: readonly { readonly date: string; readonly name: string }[],
): LocalHoliday[] => days.map(({ date, name }) => ({ date: localDate(date), name }))

/** The years that are known on a day; beyond them every count stops with a clear error. */
function knownYears(today: LocalDate): CalendarRange {
  const year = Number(today.slice(0, 4))
  const from = Math.min(firstYear, year - yearsBack)
  return { from: localDate(`${from}-01-01`), to: localDate(`${year + yearsAhead}-12-31`) }
}

/**
 * The product's calendar, as it is on a day: the bank holidays of the known years and a council's
 * own days off. A day outside those years would never be used: it is left out, and returned as
 * `outside`.
 */
export function calendarOn(
  today: LocalDate,
  local: readonly LocalHoliday[] = [],
): {
  readonly calendar: Calendar
  readonly outside: readonly LocalHoliday[]
} {
  const reach = knownYears(today)
  const { used = [], outside = [] } = Object.groupBy(local, (day) =>
    isWithin(reach, day.date) ? 'used' : 'outside',
  )
  return { calendar: bankHolidays({ ...reach, local: used }), outside }
}

const isWithin = ({ from, to }: CalendarRange, date: LocalDate): boolean =>
  date >= from && date <= to

/**
 * The calendar of working days from one day to another, both included.
 * `local` adds days off that the rule does not know (a coronation, a town's own day).
 * Throws RangeError when `to` is before `from`, or when a local day is outside the two and so would
 * never be used.
 */
export function bankHolidays({ from, to, local = [] }: CalendarRange): Calendar {
  if (to < from)
    throw new RangeError(
      `A calendar cannot end (${sayDate(to)}) before it begins (${sayDate(from)}).`,
    )
  const outside = local.find((day) => !isWithin({ from, to }, day.date))
  if (outside !== undefined) {
    const day = `‘${outside.name}’ on ${sayDate(outside.date)}`
    throw new RangeError(
      `The local holiday ${day} is outside the calendar, ${sayDate(from)} to ${sayDate(to)}.`,
    )
  }
  const found = new Map<LocalDate, string>()
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const day of daysOf(year))
      if (day.date >= from && day.date <= to) found.set(day.date, day.name)
  }
  for (const day of local) found.set(day.date, day.name)
  return { holidays: new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1))), from, to }
}

/**
 * England's are Wales's too: the Act lists one set for both. Days that fall on a weekend are off
 * already.
 */
function daysOf(year: number): LocalHoliday[] {
  return new Holidays('GB', 'ENG')
    .getHolidays(year)
    .filter((day) => day.type === 'public' || day.type === 'bank')
    .flatMap((day) => {
      const text = day.date.slice(0, 10)
      if (!isLocalDate(text))
        throw new Error(`The holiday list gives a date that cannot be read: ${day.date}`)
      const date = localDate(text)
      return weekday(date) === 0 || weekday(date) === 6 ? [] : [{ date, name: day.name }]
    })
}
