// Days and times as spreadsheets and case systems write them. What can be read in two ways is not
// guessed.
import { addDays, parseLocalDate, sayDate } from '../../../domain/dates/dates.ts'
import {
  isLocalTime,
  type LocalDate,
  localDate,
  type LocalTime,
  localTime,
} from '../../../domain/ids.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i

/** Excel counts days from here; the first of 2000 is 36526. */
const dayZero = localDate('1899-12-30')
const serials = { from: 36_526, to: 73_050 }

/**
 * 2026-12-18, 18/12/2026 with the day first, 18 Dec 2026, or Excel's number 46374; with or without
 * a midnight behind it. Refuses two figures for a year among three numbers, a month above 12, a day
 * that there is not, and a time of day, Excel's too.
 */
export function readFileDate(text: string): Result<LocalDate> {
  const written = text.trim()
  const day = written.replace(/[T\s]+00?:00(:00(\.0+)?)?(Z|\s?AM)?$/i, '').replace(weekdays, '')
  const clock = /^(\S.*?)[T\s]+\d{1,2}:\d{2}/.exec(day)
  if (clock !== null)
    return refuse('date.with-time', `‘${written}’ has a time of day in it. ${dayAlone}`)
  return serialDate(day) ?? britishDate(day) ?? wordedDate(day) ?? parseLocalDate(day)
}

const dayAlone = 'Put the day alone here, and the time into its own column.'

/** Excel's number for a moment: the day before the point, and the share of it behind. */
function serial(text: string): { readonly date: LocalDate; readonly share: number } | undefined {
  const moment = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return moment >= serials.from && moment <= serials.to
    ? { date: addDays(dayZero, Math.floor(moment)), share: moment % 1 }
    : undefined
}

const saySerial = (
  text: string,
  { date, share }: NonNullable<ReturnType<typeof serial>>,
): string => {
  const time = shareOfDay(text, share)
  return (
    `‘${text}’ is Excel’s number for ` +
    `${sayDate(date)}${time.ok ? ` at ${time.value}` : ' with a time of day'}.`
  )
}

function serialDate(text: string): Result<LocalDate> | undefined {
  const found = serial(text)
  if (found === undefined) return undefined
  return found.share === 0
    ? ok(found.date)
    : refuse('date.with-time', `${saySerial(text, found)} ${dayAlone}`)
}

function britishDate(text: string): Result<LocalDate> | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return yearFirst(text)
  if (year.length === 2)
    return refuse(
      'date.short-year',
      `‘${text}’ can be read in two ways. Write the ` +
        'year with four figures, for example 2027-03-31.',
    )
  if (Number(month) > 12 && Number(day) <= 12)
    return refuse(
      'date.month-first',
      `‘${text}’ has no month ${month}: days come first here. If the file has the month first, ` +
        `write ${iso(year, day, month)}.`,
    )
  return dayOf(text, iso(year, month, day))
}

function yearFirst(text: string): Result<LocalDate> | undefined {
  const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? []
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : dayOf(text, iso(year, month, day))
}

/** Says of 00/00/2026 what stands in the cell, and not what was made of it. */
function dayOf(text: string, written: string): Result<LocalDate> {
  const date = parseLocalDate(written)
  return date.ok || date.refusal.code === 'date.impossible'
    ? date
    : refuse(
        'date.impossible',
        `There is no such day as ‘${text}’. Write it as year-month-day, for example 2027-03-31.`,
      )
}

function wordedDate(text: string): Result<LocalDate> | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/i.exec(text)
  const [, day, word = '', year] = found ?? []
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1
  if (day === undefined || year === undefined || month === 0) return undefined
  return parseLocalDate(iso(year.length === 2 ? `20${year}` : year, String(month), day))
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const timeAlone = 'Put the time alone here at which it begins, for example 10:00.'

const unreadable = (text: string): Result<LocalTime> =>
  refuse(
    'time.unreadable',
    `‘${text}’ is not a time of day. Write it with 24 hours, for example 10:00 or 14:30.`,
  )

/** 10:00, 9.30, 10:00:00, 2:00 PM, 2pm, or Excel's share of a day, 0.4166667, to the minute. */
export function readFileTime(text: string): Result<LocalTime> {
  const written = text.trim()
  // A time alone, in a column of days: Excel and Access put the day on which they begin to count
  // before it.
  const alone = written.replace(
    /^(1899-12-30|30\/12\/1899|1900-01-0[01]|0[01]\/01\/1900)[T\s]+/,
    '',
  )
  const moment = serial(alone)
  if (moment !== undefined)
    return refuse('time.with-day', `${saySerial(alone, moment)} ${timeAlone}`)
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[T\s]/.test(alone))
    return refuse('time.with-day', `‘${written}’ has a day in it. ${timeAlone}`)
  if (/\d\s*([ap]\.?m\.?)?\s*(-|–|—|\bto\b|\buntil\b)\s*\d/i.test(alone))
    return refuse('time.two', `‘${written}’ has two times in it. ${timeAlone}`)
  const share = /^0?\.(\d+)$/.exec(alone)?.[1]
  // 0.25 may be 00:25 or a quarter of a day.
  if (share?.length === 2) return unreadable(written)
  if (share !== undefined) return shareOfDay(written, Number(`0.${share}`))
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]00(?:\.0+)?)?\s*([ap])?\.?m?\.?$/i.exec(alone)
  const [, hours, minutes, half] = found ?? []
  if (hours === undefined || (minutes === undefined && half === undefined))
    return unreadable(written)
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half.toLowerCase())
  const time = `${String(hour ?? 99).padStart(2, '0')}:${minutes ?? '00'}`
  return isLocalTime(time) ? ok(localTime(time)) : unreadable(written)
}

const hourOf = (hours: number, half: string): number | undefined =>
  hours < 1 || hours > 12 ? undefined : (hours % 12) + (half === 'p' ? 12 : 0)

/** How far from a whole minute a rounded share may be, in minutes. */
const shareTolerance = 0.05

function shareOfDay(text: string, share: number): Result<LocalTime> {
  const minutes = Math.round(share * 1_440)
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return Math.abs(share * 1_440 - minutes) <= shareTolerance && isLocalTime(time)
    ? ok(localTime(time))
    : unreadable(text)
}

/** ‘Balogun, Femi’ is Femi Balogun. */
export function readFileName(text: string): string {
  const [, surname, first] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? []
  return surname === undefined || first === undefined ? text : `${first.trim()} ${surname.trim()}`
}
