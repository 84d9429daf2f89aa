// What a few words are like danger by.
import type { FeatureGroup } from '../learnt/feature-space.ts'
import { dangerLexicon, readConcepts } from '../read-concepts.ts'
import { kindsIn } from './word-kinds.ts'

const noneKnown = { names: new Set<string>() }

/** Words, neighbours, how words begin, kinds of words with what is denied of them, and the concepts of the signs; both also in pairs. */
export function dangerFeatures(words: readonly string[]): FeatureGroup[] {
  const { found: kinds, denied } = kindsIn(words)
  const concepts = [...readConcepts(words, dangerLexicon, noneKnown).concepts.keys()].filter(
    (name) => /^[A-Z]/.test(name),
  )
  const framed = ['^', ...words, '$']
  return [
    { length: 1, names: words.map((word) => `word ${word}`) },
    { length: 0.7, names: framed.slice(1).map((word, at) => `next ${framed[at] ?? ''} ${word}`) },
    { length: 0.5, names: words.filter((word) => word.length > 3).map(beginning) },
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
