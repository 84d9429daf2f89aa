// Whether the configured store can be reached, is for what it is to be used for, and can be written
// to; and what it holds.
import { ZodError } from 'zod'

import type { Instant } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { Conference } from '../domain/state/conference.ts'
import { caseStore } from './case-store.ts'
import { openStore, type StorePlace } from './open-store.ts'
import { environmentOf, type StoreEnvironment, WrongStoreEnvironment } from './store-environment.ts'

/**
 * `words` say where the store is; `conferences` are all that it holds, with the practice under
 * which each is counted.
 */
export type ProbedStore = {
  readonly words: string
  readonly conferences: readonly Pick<Conference, 'reference' | 'practice'>[]
}

const partition = 'doctor'

/**
 * Opens the store, refuses one that is for the other use, writes a document and takes it away
 * again, and reads every family. Throws ZodError for a record that cannot be read.
 */
export async function probeStore(
  place: StorePlace,
  mode: StoreEnvironment,
  now: () => Instant,
): Promise<Result<ProbedStore>> {
  const where =
    place.cosmos === undefined
      ? `the file ${place.databaseFile}`
      : `Cosmos DB, ${place.cosmos.endpoint}, ${place.cosmos.database}/${place.cosmos.container}`
  try {
    const store = await openStore(place, now)
    try {
      const kept = await environmentOf(store)
      if (kept !== undefined && kept !== mode) throw new WrongStoreEnvironment(kept)
      const { outcome } = await store.commit(partition, [
        { op: 'upsert', doc: { pk: partition, id: 'probe', type: 'probe', ttl: 60, body: {} } },
      ])
      const written = await store.get(partition, 'probe')
      if (outcome !== 'ok' || written === undefined)
        return refuse(
          'store.unwritable',
          `${where} can be read and not written (${outcome}). ` +
            'Try again; then look at its role or its disk.',
        )
      await store.commit(partition, [{ op: 'delete', id: 'probe', etag: written.etag }])
      const families = await caseStore({ store, clock: { now }, committed: () => undefined }).of(
        'administrators',
      )
      return ok({
        words: `${where}: opened, written to, and left as it was`,
        conferences: families.flatMap((family) => family.conferences),
      })
    } finally {
      await store.close()
    }
  } catch (problem) {
    if (problem instanceof ZodError) throw problem
    return refuse(
      'store.unreachable',
      problem instanceof Error ? problem.message : `${where} cannot be opened.`,
    )
  }
}
