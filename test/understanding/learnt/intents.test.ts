// The weights in the file are what the examples teach: whoever corrects a sentence runs `npm run learn` once more.
import { describe, expect, it } from 'vitest'

import { readExamples } from '../../../src/understanding/examples.ts'
import { readModel } from '../../../src/understanding/learnt/model-file.ts'
import { trainIntents } from '../../../src/understanding/learnt/train-intents.ts'
import { seenIn } from '../../../src/understanding/understand.ts'

describe('what is learnt from the examples', () => {
  it('is what stands in the file: if not, run `npm run learn`', () => {
    const learnt = trainIntents(readExamples(), seenIn)
    const kept = readModel()
    expect(kept.classes).toEqual(learnt.classes)
    expect(kept.space.features.map(([name]) => name)).toEqual(
      learnt.space.features.map(([name]) => name),
    )
    // Rounded to a byte: no weight is further away than one step, on whatever machine it was learnt.
    const highest = learnt.weights.matrix.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    const step = highest / 127
    const furthest = learnt.weights.matrix.reduce(
      (most, one, at) => Math.max(most, Math.abs(one - (kept.weights.matrix[at] ?? Infinity))),
      0,
    )
    expect(furthest).toBeLessThan(step)
  }, 120_000)
})
