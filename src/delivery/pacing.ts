// Whether a message may leave now: only one instance sends to a tenant, and none faster than Teams
// allows.
import type { TenantLeases } from '../ports/tenant-leases.ts'
import { type Place, type RateLimit, takeOverMs } from './rate-limit.ts'

export type Pacing = {
  readonly limit: RateLimit
  readonly leases: TenantLeases
  /** Milliseconds that never run backwards. */
  readonly elapsed: () => number
  readonly pause: (milliseconds: number) => Promise<void>
  /** Told of every wait for a place. */
  readonly waited?: (milliseconds: number) => void
}

/** A longer wait than this is spent in the outbox, where it holds up nobody. */
const patienceMs = 3_000

export type Turn =
  | { readonly turn: 'go' }
  | { readonly turn: 'later'; readonly afterMs: number }
  | { readonly turn: 'others' }

/**
 * Waits until there is a place, which is then taken. 'later': not within a few seconds. 'others':
 * another instance sends to this tenant.
 */
export async function awaitTurn(
  { limit, leases, elapsed, pause, waited }: Pacing,
  place: Place,
): Promise<Turn> {
  const asked = elapsed()
  for (;;) {
    const lease = await leases.hold(place.tenant)
    if (lease === 'others') return { turn: 'others' }
    if (lease === 'new') limit.holdTenant(place.tenant, elapsed() + takeOverMs)
    const afterMs = limit.admit(place, elapsed())
    if (afterMs === 0) {
      const waitedMs = elapsed() - asked
      if (waitedMs > 0) waited?.(waitedMs)
      return { turn: 'go' }
    }
    if (afterMs > patienceMs) return { turn: 'later', afterMs }
    await pause(Math.ceil(afterMs))
  }
}
