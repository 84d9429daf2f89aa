// What is left of a case that was deleted: its audit trail, and a document that holds the trail's
// end. Which documents go is decided by what stays, so that a kind of document that is new tomorrow
// goes too.
import { z } from 'zod'

import type { CaseId, Instant } from '../domain/ids.ts'
import type { AuditEntry } from '../domain/state/audit-entry.ts'
import { type Doc, maxOps, type Op, type Store, type StoredDoc } from '../ports/store.ts'
import { auditKey, chain, type Trail, trailRecord } from './audit/chain.ts'
import { erasedPeople } from './audit/check.ts'
import { commitWithRetry, type Delay } from './documents/commit-with-retry.ts'
import { allDocs } from './documents/paginate.ts'
import { instantField } from './records/fields.ts'

/** An erasure that was begun and has not ended, and one that has. */
export type ErasedType = 'erasing' | 'erased'
export const isErased = ({ type }: Pick<Doc, 'type'>): boolean =>
  type === 'erasing' || type === 'erased'

export const erasedBody = z.strictObject({ trail: trailRecord, erasedAt: instantField })

/**
 * The only types that stay in a case's partition; the wake-up, which holds nothing, until the
 * erasure is done: it brings the delivery back to it.
 */
const stays: ReadonlySet<string> = new Set(['audit', 'erasing', 'erased', 'wake'])
/**
 * Files that wait to be taken hold what they hold for a day at most; all of them go, because nobody
 * can tell any more whose they are.
 */
const waitingFiles = ['files', 'room-files']

const skeleton = (
  id: CaseId,
  type: ErasedType,
  { trail, erasedAt }: { readonly trail: Trail; readonly erasedAt: Instant },
): Doc => ({
  pk: id,
  id: 'case',
  type,
  people: [erasedPeople],
  on: erasedAt,
  body: { trail, erasedAt },
})

/**
 * The first step, after which the case is there for nobody: its document becomes the skeleton,
 * guarded by its etag.
 */
export function beginErasing(
  id: CaseId,
  before: { readonly doc: StoredDoc; readonly trail: Trail },
  entry: AuditEntry,
): Op[] {
  const { entries, trail } = chain(before.trail, id, [entry])
  return [
    {
      op: 'replace',
      doc: skeleton(id, 'erasing', { trail, erasedAt: entry.at }),
      etag: before.doc.etag,
    },
    { op: 'upsert', doc: { pk: id, id: 'wake', type: 'wake', nextAt: entry.at, body: {} } },
    ...entries.map((entry): Op => ({
      op: 'create',
      doc: { pk: id, id: auditKey(entry.number), type: 'audit', on: entry.at, body: entry },
    })),
  ]
}

type Parts = { readonly store: Store; readonly pause: Delay }

/**
 * The steps after that: everything else in the partition goes, and the waiting files; then the
 * engine's own files are swept; only then is the erasure said to be done. Each step may be
 * repeated, by another instance too. False: not done yet, ask again.
 */
export async function goOnErasing(parts: Parts, id: CaseId): Promise<boolean> {
  const { store, pause } = parts
  if (!(await emptied(parts, id))) return false
  const files = await Promise.all(waitingFiles.map((pk) => filesGone(parts, pk)))
  if (files.includes(false) || !(await store.scrub())) return false
  const doc = await store.get(id, 'case')
  const wake = await store.get(id, 'wake')
  if (doc === undefined || !isErased(doc)) return true
  const ends: Op[] = [
    ...(doc.type === 'erased'
      ? []
      : [
          {
            op: 'replace',
            doc: skeleton(id, 'erased', erasedBody.parse(doc.body)),
            etag: doc.etag,
          } satisfies Op,
        ]),
    ...(wake === undefined ? [] : takingAway([wake])),
  ]
  if (ends.length === 0) return true
  const { outcome } = await commitWithRetry(store, id, { ops: ends, pause })
  return outcome === 'ok'
}

const maxRounds = 20

/**
 * True when nothing is left beside what stays. Every batch is guarded by the skeleton: should the
 * family have come back meanwhile, nothing of the new case goes.
 */
async function emptied({ store, pause }: Parts, id: CaseId): Promise<boolean> {
  for (let round = 1; round <= maxRounds; round += 1) {
    const kept = await store.get(id, 'case')
    if (kept?.type !== 'erasing') return true
    const goes = (await allDocs(store, id)).filter(
      (doc) => !stays.has(doc.type) && doc.id !== kept.id,
    )
    if (goes.length === 0) return true
    const { etag, ...doc } = kept
    // Somebody may be writing to one of them, the sender for instance: the next round looks again.
    await commitWithRetry(store, id, {
      ops: [{ op: 'replace', doc, etag }, ...takingAway(goes.slice(0, maxOps - 1))],
      pause,
    })
  }
  return false
}

async function filesGone({ store, pause }: Parts, pk: string): Promise<boolean> {
  for (let round = 1; round <= maxRounds; round += 1) {
    const docs = await allDocs(store, pk)
    if (docs.length === 0) return true
    await commitWithRetry(store, pk, { ops: takingAway(docs.slice(0, maxOps)), pause })
  }
  return false
}

const takingAway = (docs: readonly StoredDoc[]): Op[] =>
  docs.map(({ id, etag }) => ({ op: 'delete', id, etag }))
