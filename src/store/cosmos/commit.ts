// A commit from its operations to a sure answer: documents whose time is over make way, and a lost
// answer is resolved by reading whose writing stands.
import { randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { Committed, Op } from '../../ports/store.ts'
import { checkCommit, pageSize } from '../documents/record-body.ts'
import { sendBatch, type Write } from './batch.ts'
import type { OpenedContainer } from './container.ts'
import { readFault } from './faults.ts'
import { etagOf, itemFor, itemId, type ReadItem, readItem, standingEtag } from './item.ts'
import { overdueQuery, rows } from './query.ts'

/**
 * What a commit came to; when it is written, the new etag of each document, as callers hold them.
 */
export type BatchOutcome =
  | Exclude<Committed, { outcome: 'ok' }>
  | { readonly outcome: 'ok'; readonly etags: readonly (string | undefined)[] }

/** Own etags of items whose time is over, by item id: an operation may take their place. */
type Overdue = ReadonlyMap<string, string>

/**
 * Each round takes away what stood in the way of the one before; two suffice unless others write
 * the same ids meanwhile.
 */
const maxRounds = 4
/** Of a batch that was written whole, any item that nobody has changed since tells so. */
const maxWitnesses = 3

/**
 * Does all operations or none. `ms` is now. Throws TypeError on what `checkCommit` refuses and on
 * more than Cosmos DB takes in one batch; throws an Error on what no other try would mend.
 */
export async function commitBatch(
  opened: OpenedContainer,
  pk: string,
  { ops, ms }: { readonly ops: readonly Op[]; readonly ms: number },
): Promise<BatchOutcome> {
  checkCommit(pk, ops)
  const commit = randomBytes(9).toString('base64url')
  const plain = ops.map((op) => writeFor(op, { ms, commit }))
  if (!plain.every((write) => write !== undefined)) return { outcome: 'conflict' }
  let overdue: Overdue = new Map()
  for (let round = 1; round <= maxRounds; round += 1) {
    const writes = plain.map((write) => overWhatIsGone(write, overdue))
    const sent = await sendBatch(opened, pk, writes)
    if (sent.sent === 'throttled') return { outcome: 'throttled', retryAfterMs: sent.retryAfterMs }
    if (sent.sent === 'written')
      return { outcome: 'ok', etags: sent.etags.map((etag, at) => ownersEtag(writes[at], etag)) }
    if (sent.sent === 'doubtful' || sent.doubtful) return resolve(opened, pk, { writes, commit })
    const gone = await overdueAmong(opened, pk, { writes, ms })
    if (sameAs(gone, overdue)) return { outcome: 'conflict' }
    overdue = gone
  }
  return { outcome: 'conflict' }
}

/** Undefined when the document to replace or delete is gone, because its time is over. */
function writeFor(
  op: Op,
  stamp: { readonly ms: number; readonly commit: string },
): Write | undefined {
  switch (op.op) {
    case 'create':
    case 'upsert':
      return { write: op.op, item: itemFor(op.doc, stamp) }
    case 'replace': {
      const item = itemFor(op.doc, stamp)
      const etag = standingEtag(op.etag, stamp.ms)
      return etag === undefined ? undefined : { write: 'replace', item, etag }
    }
    case 'delete': {
      const etag = standingEtag(op.etag, stamp.ms)
      return etag === undefined ? undefined : { write: 'delete', id: itemId(op.id), etag }
    }
  }
}

/** What is created over an item that Cosmos DB has not yet taken away replaces exactly that one. */
function overWhatIsGone(write: Write, overdue: Overdue): Write {
  const etag = write.write === 'create' ? overdue.get(write.item.id) : undefined
  return etag === undefined || write.write !== 'create'
    ? write
    : { write: 'replace', item: write.item, etag }
}

const overdueRow = z.object({ id: z.string(), _etag: z.string() })

async function overdueAmong(
  opened: OpenedContainer,
  pk: string,
  { writes, ms }: { readonly writes: readonly Write[]; readonly ms: number },
): Promise<Overdue> {
  const ids = writes.flatMap((write) =>
    write.write === 'create' || write.write === 'replace' ? [write.item.id] : [],
  )
  if (ids.length === 0) return new Map()
  const found = await rows(opened, overdueQuery(pk, ids, ms), { limit: pageSize(ids.length), pk })
  return new Map(
    z
      .array(overdueRow)
      .parse(found)
      .map(({ id, _etag }) => [id, _etag]),
  )
}

const sameAs = (overdue: Overdue, otherOverdue: Overdue): boolean =>
  overdue.size === otherOverdue.size &&
  [...overdue].every(([id, etag]) => otherOverdue.get(id) === etag)

const ownersEtag = (write: Write | undefined, etag: string | undefined): string | undefined =>
  write === undefined || write.write === 'delete' || etag === undefined
    ? undefined
    : etagOf(etag, write.item.goneAt)

/**
 * The answer was lost. A batch is written whole or not at all, so one item that carries this
 * commit's mark proves all of it. That none does proves nothing: the batch may yet arrive, or
 * others may have written since.
 */
async function resolve(
  opened: OpenedContainer,
  pk: string,
  { writes, commit }: { readonly writes: readonly Write[]; readonly commit: string },
): Promise<BatchOutcome> {
  const items = writes.flatMap((write) => (write.write === 'delete' ? [] : [write]))
  // What is created is seldom changed afterwards.
  const witnesses = [
    ...items.filter(({ write }) => write === 'create'),
    ...items.filter(({ write }) => write !== 'create'),
  ].slice(0, maxWitnesses)
  for (const { item } of witnesses) {
    const found = await readQuietly(opened, pk, item.id)
    if (found?.commit === commit)
      return {
        outcome: 'ok',
        etags: writes.map((write) =>
          write.write !== 'delete' && write.item.id === item.id ? found.doc.etag : undefined,
        ),
      }
  }
  return { outcome: 'unknown' }
}

/** Where a write has just been lost a read may be lost too: then there is no witness. */
async function readQuietly(
  opened: OpenedContainer,
  pk: string,
  id: string,
): Promise<ReadItem | undefined> {
  try {
    return await readOne(opened, pk, id)
  } catch {
    return undefined
  }
}

/** One item by its own id, whether or not its time is over; undefined when it is not there. */
export async function readOne(
  { container, patience }: OpenedContainer,
  pk: string,
  id: string,
): Promise<ReadItem | undefined> {
  try {
    const answer = await container
      .item(id, pk)
      .read({ abortSignal: AbortSignal.timeout(patience.requestMs) })
    if (answer.statusCode !== 404) return readItem(answer.resource)
    // A container that is not there would otherwise look like an empty one.
    if (answer.substatus === 1003)
      throw Object.assign(new Error('No container'), { code: 404, substatus: answer.substatus })
    return undefined
  } catch (error) {
    throw readFault(error)
  }
}
