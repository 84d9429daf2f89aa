// The learnt weights as a file: rounded to a byte each, and compressed. `npm run learn` writes it; a test learns again and
// compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

import { z } from 'zod'

import { allIntents, type Intent } from '../intents.ts'
import { refuseReasons } from '../slots.ts'
import { spaceOf } from './feature-space.ts'
import type { IntentModel } from './intent-model.ts'

const file = new URL('./intents.json.gz', import.meta.url)

const intents: readonly Intent[] = [...allIntents, 'unknown']

const shape = z.object({
  classes: z.array(
    z.object({
      intent: z.string().transform((name, context) => {
        const intent = intents.find((known) => known === name)
        if (intent !== undefined) return intent
        context.addIssue(`There is no intent '${name}': run npm run learn`)
        return z.NEVER
      }),
      why: z.enum(refuseReasons).exactOptional(),
    }),
  ),
  features: z.array(z.tuple([z.string(), z.number()])),
  bias: z.array(z.number()),
  /** What one step of a rounded weight is worth. */
  step: z.number().positive(),
  weights: z.base64(),
})

/** Throws where there is no such file, or where it is no model: the service must not start without. */
export function readModel(): IntentModel {
  const { classes, features, bias, step, weights } = shape.parse(
    JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')),
  )
  const rounded = new Int8Array(Buffer.from(weights, 'base64'))
  return {
    classes,
    space: spaceOf(features),
    weights: {
      classes: classes.length,
      features: features.length,
      matrix: Float32Array.from(rounded, (steps) => steps * step),
      bias: Float32Array.from(bias),
    },
  }
}

export function writeModel({ classes, space, weights }: IntentModel): void {
  const highest = weights.matrix.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / 127
  const rounded = Int8Array.from(weights.matrix, (weight) => Math.round(weight / step))
  const kept: z.input<typeof shape> = {
    classes: [...classes],
    features: space.features.map(([name, rarity]) => [name, Number(rarity.toFixed(4))]),
    bias: [...weights.bias].map((weight) => Number(weight.toFixed(4))),
    step,
    weights: Buffer.from(rounded.buffer).toString('base64'),
  }
  writeFileSync(file, gzipSync(JSON.stringify(kept), { level: 9 }))
}
