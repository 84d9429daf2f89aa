// Learns from the examples what a message is likely to mean.
import type { Example } from '../examples.ts'
import type { Speaker } from '../intents.ts'
import { featureSpace } from './feature-space.ts'
import { featuresOf, type Seen } from './intent-features.ts'
import type { IntentClass, IntentModel } from './intent-model.ts'
import { trainWeights } from './train-weights.ts'

const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']

/** Takes seconds: `npm run learn` does it, and keeps the weights in a file that the service reads. */
export function trainIntents(
  examples: readonly Example[],
  see: (text: string) => Seen,
): IntentModel {
  const classes = classesOf(examples)
  const numbers = new Map(classes.map((of, number) => [keyOf(of), number]))
  const said = examples.flatMap((example) => {
    const seen = see(example.text)
    const label = numbers.get(keyOf(example)) ?? 0
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

const keyOf = ({ intent, why }: IntentClass): string =>
  why === undefined ? intent : `${intent} ${why}`

function classesOf(examples: readonly Example[]): IntentClass[] {
  const classes = examples.map(({ intent, why }): IntentClass =>
    why === undefined ? { intent } : { intent, why },
  )
  return [...new Map(classes.map((of) => [keyOf(of), of])).values()]
}
