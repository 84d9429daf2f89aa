// Learns from the examples what a message is likely to mean.
import type { Speaker } from '../meaning/intents.ts'
import type { Example } from '../training/examples.ts'
import { featureSpace } from '../training/feature-space.ts'
import type { Learnt } from '../training/model-file.ts'
import { trainWeights } from '../training/train-weights.ts'
import { featuresOf, type Seen } from './intent-features.ts'
import { className } from './intent-model.ts'

const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']

/**
 * Takes seconds: `npm run learn` does it, and keeps the weights in a file that the service reads.
 */
export function trainIntents(examples: readonly Example[], see: (text: string) => Seen): Learnt {
  const classes = [...new Set(examples.map(className))]
  const numbers = new Map(classes.map((name, number) => [name, number]))
  const said = examples.flatMap((example) => {
    const seen = see(example.text)
    const label = numbers.get(className(example)) ?? 0
    return (example.as === 'anyone' ? speakers : [example.as]).map((speaker) => ({
      features: featuresOf(seen, speaker),
      label,
    }))
  })
  const space = featureSpace(
    said.map(({ features }) => features),
    { inAtLeast: 2 },
  )
  const weights = trainWeights(
    said.map(({ features, label }) => ({ vector: space.vectorOf(features), label })),
    { classes: classes.length, features: space.size, passes: 8, decay: 2e-4 },
  )
  return { classes, space, weights }
}
