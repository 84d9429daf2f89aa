// Learnt weights as a file: rounded to a byte each, and compressed. `npm run learn` writes them; a
// test learns again and compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

import { z } from 'zod'

import { type FeatureSpace, spaceOf } from './feature-space.ts'
import type { Weights } from './train-weights.ts'

export type Learnt = {
  /** What can be told apart, by name. */
  readonly classes: readonly string[]
  readonly space: FeatureSpace
  readonly weights: Weights
}

const fileOf = (name: 'intents' | 'danger'): URL =>
  new URL(`../learnt/${name}.json.gz`, import.meta.url)

const shape = z.object({
  classes: z.array(z.string()),
  /** A line each, and how much each weighs for being rare. */
  features: z.string(),
  rarities: z.array(z.number()),
  bias: z.array(z.number()),
  /** What one step of a rounded weight is worth. */
  step: z.number().positive(),
  weights: z.base64(),
})

/**
 * Throws where there is no such file, or where it holds no weights: the service must not start
 * without.
 */
export function readLearnt(name: 'intents' | 'danger'): Learnt {
  const { classes, features, rarities, bias, step, weights } = shape.parse(
    JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString('utf8')),
  )
  const names = features.split('\n')
  const rounded = new Int8Array(Buffer.from(weights, 'base64'))
  return {
    classes,
    space: spaceOf({ names, rarities: Float32Array.from(rarities) }),
    weights: {
      classes: classes.length,
      features: names.length,
      matrix: Float32Array.from(rounded, (steps) => steps * step),
      bias: Float32Array.from(bias),
    },
  }
}

export function writeLearnt(name: 'intents' | 'danger', { classes, space, weights }: Learnt): void {
  const highest = weights.matrix.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / 127
  const rounded = Int8Array.from(weights.matrix, (weight) => Math.round(weight / step))
  const kept: z.input<typeof shape> = {
    classes: [...classes],
    features: space.names.join('\n'),
    rarities: [...space.rarities].map((rarity) => Number(rarity.toFixed(4))),
    bias: [...weights.bias].map((weight) => Number(weight.toFixed(4))),
    step,
    weights: Buffer.from(rounded.buffer).toString('base64'),
  }
  writeFileSync(fileOf(name), gzipSync(JSON.stringify(kept), { level: 9 }))
}
