import { z } from 'zod'

import type { Store } from '../ports/store.ts'

export type StoreEnvironment = 'practice-room' | 'tenant'

const modeRecord = z.strictObject({ mode: z.enum(['practice-room', 'tenant']) })

/**
 * Thrown when a store of real families would be opened as a practice room, where everybody is let
 * in, or the other way round.
 */
export class WrongStoreEnvironment extends Error {
  constructor(kept: StoreEnvironment) {
    super(
      kept === 'tenant'
        ? 'This store belongs to a real tenant, and the practice room lets everybody in: it is ' +
            'not opened. Set MICROSOFT_APP_ID and its companions, or name another DATABASE_FILE.'
        : 'This store belongs to a practice room with invented families: it is not opened for a ' +
            'real tenant. Name another DATABASE_FILE.',
    )
    this.name = 'WrongHouse'
  }
}

/** What a store is for; undefined for a new one. */
export async function environmentOf(store: Store): Promise<StoreEnvironment | undefined> {
  const doc = await store.get('house', 'mode')
  return doc === undefined ? undefined : modeRecord.parse(doc.body).mode
}

/**
 * Marks a new store with what it is for, once and for good; throws WrongHouse for a store of the
 * other kind.
 */
export async function claimEnvironment(store: Store, mode: StoreEnvironment): Promise<void> {
  const read = () => environmentOf(store)
  const kept = await read()
  if (kept === undefined)
    await store.commit('house', [
      { op: 'create', doc: { pk: 'house', id: 'mode', type: 'house', body: { mode } } },
    ])
  // Another process may have been first, with another idea of what this store is for.
  const now = kept ?? (await read())
  if (now !== undefined && now !== mode) throw new WrongStoreEnvironment(now)
}
