// One document a tenant says which instance sends to its people, and until when.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import { addMilliseconds } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store, StoredDoc } from '../ports/store.ts'
import type { TenantLeases } from '../ports/tenant-leases.ts'
import { instantField } from './records/fields.ts'

const leaseRecord = z.strictObject({ holder: z.string(), until: instantField })
const partition = 'tenant-leases'
const keyOf = (tenantId: string) =>
  createHash('sha256').update(tenantId.toLowerCase()).digest('hex').slice(0, 40)

export const leaseMs = 20_000
/** Instances' clocks may differ by this much: a holder stops that much before its lease is over. */
const skewMs = 3_000

/**
 * Nobody holds it for longer than a lease: one that lies further ahead was written before the clock
 * was put back.
 */
const isHeld = (until: Instant, now: Instant): boolean =>
  now < until && until <= addMilliseconds(now, leaseMs + skewMs)

/**
 * `clock` is one that the instances share: the time of day, not the time since they were started.
 * `holder` names this instance.
 */
export function storedTenantLeases(
  store: Store,
  { clock, holder }: { readonly clock: Clock; readonly holder: string },
): TenantLeases {
  const held = new Map<string, { until: Instant; doc: StoredDoc }>()

  async function write(
    key: string,
    until: Instant,
    before: StoredDoc | undefined,
  ): Promise<boolean> {
    const doc = { pk: partition, id: key, type: 'tenant-lease', body: { holder, until } }
    const { outcome } = await store.commit(partition, [
      before === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: before.etag },
    ])
    const after = await store.get(partition, key)
    // An answer that was lost: what stands there now decides.
    const mine =
      after !== undefined &&
      leaseRecord.parse(after.body).holder === holder &&
      leaseRecord.parse(after.body).until === until
    if (outcome === 'conflict' || outcome === 'throttled' || !mine) return false
    held.set(key, { until, doc: after })
    return true
  }

  return {
    async hold(tenantId) {
      const key = keyOf(tenantId)
      const now = clock.now()
      const mine = held.get(key)
      const isMine =
        mine !== undefined && isHeld(mine.until, now) && now < addMilliseconds(mine.until, -skewMs)
      if (isMine && now < addMilliseconds(mine.until, -leaseMs / 2)) return 'mine'
      const kept = await store.get(partition, key)
      const lease = kept === undefined ? undefined : leaseRecord.parse(kept.body)
      if (lease !== undefined && lease.holder !== holder && isHeld(lease.until, now)) {
        held.delete(key)
        return 'others'
      }
      // Run out or not: whose name stands there was the last to send.
      if (await write(key, addMilliseconds(now, leaseMs), kept))
        return lease?.holder === holder ? 'mine' : 'new'
      return isMine ? 'mine' : 'others'
    },
    async release() {
      for (const [key, { doc }] of held)
        await store.commit(partition, [{ op: 'delete', id: key, etag: doc.etag }])
      held.clear()
    },
  }
}
