// Which kinds of words (word-kinds.txt) a message has.
import { readFileSync } from 'node:fs'

import { plainWords } from '../text/normalise.ts'
import { knownNames } from '../words/names.ts'

type Kinds = {
  /** 'not breathing' → the kinds that this phrase belongs to. */
  readonly byPhrase: ReadonlyMap<string, readonly string[]>
  /** What words may begin with ('bruis'), under their first three letters. */
  readonly byBeginning: ReadonlyMap<string, readonly { beginning: string; kind: string }[]>
  /** 'not' → how many words the longest phrase has that begins so. */
  readonly longestFrom: ReadonlyMap<string, number>
}

function readKinds(written: string): Kinds {
  const byPhrase = new Map<string, string[]>()
  const byBeginning = new Map<string, { beginning: string; kind: string }[]>()
  const longestFrom = new Map<string, number>()
  const put = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    map.set(key, [...(map.get(key) ?? []), value])
  }
  for (const line of written.replace(/^#.*$/gm, '').split('\n')) {
    const [kind = '', list = ''] = line.split(':')
    for (const entry of list.split(',').map((part) => part.trim())) {
      const words = plainWords(entry)
      const [first = ''] = words
      if (first === '') continue
      if (entry.endsWith('*') && words.length === 1)
        put(byBeginning, first.slice(0, 3), { beginning: first, kind })
      else {
        put(byPhrase, words.join(' '), kind)
        longestFrom.set(first, Math.max(longestFrom.get(first) ?? 1, words.length))
      }
    }
  }
  return { byPhrase, byBeginning, longestFrom }
}

const { byPhrase, byBeginning, longestFrom } = readKinds(
  readFileSync(new URL('./word-kinds.txt', import.meta.url), 'utf8'),
)

const ofOneWord = (word: string): readonly string[] => [
  ...(byPhrase.get(word) ?? []),
  ...(byBeginning.get(word.slice(0, 3)) ?? [])
    .filter(({ beginning }) => word.startsWith(beginning) && !knownNames.has(word))
    .map(({ kind }) => kind),
]

/** Whether one of these kinds is of harm or danger, and not of every day. */
export const speaksOfHarm = (kinds: readonly string[]): boolean =>
  kinds.some((kind) => !kind.startsWith('everyday '))

const denials = new Set(['no', 'not', 'never', 'none', 'without', 'nobody', 'nothing', 'denied'])
/** How many words after a denial are denied by it. */
const reach = 4

/**
 * The kinds found, in the order of the words, each as often as it is found; and those of what is
 * denied ('mark' in 'no new bruises').
 */
export function kindsIn(words: readonly string[]): {
  readonly found: readonly string[]
  readonly denied: readonly string[]
} {
  const found: string[] = []
  const denied: string[] = []
  let lastDenial = -reach - 1
  words.forEach((word, at) => {
    const kinds = kindsAt(words, at)
    found.push(...kinds)
    if (at - lastDenial <= reach) denied.push(...kinds)
    if (denials.has(word)) lastDenial = at
  })
  return { found, denied }
}

const remembered = new Map<string, readonly string[]>()
/** So that a flood of words that nobody knows fills no memory. */
const mostRemembered = 20_000

function ofWord(word: string): readonly string[] {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const kinds = [...new Set(ofOneWord(word))]
  if (remembered.size < mostRemembered) remembered.set(word, kinds)
  return kinds
}

function kindsAt(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? ''
  const alone = ofWord(word)
  const longest = Math.min(longestFrom.get(word) ?? 1, words.length - at)
  if (longest < 2) return alone
  const found = [...alone]
  for (let length = 2; length <= longest; length += 1)
    found.push(...(byPhrase.get(words.slice(at, at + length).join(' ')) ?? []))
  return [...new Set(found)]
}
