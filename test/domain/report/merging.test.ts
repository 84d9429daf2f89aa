import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addMilliseconds } from '../../../src/domain/dates/dates.ts'
import { instant, localDate } from '../../../src/domain/ids.ts'
import { bringBack, merge } from '../../../src/domain/report/merging.ts'
import { type DraftEntry, wordsIn } from '../../../src/domain/state/report-words.ts'
import { anyNumberOf } from '../../support/some.ts'

const start = instant('2026-12-01T10:00:00Z')
const after = (seconds: number) => addMilliseconds(start, seconds * 1000)
const strengths = (words: string) => [{ field: 'strengths' as const, words }]

describe('two devices that write in one draft', () => {
  it('each in another field: both stand, and nobody is told anything', () => {
    const one = merge(
      [],
      [
        { field: 'strengths', words: 'Mum sings.' },
        { field: 'offer', words: '' },
      ],
      { drawn: start, at: after(1) },
    )
    const two = merge(
      one.entries,
      [
        { field: 'strengths', words: 'Mum sings.' },
        { field: 'offer', words: 'Tuesdays' },
      ],
      { drawn: after(1), at: after(2) },
    )
    expect([wordsIn(two.entries, 'strengths'), wordsIn(two.entries, 'offer')]).toEqual([
      'Mum sings.',
      'Tuesdays',
    ])
    expect([two.leftStanding, two.replaced]).toEqual([[], []])
  })

  it('one of them with an old card that nobody touched: the newer words stand, and it is said', () => {
    const one = merge([], strengths('Mum sings.'), { drawn: start, at: after(1) })
    const stale = merge(one.entries, strengths(''), { drawn: start, at: after(2) })
    expect(wordsIn(stale.entries, 'strengths')).toBe('Mum sings.')
    expect(stale).toMatchObject({ changed: false, leftStanding: [{ field: 'strengths' }] })
  })

  it('both in one field: the newest stand, the others can be brought back, and back again', () => {
    const one = merge([], strengths('Mum sings.'), { drawn: start, at: after(1) })
    const both = merge(one.entries, strengths('Dad cooks.'), { drawn: start, at: after(2) })
    expect(wordsIn(both.entries, 'strengths')).toBe('Dad cooks.')
    expect(both.replaced).toEqual([{ field: 'strengths', words: 'Mum sings.' }])
    const back = bringBack(both.entries, { field: 'strengths' }, after(3))
    expect(wordsIn(back, 'strengths')).toBe('Mum sings.')
    expect(wordsIn(bringBack(back, { field: 'strengths' }, after(4)), 'strengths')).toBe(
      'Dad cooks.',
    )
    expect(bringBack([], { field: 'strengths' }, after(3))).toEqual([])
  })

  it('a card from last week, with words that were changed twice since, takes nothing back', () => {
    let entries: readonly DraftEntry[] = []
    for (const [second, words] of ['one', 'one two', 'one two three'].entries())
      entries = merge(entries, strengths(words), {
        drawn: after(second),
        at: after(second + 1),
      }).entries
    expect(merge(entries, strengths('one'), { drawn: start, at: after(9) })).toMatchObject({
      changed: false,
      leftStanding: [{ words: 'one' }],
    })
  })

  it('words that come from the last report are looked at when they are sent back unchanged', () => {
    const carried: DraftEntry[] = [
      { field: 'strengths', words: 'Mum sings.', at: start, from: inJune },
    ]
    const kept = merge(carried, strengths('Mum sings.'), { drawn: start, at: after(1) })
    expect(kept.changed).toBe(true)
    expect(kept.entries[0]?.from).toBeUndefined()
  })

  it('whatever they type, in whatever order it arrives: a field never says what nobody typed into it, and up-to-date cards always win', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            words: fc.constantFrom('', 'a', 'b', 'c'),
            drawn: fc.nat(8),
            fresh: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        (taps) => {
          let entries: readonly DraftEntry[] = []
          const typed = ['']
          for (const [index, tap] of anyNumberOf(taps.entries())) {
            const drawn = tap.fresh ? after(index) : after(Math.min(tap.drawn, index))
            const merged = merge(entries, strengths(tap.words), { drawn, at: after(index + 1) })
            entries = merged.entries
            typed.push(tap.words)
            if (tap.fresh) expect(wordsIn(entries, 'strengths')).toBe(tap.words)
            expect(typed).toContain(wordsIn(entries, 'strengths'))
          }
        },
      ),
    )
  })
})

const inJune = localDate('2026-06-03')
