// Which engine keeps everything: the configuration alone decides.
import type { Instant } from '../domain/ids.ts'
import type { Store } from '../ports/store.ts'
import type { CosmosPlace } from './cosmos/container.ts'
import type { Opening } from './sqlite/file.ts'
import { openSqlite } from './sqlite/sqlite.ts'

export type StorePlace = { readonly databaseFile: string; readonly cosmos?: CosmosPlace }

/**
 * Opens Cosmos DB when it is configured, else the SQLite file. `now` serves ttl alone, `opening`
 * the file. Throws an Error that says what to do.
 */
export async function openStore(
  { databaseFile, cosmos }: StorePlace,
  now: () => Instant,
  opening: Opening = {},
): Promise<Store> {
  if (cosmos === undefined) return openSqlite(databaseFile, now, opening)
  // Loaded only here: the SDK takes a while, and a file needs none of it.
  const { openCosmos } = await import('./cosmos/cosmos.ts')
  return openCosmos(cosmos, now)
}
