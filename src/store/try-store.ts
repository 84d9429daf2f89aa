// Whether the configured store can be reached, is for what it is to be used for, and can be written to.
import { houseOf, WrongHouse, type HouseMode } from './house-mode.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { openStore, type StorePlace } from './open-store.ts'
import type { Instant } from '../domain/ids.ts'

const partition = 'doctor'

/** Opens the store, refuses one that is for the other use, writes a document and takes it away again. Says where it is. */
export async function tryStore(place: StorePlace, mode: HouseMode, now: () => Instant): Promise<Result<string>> {
  const where = place.cosmos === undefined ? `the file ${place.databaseFile}` : `Cosmos DB, ${place.cosmos.endpoint}, ${place.cosmos.database}/${place.cosmos.container}`
  try {
    const store = await openStore(place, now)
    try {
      const kept = await houseOf(store)
      if (kept !== undefined && kept !== mode) throw new WrongHouse(kept)
      const { outcome } = await store.commit(partition, [{ op: 'upsert', doc: { pk: partition, id: 'probe', type: 'probe', ttl: 60, body: {} } }])
      const written = await store.get(partition, 'probe')
      if (outcome !== 'ok' || written === undefined) return refuse('store.unwritable', `${where} can be read and not written (${outcome}). Try again; then look at its role or its disk.`)
      await store.commit(partition, [{ op: 'delete', id: 'probe', etag: written.etag }])
      return ok(`${where}: opened, written to, and left as it was`)
    } finally {
      await store.close()
    }
  } catch (problem) {
    return refuse('store.unreachable', problem instanceof Error ? problem.message : `${where} cannot be opened.`)
  }
}
