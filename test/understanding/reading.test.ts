import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { allIntents } from '../../src/understanding/meaning/intents.ts'
import { plainWords } from '../../src/understanding/text/normalise.ts'
import { conceptWords } from '../../src/understanding/text/read-concepts.ts'
import { slips, spellingMender } from '../../src/understanding/text/spelling.ts'
import { type Speaker, understand } from '../../src/understanding/understand.ts'
import { some } from '../support/some.ts'
import { examples, now } from './reading-ground.ts'

const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']
const speaker = fc.constantFrom(...speakers)

describe('whatever somebody types', () => {
  test('reading it never throws, and gives a confidence between 0 and 1', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...conceptWords), { maxLength: 30 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(anything, speaker, (text, as) => {
        const read = understand(text, {
          as,
          now,
          references: ['4471', '(['],
          people: [{ id: 'p', name: text.slice(0, 20) }],
        })
        expect(read.confidence).toBeGreaterThanOrEqual(0)
        expect(read.confidence).toBeLessThanOrEqual(1)
        expect(read.intent === 'unknown' || allIntents.includes(read.intent)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  test('the same words at the same moment always mean the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), speaker, ({ text }, as) => {
        const first = understand(text, { as, now })
        understand('something quite different about a report', { as, now })
        expect(understand(text, { as, now })).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['the same dangerous words over and over', 'he knife '.repeat(1200)],
    [
      'ten thousand letters of nonsense',
      Array.from({ length: 10_000 }, (_, i) =>
        i % 7 === 6 ? ' ' : String.fromCharCode(97 + ((i * 7919) % 26)),
      ).join(''),
    ],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['dates upon dates', '3 march monday 10.12 '.repeat(38)],
    ['every word of ours', [...conceptWords].join(' ').slice(0, 780)],
  ])('%s take less than a second of the processor', (_, text) => {
    understand('ready', { as: 'chair', now })
    const started = process.cpuUsage()
    understand(text, { as: 'professional', now })
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(1000)
  })

  test('a pasted text of more than 800 characters is unknown, unless there is danger in it', () => {
    const pasted =
      'She has been to every appointment and school say that she is settled in class. '.repeat(20)
    expect(understand(pasted, { as: 'professional', now }).intent).toBe('unknown')
    expect(
      understand(`${pasted} The baby is not breathing.`, { as: 'professional', now }).intent,
    ).toBe('emergency')
  })

  test.each([
    '',
    '   ',
    '...',
    '👍',
    '12',
    'ok',
    'yes',
    'no',
    'asdf ghjk qwer',
    'je ne peux pas venir demain',
    'nie mogę przyjść jutro',
    '明日行けません',
    'مرحبا',
  ])("'%s' alone is asked about with buttons, never guessed", (text) => {
    for (const as of some(speakers))
      expect(understand(text, { as, now })).toMatchObject({
        intent: 'unknown',
        confidence: 0,
        slots: {},
      })
  })
})

describe('who speaks', () => {
  test("'can't make it' is a decline from a professional and nothing that writes for an administrator's own list", () => {
    expect(understand("sorry can't make it", { as: 'professional', now }).intent).toBe('decline')
  })

  test('a lead social worker may ask who is coming, as a chair does', () => {
    const chair = understand('whos coming tomorrow', { as: 'chair', now })
    const worker = understand('whos coming tomorrow', { as: 'professional', now })
    expect([chair.intent, worker.intent]).toEqual(['status', 'status'])
  })
})

describe('how people type', () => {
  test.each([
    [
      'can’t make it',
      "can't make it",
      'cant make it',
      'CANT MAKE IT',
      'sorry i cant make it',
      'hi, cant make it, thanks',
      'cnt make it',
      'i cannot make it',
    ],
    ['i will be there', "I'll be there", 'ill be there', 'i will b there!!', 'Ill be there :)'],
    [
      'submit my report',
      'sumbit my report',
      'submit my reprot',
      'pls submit my rpt',
      'SUBMIT MY REPORT',
    ],
    ['remind me tomorrow', 'remind me tmrw', 'remind me tommorrow', 'remind me 2moro'],
  ])("'%s' and its cousins read alike", (...texts) => {
    const intents = new Set(
      texts.map((text) => understand(text, { as: 'professional', now }).intent),
    )
    expect(intents.size).toBe(1)
    expect(intents.has('unknown')).toBe(false)
  })

  test('apostrophes, curly or forgotten, make no difference', () => {
    expect(plainWords('can’t')).toEqual(plainWords('cant'))
    expect(plainWords("I'll be")).toEqual(plainWords('ill be'))
    expect(plainWords("i'm ill")).toEqual(['i', 'am', 'ill'])
    expect(plainWords("mum's address")).toEqual(['mum', 'address'])
  })

  test('spelling is mended towards our words, and ordinary words are left alone', () => {
    const mend = spellingMender(new Set(['conference', 'report', 'reschedule', 'chase']))()
    expect(['confernce', 'reprot', 'reshedule', 'where', 'phase', 'khan'].map(mend)).toEqual([
      'conference',
      'report',
      'reschedule',
      'where',
      'phase',
      'khan',
    ])
    expect(slips('report', 'reprot', 2)).toBe(1)
  })

  test('a name on the roster is never taken for a slip', () => {
    const read = understand('has reportt replied', {
      as: 'chair',
      now,
      people: [{ id: 'p', name: 'Reportt' }],
    })
    expect(read.slots.personId).toBe('p')
  })
})
