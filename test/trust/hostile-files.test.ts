// Hostile files: nothing of them is taken for code, and nothing is kept of what is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { columns } from '../../src/features/inviting/import-conferences/rows.ts'
import { loadWordList } from '../../src/language/load.ts'
import words from '../../src/language/word-list.json' with { type: 'json' }
import ownPractice from '../../src/practices/dudley.json' with { type: 'json' }
import { loadPractice } from '../../src/practices/load.ts'
import wholePractice from '../../src/practices/statutory.json' with { type: 'json' }
import { hostileJson, hostileText, runs, spoilt } from '../support/hostile.ts'
import { endpoint, withAnEndpoint } from './hostile-ground.ts'

withAnEndpoint()

describe('a file', () => {
  const row: Readonly<Record<string, string>> = {
    family: 'HC-1',
    conference: '9001',
    kind: 'initial',
    practice: 'statutory',
    date: '2026-12-10',
    time: '10:00',
    place: 'Room 1',
    chair_email: 'chair@example.org',
    social_worker_email: 'lead@example.org',
    administrator_email: 'administrator@example.org',
    children: 'Child A:7',
    name: 'Somebody',
    email: 'somebody@example.org',
    agency: 'An agency',
    role: 'Teacher',
  }
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

  it('to be imported may hold anything in any cell: all of it comes in, or nothing and every reason is said', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...columns), hostileText, { maxKeys: 3 }),
        async (changes) => {
          const writes = endpoint.house.store.asked.length
          const whole = { ...row, ...changes }
          const outcome = await importCsv(
            endpoint.house.deps,
            `${Object.keys(whole).join(',')}\n${Object.values(whole).map(cell).join(',')}`,
            'import',
          )
          if (!outcome.ok) {
            expect(outcome.problems.length).toBeGreaterThan(0)
            expect(endpoint.house.store.asked.length).toBe(writes)
          }
        },
      ),
      runs(80),
    ))

  it('to be imported may be any text at all', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            hostileText,
            fc.constantFrom(
              ',',
              '\n',
              '"',
              '\r\n',
              Object.keys(row).join(','),
              '__proto__,constructor\n1,2',
            ),
          ),
          { maxLength: 12 },
        ),
        async (pieces) => {
          const writes = endpoint.house.store.asked.length
          const outcome = await importCsv(endpoint.house.deps, pieces.join(''), 'import')
          expect(outcome.ok).toBe(false)
          expect(endpoint.house.store.asked.length).toBe(writes)
        },
      ),
      runs(60),
    ))

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['of a practice', wholePractice],
    ['of a practice that changes another', ownPractice],
  ])('%s may hold anything: it is read or refused with words', (_name, whole) =>
    fc.assert(
      fc.property(spoilt(whole), (text) => {
        const read = loadPractice(JSON.parse(text))
        if (!read.ok) expect(read.refusal.words).toMatch(/\S/)
      }),
      runs(60),
    ),
  )

  it('of words may hold anything: it is read or refused with words', () =>
    fc.assert(
      fc.property(spoilt(words), hostileJson, (text, other) => {
        for (const source of [text, other]) {
          const read = loadWordList(JSON.parse(source))
          if (!read.ok) expect(read.refusal.words).toMatch(/\S/)
        }
      }),
      runs(60),
    ))
})
