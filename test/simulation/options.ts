// What a run is asked for. It is printed with whatever broke, and a failure is made smaller by taking parts of it away.

import type { Violation } from './events.ts'
import type { Month } from './run.ts'

export type RunOptions = {
  readonly seed: number
  readonly families: number
  readonly months: number
  /** Families that are left out of the run; the others live as before. */
  readonly without?: readonly number[]
  /** People who do nothing of their own accord, by id. */
  readonly idle?: readonly string[]
  /** Acts that are not done, by name: 'p7:12' and all its taps, or from its third tap on 'p7:12.3'. */
  readonly skip?: readonly string[]
  /** How the machine and Teams misbehave: 0 not at all, 1 as on a bad day. */
  readonly weather?: number
  /** How many days a closed case is kept, in place of what the practices say. */
  readonly keepDays?: number
  /** Ends the run at the first of these properties that breaks; 'any' at whichever. */
  readonly stopAt?: readonly string[] | 'any'
  /** Called once a month with how far the run is. */
  readonly progress?: (month: Month, broken: number) => void
  /** Called with what broke as soon as it is found. */
  readonly found?: (violation: Violation) => void
}

/** A Monday, as in the practice room. */
export const firstMoment = '2026-11-23T09:00:00.000Z'
