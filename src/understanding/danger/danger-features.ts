// What a few words are like danger by.
import { dangerLexicon, readConcepts, referenceWord } from '../text/read-concepts.ts'
import type { FeatureGroup } from '../training/feature-space.ts'
import { kindsIn } from './word-kinds.ts'

const noneKnown = { names: new Set<string>() }

/**
 * Meetings' numbers are all alike ('4501'), and so are years: which of them it is tells nothing of
 * danger.
 */
const anyNumber = (word: string): string =>
  /^(?:19|20)\d\d$/.test(word) ? 'year' : /^\d{4,}$/.test(word) ? referenceWord : word

type IsKnown = (feature: string) => boolean

/**
 * Words, neighbours, words with one between them, how words begin, kinds of words with what is
 * denied of them, and the concepts of the signs; both also in pairs. `isKnown` leaves out pairs of
 * which a word was never learnt from: a long text of unknown words has thousands of them.
 */
export function dangerFeatures(
  said: readonly string[],
  isKnown: IsKnown = () => true,
): FeatureGroup[] {
  const words = said.map(anyNumber)
  const { found: kinds, denied } = kindsIn(said)
  const concepts = [...readConcepts(said, dangerLexicon, noneKnown).concepts.keys()].filter(
    (name) => /^[A-Z]/.test(name),
  )
  const framed = ['^', ...words, '$']
  const known = framed.map((word, at) => at === 0 || at > words.length || isKnown(`word ${word}`))
  const pairs = (name: string, apart: number): string[] =>
    framed.flatMap((word, at) =>
      at >= apart && known[at] === true && known[at - apart] === true
        ? [`${name} ${framed[at - apart] ?? ''} ${word}`]
        : [],
    )
  return [
    { length: 1, names: words.map((word) => `word ${word}`) },
    { length: 0.7, names: pairs('next', 1) },
    { length: 0.5, names: words.filter((word) => word.length > 3).map(beginning) },
    { length: 0.5, names: pairs('skip', 2) },
    { length: 1, names: kinds.map((kind) => `kind ${kind}`) },
    { length: 0.7, names: pairsOf(kinds).map((pair) => `kinds ${pair}`) },
    { length: 0.5, names: denied.map((kind) => `no ${kind}`) },
    { length: 0.6, names: concepts.map((name) => `concept ${name}`) },
    { length: 0.4, names: pairsOf(concepts).map((pair) => `concepts ${pair}`) },
  ]
}

const beginning = (word: string): string => `begins ${word.slice(0, 5)}`

function pairsOf(names: readonly string[]): string[] {
  const sorted = [...new Set(names)].sort()
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => `${first} ${second}`))
}
