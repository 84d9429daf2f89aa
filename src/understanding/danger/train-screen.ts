// Learns what danger is like from the sentences of sentences/ and, as what is neither, from the examples of every intent.
import type { Example } from '../examples.ts'
import { featureSpace } from '../learnt/feature-space.ts'
import type { Learnt } from '../learnt/model-file.ts'
import { trainWeights } from '../learnt/train-weights.ts'
import { plainWords } from '../normalise.ts'
import { dangerFeatures } from './danger-features.ts'
import { screenClasses } from './learnt-screen.ts'
import { readSentences, type SentenceKind, sentenceKinds } from './sentences.ts'

const [emergency, concern, neither] = [0, 1, 2]
const labels: Record<SentenceKind, number> = {
  emergency,
  concern,
  'near-miss': neither,
  ordinary: neither,
}

/** Takes a second or two: `npm run learn` does it. */
export function trainScreen(examples: readonly Example[]): Learnt {
  const folder = new URL('./sentences/', import.meta.url)
  const known = [
    ...sentenceKinds.flatMap((kind) => readSentences(folder, kind).map((text) => ({ text, kind }))),
    // An allegation against somebody who works with children has an answer of its own, and may be danger too.
    ...examples.map(({ text, why }): { text: string; kind: SentenceKind } => ({
      text,
      kind: why === 'allegation' ? 'concern' : 'ordinary',
    })),
  ].map(({ text, kind }) => ({ kind, seen: dangerFeatures(plainWords(text)) }))
  const space = featureSpace(
    known.map(({ seen }) => seen),
    { inAtLeast: 3 },
  )
  const weights = trainWeights(
    known.map(({ kind, seen }) => ({ vector: space.vectorOf(seen), label: labels[kind] })),
    { classes: screenClasses.length, features: space.size, passes: 8, rate: 0.2 },
  )
  return { classes: screenClasses, space, weights }
}
