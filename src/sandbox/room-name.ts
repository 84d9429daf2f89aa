// What one database of the room is called, so that a browser notices another.
import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Store } from '../ports/store.ts'

const place = { pk: 'room-name', id: 'name' }
const nameRecord = z.strictObject({ name: z.string() })

/** Given when a room is first opened, and never again. */
export async function roomName(store: Store): Promise<string> {
  const read = async () => {
    const kept = await store.get(place.pk, place.id)
    return kept === undefined ? undefined : nameRecord.parse(kept.body).name
  }
  const kept = await read()
  if (kept !== undefined) return kept
  const name = randomUUID()
  const doc = { ...place, type: 'room-name', body: { name } }
  // Whoever is second finds the name that the first has given.
  await store.commit(place.pk, [{ op: 'create', doc }])
  return (await read()) ?? name
}
