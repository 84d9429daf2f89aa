import { bankHolidays } from '../../src/practices/bank-holidays.ts'
import { localDate, practiceId } from '../../src/domain/ids.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import type { Calendar } from '../../src/domain/dates/calendar.ts'
import type { Practice } from '../../src/domain/practice.ts'

/** Bank holidays of 2025 to 2032. */
export const calendar: Calendar = bankHolidays({ from: localDate('2025-01-01'), to: localDate('2032-12-31') })

export function practice(name: string): Practice {
  const found = shippedPractices().get(practiceId(name))
  if (found === undefined) throw new Error(`No practice '${name}'`)
  return found
}
