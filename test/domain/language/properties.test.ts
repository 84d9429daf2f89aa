import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mayReplace, nextSuggestion, suggestions } from '../../../src/domain/language/language.ts'
import { shippedWordList } from '../../../src/language/load.ts'
import { harmSentences } from '../../language/harm-sentences.ts'
import { anyNumberOf } from '../../support/some.ts'

const list = shippedWordList()

const pieces = [
  'Mum',
  'Leo',
  'failed to attend',
  'hard to reach',
  'siblings',
  'contact',
  'contact centre',
  'contact number',
  'LAC review',
  'ICPC',
  '(ICPC)',
  'initial child protection conference',
  'not taking her to school',
  'lack of engagement',
  'at risk',
  'hit',
  'puts herself at risk',
  'is',
  'aggressive',
  '.',
  '. ',
  '?',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  'the boys’',
  "can't",
  'Dr.',
  'e.g.',
  '…',
  '-',
  '5\'10"',
  '😀',
  'é',
  '\u0000',
  'A&E',
  'S47',
  '',
  ' ',
  'İ',
  'ﬁ',
]
const reportText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(' '))
const anyText = fc.oneof(
  reportText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

describe('whatever is typed', () => {
  test('each suggestion lies within the text, none overlaps another, and its words are those of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let until = 0
        for (const { at, words } of anyNumberOf(suggestions(text, list))) {
          expect(at.from).toBeGreaterThanOrEqual(until)
          expect(at.to).toBeGreaterThan(at.from)
          expect(at.to).toBeLessThanOrEqual(text.length)
          expect(words).toBe(text.slice(at.from, at.to))
          until = at.to
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('the same text gives the same suggestions, each with a place of its own, and keeping them all ends the asking', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = suggestions(text, list)
        expect(suggestions(text, list)).toEqual(first)
        const places = new Set(first.map(({ place }) => place))
        expect(places.size).toBe(first.length)
        expect(nextSuggestion(text, list, places)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('whatever sentences stand around it, a sentence that names harm is not replaced', () => {
    const around = fc
      .array(
        fc.constantFrom(
          'Leo is well.',
          'His siblings came.',
          'Mum is hard to reach.',
          'Leo said “I like contact.”',
          'Is the placement near?',
          'The ICPC is in May.',
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...harmSentences),
        around,
        fc.constantFrom(' ', '\n', '\n\n', '  '),
        (before, harm, after, space) => {
          const text = `${before}${space}${harm}${space}${after}`
          const from = before.length + space.length
          const inside = suggestions(text, list).filter(
            ({ at }) => at.to > from && at.from < from + harm.length,
          )
          expect(inside.filter(mayReplace)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('20,000 characters', () => {
  const long = (part: string) => part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000)

  test.each([
    'Mum failed to attend the meeting. ',
    'contact ',
    'not take ',
    'lack of engagement ',
    'a',
    '.',
    '. ',
    '"',
    "'",
    "' ",
    '“',
    '” ',
    '\n',
    ' ',
    '(',
    'ICPC (',
    'IFST ',
    'S47 ',
    'risk ',
    'puts herself at risk ',
    "can't ",
    '.”',
    '-',
    'send images to ',
    'e.',
    'é',
    'the boys’ ',
    'Leo said “I like my placement. I miss my siblings.” ' +
      'Mum is hard to reach and refuses to engage with the HV. ',
  ])(
    'of %j take about twice as long as half of them, and under a second of the processor',
    (part) => {
      const text = long(part)
      const half = text.slice(0, 10_000)
      const time = (what: string) => {
        // Processor time, and the best of three: what else the machine does must not decide.
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = process.cpuUsage()
            suggestions(what, list)
            const { user, system } = process.cpuUsage(start)
            return (user + system) / 1_000
          }),
        )
      }
      const [short, whole] = [time(half), time(text)]
      expect(whole).toBeLessThan(1000)
      expect(whole).toBeLessThan(short * 3 + 40)
    },
  )
})
