// The learnt half of the danger screen: how much like danger now, or like something to report
// today, a few words are.
import { type Learnt, readLearnt } from '../training/model-file.ts'
import { probabilities } from '../training/train-weights.ts'
import { dangerFeatures } from './danger-features.ts'

/** How likely, 0 to 1 each; what is left of 1 is neither. */
export type Likelihood = { readonly emergency: number; readonly concern: number }

/** In this order among the weights. */
export const screenClasses = ['emergency', 'concern', 'neither'] as const
const every = screenClasses.map((_, number) => number)

let learnt: Learnt | undefined

/** Reads the learnt weights, once: call it at start-up, or the first message waits for it. */
function prepareLearntScreen(): Learnt {
  learnt ??= readLearnt('danger')
  return learnt
}

/**
 * Takes plain words, their spelling mended; at most a few sentences at a time, as it learnt from
 * one at a time.
 */
export function likelihoodOf(words: readonly string[]): Likelihood {
  const { space, weights } = prepareLearntScreen()
  const [emergency = 0, concern = 0] = probabilities(
    weights,
    space.vectorOf(dangerFeatures(words, space.has)),
    every,
  )
  return { emergency, concern }
}
