// Learns what danger is like from the sentences of sentences/ and, as what is neither, from the
// examples of every intent.
import { plainWords } from '../text/normalise.ts'
import type { Example } from '../training/examples.ts'
import { featureSpace } from '../training/feature-space.ts'
import type { Learnt } from '../training/model-file.ts'
import { type TrainingSample, trainWeights, type Weights } from '../training/train-weights.ts'
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

type Known = { readonly text: string; readonly kind: SentenceKind }
const seenIn = ({ text, kind }: Known) => ({ kind, seen: dangerFeatures(plainWords(text)) })

/** Takes a second or two: `npm run learn` does it. */
export function trainScreen(examples: readonly Example[]): Learnt {
  const folder = new URL('./sentences/', import.meta.url)
  const ofDanger = sentenceKinds.flatMap((kind) =>
    readSentences(folder, kind).map((text): Known => ({ text, kind })),
  )
  // An allegation against somebody who works with children has an answer of its own, and may be
  // danger too.
  const others = examples.map(({ text, why }): Known => ({
    text,
    kind: why === 'allegation' ? 'concern' : 'ordinary',
  }))
  const danger = ofDanger.map(seenIn)
  const rest = others.map(seenIn)
  const space = featureSpace(
    [...danger, ...rest].map(({ seen }) => seen),
    { inAtLeast: 2 },
  )
  // Three times: the others are many more, and nearly all of them say that something is no danger.
  const samples = [...danger, ...danger, ...danger, ...rest].map(({ kind, seen }) => ({
    vector: space.vectorOf(seen),
    label: labels[kind],
  }))
  return { classes: screenClasses, space, weights: averageOf(samples, space.size) }
}

/**
 * The order in which sentences are looked at moves a few of them over the line: the average of
 * several orders hardly does.
 */
const seeds = [1, 2, 3, 4, 5, 6]

function averageOf(samples: readonly TrainingSample[], features: number): Weights {
  const runs = seeds.map((seed) =>
    trainWeights(samples, { classes: screenClasses.length, features, passes: 8, rate: 0.2, seed }),
  )
  const mean = (arrays: readonly Float32Array[]): Float32Array =>
    Float32Array.from(arrays[0] ?? [], (_, at) =>
      arrays.reduce((sum, array) => sum + (array[at] ?? 0) / arrays.length, 0),
    )
  return {
    classes: screenClasses.length,
    features,
    matrix: mean(runs.map(({ matrix }) => matrix)),
    bias: mean(runs.map(({ bias }) => bias)),
  }
}
