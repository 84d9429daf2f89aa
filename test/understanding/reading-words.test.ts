// How the reader uses its word lists and clues, and somebody who works with children.
import { describe, expect, it, test } from 'vitest'

import { intentClues } from '../../src/understanding/clues/clues.ts'
import { calmSigns, emergencySigns, stillDanger } from '../../src/understanding/clues/danger.ts'
import { concernSigns } from '../../src/understanding/clues/danger-concerns.ts'
import { overSigns } from '../../src/understanding/clues/danger-settled.ts'
import { refusedClues } from '../../src/understanding/clues/refused.ts'
import { intentsByCommand } from '../../src/understanding/commands.ts'
import { allIntents } from '../../src/understanding/meaning/intents.ts'
import { pattern } from '../../src/understanding/text/patterns.ts'
import { dangerLexicon, intentLexicon } from '../../src/understanding/text/read-concepts.ts'
import { contradictions } from '../../src/understanding/training/examples.ts'
import { understand } from '../../src/understanding/understand.ts'
import { concepts, conceptsIn } from '../../src/understanding/words/concepts.ts'
import { some } from '../support/some.ts'
import { examples, now } from './reading-ground.ts'

describe('the word lists and clues', () => {
  const marks = new Set(['QUESTION', 'NUMBER', 'TIME', 'DATE', 'REF', 'NAME'])
  const namedBy = (written: string) =>
    pattern(written)
      .parts.flatMap(({ items }) => items.flatMap(({ anyOf }) => anyOf.map(({ name }) => name)))
      .filter((one) => /^[A-Z]+$/.test(one))
  const known = (lexicon: typeof intentLexicon) => new Set([...lexicon.byPhrase.values()].flat())

  test('every concept that a clue names is in a list', () => {
    const ours = known(intentLexicon)
    const named = [
      ...intentClues.flatMap(({ clues, against }) => [
        ...clues.map((clue) => clue.pattern.written),
        ...against.map((pattern) => pattern.written),
      ]),
      ...refusedClues.flatMap(({ clues, against = [] }) => [...clues, ...against]),
    ].flatMap(namedBy)
    expect([...new Set(named)].filter((one) => !ours.has(one) && !marks.has(one))).toEqual([])
  })

  test('every concept that a sign of danger names is in the danger list', () => {
    const dangers = known(dangerLexicon)
    expect(
      [
        ...new Set(
          [...emergencySigns, ...concernSigns, ...calmSigns, ...stillDanger, ...overSigns].flatMap(
            namedBy,
          ),
        ),
      ].filter((one) => !dangers.has(one) && !marks.has(one)),
    ).toEqual([])
  })

  test('every intent has at least eight examples, but for those that have a screen of their own', () => {
    for (const intent of some(allIntents)) {
      if (intent === 'emergency' || intent === 'concern') continue
      expect(
        examples.filter((example) => example.intent === intent).length,
        intent,
      ).toBeGreaterThanOrEqual(8)
    }
  })

  test('no sentence stands under two meanings of the same speaker', () => {
    expect(contradictions(examples)).toEqual([])
  })

  test('one command under two intents is refused', () => {
    const ratings = { text: 'ratings', intent: 'rag' } as const
    expect(() => intentsByCommand([ratings, { text: 'ratings', intent: 'trend' }])).toThrow(
      '‘ratings’ stands under rag and again under trend',
    )
  })

  test('a sentence under two meanings is named with both', () => {
    const one = { as: 'chair', intent: 'status', text: 'Who comes' } as const
    const other = { as: 'anyone', intent: 'members', text: 'who comes' } as const
    expect(contradictions([one, one, other])).toEqual([
      '‘who comes’ stands under status (chair) and under members (anyone). Keep it in one of them.',
    ])
    expect(contradictions([one, { ...other, as: 'professional' }])).toEqual([])
  })

  test('a concept may be written over several lines, and stands once', () => {
    expect([...conceptsIn('# Tea\n[TEA]\nmash, brew,\ncuppa\n\n[MILK]\nsemi')]).toEqual([
      ['TEA', ' mash, brew, cuppa'],
      ['MILK', ' semi'],
    ])
    expect(() => conceptsIn('[TEA]\nmash\n[TEA]\nbrew')).toThrow('The concept TEA stands twice')
    expect(() => conceptsIn('mash\n[TEA]')).toThrow('has to stand before ‘mash’')
  })

  test('no list is empty', () => {
    for (const [name, list] of some(Object.entries(concepts)))
      expect(list.trim(), name).not.toBe('')
  })

  test('a clue with nothing to find is refused', () => {
    expect(() => pattern('!never')).toThrow(TypeError)
  })
})

describe('somebody who works with children', () => {
  it.each([
    'the social worker left',
    'the social worker has changed',
    'change the social worker for 4471',
    'who is the social worker now',
    'the teacher left',
    'the head teacher retired',
  ])('and is spoken of in passing is not accused: %s', (text) => {
    for (const as of ['chair', 'professional', 'administrator'] as const)
      expect(understand(text, { as, now }).intent).not.toBe('refuse')
  })

  it.each([
    'the health visitor is new',
    'the childminder seems nice',
    'the teaching assistant was very good with the children',
    'is the teacher under investigation',
    'Has the nurse been suspended?',
  ])('and is praised, new or asked about is not accused: %s', (text) => {
    for (const as of ['chair', 'professional', 'administrator'] as const) {
      const { intent, alternatives } = understand(text, { as, now })
      expect([intent, ...alternatives.map((other) => other.intent)]).not.toContain('refuse')
    }
  })

  it.each([
    'a teacher hit a child',
    'i need to report a teacher',
    'nurse was rough with the baby',
    'the childminder has been smacking him',
    'worried about how a social worker behaves with the boys',
    'the childminder seems nice but she hit him',
    'the teacher is under investigation',
    'is the teacher under investigation for hitting him',
  ])('and is accused is not taken up here: %s', (text) => {
    expect(understand(text, { as: 'professional', now })).toMatchObject({
      intent: 'refuse',
      slots: { why: 'allegation' },
    })
  })
})
