// The learnt half of the danger screen: how much like danger now, or like something to report today, a few words are. It
// learns at start-up from the sentences of sentences/ and, as what is neither, from the examples of every intent.
import { examples } from '../examples.ts'
import { type FeatureGroup, type FeatureSpace, featureSpace } from '../learnt/feature-space.ts'
import { probabilities, trainWeights, type Weights } from '../learnt/train-weights.ts'
import { plainWords } from '../normalise.ts'
import { dangerLexicon, readConcepts } from '../read-concepts.ts'
import { readSentences, type SentenceKind, sentenceKinds } from './sentences.ts'
import { kindsIn } from './word-kinds.ts'

/** How likely, 0 to 1 each; what is left of 1 is neither. */
export type Likelihood = { readonly emergency: number; readonly concern: number }

const [emergency, concern, neither] = [0, 1, 2]
const labels: Record<SentenceKind, number> = {
  emergency,
  concern,
  'near-miss': neither,
  ordinary: neither,
}

type Learnt = { readonly space: FeatureSpace; readonly weights: Weights }
let learnt: Learnt | undefined

/** Learns once, in about a second: call it at start-up, or the first message waits for it. */
export function prepareLearntScreen(): Learnt {
  learnt ??= learn()
  return learnt
}

function learn(): Learnt {
  const folder = new URL('./sentences/', import.meta.url)
  const sentences = sentenceKinds.flatMap((kind) =>
    readSentences(folder, kind).map((text) => ({ text, kind })),
  )
  const known = [
    ...sentences,
    // An allegation against somebody who works with children has an answer of its own, and may be danger too.
    ...examples.map(({ text, why }): { text: string; kind: SentenceKind } => ({
      text,
      kind: why === 'allegation' ? 'concern' : 'ordinary',
    })),
  ].map(({ text, kind }) => ({ kind, seen: seenIn(plainWords(text)) }))
  const space = featureSpace(
    known.map(({ seen }) => seen),
    { inAtLeast: 3 },
  )
  const samples = known.map(({ kind, seen }) => ({
    vector: space.vectorOf(seen),
    label: labels[kind],
  }))
  const weights = trainWeights(samples, { classes: 3, features: space.size, passes: 8, rate: 0.2 })
  return { space, weights }
}

/** Takes plain words, their spelling mended; at most a few sentences at a time, as it learnt from one at a time. */
export function likelihoodOf(words: readonly string[]): Likelihood {
  const { space, weights } = prepareLearntScreen()
  const [first = 0, second = 0] = probabilities(weights, space.vectorOf(seenIn(words)), [
    emergency,
    concern,
    neither,
  ])
  return { emergency: first, concern: second }
}

const noneKnown = { names: new Set<string>() }

/** Words, neighbours, how words begin, kinds of words with what is denied of them, and the concepts of the signs; both also in pairs. */
function seenIn(words: readonly string[]): FeatureGroup[] {
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
