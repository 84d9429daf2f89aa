// Of the days that a referral names, which is the conference's own and from which it is counted:
// never one of birth, or one that a baby is due.
import { addDays, addMonths, inLondon } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate, LocalTime } from '../../../domain/ids.ts'
import { readDate, readTime } from '../../../understanding/reading/when.ts'

export type SaidDays = {
  readonly date?: LocalDate | undefined
  readonly time?: LocalTime | undefined
  readonly countedFrom?: LocalDate | undefined
}

type Cue = 'conference' | 'strategy' | 'other' | 'past' | 'none'
type Piece = { readonly text: string; readonly cue: Cue }

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const shortened = `mon|tues?|weds?|thurs?|thu|fri|sat|sun|${months}|sept|no|dr`
const other = new RegExp(
  String.raw`\b(?:d\.?o\.?b|date of birth|born|e\.?d\.?d|due|` +
    String.raw`expected|referr(?:al|ed)|tel|phone|mob(?:ile)?)\b`,
  'i',
)
const strategy = /\b(?:strat(?:egy)?|s\.?\s?47|section 47)\b/i
const earlier =
  /\b(?:last|previous|prev)\s+(?:\w+ )?(?:conf(?:erence)?|review|icpc|rcpc|meeting|one)\b/i
const past = /\b(?:was|were|held|took place|happened|last|ago)\b/i
const conference =
  /\b(?:conf(?:erence)?|icpc|rcpc|review)\b|^\W*(?:date(?: and time)?|when|day)\s*[:–-]/i
const anyCue = new RegExp(
  [other, earlier, strategy, conference].map(({ source }) => source).join('|'),
  'gi',
)

function cueOf(text: string): Cue {
  if (other.test(text)) return 'other'
  if (strategy.test(text)) return 'strategy'
  if (earlier.test(text) || past.test(text)) return 'past'
  return conference.test(text) ? 'conference' : 'none'
}

/** The text in pieces that each say one thing: 'strat 21 dec', 'conf 8 jan 1.30pm'. */
const piecesOf = (text: string): Piece[] =>
  text
    .split(
      new RegExp(
        `[\\n;()]|,(?!\\s*20\\d\\d)(?<!\\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,)|` +
          `(?<!\\b(?:${shortened}))\\.(?=\\s|$)|(?<!\\bdr)\\.(?=\\s+\\p{L})|\\s[–-]\\s`,
        'iu',
      ),
    )
    .flatMap(cutAtCues)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ text: piece, cue: cueOf(piece) }))

/** 'Strat 21 dec conf 8 jan' without a comma between them. */
function cutAtCues(clause: string): string[] {
  const pieces: string[] = []
  let from = 0
  let cueAt: number | undefined
  for (const { index } of clause.matchAll(anyCue)) {
    if (cueAt !== undefined && /\d/.test(clause.slice(cueAt, index).replace(/s\.?\s?47/gi, ''))) {
      pieces.push(clause.slice(from, index))
      from = index
      cueAt = undefined
    }
    cueAt ??= index
  }
  return [...pieces, clause.slice(from)]
}

/** 'DOB' is no day of a conference, and neither is the day of the one before. */
export function daysIn(
  text: string,
  { now, isReview }: { readonly now: Instant; readonly isReview: boolean },
): SaidDays {
  const { date: today } = inLondon(now)
  const pieces = piecesOf(text)
  const chosen = ownDay(pieces, now)
  const date = chosen?.date
  const counted = pieces
    .filter(({ cue, text: said }) =>
      isReview ? cue === 'past' && conference.test(said) : cue === 'strategy',
    )
    .flatMap((piece) => dayBefore(piece.text, { now, date, today }) ?? [])
  return { date, time: timeBeside(pieces, chosen?.at), countedFrom: counted[0] }
}

/** Beside 'conference', or with a time; else the first that is to come within a year. */
function ownDay(
  pieces: readonly Piece[],
  now: Instant,
): { readonly date: LocalDate; readonly at: number } | undefined {
  const { date: today } = inLondon(now)
  const days = pieces.flatMap(({ text, cue }, at) => {
    const date = cue === 'conference' || cue === 'none' ? readDate(text, now, 'coming') : undefined
    return date === undefined ? [] : [{ date, at, cue, timed: readTime(text, false) !== undefined }]
  })
  const toCome = days.filter(({ date }) => date >= today && date <= addMonths(today, 12))
  return (
    days.find(({ cue, timed }) => cue === 'conference' && timed) ??
    days.find(({ cue }) => cue === 'conference') ??
    toCome.find(({ timed }) => timed) ??
    toCome[0]
  )
}

/**
 * The day of what came before: a year that was not written is that of the nearest such day, and in
 * the past where it is told so.
 */
function dayBefore(
  text: string,
  {
    now,
    date,
    today,
  }: { readonly now: Instant; readonly date: LocalDate | undefined; readonly today: LocalDate },
): LocalDate | undefined {
  const read = readDate(text, now, 'past')
  if (read === undefined) return undefined
  const before = read > today && !hasYear(text) ? addMonths(read, -12) : read
  const coming = past.test(text) ? undefined : readDate(text, now, 'coming')
  return coming !== undefined &&
    coming > today &&
    coming <= addDays(today, daysBetween(before, today)) &&
    (date === undefined || coming <= date)
    ? coming
    : before
}

const hasYear = (text: string): boolean => /\b20\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/.test(text)

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** In the same piece, or right behind it: '14 January 10.30', '14 January, 10.30'. */
function timeBeside(pieces: readonly Piece[], at: number | undefined): LocalTime | undefined {
  const own = at === undefined ? '' : (pieces[at]?.text ?? '')
  const next = at === undefined ? '' : (pieces[at + 1]?.text ?? '')
  const bare = new RegExp(`\\b(?:${months})[a-z]*(?: 20\\d\\d)? (\\d{1,2}[.:]\\d{2})\\b`, 'i').exec(
    own,
  )?.[1]
  return (
    (bare === undefined ? undefined : readTime(bare, true)) ??
    readTime(own, /^\W*(?:date(?: and time)?|when|day)\s*[:–-]/i.test(own)) ??
    readTime(next, /^\s*\d{1,2}[.:]\d{2}(?:\s|$)/.test(next)) ??
    readTime(
      pieces
        .filter(({ cue }) => cue === 'conference' || cue === 'none')
        .map(({ text }) => text)
        .join('; '),
      false,
    )
  )
}
