// Acronyms that are not spelled out where a text first uses them (P26: avoid acronyms). Each is
// pointed out once.
import type { Acronym, WordList } from './word-list.ts'
import { type Word, wordsOf } from './words.ts'

/** `number` is the word's place in the list of words. */
export type Unspelled = {
  readonly number: number
  readonly short: string
  readonly known: Acronym | undefined
}

type Page = {
  readonly text: string
  readonly words: readonly Word[]
  readonly isQuoted: (word: Word) => boolean
}

/**
 * In order of place. Quotations are left alone, and an acronym that was spelled out before is not
 * pointed out again.
 */
export function unspelledAcronyms(page: Page, list: WordList): Unspelled[] {
  const settled = new Set<string>()
  const titled = new Set(
    page.words.filter(({ typed }) => /^\p{Lu}\p{Ll}/u.test(typed)).map(({ plain }) => plain),
  )
  const runs = runsOf(page, list)
  const found: Unspelled[] = []
  page.words.forEach((word, number) => {
    const short = shortOf(word, list)
    if (short === undefined || settled.has(short) || page.isQuoted(word)) return
    const known = list.spelling.get(short)
    if (
      known === undefined &&
      (titled.has(short.toLowerCase()) || isNameOrShout(page, number, list))
    )
      return
    settled.add(short)
    if (!isSpelledOut({ page, runs, number, short, known })) found.push({ number, short, known })
  })
  return found
}

const capitals = /^(\p{Lu}{2,6})s?(?:['’]s)?$/u

/**
 * 'EHCPs' → 'EHCP', 's47' → 'S47'; undefined for what everybody knows and for what is no acronym.
 */
function shortOf({ typed }: Word, list: WordList): string | undefined {
  const upper = typed.toUpperCase()
  if (/\d/.test(typed)) return list.spelling.has(upper) ? upper : undefined
  const short = (list.spelling.has(typed) ? typed : undefined) ?? capitals.exec(typed)?.[1]
  return short === undefined || list.common.has(short) ? undefined : short
}

/**
 * Capitals that are in no list may be somebody's initials or name ('JT', 'TOBY', 'Mia HALE'), or a
 * word that was shouted. Nobody is asked to spell out a child: two letters are taken for initials,
 * and what can be said aloud, or stands beside a name or other capitals, for a name.
 */
function isNameOrShout({ text, words }: Page, number: number, list: WordList): boolean {
  const word = words[number]
  if (word === undefined) return true
  const letters = word.plain.replace(/s$/, '')
  if (letters.length <= 2 || canBeSaid.test(letters) || canBeSaid.test(word.plain)) return true
  const [before, after] = [words[number - 1], words[number + 1]].map((neighbour) =>
    neighbour !== undefined && isClose(text, neighbour, word) ? neighbour : undefined,
  )
  const isShouted = (word: Word | undefined) =>
    word !== undefined && /^\p{Lu}{2,}$/u.test(word.typed) && !list.spelling.has(word.typed)
  return isShouted(before) || isShouted(after) || (before !== undefined && isName(before))
}

/** 'mia', 'jade', 'toby'; not 'odp', 'ifst' or 'abcde'. */
const canBeSaid = new RegExp(
  '^(?:[^aeiouy][aeiouy][^aeiouy]|[^aeiouy][aeiouy]{2}|' +
    '[aeiouy][^aeiouy][aeiouy]|[aeiouy]{2}[^aeiouy]|' +
    '(?=.{4})[^aeiouy]{0,2}[aeiouy]+(?:[^aeiouy]{1,2}[aeiouy]+)*[^aeiouy]{0,2})$',
)

const isClose = (text: string, word: Word, otherWord: Word): boolean =>
  text.slice(Math.min(word.to, otherWord.to), Math.max(word.from, otherWord.from)) === ' '

const beginners: ReadonlySet<string> = new Set([
  'the',
  'our',
  'a',
  'an',
  'this',
  'that',
  'in',
  'at',
  'from',
  'her',
  'his',
  'their',
  'my',
  'your',
  'no',
  'both',
  'all',
  'under',
  'since',
  'after',
  'before',
  'following',
  'local',
  'for',
  'with',
  'by',
  'when',
  'if',
  'and',
  'but',
  'as',
  'on',
  'to',
])
const isName = ({ typed, plain }: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(typed) && !beginners.has(plain)

const small: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'to',
  'for',
  'in',
  'on',
  'a',
  'an',
  'at',
  'with',
])

type Runs = {
  readonly /** The text's words in small letters, one space between and around them. */ joined: string
  readonly /** The place in `joined` of each word. */ places: readonly number[]
  readonly words: ReadonlyMap<string, number>
}

/** Where each known acronym's words first stand in the text. */
function runsOf({ words }: Page, list: WordList): Runs {
  const places: number[] = []
  let joined = ' '
  for (const { plain } of words) {
    places.push(joined.length)
    joined += `${plain} `
  }
  const used = new Set(words.flatMap((word) => shortOf(word, list) ?? []))
  const first = [...used].flatMap((short): [string, number][] => {
    const known = list.spelling.get(short)
    if (known === undefined) return []
    const at = joined.indexOf(
      ` ${wordsOf(known.words)
        .map(({ plain }) => plain)
        .join(' ')}`,
    )
    return at < 0 ? [] : [[short, at + 1]]
  })
  return { joined, places, words: new Map(first) }
}

type Use = {
  readonly page: Page
  readonly runs: Runs
  readonly number: number
  readonly short: string
  readonly known: Acronym | undefined
}

/**
 * How many words after an acronym its meaning may still follow: 'the IDVA, an independent …', 'LADO
 * (the officer who …)'.
 */
const near = 4

function isSpelledOut({ page, runs, number, short, known }: Use): boolean {
  const { text, words } = page
  const word = words[number]
  if (word === undefined) return false
  const inWords = runs.words.get(known?.short ?? short)
  if (inWords !== undefined && inWords <= (runs.places[number + near] ?? Infinity)) return true
  // 'ABC (the words)': whatever stands in brackets behind it, when it is more than one word.
  if (/^\s?\((?:[^()\s]+\s+)+[^()\s]+\)/.test(text.slice(word.to, word.to + 120))) return true
  if (!/[([]\s?$/.test(text.slice(Math.max(0, word.from - 2), word.from))) return false
  const initials = words
    .slice(Math.max(0, number - 12), number)
    .filter(({ plain }) => !small.has(plain))
    .map(({ plain }) => plain.charAt(0))
    .join('')
  const withSmall = words
    .slice(Math.max(0, number - 12), number)
    .map(({ plain }) => plain.charAt(0))
    .join('')
  return initials.endsWith(short.toLowerCase()) || withSmall.endsWith(short.toLowerCase())
}
