// What a message is likely to mean, by weights that were learnt from the examples (train-intents.ts).
import type { Intent, Speaker } from '../intents.ts'
import type { RefuseWhy } from '../slots.ts'
import type { FeatureSpace } from './feature-space.ts'
import { featuresOf, type Seen } from './intent-features.ts'
import { probabilities, type Weights } from './train-weights.ts'

/** What can be told apart: an intent, and a refusal once for each reason. */
export type IntentClass = { readonly intent: Intent; readonly why?: RefuseWhy }

export type Likely = IntentClass & {
  /** 0 to 1; all together are 1. */
  readonly probability: number
}

export type IntentModel = {
  readonly classes: readonly IntentClass[]
  readonly space: FeatureSpace
  readonly weights: Weights
}

/** Reads with a model: in linear time in the message's words. */
export function readWith({
  classes,
  space,
  weights,
}: IntentModel): (seen: Seen, speaker: Speaker) => Likely[] {
  const every = classes.map((_, number) => number)
  return (seen, speaker) => {
    const likely = probabilities(weights, space.vectorOf(featuresOf(seen, speaker)), every)
    return classes.map((of, number) => ({ ...of, probability: likely[number] ?? 0 }))
  }
}
