import { describe, expect, it } from 'vitest'

import {
  addWorkingDays,
  BeyondCalendar,
  dayOff,
  isWorkingDay,
  rollBack,
  rollForward,
  withinReach,
  workingDaysBetween,
} from '../../../src/domain/dates/calendar.ts'
import { bankHolidays } from '../../../src/practices/bank-holidays.ts'
import { calendar, day } from '../../support/practices.ts'

describe('Working days', () => {
  it('leave out weekends and bank holidays, and keep school holidays', () => {
    expect(dayOff(calendar, day('2027-03-26'))).toBe('Good Friday')
    expect(dayOff(calendar, day('2027-03-27'))).toBe('Saturday')
    expect(dayOff(calendar, day('2027-03-28'))).toBe('Sunday')
    expect(isWorkingDay(calendar, day('2027-03-30'))).toBe(true)
    expect(isWorkingDay(calendar, day('2027-08-04'))).toBe(true)
  })

  it('are counted from the day after, so that day 0 is the day itself', () => {
    expect(addWorkingDays(calendar, day('2027-03-25'), 1)).toBe('2027-03-30')
    expect(addWorkingDays(calendar, day('2027-03-25'), 0)).toBe('2027-03-25')
    expect(addWorkingDays(calendar, day('2027-03-27'), 1)).toBe('2027-03-30')
  })

  it('are counted back from the day before', () => {
    expect(addWorkingDays(calendar, day('2027-03-31'), -2)).toBe('2027-03-25')
    expect(addWorkingDays(calendar, day('2027-01-04'), -3)).toBe('2026-12-29')
  })

  it('roll back to the last working day, and forward for messages alone', () => {
    expect(rollBack(calendar, day('2027-03-29'))).toBe('2027-03-25')
    expect(rollForward(calendar, day('2027-03-26'))).toBe('2027-03-30')
    expect(rollBack(calendar, day('2027-04-03'))).toBe('2027-04-02')
    expect(rollForward(calendar, day('2027-04-04'))).toBe('2027-04-05')
    expect(rollBack(calendar, day('2027-03-31'))).toBe('2027-03-31')
  })

  it('between two days are counted without the first', () => {
    expect(workingDaysBetween(calendar, day('2027-03-25'), day('2027-03-31'))).toBe(2)
    expect(workingDaysBetween(calendar, day('2027-03-31'), day('2027-03-25'))).toBe(-2)
    expect(workingDaysBetween(calendar, day('2027-03-28'), day('2027-03-27'))).toBe(0)
    expect(workingDaysBetween(calendar, day('2027-03-31'), day('2027-03-31'))).toBe(0)
  })
})

describe('Beyond the known bank holidays', () => {
  const short = bankHolidays({ from: day('2027-01-01'), to: day('2027-06-30') })

  it('a count stops with a sentence instead of guessing', () => {
    expect(() => addWorkingDays(short, day('2027-06-29'), 2)).toThrow(BeyondCalendar)
    expect(() => addWorkingDays(short, day('2027-06-29'), 2)).toThrow(
      'I know the bank holidays from Fri 1 January 2027 to Wed ' +
        '30 June 2027 only, so I cannot count to Thu 1 July 2027.',
    )
    expect(() => rollBack(short, day('2026-12-31'))).toThrow(BeyondCalendar)
    expect(() => workingDaysBetween(short, day('2027-06-01'), day('2027-07-01'))).toThrow(
      BeyondCalendar,
    )
  })

  it('the first and the last known day themselves still count', () => {
    expect(dayOff(short, day('2027-01-01'))).toBe("New Year's Day")
    expect(addWorkingDays(short, day('2027-06-29'), 1)).toBe('2027-06-30')
  })

  it('what cannot be counted is nothing, and any other mistake is still one', () => {
    expect(withinReach(() => rollForward(short, day('2027-06-30')))).toBe('2027-06-30')
    expect(withinReach(() => rollForward(short, day('2027-07-01')))).toBeUndefined()
    expect(() =>
      withinReach(() => {
        throw new TypeError('Not a date')
      }),
    ).toThrow('Not a date')
  })
})
