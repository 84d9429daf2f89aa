// A failure made smaller: fewer families, fewer people who do anything, fewer acts, as long as the same property still breaks.
import type { RunOptions } from './options.ts'
import type { Planted } from './planted/planted.ts'
import { run, type RunResult } from './run.ts'

export type Shrunk = {
  readonly options: RunOptions
  readonly result: RunResult
  /** How many runs it took. */ readonly tries: number
}

export type ShrinkLimits = {
  /** Milliseconds that never run backwards. */ readonly elapsed: () => number
  readonly maxMs: number
  readonly planted?: Planted
}

/** Tries ever smaller runs of the first violation. Undefined when the run breaks nothing. */
export async function shrink(
  options: RunOptions,
  { elapsed, maxMs, planted }: ShrinkLimits,
): Promise<Shrunk | undefined> {
  const began = elapsed()
  const attempt = (tried: RunOptions) => run({ ...tried, stopAtFirst: true }, planted)
  const first = await attempt(options)
  const property = first.violations[0]?.property
  if (property === undefined) return undefined
  let best: Shrunk = { options, result: first, tries: 1 }
  const isStill = async (tried: RunOptions): Promise<boolean> => {
    if (elapsed() - began > maxMs) return false
    const result = await attempt(tried)
    const still = result.violations[0]?.property === property
    best = still
      ? { options: tried, result, tries: best.tries + 1 }
      : { ...best, tries: best.tries + 1 }
    return still
  }
  await isStill({ ...best.options, weather: 0 })
  await withoutFamilies(options, () => best.options, isStill)
  await withoutActs(() => best, isStill)
  return best
}

type Still = (tried: RunOptions) => Promise<boolean>

async function withoutFamilies(
  { families }: RunOptions,
  best: () => RunOptions,
  isStill: Still,
): Promise<void> {
  const all = Array.from({ length: families }, (_none, index) => index)
  for (const index of all) {
    const without = [...(best().without ?? []), index]
    if (without.length < families) await isStill({ ...best(), without })
  }
}

/** Delta debugging: halves, quarters, eighths of the acts are left out in turn. */
async function withoutActs(best: () => Shrunk, isStill: Still): Promise<void> {
  for (let parts = 2; parts <= 64; parts *= 2) {
    const { options, result } = best()
    const last = result.violations[0]?.act ?? 0
    const kept = Array.from({ length: last }, (_none, index) => index + 1).filter(
      (act) => options.skip?.has(act) !== true,
    )
    if (kept.length <= 2) return
    const size = Math.ceil(kept.length / parts)
    for (let from = 0; from < kept.length; from += size) {
      const skip = new Set([...(best().options.skip ?? []), ...kept.slice(from, from + size)])
      await isStill({ ...best().options, skip })
    }
  }
}
