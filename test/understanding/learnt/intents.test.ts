// The weights in the files are what the sentences teach: whoever corrects one runs `npm run learn` once more.
import { describe, expect, it } from 'vitest'

import { trainScreen } from '../../../src/understanding/danger/train-screen.ts'
import { trainIntents } from '../../../src/understanding/learnt/train-intents.ts'
import { readExamples } from '../../../src/understanding/training/examples.ts'
import { type Learnt, readLearnt } from '../../../src/understanding/training/model-file.ts'
import { seenIn } from '../../../src/understanding/understand.ts'

const names = ({ space }: Learnt): readonly string[] => space.names

describe('what was learnt', () => {
  it.each([
    ['intents', () => trainIntents(readExamples(), seenIn)],
    ['danger', () => trainScreen(readExamples())],
  ] as const)(
    '(%s) is what stands in the file: if not, run `npm run learn`',
    (name, learn) => {
      const learnt = learn()
      const kept = readLearnt(name)
      expect(kept.classes).toEqual(learnt.classes)
      expect(names(kept)).toEqual(names(learnt))
      // Rounded to a byte: no weight is further away than one step, on whatever machine it was learnt.
      const { matrix } = learnt.weights
      const step = matrix.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127
      const furthest = matrix.reduce(
        (most, one, at) => Math.max(most, Math.abs(one - (kept.weights.matrix[at] ?? Infinity))),
        0,
      )
      expect(furthest).toBeLessThan(step)
    },
    120_000,
  )
})
