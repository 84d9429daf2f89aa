// The small language in which a word list says what it looks for, so that somebody who knows
// conferences can correct it: failed to attend these words, one after the other, in capitals or not
// fail/fails/failed one of these engag* any word that begins so (three letters at least)
// [the/his/her] may stand there or not … up to four other words PARENT any word of that group of
// the list
import { ok, refuse, type Result } from '../result.ts'
import { type Word, wordsOf } from './words.ts'

type OneWord = {
  readonly kind: 'word'
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly optional: boolean
}
type Item = OneWord | { readonly kind: 'gap' }
export type Phrase = readonly [OneWord, ...Item[]]
export type Groups = ReadonlyMap<string, readonly string[]>

const widestGap = 4
const maxItems = 12
const maxGaps = 3

/**
 * Reads a written phrase. Refuses one without words, one that begins or ends with what need not be
 * there, one with more than 12 parts or 3 gaps (looking for it would take too long), and a
 * beginning of fewer than three letters.
 */
export function readPhrase(written: string, groups: Groups): Result<Phrase> {
  const items: Item[] = []
  for (const part of written
    .replaceAll('...', '…')
    .replaceAll('…', ' … ')
    .replaceAll('-', ' ')
    .trim()
    .split(/\s+/)) {
    const item = part === '…' ? ok<Item>({ kind: 'gap' }) : readWord(part, groups)
    if (!item.ok) return item
    items.push(item.value)
  }
  const [first, ...rest] = items
  if (first?.kind !== 'word' || first.optional)
    return wrong(written, 'begins with a word that must be there')
  if (items.at(-1)?.kind === 'gap') return wrong(written, 'ends with a word')
  if (items.length > maxItems || items.filter(({ kind }) => kind === 'gap').length > maxGaps) {
    return wrong(written, `has at most ${maxItems} parts, and at most ${maxGaps} of them '…'`)
  }
  return ok([first, ...rest])
}

function readWord(part: string, groups: Groups): Result<Item> {
  const optional = part.startsWith('[') && part.endsWith(']')
  const words = new Set<string>()
  const beginnings: string[] = []
  for (const written of (optional ? part.slice(1, -1) : part)
    .split('/')
    .flatMap((one) => groups.get(one) ?? [one])) {
    const isBeginning = written.endsWith('*')
    const [word, another] = wordsOf(isBeginning ? written.slice(0, -1) : written)
    if (
      word === undefined ||
      another !== undefined ||
      word.typed.length !== written.length - (isBeginning ? 1 : 0)
    ) {
      return wrong(
        part,
        'is made of words, * at the end of one, / between them, [ ] around them and …',
      )
    }
    if (isBeginning && word.plain.length < keyLength)
      return wrong(part, 'has at least three letters before *')
    if (isBeginning) beginnings.push(word.plain)
    else words.add(word.plain)
  }
  return ok({ kind: 'word', words, beginnings, optional })
}

const wrong = (written: string, right: string): Result<never> =>
  refuse('language.phrase', `‘${written}’ cannot be looked for. A phrase ${right}.`)

/** Texts in which a phrase stands, so that each of its words is in one of them. */
export function readingsOf(phrase: Phrase): string[] {
  const parts = phrase.flatMap((item) =>
    item.kind === 'gap' ? [] : [[...item.words, ...item.beginnings]],
  )
  const most = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: most }, (_none, number) =>
    parts.map((words) => words[number % words.length] ?? '').join(' '),
  )
}

/** Some words of a list of words: the first, and the first one after the last. */
export type Stretch = { readonly start: number; readonly end: number }
export type Found<Kept> = Stretch & { readonly of: Kept }
/** Phrases by the first letters of their first word, each with what it stands for. */
export type Phrasebook<Kept> = ReadonlyMap<
  string,
  readonly { readonly phrase: Phrase; readonly of: Kept }[]
>

const keyLength = 3
const keyOf = (word: string): string => word.slice(0, keyLength)

export function phrasebook<Kept>(entries: Iterable<readonly [Phrase, Kept]>): Phrasebook<Kept> {
  const book = new Map<string, { phrase: Phrase; of: Kept }[]>()
  for (const [phrase, of] of entries) {
    const [first] = phrase
    for (const key of new Set([...first.words, ...first.beginnings].map(keyOf)))
      book.set(key, [...(book.get(key) ?? []), { phrase, of }])
  }
  return book
}

/**
 * Every place, within a stretch of words, at which a phrase of the book stands. Bounded work for
 * each word, however long the stretch: a phrase has few parts, and its gaps are narrow.
 */
export function findPhrases<Kept>(
  book: Phrasebook<Kept>,
  words: readonly Word[],
  { start, end }: Stretch,
): Found<Kept>[] {
  const found: Found<Kept>[] = []
  for (let at = start; at < end; at += 1) {
    for (const { phrase, of } of book.get(keyOf(words[at]?.plain ?? '')) ?? []) {
      const until = endOf({ phrase, words, end }, 0, at)
      if (until !== undefined) found.push({ start: at, end: until, of })
    }
  }
  return found
}

type Search = { readonly phrase: Phrase; readonly words: readonly Word[]; readonly end: number }

/**
 * Where a phrase that is matched up to a part ends, when its next part is to stand at a word; with
 * the narrowest gaps.
 */
function endOf(search: Search, part: number, at: number): number | undefined {
  const item = search.phrase[part]
  if (item === undefined) return at
  if (item.kind === 'gap') {
    for (let skipped = 0; skipped <= widestGap && at + skipped < search.end; skipped += 1) {
      const until = endOf(search, part + 1, at + skipped)
      if (until !== undefined) return until
    }
    return undefined
  }
  const word = at < search.end ? search.words[at]?.plain : undefined
  const taken =
    word !== undefined &&
    (item.words.has(word) || item.beginnings.some((beginning) => word.startsWith(beginning)))
      ? endOf(search, part + 1, at + 1)
      : undefined
  return taken ?? (item.optional ? endOf(search, part + 1, at) : undefined)
}
