// A failure made smaller: calmer weather, fewer families, fewer people who do anything, fewer acts, as long as the same
// property still breaks. Everybody's luck is their own, so that whoever is left does what they did before.
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

/** What may be taken away from a run: each makes it smaller in its own way. */
type Smaller = (options: RunOptions, what: readonly string[]) => RunOptions

/** Tries ever smaller runs of the first violation. Undefined when the run breaks nothing. */
export async function shrink(
  options: RunOptions,
  { elapsed, maxMs, planted }: ShrinkLimits,
): Promise<Shrunk | undefined> {
  const began = elapsed()
  const first = await run({ ...options, stopAt: options.stopAt ?? 'any' }, planted)
  const property = first.violations.at(-1)?.property
  if (property === undefined) return undefined
  let best: Shrunk = { options: { ...options, stopAt: [property] }, result: first, tries: 1 }
  const isStill = async (smaller: RunOptions): Promise<boolean> => {
    if (elapsed() - began > maxMs) return false
    const result = await run(smaller, planted)
    const still = result.violations.at(-1)?.property === property
    best = { ...(still ? { options: smaller, result } : best), tries: best.tries + 1 }
    return still
  }
  const without = async (all: readonly string[], smaller: Smaller) => {
    const start = best.options
    await fewest(all, (gone) => isStill(smaller(start, gone)))
  }
  await isStill({ ...best.options, weather: 0 })
  const families = Array.from({ length: options.families }, (_none, index) => String(index))
  await without(families, (from, gone) => ({ ...from, without: gone.map(Number) }))
  await without(actors(best.result), (from, gone) => ({ ...from, idle: gone }))
  await without(occasions(best.result), (from, gone) => ({ ...from, skip: gone }))
  return best
}

/** Delta debugging: all, halves, quarters … are taken away in turn, until no single one can be. */
async function fewest(
  all: readonly string[],
  isStill: (gone: readonly string[]) => Promise<boolean>,
): Promise<void> {
  let gone: readonly string[] = []
  for (
    let size = Math.ceil(all.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    const left = all.filter((each) => !gone.includes(each))
    for (let from = 0; from < left.length; from += size) {
      const tried = [...gone, ...left.slice(from, from + size)]
      if (await isStill(tried)) gone = tried
    }
  }
}

/** 'p7:12.3' → 'p7:12' */
const occasionOf = (act: string): string => act.replace(/\.\d+$/, '')

const occasions = ({ trace }: RunResult): string[] => [
  ...new Set(trace.lines.flatMap(({ act }) => (act === undefined ? [] : [occasionOf(act)]))),
]

/** Whoever did something of their own accord. */
const actors = (result: RunResult): string[] => [
  ...new Set(
    occasions(result)
      .map((act) => act.slice(0, act.indexOf(':')))
      .filter((who) => who.startsWith('p')),
  ),
]
