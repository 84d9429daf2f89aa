// What a command asks of the store, weighed as the items that Cosmos DB would hold, and what that
// costs in request units.
import type { Doc, Store, StoredDoc } from '../../../src/ports/store.ts'
import { itemFor } from '../../../src/store/cosmos/item.ts'

/** How often each kind of request was made, how many bytes went either way, and an upper estimate in request units. */
export type Cost = {
  readonly reads: number
  readonly queries: number
  readonly commits: number
  readonly written: number
  readonly kilobytes: number
  readonly units: number
}

/** What Cosmos DB adds to every item: _rid, _self, _etag, _attachments, _ts. */
const systemBytes = 250
/** From platform.md: a point read of 1 KB is 1, a write of 1 KB about 5; every KB begun is counted in full. */
const readUnits = 1
const writeUnits = 5
/** Finding nothing by an index, in one physical partition: measured by others at 2.3 to 3. */
const queryUnits = 3

export interface WeighedStore extends Store {
  /** Does some work and says what it cost. */
  costOf(work: () => Promise<unknown>): Promise<Cost>
}

const bytesOf = (doc: Doc): number =>
  Buffer.byteLength(JSON.stringify(itemFor(doc, { ms: 0, commit: 'abcdefghijkl' }))) + systemBytes
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024)

export function weighedStore(real: Store): WeighedStore {
  let cost = { reads: 0, queries: 0, commits: 0, written: 0, bytes: 0, units: 0 }
  const read = (found: readonly StoredDoc[], base: number) => {
    for (const doc of found) {
      cost.bytes += bytesOf(doc)
      cost.units += kilobytes(bytesOf(doc)) * readUnits
    }
    cost.units += base
  }
  const wrote = (doc: Doc | undefined) => {
    const bytes = doc === undefined ? 0 : bytesOf(doc)
    cost.written += 1
    cost.bytes += bytes
    cost.units += Math.max(kilobytes(bytes), 1) * writeUnits
  }
  const query = async (ask: () => Promise<StoredDoc[]>): Promise<StoredDoc[]> => {
    const found = await ask()
    cost.queries += 1
    read(found, queryUnits)
    return found
  }
  return {
    async get(pk, id) {
      const found = await real.get(pk, id)
      cost.reads += 1
      read(found === undefined ? [] : [found], found === undefined ? readUnits : 0)
      return found
    },
    list: (pk, asked) => query(() => real.list(pk, asked)),
    forPerson: (person, asked) => query(() => real.forPerson(person, asked)),
    due: (now, limit, type) => query(() => real.due(now, limit, type)),
    async commit(pk, ops) {
      cost.commits += 1
      for (const op of ops) wrote(op.op === 'delete' ? undefined : op.doc)
      return real.commit(pk, ops)
    },
    async claim(doc, until) {
      cost.commits += 1
      wrote(doc)
      return real.claim(doc, until)
    },
    scrub: () => real.scrub(),
    close: () => real.close(),
    async costOf(work) {
      cost = { reads: 0, queries: 0, commits: 0, written: 0, bytes: 0, units: 0 }
      await work()
      const { bytes, ...counts } = cost
      return { ...counts, kilobytes: Math.round(bytes / 1024) }
    },
  }
}

/** A row of the table in docs/cosmos.md. */
export const costRow = (
  what: string,
  { reads, queries, commits, written, kilobytes: kb, units }: Cost,
): string => `| ${what} | ${reads} | ${queries} | ${commits} (${written}) | ${kb} | ${units} |`
