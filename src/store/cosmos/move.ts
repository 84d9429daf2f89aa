// Everything in a SQLite file, copied to Cosmos DB: as often as one likes, from where it stopped,
// and never over what the service has written there since. What a move writes carries a mark with
// the document's hash, and any later write by the service takes the mark away; so a mark tells what
// is here already, and what must not be touched.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import type { Instant } from '../../domain/ids.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { maxOps, type Store, type StoredDoc } from '../../ports/store.ts'
import { allDocs, paginate } from '../documents/paginate.ts'
import { openFile } from '../sqlite/file.ts'
import { openSqlite } from '../sqlite/sqlite.ts'
import { batchBytes, sendBatch, type Write } from './batch.ts'
import {
  type CosmosPlace,
  openContainer,
  type OpenedContainer,
  type Patience,
} from './container.ts'
import { docHash, itemFor, itemId } from './item.ts'
import { documents, everyRow, listQuery } from './query.ts'

export type CopyOrder = {
  readonly file: string
  readonly place: CosmosPlace
  readonly now: () => Instant
  readonly patience?: Patience
}
export type CopyTotals = {
  readonly partitions: number
  readonly documents: number
  /** written by this run */ readonly copied: number
  /** taken away, because the file no longer holds them */ readonly removed: number
}

type Source = { readonly store: Store; partitions(): string[]; close(): Promise<void> }
/** A copy as it stands in Cosmos DB: `mark` is which commit wrote it. */
type Copy = {
  readonly pk: string
  readonly id: string
  readonly mark: string
  readonly etag: string
}
type Copies = ReadonlyMap<string, Copy>

/** Well under Cosmos DB's 2 MB, because a document is added before it is weighed with the rest. */
const maxBatchBytes = 1_000_000
const maxTries = 60
const usualPauseMs = 200
const pageOf = 200

const markFor = (doc: StoredDoc): string => `moved:${docHash(doc)}`
const isMark = (mark: string): boolean => mark.startsWith('moved:')
const placeName = (pk: string, id: string): string => JSON.stringify([pk, id])

/**
 * Copies every document that stands in the file, takes away copies that the file no longer holds,
 * and compares the counts and the hashes of every partition. The file is only read. A ttl begins
 * anew, as at every write. Refuses with 'move.no-file'; with 'move.newer' when Cosmos DB holds what
 * no move has written; with 'move.busy'; and with 'move.differs' when the two are not the same in
 * the end, because one of them was written to meanwhile.
 */
export async function moveToCosmos({
  file,
  place,
  now,
  patience,
}: CopyOrder): Promise<Result<CopyTotals>> {
  if (!existsSync(file))
    return refuse('move.no-file', `${file} is not there. Look at its name and folder.`)
  const source = openSource(file, now)
  try {
    const target = await openContainer(place, patience)
    try {
      const moved = await copyAll(source, target, now)
      if (!moved.ok) return moved
      const differing = await differences(source, target, now)
      return differing.length === 0
        ? moved
        : refuse(
            'move.differs',
            `Copied, but not the same: ${differing.slice(0, 5).join('; ')}. One of the two is ` +
              'still written to. Stop the service and run the same command again.',
          )
    } finally {
      target.close()
    }
  } finally {
    await source.close()
  }
}

function openSource(file: string, now: () => Instant): Source {
  const store = openSqlite(file, now)
  const raw = openFile(file, usualPauseMs)
  return {
    store,
    partitions: () =>
      raw
        .prepare('SELECT DISTINCT pk FROM docs ORDER BY pk')
        .all()
        .map(({ pk }) => z.string().parse(pk)),
    close: async () => {
      raw.close()
      await store.close()
    },
  }
}

async function copyAll(
  source: Source,
  target: OpenedContainer,
  now: () => Instant,
): Promise<Result<CopyTotals>> {
  const copies = await survey(target)
  const foreign = [...copies.values()].filter(({ mark }) => !isMark(mark))
  if (foreign.length > 0) return newer(foreign.length)
  const left = new Map(copies)
  const counts = { partitions: 0, documents: 0, copied: 0, removed: 0 }
  for (const pk of source.partitions()) {
    const docs = await docsOf(source.store, pk)
    if (docs.length > 0) counts.partitions += 1
    counts.documents += docs.length
    for (const doc of docs) left.delete(placeName(pk, doc.id))
    const fresh = docs.filter((doc) => copies.get(placeName(pk, doc.id))?.mark !== markFor(doc))
    for (const some of inBatches(fresh, now)) {
      const sent = await sendUntilSure(
        target,
        pk,
        (standing) =>
          some.flatMap((doc) => writeOver(doc, standing.get(placeName(pk, doc.id)), now)),
        copies,
      )
      if (!sent.ok) return sent
    }
    counts.copied += fresh.length
  }
  for (const copy of left.values()) {
    const sent = await sendUntilSure(
      target,
      copy.pk,
      (standing) =>
        [standing.get(placeName(copy.pk, copy.id))].flatMap((there) =>
          there === undefined ? [] : [{ write: 'delete', id: itemId(there.id), etag: there.etag }],
        ),
      copies,
    )
    if (!sent.ok) return sent
    counts.removed += 1
  }
  return ok(counts)
}

const newer = (count: number) =>
  refuse(
    'move.newer',
    `Cosmos DB holds ${count === 1 ? 'a document' : `${count} documents`} that the service has ` +
      'written there. Nothing was copied over them: the file is the older of the two. To move ' +
      'all the same, let the infrastructure make an empty container and name that.',
  )

function writeOver(doc: StoredDoc, there: Copy | undefined, now: () => Instant): Write[] {
  const item = itemFor(doc, { ms: Date.parse(now()), commit: markFor(doc) })
  if (there === undefined) return [{ write: 'create', item }]
  return there.mark === item.commit ? [] : [{ write: 'replace', item, etag: there.etag }]
}

/**
 * Sends what `plan` says until it stands there: after a lost answer, or when somebody was first, it
 * looks and plans anew.
 */
async function sendUntilSure(
  target: OpenedContainer,
  pk: string,
  plan: (standing: Copies) => Write[],
  copies: Copies,
): Promise<Result<undefined>> {
  let writes = plan(copies)
  for (let tries = 1; tries <= maxTries; tries += 1) {
    if (writes.length === 0) return ok(undefined)
    const sent = await sendBatch(target, pk, writes)
    if (sent.sent === 'written') return ok(undefined)
    await pause(sent.sent === 'throttled' ? sent.retryAfterMs : usualPauseMs)
    if (sent.sent === 'throttled') continue
    const standing = await survey(target, pk)
    const foreign = [...standing.values()].filter(({ mark }) => !isMark(mark))
    if (foreign.length > 0) return newer(foreign.length)
    writes = plan(standing)
  }
  return refuse(
    'move.busy',
    'Cosmos DB was too busy, so only a part is copied. ' +
      'Run the same command again: it goes on from there.',
  )
}

function* inBatches(docs: readonly StoredDoc[], now: () => Instant): Generator<StoredDoc[]> {
  let some: StoredDoc[] = []
  let bytes = 0
  for (const doc of docs) {
    const more = batchBytes(writeOver(doc, undefined, now))
    if (some.length === maxOps || (some.length > 0 && bytes + more > maxBatchBytes)) {
      yield some
      some = []
      bytes = 0
    }
    some.push(doc)
    bytes += more
  }
  if (some.length > 0) yield some
}

const copyRow = z.object({ pk: z.string(), key: z.string(), commit: z.string(), _etag: z.string() })

/** What stands in Cosmos DB, whether or not its time is over; in one partition, or in all. */
async function survey(target: OpenedContainer, pk?: string): Promise<Copies> {
  const question = {
    query:
      'SELECT c.pk, c.key, c.commit, c._etag FROM ' +
      `c${pk === undefined ? '' : ' WHERE c.pk = @pk'}`,
    parameters: pk === undefined ? [] : [{ name: '@pk', value: pk }],
  }
  const found = z.array(copyRow).parse(await everyRow(target, question, pk))
  return new Map(
    found.map((row) => [
      placeName(row.pk, row.key),
      { pk: row.pk, id: row.key, mark: row.commit, etag: row._etag },
    ]),
  )
}

const docsOf = (store: Store, pk: string): Promise<StoredDoc[]> =>
  allDocs(store, pk, { limit: pageOf })

/**
 * A sentence for every partition whose documents are not the same in both, by count and by hash.
 */
async function differences(
  source: Source,
  target: OpenedContainer,
  now: () => Instant,
): Promise<string[]> {
  const pks = new Set([
    ...source.partitions(),
    ...[...(await survey(target)).values()].map(({ pk }) => pk),
  ])
  const problems: string[] = []
  for (const pk of pks) {
    const theirs = await paginate(
      (after) => documents(target, listQuery(pk, after, Date.parse(now())), { limit: pageOf, pk }),
      (last) => ({ after: last.id }),
    )
    const [inFile, inCosmos] = [summary(await docsOf(source.store, pk)), summary(theirs)]
    if (inFile.hash !== inCosmos.hash)
      problems.push(
        `‘${pk}’ has ${inFile.count} in the file and ${inCosmos.count} in Cosmos ` +
          `DB${inFile.count === inCosmos.count ? ', not all alike' : ''}`,
      )
  }
  return problems
}

/** One hash for a partition, whichever order an engine gives it in. */
function summary(docs: readonly StoredDoc[]): { readonly count: number; readonly hash: string } {
  return {
    count: docs.length,
    hash: createHash('sha256').update(docs.map(docHash).sort().join()).digest('hex'),
  }
}
