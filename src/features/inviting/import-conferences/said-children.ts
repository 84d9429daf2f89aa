// The children whom a referral names, each as the form has it: label and age in years on the day.
import { addMonths, inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { readDate } from '../../../understanding/reading/when.ts'

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'
const longMonths =
  'january|february|march|april|june|july|august|september|october|november|december'
const days = 'mon|tues?|weds?|thurs?|thu|fri|sat|sun'
const longDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const noChild = new RegExp(
  `^(?:${months}|${longMonths}|${days}|${longDays}|` +
    'discussion|enquiry|referral|visit|minutes|room|date|time|age|aged|venue|at|on|conference|conf|icpc|rcpc|review|centre|center|hall|' +
    'floor|level|street|st|road|rd|lane|avenue|close|drive|way|' +
    'the|case|meeting|number|no|offices?|house|flat|unit|suite|building|hub|library|school|' +
    'primary|academy|surgery|clinic|court|civic|year|yr|class|ward|ext|tel|' +
    'phone|mobile|mob|ref|section|strategy|strat|dob|' +
    'edd|dr|dc|ds|di|pc|mr|mrs|ms|miss|mum|dad|chair|sw)$',
  'i',
)
/** A month, a room, a title: no word of anybody's name. */
export const isNoName = (word: string): boolean => noChild.test(word)

/** What may stand before a name at the beginning of a sentence. */
const before = /^(?:(?:children|child|kids?|siblings?|family|for|and|new|with|baby|also)\s+)+/i

/** As they stand in a sentence that is not read whatever its capitals. */
const monthWords = `${months}|${longMonths}`
  .split('|')
  .map((word) => word.replace(/^./, (first) => `[${first}${first.toUpperCase()}]`))
  .join('|')

const bornDay =
  String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthWords}),? \d{2,4}|` +
  String.raw`(?:${monthWords}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}`
const years =
  `(?:aged? )?(\\d{1,2}|unborn)(?: ?-?(yrs?|years?|yo|y/o|months?|mths?|mos?|weeks?|wks?|` +
  `days?)\\b)?(?!\\d|[:./]\\d|-\\d|st\\b|nd\\b|rd\\b|th\\b| ?[apAP]\\.?[mM]\\b| ` +
  `(?:of )?(?:${monthWords})\\b)`
const name = String.raw`(?<![\p{L}-])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?)`
const bornWord = String.raw`(?:d\.?o\.?b\.?|D\.?O\.?B\.?|[Dd]ate of birth|[Bb]irthday|[Bb]orn|b\.)`
const born = String.raw`${bornWord}(?:,? (?:is|on|in))?[ :]+(${bornDay}|(?:19|20)\d\d\b|[\d/.-]+\d)`
const written = new RegExp(`${name},?[ (–-]+(?:${born}|(${bornDay})|${years})`, 'gu')

/**
 * 'Ada, 7', 'Ben (4)', 'Finn DOB 4/2/18', 'Rue 7 weeks'; 'baby Khan' where a child is not born.
 * `day`: that of the conference.
 */
export function childrenIn(text: string, { now, day }: OnDay): string[] {
  const named = namedIn(text, { now, day })
  return [
    ...named.map(({ label, old }) => (old === undefined ? label : `${label}, ${old}`)),
    ...unbornIn(text, named),
  ]
}

/** Whoever is said to be born on a day that is none, or on which nobody of these ages was born. */
export const agesNotRead = (text: string, when: OnDay): string[] =>
  namedIn(text, when).flatMap(({ label, old }) => (old === undefined ? [label] : []))

type OnDay = { readonly now: Instant; readonly day: LocalDate | undefined }

function namedIn(text: string, { now, day }: OnDay): Named[] {
  const on = day ?? inLondon(now).date
  const named = [...text.matchAll(written)].flatMap((match): Named[] => {
    const [whole, said = '', birth, bare, age, unit = ''] = match
    const label = said.replace(/ D\.?O\.?B\.?$/, '').replace(before, '')
    if (label === '' || label.split(' ').some((word) => noChild.test(word))) return []
    if (birth !== undefined) return [{ label, old: ageOn(on, birth, now) }]
    const old = bare === undefined ? yearsOf(age ?? '', unit) : ageOn(on, bare, now)
    if (bare === undefined) return old === undefined ? [] : [{ label, old }]
    return isBirth(whole, bare, now) ? [{ label, old }] : []
  })
  return named.filter(
    ({ label }, index) => named.findIndex((other) => other.label === label) === index,
  )
}

/** `old` is undefined where a day of birth is given and cannot be read. */
type Named = { readonly label: string; readonly old: number | 'unborn' | undefined }

/** A day without 'born': in brackets and not to come, or a year ago and more. */
function isBirth(whole: string, bare: string, now: Instant): boolean {
  const date = dayOfBirth(bare, now)
  const today = inLondon(now).date
  if (whole.includes('(')) return date === undefined || date <= today
  return date !== undefined && date <= addMonths(today, -12) && date > addMonths(today, -12 * 19)
}

function unbornIn(text: string, named: readonly Named[]): string[] {
  if (named.some(({ old }) => old === 'unborn')) return []
  const isSaid = /\bunborn\b|\bpre-?birth\b/i.test(text)
  const found = /\b(?:[Uu]nborn )?[Bb]aby( \p{Lu}[\p{L}'’-]+)?|\b[Uu]nborn\b/u.exec(text)
  if (found === null || (named.length > 0 && !isSaid)) return []
  return named.some(({ label }) => label === found[1]?.trim())
    ? []
    : [`Baby${found[1] ?? ''}, unborn`]
}

function yearsOf(age: string, unit: string): number | 'unborn' | undefined {
  if (age === 'unborn') return age
  const count = Number(age)
  if (/^m/i.test(unit)) return Math.floor(count / 12)
  if (/^w/i.test(unit)) return Math.floor(count / 52)
  if (/^d/i.test(unit)) return 0
  return count > 18 ? undefined : count
}

/**
 * Two figures for a year of birth are of this century; nobody of these ages was born in another.
 */
function ageOn(on: LocalDate, birth: string, now: Instant): number | undefined {
  const date = dayOfBirth(birth, now)
  if (date === undefined) return undefined
  const age =
    Number(on.slice(0, 4)) - Number(date.slice(0, 4)) - (on.slice(5) < date.slice(5) ? 1 : 0)
  return age >= 0 && age <= 18 ? age : undefined
}

function dayOfBirth(birth: string, now: Instant): LocalDate | undefined {
  const [, first = '', month = '', last = ''] =
    /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(birth) ?? []
  if (first === '') return readDate(birth.replace(/\bof /, ''), now, 'past')
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  const date = parseLocalDate(
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  return date.ok ? date.value : undefined
}

/** The text without the children: '7 weeks' and a day of birth are no days of a conference. */
export const withoutChildren = (text: string, now: Instant): string =>
  text.replace(written, (whole: string, said: string, _birth?: string, bare?: string) =>
    bare === undefined || isBirth(whole, bare, now) ? blanked(whole, said) : whole,
  )

const blanked = (whole: string, said: string): string =>
  said.split(' ').some((word) => noChild.test(word)) ? whole : ' '
