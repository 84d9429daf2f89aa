// What a run is asked for, and what it draws from its seed before anything happens: it is printed, and a failure is made
// smaller by taking parts of it away.

export type RunOptions = {
  readonly seed: number
  readonly families: number
  readonly months: number
  /** Families that are left out of the run; the others live as before. */
  readonly without?: readonly number[]
  /** People who do nothing of their own accord, by name. */
  readonly idle?: readonly string[]
  /** Acts that are not done, by their number in the whole run. */
  readonly skip?: ReadonlySet<number>
  /** How the machine and Teams misbehave: 0 not at all, 1 as on a bad day. */
  readonly weather?: number
  /** A fault that is put in on purpose. */
  readonly planted?: string
  /** Stops at the first property that breaks. */
  readonly stopAtFirst?: boolean
  /** Called now and then with the month reached. */
  readonly progress?: (line: string) => void
}

/** A Monday, as in the practice room. */
export const firstMoment = '2026-11-23T09:00:00.000Z'
