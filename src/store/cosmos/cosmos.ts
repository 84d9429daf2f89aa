// The store in one container of Cosmos DB: for several instances of the service at once. The etag
// is the arbiter; a read may be a moment stale, and then the write says so.
import type { Instant } from '../../domain/ids.ts'
import type { Committed, ListQuery, Op, PersonQuery, Store, StoredDoc } from '../../ports/store.ts'
import { pageSize } from '../documents/record-body.ts'
import { commitBatch, readOne } from './commit.ts'
import {
  type CosmosPlace,
  openContainer,
  type OpenedContainer,
  type Patience,
} from './container.ts'
import { itemId } from './item.ts'
import { documents, dueQuery, listQuery, personQuery } from './query.ts'

/**
 * Opens the store in a container that is there already. `now` serves ttl alone. Throws an Error
 * that says what to do when the container cannot be reached, may not be used, or is made otherwise
 * than docs/cosmos.md says.
 */
export async function openCosmos(
  place: CosmosPlace,
  now: () => Instant,
  patience?: Patience,
): Promise<Store> {
  return new CosmosStore(await openContainer(place, patience), now)
}

class CosmosStore implements Store {
  readonly #opened: OpenedContainer
  readonly #now: () => number
  #closed = false

  constructor(opened: OpenedContainer, now: () => Instant) {
    this.#opened = opened
    this.#now = () => Date.parse(now())
  }

  async get(pk: string, id: string): Promise<StoredDoc | undefined> {
    const opened = this.#open()
    // Nothing has an empty name, and an address that ends there would ask for something else.
    if (pk === '' || id === '') return undefined
    const found = await readOne(opened, pk, itemId(id))
    return found === undefined || found.goneAt <= this.#now() ? undefined : found.doc
  }

  async list(pk: string, query: ListQuery = {}): Promise<StoredDoc[]> {
    const question = listQuery(pk, query, this.#now())
    return query.ids?.length === 0
      ? []
      : documents(this.#open(), question, { limit: pageSize(query.limit), pk })
  }

  async forPerson(person: string, query: PersonQuery = {}): Promise<StoredDoc[]> {
    return documents(this.#open(), personQuery(person, query, this.#now()), {
      limit: pageSize(query.limit),
    })
  }

  async due(now: Instant, limit: number, type?: string): Promise<StoredDoc[]> {
    return documents(this.#open(), dueQuery(now, type, this.#now()), { limit: pageSize(limit) })
  }

  async commit(pk: string, ops: readonly Op[]): Promise<Committed> {
    const outcome = await commitBatch(this.#open(), pk, { ops, ms: this.#now() })
    return outcome.outcome === 'ok' ? { outcome: 'ok' } : outcome
  }

  async claim({ etag, ...doc }: StoredDoc, until: Instant): Promise<StoredDoc | undefined> {
    const claimed = { ...doc, nextAt: until }
    const outcome = await commitBatch(this.#open(), doc.pk, {
      ops: [{ op: 'replace', doc: claimed, etag }],
      ms: this.#now(),
    })
    // Whatever is in doubt claims nothing: the document comes due again, at once or at `until`.
    const [newEtag] = outcome.outcome === 'ok' ? outcome.etags : []
    return newEtag === undefined ? undefined : { ...claimed, etag: newEtag }
  }

  /**
   * There is no file to sweep: what is deleted is gone from the container, and stays in the
   * account's backups for their days.
   */
  async scrub(): Promise<boolean> {
    this.#open()
    return true
  }

  async close(): Promise<void> {
    if (!this.#closed) this.#opened.close()
    this.#closed = true
  }

  #open(): OpenedContainer {
    if (this.#closed) throw new Error('The store is closed')
    return this.#opened
  }
}
