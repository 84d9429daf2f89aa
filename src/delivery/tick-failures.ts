// Which families could not be worked out, and how often in succession. Ids stay in the log: what
// leaves here are counts.
import type { CaseId } from '../domain/ids.ts'

export interface TickFailures {
  failed(family: CaseId): void
  /** It was worked out, or is gone: what failed before counts no longer. */
  went(family: CaseId): void
  health(): TickHealth
}

export type TickHealth = {
  /** Families whose last look failed. */
  readonly families: number
  /** The most failures in succession of any of them. */
  readonly inSuccession: number
  /**
   * 'degraded': some family fails again and again. 'failing': several do, and no other has gone
   * well since.
   */
  readonly state: 'working' | 'degraded' | 'failing'
}

/**
 * A family is looked at again after half a minute: by then this is no conflict and no busy moment.
 */
const again = 5
const several = 3
/** Another instance has it, or it is gone, when nothing was heard of it for so long. */
const forgottenAfterMs = 900_000

type Run = { readonly count: number; readonly began: number; readonly last: number }

/** `elapsed`: milliseconds that never run backwards. */
export function tickFailures(elapsed: () => number): TickFailures {
  const runs = new Map<CaseId, Run>()
  let wentWell = elapsed()

  return {
    failed(family) {
      const before = runs.get(family)
      const now = elapsed()
      runs.set(family, { count: (before?.count ?? 0) + 1, began: before?.began ?? now, last: now })
    },
    went(family) {
      runs.delete(family)
      wentWell = elapsed()
    },
    health() {
      const now = elapsed()
      for (const [family, { last }] of runs) if (now - last > forgottenAfterMs) runs.delete(family)
      const all = [...runs.values()]
      const lasting = all.filter(({ count }) => count >= again)
      const alone = lasting.length >= several && lasting.every(({ began }) => began >= wentWell)
      return {
        families: all.length,
        inSuccession: Math.max(0, ...all.map(({ count }) => count)),
        state: lasting.length === 0 ? 'working' : alone ? 'failing' : 'degraded',
      }
    },
  }
}
