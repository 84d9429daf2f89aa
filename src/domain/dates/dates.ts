// Days and moments in England. Days are plain text without a zone; a day becomes a moment as late
// as possible, because the offset of 17:00 in London changes twice a year (counting rule 7).
import {
  type Instant,
  instantFromMilliseconds,
  isLocalDate,
  type LocalDate,
  localDate,
  localDateFromMilliseconds,
  type LocalTime,
  localTimeFromMilliseconds,
} from '../ids.ts'
import { memoise } from '../memoise.ts'
import { ok, refuse, type Result } from '../result.ts'

const dayMilliseconds = 86_400_000
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const asMilliseconds = (date: LocalDate) => Date.parse(`${date}T00:00:00.000Z`)

/** A calendar is walked day by day, and the same days come again and again. */
const asLocalDate = memoise(localDateFromMilliseconds, 50_000)

/** Takes '2027-03-31'; refuses 31 February with the last day that the month has. */
export function parseLocalDate(text: string): Result<LocalDate> {
  const trimmed = text.trim()
  if (isLocalDate(trimmed)) return ok(localDate(trimmed))
  if (trimmed === '') return refuse('date.missing', 'Please give a day, for example 2027-03-31.')
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed)
  const [, year, month] = parts ?? []
  if (year !== undefined && month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    const last = daysInMonth(Number(year), Number(month))
    return refuse(
      'date.impossible',
      `There is no ${trimmed}: ${monthNames[Number(month) - 1]} ` +
        `${year} ends on the ${last}${ordinalEnding(last)}.`,
    )
  }
  return refuse(
    'date.unreadable',
    `'${trimmed}' is not a date that I can read. Write ` +
      'it as year-month-day, for example 2027-03-31.',
  )
}

/** No month ends on any other day with an ending of its own. */
const ordinalEnding = (last: number) => (last === 31 ? 'st' : 'th')

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Calendar days, negative to go back. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  asLocalDate(asMilliseconds(date) + days * dayMilliseconds)

/**
 * Calendar months, clamped to the month's end: 31 March and three months is 30 June (counting rule
 * 6).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined)
    throw new TypeError('Not a date')
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const clamped = Math.min(day, daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1))
  return asLocalDate(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), clamped))
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((asMilliseconds(to) - asMilliseconds(from)) / dayMilliseconds)

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: LocalDate): number => new Date(asMilliseconds(date)).getUTCDay()

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const hourMs = 3_600_000
const distanceAt = (milliseconds: number): number =>
  distanceInHour(Math.floor(milliseconds / hourMs))

/**
 * London's clock changes on the hour, so that within an hour of UTC its distance is one. Asking
 * Intl is slow.
 */
const distanceInHour = memoise((hour: number) => {
  const parts = new Map(
    londonClock.formatToParts(new Date(hour * hourMs)).map((part) => [part.type, part.value]),
  )
  return (
    Date.parse(
      `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}Z`,
    ) -
    hour * hourMs
  )
}, 50_000)

/** What the calendar and the clock on a wall in England show at a moment. */
export function inLondon(moment: Instant): { date: LocalDate; time: LocalTime } {
  const milliseconds = Date.parse(moment)
  const shown = milliseconds + distanceAt(milliseconds)
  return { date: localDateFromMilliseconds(shown), time: localTimeFromMilliseconds(shown) }
}

/**
 * The moment at which a wall clock in England shows this day and time.
 * A time that the spring change skips is read as the moment an hour later on the wall; one that
 * happens twice in autumn is read as the first.
 */
export function londonInstant(date: LocalDate, time: LocalTime): Instant {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`)
  // London is at UTC or an hour ahead: try summer time first, so that the first of two equal times
  // wins.
  for (const distance of [3_600_000, 0]) {
    if (distanceAt(asUtc - distance) === distance) return instantFromMilliseconds(asUtc - distance)
  }
  return instantFromMilliseconds(asUtc)
}

export const addMilliseconds = (moment: Instant, milliseconds: number): Instant =>
  instantFromMilliseconds(Date.parse(moment) + milliseconds)
export const addMinutes = (moment: Instant, minutes: number): Instant =>
  addMilliseconds(moment, minutes * 60_000)
export const millisecondsBetween = (from: Instant, to: Instant): number =>
  Date.parse(to) - Date.parse(from)

/** 'Wed 31 March 2027' */
export function sayDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${weekdayNames[weekday(date)]} ${day} ${monthNames[(month ?? 1) - 1]} ${year}`
}
/** What is said of a day so far ahead that its year is probably wrong. */
export const sayTooFar = (date: LocalDate): string =>
  `${sayDate(date)} is more than two years away. Is the year right?`

/** The months in which a day needs no year: in the twelfth it could be this year's or the next. */
const plainMonths = 11

/**
 * 'Wed 31 March', and with its year where it has passed or is not within the coming eleven months.
 */
export const sayDayFrom = (today: LocalDate, date: LocalDate): string =>
  date >= today && date < addMonths(today, plainMonths) ? sayDay(date) : sayDate(date)

/** 'Wed 31 March': for a card, where the year is plain. */
export const sayDay = (date: LocalDate): string => sayDate(date).replace(/ \d{4}$/, '')
