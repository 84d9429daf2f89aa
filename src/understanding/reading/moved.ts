// Where a meeting is moved to, in people's words: 'a week later' and 'to thursday' count from the
// meeting, not from today.
import {
  addDays,
  addMinutes,
  addMonths,
  inLondon,
  londonInstant,
  weekday,
} from '../../domain/dates/dates.ts'
import type { Instant, LocalDate, LocalTime } from '../../domain/ids.ts'
import { readDate, shortDays } from './when.ts'

export type MovedSlot = { readonly date: LocalDate; readonly time: LocalTime }
type Moving = {
  readonly from: MovedSlot
  readonly now: Instant
  readonly time: LocalTime | undefined
}

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty five': 45,
}
const count = `(\\d{1,3}|${Object.keys(counts).reverse().join('|')})`
const amounts = new RegExp(
  `\\b(?:${count}(?: of)?|(half an?|a quarter of an))[ -]` +
    '(minute|min|hour|hr|day|week|fortnight|' +
    'month)s?\\b(?! (?:on )?(?:\\w+day|today|tomorrow))( and a half)?',
  'g',
)
const later = /\b(?:later|back|after|postpon\w*|delay\w*|defer\w*|put (?:it |this )?off|on)\b/
const earlier = /\b(?:earlier|sooner|forwards?|before|up)\b/
/** 'In two weeks' and 'two weeks from today' count from today, as they say. */
const fromToday =
  /\bin (?:about )?(?:a|an|\d+|\w+) (?:day|week|fortnight|month)s?\b|\bfrom (?:now|today)\b/

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const dayNamed = new RegExp(`\\b(?:(the following|the) )?(${days.join('|')})( after| before)?\\b`)
/** A day that is said with a date, or as seen from today. */
const saidExactly = new RegExp(
  String.raw`\b(?:this|next|last|coming|today|tomorrow|week|fortnight)\b|\d(?:st|nd|` +
    String.raw`rd|th)\b|\d[/.-]\d|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|` +
    String.raw`nov|dec)|\b(?:jan|feb|march|apr|june|july|aug|sept?|oct|nov|dec)[a-z]* \d`,
)

/**
 * The day and time that are meant, or nothing where none is said. A bare weekday is that of the
 * meeting's own week, or the next one after the meeting where that is the meeting's own day or has
 * passed. `time` is one that was said as such.
 */
export function readMove(text: string, moving: Moving): MovedSlot | undefined {
  const { from, time } = moving
  const plain = plainly(text)
  const shifted = shift(plain, from)
  if (shifted !== undefined)
    return time === undefined || hasClockAmount(plain) ? shifted : { ...shifted, time }
  // 'Two weeks', said of neither way, is no day: it would be read as two weeks from today.
  const date = dayMeant(fromToday.test(plain) ? plain : plain.replace(amounts, ' '), moving)
  return date === undefined && time === undefined
    ? undefined
    : { date: date ?? from.date, time: time ?? from.time }
}

function plainly(text: string): string {
  // 'It's at the town hall now' names no day.
  const low = text
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/(?<!\bfrom )\bnow\b/g, ' ')
  return shortDays.reduce((plain, [found, put]) => plain.replace(found, put), low)
}

const hasClockAmount = (plain: string): boolean =>
  [...plain.matchAll(amounts)].some(([, , , unit = '']) => /^(?:min|h)/.test(unit))

function shift(plain: string, from: MovedSlot): MovedSlot | undefined {
  const found = [...plain.matchAll(amounts)]
  const way = direction(plain.replace(amounts, ' '))
  if (fromToday.test(plain)) return undefined
  if (found.length === 0) return named(plain, from)
  if (way === undefined) return undefined
  return found.reduce((slot, regExpExecArray) => moveBy(slot, regExpExecArray, way), from)
}

/** 'Bring it forward' and 'before' are earlier; 'put it back' and 'after' are later. */
function direction(plain: string): 1 | -1 | undefined {
  if (earlier.test(plain)) return -1
  return later.test(plain) ? 1 : undefined
}

function moveBy(
  slot: MovedSlot,
  [, number = '', part, unit = '', half]: RegExpExecArray,
  way: 1 | -1,
): MovedSlot {
  const whole =
    part === undefined ? (counts[number] ?? Number(number)) : part.startsWith('half') ? 0.5 : 0.25
  const many = way * (half === undefined ? whole : whole + 0.5)
  switch (unit) {
    case 'month':
      return { ...slot, date: addMonths(slot.date, many) }
    case 'fortnight':
      return { ...slot, date: addDays(slot.date, many * 14) }
    case 'week':
      return { ...slot, date: addDays(slot.date, Math.round(many * 7)) }
    case 'day':
      return { ...slot, date: addDays(slot.date, Math.round(many)) }
    default:
      return inLondon(
        addMinutes(londonInstant(slot.date, slot.time), many * (/^h/.test(unit) ? 60 : 1)),
      )
  }
}

/**
 * 'The week after', 'the following day'; 'next week', where nothing says that it is to be earlier.
 */
function named(plain: string, from: MovedSlot): MovedSlot | undefined {
  const unit =
    /\b(?:the )?(?:(?:following|next) (week|day)|(week|day) (?:after|before))\b(?! next)/.exec(
      plain,
    )
  if (unit === null || new RegExp(days.join('|')).test(plain)) return undefined
  if (/\bnext week\b/.test(plain) && earlier.test(plain)) return undefined
  const many = (unit[1] ?? unit[2]) === 'week' ? 7 : 1
  return { ...from, date: addDays(from.date, / before\b/.test(unit[0]) ? -many : many) }
}

function dayMeant(plain: string, { from, now, time }: Moving): LocalDate | undefined {
  // 'Move thursday's meeting to friday': the day after 'to' is the new one.
  const target = plain.split(/\bto\b/).at(-1) ?? plain
  const said = readDate(target, now, 'coming') === undefined ? plain : target
  const [, follows, name = '', beside] = dayNamed.exec(said) ?? []
  if (name === '' || saidExactly.test(said)) return readDate(said, now, 'coming')
  const day = days.indexOf(name)
  const ahead = (day - weekday(from.date) + 7) % 7
  if (beside === ' before') return addDays(from.date, ahead === 0 ? -7 : ahead - 7)
  const next = addDays(from.date, ahead === 0 ? 7 : ahead)
  if (follows === 'the following' || beside === ' after') return next
  const own = addDays(from.date, ((day + 6) % 7) - ((weekday(from.date) + 6) % 7))
  const fits =
    own === from.date ? time !== undefined && time !== from.time : own > inLondon(now).date
  return fits ? own : next
}
