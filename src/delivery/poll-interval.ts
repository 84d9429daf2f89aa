// When the delivery looks again by itself. Looking costs the store two queries, so that nothing to
// do should cost little.
import { millisecondsBetween } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'

export type PollPace = {
  readonly everyMs: number
  /** While nothing happens it may sleep for so long. */ readonly idleMs: number
}
export type PollState = {
  readonly quietForMs: number
  /** What comes due next, as far as is known. */ readonly soonest: Instant | undefined
  readonly now: Instant
}

/**
 * Longer than a tenant's lease lasts. Until then another instance may have written something that
 * only this one, which still holds the lease, can send: so it goes on looking often. After that,
 * whoever writes takes the lease and sends.
 */
export const busyPollingMs = 30_000

/**
 * Milliseconds to sleep: short while there was work lately, else until something comes due, and
 * never longer than `idleMs`.
 */
export function pollInterval(
  { quietForMs, soonest, now }: PollState,
  { everyMs, idleMs }: PollPace,
): number {
  if (quietForMs < busyPollingMs) return everyMs
  const due = soonest === undefined ? idleMs : millisecondsBetween(now, soonest)
  return Math.max(everyMs, Math.min(idleMs, due))
}
