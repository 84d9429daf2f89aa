// The small language in which the intents' clues are written, and its matching.
//
//   WORDS IN CAPITALS are concepts of words/concepts/; words in small letters stand for themselves.
//   a|b|C       any one of them; 'half_term|holiday': 'half term' or 'holiday'
//   a B c       in this order, with at most one other word between two of them
//   a .. b      in this order, with at most seven words between
//   a + b       both, anywhere, in any order
//   !a          and nowhere this (the whole part behind the '!')
//   ^ at the beginning of a part: the message begins with it; $ at the end: it ends with it
import { plainWords, withoutFillers } from './normalise.ts'

/** A message ready to be matched: its words, and where each concept stands. */
export type ReadMessage = {
  readonly words: readonly string[]
  readonly concepts: ReadonlyMap<string, readonly Span[]>
}
type Span = readonly [start: number, end: number]

/** A word or a concept; of a phrase its first word, with all of its words. */
type Sought = { readonly name: string; readonly phrase?: readonly string[] }
type Item = {
  readonly anyOf: readonly Sought[]
  /** words that may stand between the item before and this one */ readonly gap: number
}
type Part = {
  readonly not: boolean
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly items: readonly Item[]
}
export type Pattern = {
  readonly written: string
  readonly parts: readonly Part[]
  /** how many items must be found */ readonly size: number
}

const nearby = 1
const apart = 7

export function pattern(written: string): Pattern {
  const parts = written.split(' + ').map(part)
  const size = parts.filter(({ not }) => !not).reduce((sum, { items }) => sum + items.length, 0)
  if (size === 0) throw new TypeError(`A clue needs something to find: '${written}'`)
  return { written, parts, size }
}

function part(written: string): Part {
  let text = written.trim()
  const not = text.startsWith('!')
  if (not) text = text.slice(1).trim()
  const atStart = text.startsWith('^')
  const atEnd = text.endsWith('$')
  const items: Item[] = []
  let gap = nearby
  for (const word of text
    .replace(/^\^|\$$/g, '')
    .trim()
    .split(/\s+/)) {
    if (word === '..') {
      gap = apart
      continue
    }
    const anyOf = word
      .split('|')
      .map((alternative) =>
        /^[A-Z]+$/.test(alternative)
          ? alternative
          : withoutFillers(plainWords(alternative.replaceAll('_', ' '))).join('_'),
      )
      .filter((one) => one !== '')
    // A word that is ignored in messages cannot be asked for.
    if (anyOf.length > 0) items.push({ anyOf: anyOf.map(sought), gap })
    gap = nearby
  }
  return { not, atStart, atEnd, items }
}

function sought(name: string): Sought {
  const [first = '', ...others] = name.split('_')
  return others.length === 0 ? { name } : { name: first, phrase: [first, ...others] }
}

/**
 * Every literal word that a clue names: they are part of the vocabulary against which spelling is
 * mended.
 */
export const literalWords = ({ parts }: Pattern): string[] =>
  parts
    .flatMap(({ items }) =>
      items.flatMap(({ anyOf }) => anyOf.flatMap(({ name, phrase }) => phrase ?? [name])),
    )
    .filter((word) => /^[a-z]+$/.test(word))

/**
 * Of many patterns those that match a reading, in their order. Only those are tried of which some
 * first word or concept is there: of what can be asked for, a message has little.
 */
export function finder<Holder>(
  all: readonly Holder[],
  patternOf: (holder: Holder) => Pattern,
): (reading: ReadMessage) => Holder[] {
  const patterns = all.map(patternOf)
  const byFirst = new Map<string, number[]>()
  patterns.forEach(({ parts }, at) => {
    for (const { name } of parts.find(({ not, items }) => !not && items.length > 0)?.items[0]
      ?.anyOf ?? [])
      byFirst.set(name, [...(byFirst.get(name) ?? []), at])
  })
  return (reading) => {
    const tried = new Set<number>()
    for (const name of reading.concepts.keys())
      for (const at of byFirst.get(name) ?? []) tried.add(at)
    return [...tried]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const [holder, one] = [all[at], patterns[at]]
        return holder !== undefined && one !== undefined && matches(reading, one) ? [holder] : []
      })
  }
}

export const matches = (reading: ReadMessage, { parts }: Pattern): boolean =>
  parts.every((part) => isThere(reading, part) !== part.not)

function isThere({ words, concepts }: ReadMessage, { items, atStart, atEnd }: Part): boolean {
  let reached: ReadonlySet<number> | undefined
  for (const { anyOf, gap } of items) {
    // Made where something is found: most of what is asked for is not there.
    let next: Set<number> | undefined
    for (const { name, phrase } of anyOf) {
      const spans = concepts.get(name)
      if (spans === undefined) continue
      for (const [start, end] of spans) {
        if (phrase !== undefined && !phrase.every((word, at) => words[start + at] === word))
          continue
        if (reached === undefined ? !atStart || start === 0 : isWithin(reached, start, gap))
          (next ??= new Set()).add(phrase === undefined ? end : start + phrase.length)
      }
    }
    if (next === undefined) return false
    reached = next
  }
  return !atEnd || (reached?.has(meaningfulLength(words)) ?? false)
}

/**
 * Whether a place was reached at most `gap` words before `start`: a few look-ups, however often the
 * words repeat.
 */
function isWithin(reached: ReadonlySet<number>, start: number, gap: number): boolean {
  for (let back = 0; back <= gap; back += 1) if (reached.has(start - back)) return true
  return false
}

const meaningfulLength = (words: readonly string[]) =>
  words.at(-1) === '?' ? words.length - 1 : words.length

/**
 * A concept list's written phrases, 'share~, talk~ through': '~' after a word stands for its
 * endings.
 */
export function phrases(written: string): string[][] {
  return (
    written
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .flatMap((phrase) => withEndings(phrase.split(/\s+/)))
      .map((words) => ({
        words: withoutFillers(plainWords(words.join(' '))),
        long: words.length > 1,
      }))
      // 'just me' without its filler would be every 'me'.
      .filter(({ words, long }) => words.length > (long ? 1 : 0))
      .map(({ words }) => words)
  )
}

function withEndings(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (all, word) => {
      const forms = word.endsWith('~') ? endings(word.slice(0, -1)) : [word]
      return all.flatMap((before) => forms.map((form) => [...before, form]))
    },
    [[]],
  )
}

function endings(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb)
    ? [`${verb}${verb.at(-1) ?? ''}ed`, `${verb}${verb.at(-1) ?? ''}ing`]
    : []
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`, ...doubled]
}
