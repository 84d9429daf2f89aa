// Whether a clock can be right: by a wrong one people would be reminded of what is not due, and
// records would be deleted early.
import { type Instant, instant } from '../ids.ts'
import { inLondon, sayDate } from './dates.ts'

/** A machine that has lost the time wakes up years before this program was written. */
const earliest = instant('2025-01-01T00:00:00Z')
/** Longer than any version of this program will run. */
const latest = instant('2040-01-01T00:00:00Z')

/**
 * What is wrong with it, in words: 'says 1 January 1970, which cannot be'. Undefined for a clock
 * that may be right.
 */
export function clockProblem(now: Instant): string | undefined {
  return now >= earliest && now < latest
    ? undefined
    : `says ${sayDate(inLondon(now).date)}, which cannot be`
}
