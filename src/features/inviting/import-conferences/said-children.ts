// The children whom a referral names, each as the form has it: label and age in years on the day.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { readDate } from '../../../understanding/reading/when.ts'

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'
const longMonths =
  'january|february|march|april|june|july|august|september|october|november|december'
const days = 'mon|tues?|weds?|thurs?|thu|fri|sat|sun'
const longDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const noChild = new RegExp(
  `^(?:${months}|${longMonths}|${days}|${longDays}|` +
    'room|date|time|age|aged|venue|at|on|conference|conf|icpc|rcpc|review|centre|center|hall|' +
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

const bornDay = `\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:${monthWords}),? \\d{2,4}`
const years =
  `(?:aged? )?(\\d{1,2}|unborn)(?: ?-?(yrs?|years?|yo|y/o|months?|mths?|mos?|weeks?|wks?|` +
  `days?)\\b)?(?!\\d|[:./]\\d|-\\d|st\\b|nd\\b|rd\\b|th\\b| ?[apAP]\\.?[mM]\\b| ` +
  `(?:${monthWords})\\b)`
const name = String.raw`(?<![\p{L}-])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?)`
const born = String.raw`(?:d\.?o\.?b\.?|D\.?O\.?B\.?|date of birth|born)(?: is| on)?[ :]+(${bornDay})`
const written = new RegExp(`${name},?[ (–-]+(?:${born}|${years})`, 'gu')

/**
 * 'Ada, 7', 'Ben (4)', 'Finn DOB 4/2/18', 'Rue 7 weeks'; 'baby Khan' where a child is not born.
 * `day`: that of the conference.
 */
export function childrenIn(
  text: string,
  { now, day }: { readonly now: Instant; readonly day: LocalDate | undefined },
): string[] {
  const on = day ?? inLondon(now).date
  const named = [...text.matchAll(written)].flatMap(([, said = '', birth, age, unit = '']) => {
    const label = said.replace(/ D\.?O\.?B\.?$/, '').replace(before, '')
    const old = birth === undefined ? yearsOf(age ?? '', unit) : ageOn(on, birth, now)
    return label === '' || old === undefined || label.split(' ').some((word) => noChild.test(word))
      ? []
      : [{ label, old }]
  })
  const once = named.filter(
    ({ label }, index) => named.findIndex((other) => other.label === label) === index,
  )
  return [...once.map(({ label, old }) => `${label}, ${old}`), ...unbornIn(text, once)]
}

type Named = { readonly label: string; readonly old: number | 'unborn' }

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
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(birth) ?? []
  const date =
    year === ''
      ? readDate(birth, now, 'past')
      : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (date === undefined) return undefined
  const age =
    Number(on.slice(0, 4)) - Number(date.slice(0, 4)) - (on.slice(5) < date.slice(5) ? 1 : 0)
  return age >= 0 && age <= 18 ? age : undefined
}

/** The text without the children: '7 weeks' and a day of birth are no days of a conference. */
export const withoutChildren = (text: string): string => text.replace(written, blanked)

const blanked = (whole: string, said: string): string =>
  said.split(' ').some((word) => noChild.test(word)) ? whole : ' '
