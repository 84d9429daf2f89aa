// Learns from sentences whose meaning is known: one weight for each pair of a feature and a class
// (softmax regression), found by AdaGrad. No randomness: the same samples in the same order give
// the same weights, to the last bit.

/** What is seen in a message: a feature's number with its weight. */
export type FeatureVector = readonly (readonly [feature: number, weight: number])[]

export type TrainingSample = {
  readonly vector: FeatureVector
  /** The number of the class that is right. */
  readonly label: number
  /**
   * The classes that compete for this sample, the right one among them: all of them when nothing is
   * said.
   */
  readonly among?: readonly number[]
}

type TrainingOptions = {
  readonly classes: number
  readonly features: number
  /** How often every sample is looked at. */
  readonly passes?: number
  readonly rate?: number
  /** Pulls every weight towards nothing, so that a rare word does not decide alone. */
  readonly decay?: number
  /** Another seed looks at the samples in another order. */
  readonly seed?: number
}

export type Weights = {
  readonly classes: number
  readonly features: number
  /**
   * Feature by feature, so that a message's few features are read in a row: of feature f for class
   * c at f × classes + c.
   */
  readonly matrix: Float32Array
  readonly bias: Float32Array
}

/** A step this small is not worth its time. */
const smallestStep = 1e-4

/** Takes time in proportion to passes × samples × features seen × classes that compete. */
export function trainWeights(
  samples: readonly TrainingSample[],
  { classes, features, passes = 12, rate = 0.3, decay = 1e-6, seed = 1 }: TrainingOptions,
): Weights {
  const everyClass = Array.from({ length: classes }, (_, number) => number)
  const weights: Weights = {
    classes,
    features,
    matrix: new Float32Array(classes * features),
    bias: new Float32Array(classes),
  }
  const squares = new Float32Array(classes * features).fill(1e-8)
  const biasSquares = new Float32Array(classes).fill(1e-8)
  const order = samples.map((_, at) => at)
  const random = randomFrom(seed)
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (sample !== undefined) learn(sample, sample.among ?? everyClass)
    }
  }
  return weights

  function learn({ vector, label }: TrainingSample, among: readonly number[]): void {
    const { matrix, bias } = weights
    const likely = probabilities(weights, vector, among)
    const steps = among.flatMap((number, place): [number, number][] => {
      const step = (likely[place] ?? 0) - (number === label ? 1 : 0)
      return Math.abs(step) < smallestStep ? [] : [[number, step]]
    })
    for (const [feature, weight] of vector) {
      const start = feature * classes
      for (const [number, step] of steps) {
        const at = start + number
        const held = matrix[at] ?? 0
        const slope = step * weight + decay * held
        const sum = (squares[at] ?? 0) + slope * slope
        squares[at] = sum
        matrix[at] = held - (rate * slope) / Math.sqrt(sum)
      }
    }
    for (const [number, step] of steps) {
      const sum = (biasSquares[number] ?? 0) + step * step
      biasSquares[number] = sum
      bias[number] = (bias[number] ?? 0) - (rate * step) / Math.sqrt(sum)
    }
  }
}

/** How likely each of these classes is, in their order; together 1. */
export function probabilities(
  { classes, matrix, bias }: Weights,
  vector: FeatureVector,
  among: readonly number[],
): number[] {
  const all = new Float64Array(bias)
  for (const [feature, weight] of vector) {
    const start = feature * classes
    for (let number = 0; number < classes; number += 1)
      all[number] = (all[number] ?? 0) + (matrix[start + number] ?? 0) * weight
  }
  const scores = among.map((number) => all[number] ?? 0)
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/**
 * Mulberry32: small, even enough to shuffle with, and the same on every machine. Not for secrets.
 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates, in place. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = held
  }
}
