// How often and until when, as somebody types it in an offer: 'mon weds fri', 'every fortnight',
// 'end of feb', 'by new year'.

import type { Calendar } from '../../../domain/dates/calendar.ts'
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import { type Instant, type LocalDate, localDate } from '../../../domain/ids.ts'

const weekday =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:s|days?|nesdays?|rsdays?|urdays?)?'
const oftenText = new RegExp(
  `\\b(?:(?:every|each) (?:other |second )?\\w+(?: (?:morning|afternoon|evening)s?)?|daily|` +
    `weekly|fortnightly|monthly|(?:once|twice|\\w+ times) (?:a|per) \\w+|` +
    `${weekday}(?:(?:,|/| and| &|,? )\\s*(?:and )?${weekday}\\b)+|` +
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b`,
  'i',
)

/** As typed; nothing where no repetition is named. */
export const howOftenIn = (text: string): string | undefined => oftenText.exec(text)?.[0].trim()

const untilText = new RegExp(
  String.raw`\b(?:(?:by|before) )?(?:the )?(?:end of (?:the )?\w+|` +
    String.raw`(?:new year|easter|christmas|xmas|half[ -]term)(?=\W|$))`,
  'i',
)

/** 'end of feb', 'by new year'. */
export const untilIn = (text: string): string | undefined => untilText.exec(text)?.[0].trim()

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The first of the days that are named as often coming, after today: 'Tuesdays' begin next Tuesday.
 */
export function firstDayOf(howOften: string, now: Instant): LocalDate | undefined {
  const today = inLondon(now).date
  const named = dayNames.filter((day) => new RegExp(`\\b${day}`, 'i').test(howOften))
  return [1, 2, 3, 4, 5, 6, 7]
    .map((ahead) => addDays(today, ahead))
    .find((date) => named.includes(dayNames[new Date(date).getUTCDay()] ?? ''))
}
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

type Now = { readonly calendar: Calendar; readonly now: Instant }

/** The day before the next Good Friday: schools and most services stop there. */
function beforeEaster({ calendar, now }: Now): LocalDate | undefined {
  const today = inLondon(now).date
  return [...calendar.holidays]
    .flatMap(([date, name]) => (name === 'Good Friday' ? [addDays(date, -1)] : []))
    .filter((date) => date >= today)
    .sort()[0]
}

/**
 * The last day of the month whose end is named, the next that comes; 'new year' is the end of
 * December.
 */
export function lastDayOf(until: string, { calendar, now }: Now): LocalDate | undefined {
  if (/\beaster\b/i.test(until)) return beforeEaster({ calendar, now })
  const named = /new year/i.test(until) ? 'dec' : /end of (?:the )?(\w{3})/i.exec(until)?.[1]
  const month = months.indexOf((named ?? '').toLowerCase()) + 1
  if (month === 0) return undefined
  const today = inLondon(now).date
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return addDays(localDate(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`), -1)
}
