import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  addMinutes,
  addMonths,
  daysBetween,
  inLondon,
  londonInstant,
  millisecondsBetween,
  parseLocalDate,
  sayDate,
  sayDay,
  weekday,
} from '../../../src/domain/dates/dates.ts'
import { clockProblem } from '../../../src/domain/dates/possible-clock.ts'
import { instant, isLocalDate, localTime } from '../../../src/domain/ids.ts'
import { day, refusal, value } from '../../support/practices.ts'

describe('Reading a date', () => {
  it('takes year, month and day', () =>
    expect(value(parseLocalDate(' 2027-03-31 '))).toBe('2027-03-31'))

  it('says of 31 February what the last day of that month is', () => {
    expect(refusal(parseLocalDate('2027-02-31'))).toEqual({
      code: 'date.impossible',
      words: 'There is no 2027-02-31: February 2027 ends on the 28th.',
    })
    expect(refusal(parseLocalDate('2028-02-31')).words).toContain('ends on the 29th')
    expect(refusal(parseLocalDate('2027-01-32')).words).toContain('January 2027 ends on the 31st')
    expect(refusal(parseLocalDate('2027-12-32')).words).toContain('December 2027 ends on the 31st')
  })

  it('says how to write a date when it cannot read one', () => {
    for (const text of ['31/03/2027', 'tomorrow', '2027-13-01', '2027-00-10'])
      expect(refusal(parseLocalDate(text)).words).toContain('for example 2027-03-31')
    expect(refusal(parseLocalDate(' ')).words).toBe('Please give a day, for example 2027-03-31.')
  })
})

describe('Counting days, weeks and months', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
    expect(daysBetween(day('2026-12-31'), day('2027-03-01'))).toBe(60)
  })

  it('crosses the change of the clocks without losing a day', () => {
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29')
    expect(daysBetween(day('2027-10-30'), day('2027-11-01'))).toBe(2)
  })

  it('clamps months to the end of the month', () => {
    expect(addMonths(day('2027-03-31'), 3)).toBe('2027-06-30')
    expect(addMonths(day('2027-08-31'), 6)).toBe('2028-02-29')
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(day('2026-12-29'), 3)).toBe('2027-03-29')
  })

  it('knows the day of the week', () => {
    expect(weekday(day('2027-03-28'))).toBe(0)
    expect(sayDate(day('2027-03-31'))).toBe('Wed 31 March 2027')
    expect(sayDay(day('2027-03-31'))).toBe('Wed 31 March')
  })
})

describe('Moments in England', () => {
  it('puts 17:00 at 17:00 UTC in winter and 16:00 UTC in summer', () => {
    expect(londonInstant(day('2027-03-25'), localTime('17:00'))).toBe('2027-03-25T17:00:00.000Z')
    expect(londonInstant(day('2027-03-31'), localTime('17:00'))).toBe('2027-03-31T16:00:00.000Z')
  })

  it('sends the morning reminder at nine by the wall clock on both sides of the change (K2)', () => {
    expect(londonInstant(day('2027-03-25'), localTime('09:00'))).toBe('2027-03-25T09:00:00.000Z')
    expect(londonInstant(day('2027-03-31'), localTime('09:00'))).toBe('2027-03-31T08:00:00.000Z')
  })

  it('reads a time that the spring change skips as an hour later on the wall', () => {
    const skipped = londonInstant(day('2027-03-28'), localTime('01:30'))
    expect(inLondon(skipped)).toEqual({ date: '2027-03-28', time: '02:30' })
  })

  it('reads a time that comes twice in autumn as the first', () => {
    expect(londonInstant(day('2027-10-31'), localTime('01:30'))).toBe('2027-10-31T00:30:00.000Z')
  })

  it('shows the English day and time of a moment late in the evening', () => {
    expect(inLondon(instant('2027-06-30T23:30:00Z'))).toEqual({ date: '2027-07-01', time: '00:30' })
  })
})

describe('Minutes', () => {
  it('are added to a moment, and lie between two', () => {
    const start = instant('2027-03-31T09:00:00Z')
    expect(addMinutes(start, 15)).toBe('2027-03-31T09:15:00.000Z')
    expect(millisecondsBetween(start, addMinutes(start, 15))).toBe(900_000)
  })
})

describe('The clock of a machine', () => {
  it.each(['2025-01-01T00:00:00Z', '2027-03-31T09:00:00Z', '2039-12-31T23:59:59Z'])(
    'can be right: %s',
    (now) => expect(clockProblem(instant(now))).toBeUndefined(),
  )

  it.each([
    ['1970-01-01T00:00:00Z', 'says Thu 1 January 1970, which cannot be'],
    ['2024-12-31T23:59:59Z', 'says Tue 31 December 2024, which cannot be'],
    ['2040-01-01T00:00:00Z', 'says Sun 1 January 2040, which cannot be'],
  ])('cannot be right: %s', (now, words) => expect(clockProblem(instant(now))).toBe(words))
})

describe('The clock on a wall in England', () => {
  it('shows at any moment of these years what the time zone’s own tables say, the hours around both changes included', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const moments = fc.oneof(
      fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2039, 0, 1) }),
      ...['2026-10-25', '2027-03-28', '2028-03-26'].map((change) =>
        fc.integer({
          min: Date.parse(`${change}T00:00:00Z`) - 7_200_000,
          max: Date.parse(`${change}T00:00:00Z`) + 14_400_000,
        }),
      ),
    )
    fc.assert(
      fc.property(moments, (milliseconds) => {
        const { date, time } = inLondon(instant(new Date(milliseconds).toISOString()))
        expect(`${date} ${time}`).toBe(shown.format(new Date(milliseconds)))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('A day', () => {
  it('is one exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2400 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
          const moment = new Date(`${text}T00:00:00Z`)
          expect(isLocalDate(text)).toBe(
            !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text),
          )
        },
      ),
    )
  })
})
