// Which of somebody's own meetings a sentence names: by number or day, by a child's name ('mias'),
// by its kind ('the core group'), or by its place among them ('the first one'). Only among the
// meetings given: nobody else's children are looked at.
import type { Instant } from '../../../domain/ids.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { readReference, withoutReference } from '../../../understanding/reading/reference.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { isNameWord } from '../../../understanding/reading/who.ts'
import { ordinaryWords } from '../../../understanding/words/ordinary.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { kindSaid } from '../../kernel/match-invitees.ts'

type Fits = (part: AttendanceSlot) => boolean

/** All that the text says of a meeting has to fit; undefined where it says nothing. */
export function namedIn(
  text: string,
  parts: readonly AttendanceSlot[],
  now: Instant,
): readonly AttendanceSlot[] | undefined {
  const reference = readReference(
    text,
    parts.map(({ conference }) => conference.reference),
  )
  const date = readDate(withoutReference(text, reference, ' '), now, 'coming')
  const all: (Fits | undefined)[] = [
    reference === undefined
      ? undefined
      : ({ conference }) => conference.reference.toUpperCase() === reference,
    date === undefined ? undefined : ({ conference }) => conference.date === date,
    ...nameless(text, parts),
  ]
  return fitting(all, parts)
}

/** The same without numbers and days, for a message of which these are known. */
export const namedOtherwise = (
  text: string,
  parts: readonly AttendanceSlot[],
): readonly AttendanceSlot[] | undefined => fitting(nameless(text, parts), parts)

function fitting(
  all: readonly (Fits | undefined)[],
  parts: readonly AttendanceSlot[],
): readonly AttendanceSlot[] | undefined {
  const said = all.filter((fits) => fits !== undefined)
  return said.length === 0 ? undefined : parts.filter((part) => said.every((fits) => fits(part)))
}

const nameless = (text: string, parts: readonly AttendanceSlot[]): (Fits | undefined)[] => [
  ofKind(text),
  ofChild(text, parts),
  ofPlace(text, parts),
  ofColleague(text, parts),
]

function ofKind(text: string): Fits | undefined {
  const kind = kindSaid(text)
  if (kind !== undefined) return ({ conference }) => conference.kind === kind
  return /\bconf(?:erence)?\b/i.test(text)
    ? ({ conference }) => conference.kind !== 'core-group'
    : undefined
}

function ofChild(text: string, parts: readonly AttendanceSlot[]): Fits | undefined {
  const named = parts.filter((part) =>
    childrenOf(part).some(({ label }) => isChildNamed(text, label)),
  )
  return named.length === 0 ? undefined : (part) => named.includes(part)
}

/**
 * The text with each meeting's number in place of the child's name, or of the words, that name it
 * alone.
 */
export function withNumbers(text: string, parts: readonly AttendanceSlot[]): string {
  let left = text
  for (const part of parts) {
    const { reference } = part.conference
    for (const { label } of childrenOf(part)) {
      if (!isChildNamed(left, label)) continue
      if (!isOnlyOf(label, part, parts)) continue
      left = left.replace(
        new RegExp(
          `(?<![\\p{L}\\d'’])(?:the )?${escaped(label)}(?:['’]?s?(?![\\p{L}\\d'’]))(?: ` +
            '(?:one|meeting|conference|review))?',
          'giu',
        ),
        reference,
      )
    }
    left = left.replace(
      new RegExp(`\\b${escaped(reference)} (?:and|&) ${escaped(reference)}\\b`, 'gi'),
      reference,
    )
  }
  const named = ofPlace(left, parts)
  const [only] = named === undefined ? [] : parts.filter(named)
  return only === undefined ? left : left.replace(placeSaid, ` ${only.conference.reference}`)
}

const isOnlyOf = (label: string, part: AttendanceSlot, parts: readonly AttendanceSlot[]): boolean =>
  parts.every(
    (other) =>
      other === part ||
      !childrenOf(other).some((child) => child.label.toLowerCase() === label.toLowerCase()),
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * 'Mia', 'mias', 'the baby one'; not 'Mia Clarke' or 'Mia will', which may be somebody who comes,
 * nor 'will' and 'may'.
 */
function isChildNamed(text: string, label: string): boolean {
  const name = escaped(label)
  const owned = new RegExp(
    `(?<![\\p{L}\\d])${name}(?:['’]s?|s)(?![\\p{L}\\d'’])|\\b(?:the|that|this) ${name} ` +
      `(?:one|meeting|conference|review|core group)\\b`,
    'iu',
  )
  if (owned.test(text) && !isOrdinary(`${label}s`)) return true
  if (isOrdinary(label)) return new RegExp(`\\bthe ${name} (?:one|meeting)\\b`, 'i').test(text)
  const found = new RegExp(`(?<![\\p{L}\\d'’])${name}(?![\\p{L}\\d'’-])(.*)$`, 'isu').exec(text)
  return found !== null && !somebodyWhoComes.test(found[1] ?? '')
}

const somebodyWhoComes = new RegExp(
  `^ (?:(?!(?:${['mon', 'tues', 'wednes', 'thurs', 'fri'].map((day) => `${day}day`).join('|')}|` +
    `i|and|but)\\b)[\\p{L}'’-]+ )?(?:will|can|could|is|would|has)\\b|^ ` +
    `(?!(?:Mon|Tue|Wed|Thu|Fri|I\\b|And|But))\\p{Lu}\\p{Ll}+`,
  'u',
)

/** 'Callum needn't bother', 'not Callum': the meeting to which that colleague was to come. */
function ofColleague(text: string, parts: readonly AttendanceSlot[]): Fits | undefined {
  const named = parts.filter(({ as, invitation }) => {
    const answer = currentAnswer(invitation)
    return (
      as === 'invited' &&
      answer.status === 'represented' &&
      answer.name
        .split(/\s+/)
        .some(
          (word) =>
            isNameWord(word.toLowerCase()) &&
            new RegExp(
              `\\b(?:not|forget|instead of|no need for|rather than) ${escaped(word)}\\b|` +
                `\\b${escaped(word)} (?:need ?n['’]?t|need not|doesn['’]?t (?:need|have)|does ` +
                'not (?:need|have)|can stand down|is off the hook)',
              'i',
            ).test(text),
        )
    )
  })
  return named.length === 0 ? undefined : (part) => named.includes(part)
}

const months = /^(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)/i
const isOrdinary = (label: string): boolean =>
  label.length < 2 || ordinaryWords.has(label.toLowerCase()) || months.test(label)

const places: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|1st|earlier|earliest|sooner)$/i, 0],
  [/^(?:second|2nd)$/i, 1],
  [/^(?:third|3rd)$/i, 2],
  [/^(?:last|later|latest)$/i, -1],
]
const placeSaid = new RegExp(
  String.raw`\b(?:the|my) (first|1st|earlier|earliest|sooner|second|2nd|third|` +
    '3rd|last|later|latest) (?:one|meeting|conference|of (?:them|these|' +
    String.raw`those|the (?:two|three|meetings?)))\b|\b(?:for|to|at|do|make|` +
    String.raw`attend) the (first|second|third)(?=\s*(?:$|[,.;!?]|but\b|and\b))`,
  'i',
)

/** Of several, the soonest first. */
function ofPlace(text: string, parts: readonly AttendanceSlot[]): Fits | undefined {
  const [, one, other] = placeSaid.exec(text) ?? []
  const word = one ?? other
  const at = places.find(([pattern]) => word !== undefined && pattern.test(word))?.[1]
  if (at === undefined || parts.length < 2) return undefined
  return (part) => part === parts.at(at)
}

const allOfThem = new RegExp(
  String.raw`\b(?:all|every one|each) of (?:them|these|those|the meetings)\b|` +
    String.raw`\ball (?:three|four|my meetings|the meetings)\b|\bevery meeting\b`,
  'i',
)
const bothOfThem = new RegExp(
  String.raw`\bboth(?= (?:of (?:them|these|those|the meetings)|meetings|` +
    String.raw`conferences|dates|days|ones)\b|\s*(?:$|[,.;!?])| (?:myself|` +
    String.raw`too|as well|online|in person|please|then|thanks|after all)\b)`,
  'i',
)

/** 'I'll go to both': whether every one of these meetings is meant. */
export const meansAll = (text: string, parts: readonly AttendanceSlot[]): boolean =>
  parts.length > 1 && (allOfThem.test(text) || (parts.length === 2 && bothOfThem.test(text)))
