import { setTimeout as pause } from 'node:timers/promises'

import type { Op, Store } from '../ports/store.ts'

const maxTries = 20

/**
 * Writes one document of the room's own, and waits its turn while another program holds the file.
 * Throws when it cannot.
 */
export async function keep(store: Store, pk: string, op: Op): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const committed = await store.commit(pk, [op])
    if (committed.outcome === 'ok') return
    if (committed.outcome !== 'throttled' || tries >= maxTries)
      throw new Error(`The practice room could not write to ${pk}: ${committed.outcome}`)
    await pause(committed.retryAfterMs)
  }
}
