// The store in one SQLite file: the default, which needs nothing installed.
import { randomUUID } from 'node:crypto'

import { type Instant, instant } from '../../domain/ids.ts'
import { never } from '../../domain/result.ts'
import type {
  Committed,
  Doc,
  ListQuery,
  Op,
  PersonQuery,
  Store,
  StoredDoc,
} from '../../ports/store.ts'
import { bodyText, checkCommit, namedIds, pageSize } from '../documents/record-body.ts'
import { type Database, isBusy, openFile, type Opening, type SqlRow } from './file.ts'
import { afterAllText, prepare, type Statements } from './statements.ts'

/** Waiting stops every other conversation here, so a busy file is soon 'throttled'. */
const busyWaitMs = 250
const retryAfterMs = 100
/** How many documents past their ttl one commit clears away. */
const clearedAtOnce = 50

/**
 * Opens the store in `file`, which is made when absent, with its folder, for this account alone to
 * read; ':memory:' keeps everything until `close`. `now` serves ttl alone. Throws an Error that
 * names the file and says what to do when it is another program's, another version's, no database,
 * or cannot be written.
 */
export function openSqlite(file: string, now: () => Instant, opening: Opening = {}): Store {
  return new SqliteStore(openFile(file, busyWaitMs, opening), now)
}

type Waiting = {
  readonly ms: number
  readonly writes: readonly (() => boolean)[]
  readonly resolve: (committed: Committed) => void
  readonly reject: (error: unknown) => void
}

class SqliteStore implements Store {
  readonly #waiting: Waiting[] = []
  #gathering = false
  readonly #db: Database
  readonly #run: Statements
  readonly #now: () => number

  constructor(db: Database, now: () => Instant) {
    this.#db = db
    this.#run = prepare(db)
    this.#now = () => Date.parse(now())
  }

  get(pk: string, id: string): Promise<StoredDoc | undefined> {
    return promised(() => {
      const row = this.#run.get.get({ pk, id, ms: this.#now() })
      return row === undefined ? undefined : stored(row)
    })
  }

  list(pk: string, { type, ids, after = '', limit }: ListQuery = {}): Promise<StoredDoc[]> {
    return promised(() => {
      const bounds = { pk, after, limit: pageSize(limit), ms: this.#now() }
      if (ids !== undefined)
        return this.#run.listThese
          .all({ ...bounds, type: type ?? null, ids: JSON.stringify(namedIds(ids)) })
          .map(stored)
      const rows =
        type === undefined
          ? this.#run.list.all(bounds)
          : this.#run.listType.all({ ...bounds, type })
      return rows.map(stored)
    })
  }

  forPerson(
    person: string,
    { type, from = '', to, after, limit }: PersonQuery = {},
  ): Promise<StoredDoc[]> {
    return promised(() => {
      const start = after ?? { on: from, pk: '', id: '' }
      const bounds = {
        from,
        to: to ?? afterAllText,
        type: type ?? null,
        limit: pageSize(limit),
        ms: this.#now(),
      }
      return this.#run.forPerson
        .all({ person, on: start.on, pk: start.pk, id: start.id, ...bounds })
        .map(stored)
    })
  }

  due(now: Instant, limit: number, type?: string): Promise<StoredDoc[]> {
    return promised(() => {
      const bounds = { now, limit: pageSize(limit), ms: this.#now() }
      const rows =
        type === undefined ? this.#run.due.all(bounds) : this.#run.dueType.all({ ...bounds, type })
      return rows.map(stored)
    })
  }

  commit(pk: string, ops: readonly Op[]): Promise<Committed> {
    return new Promise((resolve, reject) => {
      checkCommit(pk, ops)
      const ms = this.#now()
      // Every body becomes text before the file is locked: a bad one throws here.
      this.#waiting.push({ ms, writes: ops.map((op) => this.#write(pk, op, ms)), resolve, reject })
      if (this.#gathering) return
      // The first is written at once; what comes until everybody had a turn, together.
      this.#writeWaiting()
      this.#gathering = true
      setImmediate(() => {
        this.#gathering = false
        this.#writeWaiting()
      })
    })
  }

  claim(doc: StoredDoc, until: Instant): Promise<StoredDoc | undefined> {
    return promised(() => {
      const ms = this.#now()
      const { pk, id, etag } = doc
      let claimed: StoredDoc | undefined
      const ended = this.#atomically(ms, () => {
        claimed = this.#run.claim
          .all({ pk, id, etag, until, newEtag: randomUUID(), ms })
          .map(stored)
          .at(0)
        return claimed !== undefined
      })
      // A busy file claims nothing: the document stays due, and the next look finds it.
      return ended === 'kept' ? claimed : undefined
    })
  }

  /**
   * Deleted bytes are overwritten in the file as it is written (secure_delete); the log beside it
   * is folded in and emptied here.
   */
  scrub(): Promise<boolean> {
    return promised(() => {
      this.#run.clear.run({ ms: this.#now(), limit: clearedAtOnce })
      return this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
    })
  }

  close(): Promise<void> {
    return promised(() => {
      this.#writeWaiting()
      if (this.#db.isOpen) this.#db.close()
    })
  }

  /**
   * Commits that wait at the same moment reach the disk in one go: that they are there before they
   * are acknowledged costs more than all else. When one of them cannot be kept, each is written by
   * itself.
   */
  #writeWaiting(): void {
    const all = this.#waiting.splice(0)
    const together = all.length > 1 ? this.#together(all) : 'left'
    for (const { ms, writes, resolve, reject } of all) {
      try {
        // A file that is held by another program is waited for once, and not once for each.
        const ended =
          together === 'left'
            ? this.#atomically(ms, () => writes.every((write) => write()))
            : together
        resolve(
          ended === 'kept'
            ? { outcome: 'ok' }
            : ended === 'left'
              ? { outcome: 'conflict' }
              : { outcome: 'throttled', retryAfterMs },
        )
      } catch (error) {
        reject(error)
      }
    }
  }

  #together(all: readonly Waiting[]): 'kept' | 'left' | 'busy' {
    try {
      return this.#atomically(this.#now(), () =>
        all.every(({ writes }) => writes.every((write) => write())),
      )
    } catch {
      return 'left'
    }
  }

  /** Prepares one operation; what it returns does it, and says false where it is in conflict. */
  #write(pk: string, op: Op, ms: number): () => boolean {
    const run = this.#run
    switch (op.op) {
      case 'create': {
        const row = rowFor(op.doc, ms)
        return () => run.create.run({ ...row, ms }).changes === 1
      }
      case 'upsert': {
        const row = rowFor(op.doc, ms)
        return () => run.upsert.run(row).changes === 1
      }
      case 'replace': {
        const row = rowFor(op.doc, ms)
        return () => run.replace.run({ ...row, oldEtag: op.etag, ms }).changes === 1
      }
      case 'delete':
        return () => run.remove.run({ pk, id: op.id, etag: op.etag, ms }).changes === 1
      default:
        return never(op)
    }
  }

  /** Keeps what `work` wrote if it says true; else, or if it throws, the file stays as it was. */
  #atomically(ms: number, work: () => boolean): 'kept' | 'left' | 'busy' {
    const { begin, keep, undo, gone, clear } = this.#run
    try {
      begin.run()
      const well = work()
      if (well) {
        // A look costs a tenth of a deletion that finds nothing.
        if (gone.get({ ms }) !== undefined) clear.run({ ms, limit: clearedAtOnce })
        keep.run()
      } else undo.run()
      return well ? 'kept' : 'left'
    } catch (error) {
      if (this.#db.isOpen && this.#db.isTransaction) undo.run()
      if (isBusy(error)) return 'busy'
      throw error
    }
  }
}

/** Does the work at once; what it throws becomes a rejection. */
const promised = <Answer>(work: () => Answer): Promise<Answer> =>
  new Promise((resolve) => {
    resolve(work())
  })

/** As a row, with a new etag: random, so that one deleted and made again never has an old one. */
const rowFor = (doc: Doc, ms: number) => ({
  pk: doc.pk,
  id: doc.id,
  type: doc.type,
  next_at: doc.nextAt ?? null,
  on: doc.on ?? null,
  people: doc.people === undefined ? null : JSON.stringify(doc.people),
  ttl: doc.ttl ?? null,
  gone_at: doc.ttl === undefined ? null : ms + doc.ttl * 1000,
  etag: randomUUID(),
  body: bodyText(doc.body),
})

/** The body is read where it is looked into: of a document known by its etag it never is. */
function stored(row: SqlRow): StoredDoc {
  const kept = row.body
  let body: { readonly value: unknown } | undefined
  return {
    pk: text(row.pk),
    id: text(row.id),
    type: text(row.type),
    etag: text(row.etag),
    get body() {
      body ??= {
        value: JSON.parse(kept instanceof Uint8Array ? Buffer.from(kept).toString() : text(kept)),
      }
      return body.value
    },
    ...(row.next_at === null ? {} : { nextAt: instant(text(row.next_at)) }),
    ...(row.people === null ? {} : { people: names(text(row.people)) }),
    ...(row.on === null ? {} : { on: text(row.on) }),
    ...(typeof row.ttl === 'number' ? { ttl: row.ttl } : {}),
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError('The store file holds a row of another shape than this program writes')
  return value
}

function names(json: string): string[] {
  const list: unknown = JSON.parse(json)
  if (!Array.isArray(list))
    throw new TypeError(
      'The store file holds a list of people of another shape than this program writes',
    )
  return list.map(text)
}
