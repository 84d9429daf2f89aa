import { describe, expect, test } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { examples } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/understand.ts'
import { freshSet } from './fresh-set.ts'
import type { Sentence } from './sentences.ts'

const now = instant('2026-11-23T09:00:00Z')

/** The sentences on which it was tuned and with which it compares: the figure on them says little about strangers' sentences. */
const tunedOn: readonly Sentence[] = examples.map(({ as, ...rest }) => ({
  as: as === 'anyone' ? 'professional' : as,
  ...rest,
}))

const isRight = ({ as, text, intent, why }: Sentence): boolean => {
  const read = understand(text, { as, now, references: ['4471'] })
  return read.intent === intent && (why === undefined || read.slots.why === why)
}

describe('how often it reads right (the figures of README.md)', () => {
  test('strangers’ sentences, written after the tuning: no worse than 308 of 337', () => {
    expect(freshSet.length).toBe(337)
    expect(freshSet.filter(isRight).length).toBeGreaterThanOrEqual(308)
  })

  test('no sentence of the fresh set is among the examples', () => {
    const known = new Set(tunedOn.map(({ as, text }) => `${as}: ${text}`))
    expect(
      freshSet.filter(({ as, text }) => known.has(`${as}: ${text}`)).map(({ text }) => text),
    ).toEqual([])
  })

  test('the sentences it was tuned on: 99 of 100', () => {
    expect(tunedOn.length).toBeGreaterThan(600)
    expect(tunedOn.filter(isRight).length / tunedOn.length).toBeGreaterThan(0.99)
  })
})
