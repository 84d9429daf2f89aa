// Days, times and periods in people's words, as seen from an office in England. Slots only.
import { en } from 'chrono-node'

import { addDays, addMonths, inLondon, weekday } from '../../domain/dates/dates.ts'
import {
  type Instant,
  isLocalDate,
  isLocalTime,
  type LocalDate,
  localDate,
  type LocalTime,
  localTime,
} from '../../domain/ids.ts'

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  an: 1,
  a: 1,
}
const numeral =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)'
const asNumber = (text: string): number => numberWords[text] ?? Number(text)

/** Whether it tells of what has happened ('spoke to dad on Monday') or of what is to come. */
type Tense = 'past' | 'coming'

export const shortDays: readonly (readonly [RegExp, string])[] = [
  [/\bmon\b/gi, 'monday'],
  [/\btues?\b/gi, 'tuesday'],
  [/\bweds?\b/gi, 'wednesday'],
  [/\bthurs?\b|\bthu\b/gi, 'thursday'],
  [/\bfri\b/gi, 'friday'],
  [/\b(?:2moro|2morrow|tmrw|tmw|tomoz|tomo|tomm?orr?ow)\b/gi, 'tomorrow'],
  [/\b(?:yday|yest)\b/gi, 'yesterday'],
  [/\bnxt\b/gi, 'next'],
  [/\bwk\b/gi, 'week'],
  [/\b(monday|tuesday|wednesday|thursday|friday)s\b/gi, '$1'],
]

/** A day that the text names. Bare weekdays are the coming ones, or past ones when told of. */
export function readDate(text: string, now: Instant, tense: Tense): LocalDate | undefined {
  const { date: today } = inLondon(now)
  const offset = Math.round((Date.parse(londonWallClock(now)) - Date.parse(now)) / 60_000)
  let plain = withoutTimes(text)
  for (const [found, put] of shortDays) plain = plain.replace(found, put)
  const fortnight = /\b(?:in a fortnight|fortnight today|two weeks today)\b/i.test(plain)
  if (fortnight) return addDays(today, 14)
  const results = en.GB.parse(
    plain,
    { instant: new Date(now), timezone: offset },
    { forwardDate: tense === 'coming' },
  )
  for (const { start } of results) {
    if (!start.isCertain('weekday') && !start.isCertain('day') && !start.isCertain('month'))
      continue
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue
    const written = `${String(start.get('year')).padStart(4, '0')}-${String(start.get('month')).padStart(2, '0')}-${String(start.get('day')).padStart(2, '0')}`
    if (!isLocalDate(written)) continue
    const read = localDate(written)
    const bareWeekday = start.isCertain('weekday') && !start.isCertain('day')
    // 'thurs 17th': the number is believed where they disagree; every form shows the day again.
    if (bareWeekday && /\b\d{1,2}(?:st|nd|rd|th)\b/i.test(plain))
      return dayOfMonth(plain, today, tense)
    // 'Monday 14 10am' is the 14th where that is a Monday; 'thursday 9' is nine o'clock.
    const numbered = bareWeekday
      ? dayBehindWeekday(plain, weekday(read), { today, tense })
      : undefined
    if (numbered !== undefined) return numbered
    if (bareWeekday && !/\b(?:last|next|this|past)\b/i.test(plain))
      return nearestWeekday(today, weekday(read), tense)
    return read
  }
  return dayOfMonth(plain, today, tense)
}

/** 'the 14th' without a month: the next one there is, or the last one. */
function dayOfMonth(text: string, today: LocalDate, tense: Tense): LocalDate | undefined {
  const day = /\b(\d{1,2})(?:st|nd|rd|th)\b/i.exec(text)?.[1]
  return day === undefined ? undefined : numberedDay(day, today, tense)
}

/** The number right behind a weekday, where that day of the month is one. */
function dayBehindWeekday(
  text: string,
  named: number,
  { today, tense }: { readonly today: LocalDate; readonly tense: Tense },
): LocalDate | undefined {
  const day =
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)? (\d{1,2})(?![\d:.]|\s*[ap]\.?m)/i.exec(
      text,
    )?.[1]
  const found = day === undefined ? undefined : numberedDay(day, today, tense)
  return found !== undefined && weekday(found) === named ? found : undefined
}

function numberedDay(day: string, today: LocalDate, tense: Tense): LocalDate | undefined {
  const step = tense === 'coming' ? 1 : -1
  // At most two months lack a day that the month before had: 31 June, 30 February.
  for (let months = 0; months <= 2; months += 1) {
    const written = `${addMonths(firstOf(today), months * step).slice(0, 8)}${day.padStart(2, '0')}`
    if (isLocalDate(written) && (tense === 'coming' ? written >= today : written <= today))
      return localDate(written)
  }
  return undefined
}

function nearestWeekday(today: LocalDate, day: number, tense: Tense): LocalDate {
  const ahead = (day - weekday(today) + 7) % 7 || 7
  return tense === 'coming' ? addDays(today, ahead) : addDays(today, ahead === 7 ? 0 : ahead - 7)
}

/** The wall clock in London, written as if it were UTC: chrono needs its distance from UTC. */
function londonWallClock(now: Instant): string {
  const { date, time } = inLondon(now)
  return `${date}T${time}:${now.slice(17)}`
}

const clockTimes: readonly RegExp[] = [
  /\b(\d{1,2})[:.](\d{2})\s*([ap])\.?m\.?\b/i,
  /\b(\d{1,2})\s*([ap])\.?m\.?\b/i,
]

function withoutTimes(text: string): string {
  return (
    clockTimes
      .reduce((left, pattern) => left.replace(new RegExp(pattern.source, 'gi'), ' '), text)
      .replace(/\b\d{1,2}:\d{2}\b/g, ' ')
      .replace(/\b(?:at|by|till|until|from) \d{1,2}[.]\d{2}\b/gi, ' ')
      // '14 January 10.30' is half past ten, and not a day of 2010.
      .replace(
        /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*),? \d{1,2}[.]\d{2}(?![\d./])/gi,
        '$1 ',
      )
  )
}

/**
 * A time of day. '10.12' and '1415' count where `clockLikely` (somebody arrives or leaves); '2'
 * after 'at', 'till' or 'by' is in the afternoon, '9' in the morning: it is about working hours.
 */
export function readTime(text: string, clockLikely: boolean): LocalTime | undefined {
  const low = text.toLowerCase()
  // '18.12.26 at 9.30': a date is no time.
  for (const [written, hours, minutes, half] of low.matchAll(
    /(?<![\d][./])\b(\d{1,2})[:.](\d{2})(?![./]?\d)\s*(?:([ap])\.?m\b)?/g,
  )) {
    const at = low.indexOf(written)
    const told =
      half !== undefined ||
      written.includes(':') ||
      clockLikely ||
      /\b(?:at|by|till|until|from|around|about|to)\s+$/.test(low.slice(0, at))
    if (told) return asTime(Number(hours), Number(minutes), half)
  }
  const hour = /\b(\d{1,2})\s*([ap])\.?m\b/.exec(low)
  if (hour?.[1] !== undefined) return asTime(Number(hour[1]), 0, hour[2])
  if (/\b(?:noon|midday|mid day)\b/.test(low)) return localTime('12:00')
  const spoken = new RegExp(
    `\\b(half|quarter|five|ten|twenty)\\s*(past|to)?\\s+(${numeral})\\b(?!\\s*(?:min|hour|day|week))`,
  ).exec(low)
  if (
    spoken?.[1] !== undefined &&
    spoken[3] !== undefined &&
    (spoken[2] !== undefined || spoken[1] === 'half')
  ) {
    const part = spoken[1] === 'half' ? 30 : spoken[1] === 'quarter' ? 15 : asNumber(spoken[1])
    const base = asNumber(spoken[3])
    return spoken[2] === 'to'
      ? asTime(base === 1 ? 12 : base - 1, 60 - part, undefined)
      : asTime(base, part, undefined)
  }
  if (clockLikely) {
    const bare = /\b([01]\d|2[0-3])([0-5]\d)\b(?:\s*(?:hrs|hours))?/.exec(low)
    if (
      bare?.[1] !== undefined &&
      /(?:\b(?:at|by|till|until|from)\s+$)/.test(low.slice(0, bare.index))
    )
      return asTime(Number(bare[1]), Number(bare[2]), undefined)
  }
  const after = new RegExp(
    `\\b(?:at|by|till|til|until|around|about|before|from|after|for|@|to)\\s*(${numeral})(?:\\s*o'?clock|ish)?\\b(?!\\s*(?:st|nd|rd|th|min|hour|hr|day|week|month|january|feb|march|april|may|june|july|aug|sep|oct|nov|dec|agenc|of|people|/|\\d|child|family|more))`,
  ).exec(low)
  if (after?.[1] !== undefined) return asTime(asNumber(after[1]), 0, undefined)
  return undefined
}

function asTime(hour: number, minute: number, half: string | undefined): LocalTime | undefined {
  let hours = hour
  if (half === 'p' && hour < 12) hours += 12
  else if (half === 'a' && hour === 12) hours = 0
  else if (half === undefined && hour >= 1 && hour <= 6) hours += 12
  const written = `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return isLocalTime(written) ? localTime(written) : undefined
}

/** Minutes that the text names: '10 mins', 'half an hour', 'an hour and a half', 'ten minutes'. */
export function readMinutes(text: string): number | undefined {
  const low = text.toLowerCase()
  if (/\bhour and a half\b/.test(low)) return 90
  if (/\bhalf (?:an )?hour\b/.test(low)) return 30
  if (/\bquarter of an hour\b/.test(low)) return 15
  const minutes = new RegExp(
    `\\b(${numeral})(?:\\s*(?:-|to|or)\\s*(${numeral}))?\\s*-?m(?:in(?:ute)?s?)?\\b`,
  ).exec(low)
  if (minutes?.[1] !== undefined) return asNumber(minutes[2] ?? minutes[1])
  if (/\bcouple of hours\b/.test(low)) return 120
  const hours = new RegExp(`\\b(${numeral}|an|a)\\s*(?:hours?|hrs?)\\b`).exec(low)
  return hours?.[1] === undefined ? undefined : asNumber(hours[1]) * 60
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const firstOf = (date: LocalDate): LocalDate => localDate(`${date.slice(0, 7)}-01`)
const month = (first: LocalDate, months = 1) => ({
  from: first,
  to: addDays(addMonths(first, months), -1),
})

/** A stretch of days, both ends included: 'last month', 'since september', 'this quarter'. */
export function readPeriod(
  text: string,
  now: Instant,
): { from: LocalDate; to: LocalDate } | undefined {
  const low = text.toLowerCase()
  const { date: today } = inLondon(now)
  const thisMonth = firstOf(today)
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const quarter = addMonths(
    localDate(`${today.slice(0, 4)}-01-01`),
    Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3,
  )
  const year = localDate(`${today.slice(0, 4)}-01-01`)
  const many = new RegExp(
    `\\b(?:last|past|previous)\\s+(${numeral}|few|couple of)\\s+(day|week|month|year)s?\\b`,
  ).exec(low)
  if (many?.[1] !== undefined) {
    const count = many[1] === 'few' ? 3 : many[1] === 'couple of' ? 2 : asNumber(many[1])
    const from =
      many[2] === 'day'
        ? addDays(today, -count)
        : many[2] === 'week'
          ? addDays(today, -7 * count)
          : addMonths(today, many[2] === 'year' ? -12 * count : -count)
    return { from, to: today }
  }
  if (/\b(?:last|previous|past) month\b/.test(low)) return month(addMonths(thisMonth, -1))
  if (/\bthis month\b/.test(low)) return { from: thisMonth, to: today }
  if (/\b(?:last|previous|past) (?:week|wk)\b/.test(low))
    return { from: addDays(monday, -7), to: addDays(monday, -1) }
  if (/\bthis (?:week|wk)\b/.test(low)) return { from: monday, to: addDays(monday, 6) }
  if (/\b(?:last|previous|past) quarter\b/.test(low)) return month(addMonths(quarter, -3), 3)
  if (/\bthis quarter\b/.test(low)) return { from: quarter, to: today }
  if (/\blast year\b/.test(low)) return month(addMonths(year, -12), 12)
  if (/\bthis year\b/.test(low)) return { from: year, to: today }
  const named = new RegExp(
    `\\b(since|in|for|during)?\\s*(?:the )?(?:start of |beginning of )?(${monthNames.map((name) => (name === 'may' ? 'may' : `${name.slice(0, 3)}(?:${name.slice(3)})?|${name.slice(0, 4)}`)).join('|')})\\b(?!\\s*\\d)`,
  ).exec(low)
  const at =
    named?.[2] === undefined
      ? -1
      : monthNames.findIndex((name) => name.startsWith(named[2]?.slice(0, 3) ?? '-'))
  if (
    at >= 0 &&
    named !== null &&
    !/\d(?:st|nd|rd|th)?\s*(?:of )?$/.test(low.slice(0, named.index + (named[1]?.length ?? 0)))
  ) {
    if (at === 4 && named[1] === undefined) return undefined
    const thisYears = addMonths(year, at)
    const first = thisYears > today ? addMonths(thisYears, -12) : thisYears
    return named[1] === 'since' ? { from: first, to: today } : month(first)
  }
  return undefined
}
