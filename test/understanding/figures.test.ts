import { describe, expect, test } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { writingIntents } from '../../src/understanding/meaning/intents.ts'
import { readExamples } from '../../src/understanding/training/examples.ts'
import { understand } from '../../src/understanding/understand.ts'
import { freshSet, type Sentence, sentencesIn } from './sentences.ts'

const now = instant('2026-11-23T09:00:00Z')

/**
 * The sentences on which it was tuned and with which it compares: the figure on them says little
 * about strangers' sentences.
 */
const tunedOn: readonly Sentence[] = readExamples().map(({ as, ...rest }) => ({
  as: as === 'anyone' ? 'professional' : as,
  ...rest,
}))

const isRight = ({ as, text, intent, why }: Sentence): boolean => {
  const read = understand(text, { as, now, references: ['4471'] })
  return read.intent === intent && (why === undefined || read.slots.why === why)
}

/**
 * Written by somebody who had seen neither the examples nor the clues; what the screens are for has
 * sets of its own.
 */
const figuresOf = (file: string) =>
  sentencesIn(file)
    .filter(({ intent }) => intent !== 'emergency' && intent !== 'concern')
    .map(({ as, text, intent }) => {
      const read = understand(text, { as, now, references: ['4471', '5103'] })
      const isRight = read.intent === intent
      return {
        isRight,
        isOffered: isRight || read.alternatives.some((other) => other.intent === intent),
        writesWrongly: !isRight && writingIntents.has(read.intent),
      }
    })
type Figures = ReturnType<typeof figuresOf>
const share = (figures: Figures, of: keyof Figures[number]): number =>
  figures.filter((figure) => figure[of]).length / figures.length

describe('how often it reads right (the figures of README.md)', () => {
  test('sentences of the makers, written after the tuning: no worse than 308 of 337', () => {
    expect(freshSet.length).toBe(337)
    expect(freshSet.filter(isRight).length).toBeGreaterThanOrEqual(308)
  })

  test('a stranger’s sentences of every intent: nine of ten, and nearly all within what is offered', () => {
    const figures = figuresOf('./second-set.jsonl')
    expect(figures.length).toBe(547)
    expect(share(figures, 'isRight')).toBeGreaterThan(0.91)
    expect(share(figures, 'isOffered')).toBeGreaterThan(0.965)
    // Of something that writes: most of these a small lead turns into a question.
    expect(share(figures, 'writesWrongly')).toBeLessThan(0.02)
  })

  test('another stranger’s, as many of the rarest intent as of the commonest', () => {
    const figures = figuresOf('./third-set.jsonl')
    expect(figures.length).toBe(320)
    expect(share(figures, 'isRight')).toBeGreaterThan(0.87)
    expect(share(figures, 'isOffered')).toBeGreaterThan(0.965)
    expect(share(figures, 'writesWrongly')).toBeLessThan(0.03)
  })

  test('no sentence of the fresh set is among the examples', () => {
    const known = new Set(tunedOn.map(({ as, text }) => `${as}: ${text}`))
    expect(
      freshSet.filter(({ as, text }) => known.has(`${as}: ${text}`)).map(({ text }) => text),
    ).toEqual([])
  })

  test('the sentences it learnt from: 99 of 100', () => {
    expect(tunedOn.length).toBeGreaterThan(600)
    expect(tunedOn.filter(isRight).length / tunedOn.length).toBeGreaterThan(0.99)
  })
})
