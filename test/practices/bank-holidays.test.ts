import { describe, expect, it } from 'vitest'

import { isWorkingDay } from '../../src/domain/dates/calendar.ts'
import { addMonths } from '../../src/domain/dates/dates.ts'
import { bankHolidays, calendarOn } from '../../src/practices/bank-holidays.ts'
import { day } from '../support/practices.ts'

const listed = (from: string, to: string) => [
  ...bankHolidays({ from: day(from), to: day(to) }).holidays.keys(),
]

describe('The bank holidays of England and Wales', () => {
  it('are exactly those left in 2026', () =>
    expect(listed('2026-11-21', '2026-12-31')).toEqual(['2026-12-25', '2026-12-28']))

  it('are exactly these in 2027, substitute days included', () =>
    expect(listed('2027-01-01', '2027-12-31')).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ]))

  it('are exactly these in 2028, substitute days included', () =>
    expect(listed('2028-01-01', '2028-12-31')).toEqual([
      '2028-01-03',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-29',
      '2028-08-28',
      '2028-12-25',
      '2028-12-26',
    ]))

  it('do not include Scotland’s or Northern Ireland’s', () => {
    for (const date of ['2027-01-04', '2027-03-17', '2027-07-12', '2027-08-02', '2027-11-30'])
      expect(listed('2027-01-01', '2027-12-31')).not.toContain(date)
  })

  it('carry their names', () => {
    const { holidays } = bankHolidays({ from: day('2027-01-01'), to: day('2027-12-31') })
    expect(holidays.get(day('2027-03-29'))).toBe('Easter Monday')
    expect(holidays.get(day('2027-12-28'))).toContain('substitute')
  })
})

describe('A day off that only one council has', () => {
  const local = [{ date: day('2027-06-07'), name: 'Town day' }]

  it('is not a working day', () => {
    const calendar = bankHolidays({ from: day('2027-01-01'), to: day('2027-12-31'), local })
    expect(isWorkingDay(calendar, day('2027-06-07'))).toBe(false)
    expect(calendar.holidays.get(day('2027-06-07'))).toBe('Town day')
  })

  it('is refused where it would never be used', () => {
    expect(() => bankHolidays({ from: day('2028-01-01'), to: day('2028-12-31'), local })).toThrow(
      'The local holiday ‘Town day’ on Mon 7 June 2027 is outside the calendar',
    )
  })

  it('is left out of the product’s calendar there, and named', () => {
    const old = { date: day('2004-05-14'), name: 'Old day' }
    const { calendar, outside } = calendarOn(day('2026-11-23'), [...local, old])
    expect(outside).toEqual([old])
    expect(isWorkingDay(calendar, day('2027-06-07'))).toBe(false)
  })

  it('needs a calendar that ends after it begins', () => {
    expect(() => bankHolidays({ from: day('2028-01-01'), to: day('2027-12-31') })).toThrow(
      'cannot end',
    )
  })
})

describe('The product’s calendar', () => {
  it.each(['2025-01-01', '2026-11-23', '2039-12-31'])(
    'on %s goes back twenty years and ten ahead',
    (today) => {
      const { calendar } = calendarOn(day(today))
      expect(calendar.from <= addMonths(day(today), -240)).toBe(true)
      expect(calendar.to >= addMonths(day(today), 120)).toBe(true)
      expect(calendar.from <= '2005-01-01').toBe(true)
    },
  )
})
