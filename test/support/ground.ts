import type { Calendar } from '../../src/domain/dates/calendar.ts'
import { localDate, practiceId } from '../../src/domain/ids.ts'
import type { Practice } from '../../src/domain/rules/practice.ts'
import { calendarOn } from '../../src/practices/bank-holidays.ts'
import { shippedPractices } from '../../src/practices/load.ts'

/** The product's own, as it is on the day on which most tests begin. */
export const calendar: Calendar = calendarOn(localDate('2026-11-23')).calendar

export function practice(name: string): Practice {
  const found = shippedPractices().get(practiceId(name))
  if (found === undefined) throw new Error(`No practice '${name}'`)
  return found
}
