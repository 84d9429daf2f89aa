// Agencies, roles and people in a message.
import { memoise } from '../../domain/memoise.ts'
import type { AgencyWord, RoleWord } from '../meaning/slots.ts'
import { plainWords, withoutFillers } from '../text/normalise.ts'
import { phrases } from '../text/patterns.ts'
import { agencyWords, otherRoles } from '../words/agencies.ts'
import { ordinaryWords } from '../words/ordinary.ts'

type Found = { readonly agency?: AgencyWord; readonly role?: RoleWord }

const byPhrase = new Map<string, Found>()
for (const { words, ...found } of [...agencyWords, ...otherRoles]) {
  for (const phrase of phrases(words))
    if (!byPhrase.has(phrase.join(' '))) byPhrase.set(phrase.join(' '), found)
}

/** Where words name an agency or a role, and over how many words. */
export type AgencyAt = Found & { readonly at: number; readonly length: number }

/**
 * Every agency and role named, in order; at one place the longest phrase wins, so that 'school
 * nurse' is health, not school.
 */
export function agenciesIn(words: readonly string[]): AgencyAt[] {
  const all: AgencyAt[] = []
  for (let start = 0; start < words.length;) {
    const found = agencyFrom(words, start)
    if (found !== undefined) all.push(found)
    start += found?.length ?? 1
  }
  return all
}

function agencyFrom(words: readonly string[], start: number): AgencyAt | undefined {
  for (let length = Math.min(5, words.length - start); length > 0; length -= 1) {
    const found = byPhrase.get(words.slice(start, start + length).join(' '))
    if (found !== undefined) return { ...found, at: start, length }
  }
  return undefined
}

/** The first agency or role named. */
export function readAgency(words: readonly string[]): Found {
  const [first] = agenciesIn(words)
  if (first === undefined) return {}
  const { at: _at, length: _length, ...found } = first
  return found
}

const familyWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:stepdad|stepfather)$/, 'stepdad'],
  [/^(?:stepmum|stepmother)$/, 'stepmum'],
  [/^mum$/, 'mum'],
  [/^dad$/, 'dad'],
  [/^(?:parent|parents)$/, 'parents'],
  [/^nan$/, 'nan'],
  [/^grandad$/, 'grandad'],
  [/^grandparents?$/, 'grandparents'],
  [/^(?:carer|carers)$/, 'carers'],
  [/^(?:family|families)$/, 'family'],
  [/^(?:aunt|auntie|aunty)$/, 'aunt'],
  [/^uncle$/, 'uncle'],
  [/^partner$/, 'partner'],
  [/^(?:child|children|boy|girl|son|daughter|yp|teenager|baby|toddler)$/, 'child'],
]

export type Roster = readonly {
  readonly id: string
  readonly name: string
  readonly role?: string
}[]

type NameWords = { readonly typed: readonly string[]; readonly plain: readonly string[] }

/**
 * A name's words, as typed and as they stand in a message. The same colleagues' names are asked for
 * with every message.
 */
const wordsOfName = memoise(
  (name: string): NameWords => ({
    typed: nameWords(name),
    plain: withoutFillers(plainWords(name)),
  }),
  20_000,
)

/**
 * As long as an address may be, and begun where a word begins: a long text without one is walked
 * through once.
 */
const addresses =
  /(?<![^\s@<>()[\],;:"“”])[^\s@<>()[\],;:"“”]{1,64}@[^\s@<>()[\],;:"“”]{1,254}[\p{L}\d]/gu

/** The first address in a text, or ''. */
export const addressIn = (text: string): string => text.match(addresses)?.[0] ?? ''

/** The words of an address are nobody's name. */
export const withoutAddresses = (text: string): string => text.replace(addresses, ' ')

/**
 * Names of the roster that the text holds: whole names first, else a first or last name that only
 * one person has.
 */
export function readName(
  text: string,
  roster: Roster,
): { person: string; personId?: string } | undefined {
  const inText = nameWords(withoutAddresses(text))
  const words = new Set(inText)
  const inOrder = ` ${inText.join(' ')} `
  const [whole, ...namesakes] = roster.filter(({ name }) => {
    const { typed } = wordsOfName(name)
    return typed.length > 1 && words.has(typed[0] ?? '') && inOrder.includes(` ${typed.join(' ')} `)
  })
  // Two people of one name: which of them is meant is not for the reader of a sentence to say.
  if (whole !== undefined)
    return namesakes.some(({ name }) => name.toLowerCase() === whole.name.toLowerCase())
      ? { person: whole.name }
      : { person: whole.name, personId: whole.id }
  const fitting = roster.filter(({ name }) =>
    wordsOfName(name).typed.some(
      (part) => isNameWord(part) && !titles.has(part) && words.has(part),
    ),
  )
  const [only] = fitting
  return only !== undefined && fitting.length === 1
    ? { person: only.name, personId: only.id }
    : undefined
}

/** 'Dr Patel' is Patel, whichever doctor else is invited. */
export const titles: ReadonlySet<string> = new Set(
  'doctor dr mr mrs ms miss dc ds di pc sgt sergeant sister prof professor'.split(' '),
)

const nameWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== '')

/** 'mum', 'dad', 'parents', …: the first family member named. */
export function readFamily(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    if (word === 'step' && (words[at + 1] === 'dad' || words[at + 1] === 'mum'))
      return `step${words[at + 1] ?? ''}`
    if (word === 'mum' && words[at + 1] === 'and' && words[at + 2] === 'dad') return 'parents'
    const found = familyWords.find(([pattern]) => pattern.test(word))
    if (found !== undefined) return found[1]
  }
  return undefined
}

const notNames = new Set(
  (
    'I Im Ill Ive Hi Hello Can Could Will Is The This That My We Our It Its Please Sorry Monday ' +
    'Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June ' +
    'July August September October November December Mum Dad GP HV SW DSL ICPC RCPC CP CIN RAG ' +
    'IDVA CAMHS YOT Teams School Police Health Yes No Ok Thanks Social Worker'
  ).split(' '),
)

/** 'I'd', 'She'll', 'They've': a pronoun with what is left of a verb, as 'Ill' may be typed too. */
const pronouns: ReadonlySet<string> = new Set(
  (
    'i you he she it we they who what that this there here someone somebody anyone anybody ' +
    'nobody everyone everybody me him her us them his hers their theirs my mine our ours your yours'
  ).split(' '),
)
export const isPronoun = (word: string): boolean =>
  pronouns.has(word.toLowerCase().replace(/['’](?:d|ll|ve|re|m|s)$/, ''))

const isNoName = (word: string): boolean =>
  notNames.has(word.replace(/['’]/g, '')) || isPronoun(word)

/**
 * A name as it was typed, with a capital: after 'Mr', 'Mrs', 'Dr', or standing for who comes
 * instead.
 */
export function readTypedName(text: string): string | undefined {
  const titled = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sgt|PC|DC|Sister)\.?\s+[A-Z][\p{L}'’-]+/u.exec(text)
  if (titled !== null) return titled[0]
  for (const found of text.matchAll(/\b[A-Z][\p{Ll}'’-]+(?:\s+[A-Z][\p{Ll}'’-]+)?/gu)) {
    const [first] = found[0].split(/\s+/)
    if (first !== undefined && !isNoName(first)) {
      const isOpening = text.slice(0, found.index).trim() === ''
      if (
        !isOpening ||
        /^\s*(?:will|is|can|has|'ll|from|going|to)\b/.test(
          text.slice(found.index + found[0].length),
        )
      )
        return found[0]
    }
  }
  return undefined
}

/**
 * Whether a word may be somebody's name by itself: of two letters only what is no word otherwise,
 * as 'Jo' and 'Mo'.
 */
export const isNameWord = (word: string): boolean =>
  word.length > 2 || (word.length === 2 && !ordinaryWords.has(word))

const asksOfOne = new RegExp(
  String.raw`^\W*(?:and |what about |how about )?(?:(?:is|has|will|did|does|can|` +
    String.raw`wheres?|whats?) )?([\p{L}'’-]{2,})(?:\?+$| (?:coming|come|replied|said|` +
    String.raw`say|answered|answer|confirmed|attending|attend|responded|here|there)\b)`,
  'iu',
)

/**
 * 'leah?', 'is leah coming': the one name that a short question is about, as typed, if it can be
 * one.
 */
export function nameAskedOf(text: string): string | undefined {
  const name = asksOfOne.exec(text)?.[1]
  const plain = name?.toLowerCase() ?? ''
  const [word, ...others] = plainWords(plain)
  return word !== plain || others.length > 0 || ordinaryWords.has(plain) || !isNameWord(plain)
    ? undefined
    : name
}

export const nameTokens = (roster: Roster): ReadonlySet<string> =>
  new Set(roster.flatMap(({ name }) => wordsOfName(name).plain).filter((word) => word.length > 2))
