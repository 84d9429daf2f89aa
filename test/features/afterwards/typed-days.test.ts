// The days of an offer, as somebody types them.
import { describe, expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { firstDayOf, lastDayOf } from '../../../src/features/afterwards/commitments/typed-days.ts'
import { calendar } from '../../support/ground.ts'

const monday = instant('2026-11-23T09:30:00Z')

describe('‘Tuesdays till Easter’', () => {
  it.each([
    ['Tuesdays', '2026-11-24'],
    ['every monday', '2026-11-30'],
    ['mon weds fri', '2026-11-25'],
    ['every fortnight', undefined],
    ['', undefined],
  ])('‘%s’ begins on %s', (howOften, day) => {
    expect(firstDayOf(howOften, monday)).toBe(day)
  })

  it.each([
    ['till easter', '2026-11-23T09:30:00Z', '2027-03-25'],
    ['by Easter', '2027-03-25T09:30:00Z', '2027-03-25'],
    ['by Easter', '2027-03-26T09:30:00Z', '2028-04-13'],
    ['end of feb', '2026-11-23T09:30:00Z', '2027-02-28'],
    ['for ever', '2026-11-23T09:30:00Z', undefined],
  ])('‘%s’, said at %s, ends on %s', (until, now, day) => {
    expect(lastDayOf(until, { calendar, now: instant(now) })).toBe(day)
  })
})
