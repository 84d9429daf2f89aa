import { describe, expect, test } from 'vitest'

import { mayReplace, suggestions } from '../../src/domain/language/language.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { some } from '../support/some.ts'
import { firstHalf } from './first-half.ts'
import { harmSentences } from './harm-sentences.ts'
import type { Labelled } from './labelled.ts'
import { secondHalf } from './second-half.ts'

const list = shippedWordList()

const small = (words: string) => words.toLowerCase().replaceAll('’', "'")
/** The same place: one of the two stands in the other. */
const same = (one: string, other: string) =>
  small(one).includes(small(other)) || small(other).includes(small(one))

/** How many suggestions were expected and made, made without being expected, and expected without being made. */
function count(set: readonly Labelled[]) {
  const each = set.map(({ text, expected }) => {
    const made = suggestions(text, list).map(({ words }) => words)
    return {
      right: made.filter((words) => expected.some((one) => same(one, words))).length,
      extra: made.filter((words) => !expected.some((one) => same(one, words))).length,
      missed: expected.filter((one) => !made.some((words) => same(one, words))).length,
    }
  })
  const sum = (of: 'right' | 'extra' | 'missed') => each.reduce((total, one) => total + one[of], 0)
  return { right: sum('right'), extra: sum('extra'), missed: sum('missed') }
}

describe('how often the language prompts are right (the figures of README.md)', () => {
  test('the half that was never tuned on: no worse than when it was first run, 65 of 66 right and 65 of 69 found', () => {
    expect(secondHalf.length).toBe(109)
    const { right, extra, missed } = count(secondHalf)
    expect(right + missed).toBe(69)
    expect(right / (right + extra)).toBeGreaterThanOrEqual(65 / 66)
    expect(right / (right + missed)).toBeGreaterThanOrEqual(65 / 69)
  })

  test('the half that it was tuned on: all right, and all but one found', () => {
    expect(firstHalf.length).toBeGreaterThanOrEqual(140)
    const { extra, missed } = count(firstHalf)
    expect(extra).toBe(0)
    expect(missed).toBeLessThanOrEqual(1)
  })

  test('no sentence stands in two sets', () => {
    const all = [...firstHalf, ...secondHalf].map(({ text }) => text).concat(harmSentences)
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })
})

describe('a statement of harm is never softened', () => {
  const bothHalves = [...firstHalf, ...secondHalf].filter(({ namesHarm }) => namesHarm)
  const wrapped = (text: string) => [
    text,
    text.toLowerCase(),
    `Mum is doing well. ${text} Leo likes school.`,
    `- ${text}`,
    text.replaceAll("'", '’'),
    `Worries:\n${text}\nStrengths: Leo likes school.`,
  ]

  test('nothing that names harm may be replaced, in any of the sets, however it is typed or whatever stands around it', () => {
    expect(bothHalves.length).toBeGreaterThanOrEqual(35)
    expect(harmSentences.length).toBeGreaterThanOrEqual(150)
    for (const text of some(
      [...bothHalves.map((labelled) => labelled.text), ...harmSentences].flatMap(wrapped),
    )) {
      expect(suggestions(text, list).filter(mayReplace), text).toEqual([])
    }
  })

  test('in the sentences that name harm plainly nothing is said at all, but to spell out an acronym', () => {
    for (const text of some(harmSentences.flatMap(wrapped))) {
      expect(
        suggestions(text, list).filter(({ kind }) => kind !== 'acronym'),
        text,
      ).toEqual([])
    }
  })

  test('in both halves only a question that was expected stands beside words about harm', () => {
    for (const { text, expected } of some(bothHalves)) {
      const asked = suggestions(text, list).filter(({ kind }) => kind !== 'acronym')
      expect(
        asked.filter(
          ({ kind, words }) => kind !== 'question' || !expected.some((one) => same(one, words)),
        ),
        text,
      ).toEqual([])
    }
  })
})
