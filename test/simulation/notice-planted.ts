// Puts in faults on purpose, one at a time: does anything notice?
import { firstMoment, type RunOptions } from './options.ts'
import type { Planted } from './planted/planted.ts'
import { run, type RunResult } from './run.ts'

export type Noticed = {
  readonly name: string
  readonly what: string
  /** Which run was the first to notice it; undefined: none did. */
  readonly seed?: number
  readonly property?: string
  readonly violation?: string
  /** How many days of the council's life it took. */
  readonly days?: number
}

/**
 * Tries one seed after the other until what the fault is expected to break breaks; the same run
 * without it must keep that.
 */
export function noticer(options: RunOptions, seeds: readonly number[]) {
  const plainRuns = new Map<string, Promise<RunResult>>()
  const plainRun = (plain: RunOptions): Promise<RunResult> => {
    const key = JSON.stringify(plain)
    const known = plainRuns.get(key) ?? run(plain)
    plainRuns.set(key, known)
    return known
  }
  return async (fault: Planted): Promise<Noticed> => {
    const { name, what, expects } = fault
    for (const seed of seeds) {
      const needed: RunOptions = { ...options, weather: 0, ...fault.options, seed }
      const { violations } = await run({ ...needed, stopAt: expects }, fault)
      const found = violations.find(({ property }) => expects.includes(property))
      if (found === undefined) continue
      const plain = await plainRun(needed)
      if (plain.violations.some(({ property }) => expects.includes(property))) continue
      const days = Math.ceil((Date.parse(found.at) - Date.parse(firstMoment)) / 86_400_000)
      return { name, what, seed, property: found.property, violation: found.what, days }
    }
    return { name, what }
  }
}
