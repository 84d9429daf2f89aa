// Whether the service lives, and whether it is of use: its store can be read and written, and its
// delivery works.
import type { Store } from '../ports/store.ts'

export type DeliveryState =
  | 'working'
  /** Some family fails again and again; the others are served. */
  | 'degraded'
  /** The last look ended with an error, or no family goes well; it looks again. */
  | 'failing'
  /** No look has ended for minutes. */
  | 'stuck'
  | 'stopped'

export type HealthParts = {
  readonly store: Store
  readonly delivery: () => DeliveryState
  /** Milliseconds that never run backwards. */
  readonly elapsed: () => number
}

/** Whoever asks more often than this hears what was found before: a probe costs a write. */
const freshMs = 5_000
const patienceMs = 3_000

const answer = (status: number, says: string) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ status: says }),
})

/**
 * Takes the path of a request under /health: /health/live, /health/ready, or /health, which is the
 * same as the last. It never says why.
 */
export function healthOf({
  store,
  delivery,
  elapsed,
}: HealthParts): (path: string) => Promise<ReturnType<typeof answer>> {
  let found: { readonly at: number; readonly well: Promise<boolean> } | undefined

  function storeIsWell(): Promise<boolean> {
    if (found === undefined || elapsed() - found.at >= freshMs)
      found = { at: elapsed(), well: inTime(canWrite(store).catch(() => false)) }
    return found.well
  }

  return async (path) => {
    if (path === '/health/live') return answer(200, 'live')
    if (path !== '/health' && path !== '/health/ready')
      return {
        status: 404,
        contentType: 'application/json',
        body: JSON.stringify({ error: 'There is nothing here.' }),
      }
    const state = delivery()
    const serves = (state === 'working' || state === 'degraded') && (await storeIsWell())
    if (!serves) return answer(503, 'not ready')
    // Still of use: another instance would fail with the same family, and nobody else is to wait
    // for it.
    return answer(200, state === 'degraded' ? 'degraded' : 'ready')
  }
}

async function canWrite(store: Store): Promise<boolean> {
  const { outcome } = await store.commit('health', [
    { op: 'upsert', doc: { pk: 'health', id: 'probe', type: 'health', ttl: 3_600, body: {} } },
  ])
  return outcome === 'ok' && (await store.get('health', 'probe')) !== undefined
}

async function inTime(asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
