// What one change of a case writes: its document, its wake-up, and what belongs to it, in one
// batch.
import type { CaseId, PaperId } from '../domain/ids.ts'
import type { AuditEntry, ChainedEntry } from '../domain/state/audit-entry.ts'
import { type Case, peopleOf } from '../domain/state/case.ts'
import type { Announcement } from '../domain/state/notice.ts'
import type { Paper } from '../domain/state/paper.ts'
import type { Clock } from '../ports/clock.ts'
import { type Doc, maxOps, type Op, type Store, type StoredDoc } from '../ports/store.ts'
import { auditKey, chain, startOfTrail, type Trail } from './audit/chain.ts'
import { referenceKey, type StoredCase } from './case-reader.ts'
import { messageOp, overflowDoc } from './overflow.ts'
import { paperDoc, paperKey } from './records/paper.ts'

type CaseCommit = {
  readonly family: Case
  readonly audit: readonly AuditEntry[]
  readonly notices?: readonly Announcement[]
  readonly papers?: readonly Paper[]
  readonly discarded?: readonly PaperId[]
}

export type CaseBatch = { readonly ops: Op[]; readonly trail: Trail }

/**
 * Messages that are too many for the batch wait in one document of it. Throws RangeError when
 * anything else is too much.
 */
export async function caseBatch(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  { family, audit, notices = [], papers = [], discarded = [] }: CaseCommit,
  before: StoredCase | undefined,
): Promise<CaseBatch> {
  const { entries, trail } = chain(before?.trail ?? startOfTrail, family.id, audit)
  const fresh = await unwritten(store, family.id, notices)
  const discardedDocs = await stillThere(store, family.id, discarded)
  const kept = caseDoc(family, trail)
  const wake: Doc = { pk: family.id, id: 'wake', type: 'wake', nextAt: clock.now(), body: {} }
  const writes = (told: readonly Announcement[], over: readonly Announcement[]): Op[] => [
    before === undefined
      ? { op: 'create', doc: kept }
      : { op: 'replace', doc: kept, etag: before.doc.etag },
    // A read leaves its trace and changes nothing: nobody's reminders are worked out anew for it.
    ...(family === before?.family && over.length === 0
      ? []
      : [{ op: 'upsert', doc: wake } satisfies Op]),
    ...told.map(messageOp),
    ...over.slice(0, 1).map(({ id }): Op => ({
      op: 'create',
      doc: overflowDoc(family.id, `${trail.length}:${id}`, over),
    })),
    ...papers.map((paper): Op => ({ op: 'upsert', doc: paperDoc(family.id, paper) })),
    ...discardedDocs.map((doc): Op => ({ op: 'delete', id: doc.id, etag: doc.etag })),
    ...entries.map((entry): Op => ({ op: 'create', doc: auditDoc(family.id, entry) })),
  ]
  const whole = writes(fresh, [])
  const ops = whole.length > maxOps ? writes([], fresh) : whole
  if (ops.length > maxOps)
    throw new RangeError(
      `One change of a case may have ${maxOps - 3} audit entries and papers at the most`,
    )
  return { ops, trail }
}

const caseDoc = (family: Case, trail: Trail): Doc => ({
  pk: family.id,
  id: 'case',
  type: 'case',
  people: [
    ...peopleOf(family),
    'administrators',
    ...family.conferences.map((conference) => referenceKey(conference.reference)),
  ],
  on:
    family.conferences
      .map((conference) => conference.date)
      .sort()
      .at(-1) ?? '',
  body: { family, trail },
})

const auditDoc = (pk: CaseId, entry: ChainedEntry): Doc => ({
  pk,
  id: auditKey(entry.number),
  type: 'audit',
  on: entry.at,
  body: entry,
})

/**
 * A message that exists already is not written twice: a second one of that id would stop the change
 * for good.
 */
async function unwritten(
  store: Store,
  id: CaseId,
  notices: readonly Announcement[],
): Promise<Announcement[]> {
  const there = await Promise.all(notices.map((notice) => store.get(id, notice.id)))
  return notices.filter(
    (notice, index) =>
      there[index] === undefined &&
      notices.findIndex((earlier) => earlier.id === notice.id) === index,
  )
}

/** A paper that is gone already needs no taking away. */
const stillThere = async (
  store: Store,
  id: CaseId,
  discarded: readonly PaperId[],
): Promise<StoredDoc[]> =>
  (await Promise.all(discarded.map((paperId) => store.get(id, paperKey(paperId))))).filter(
    (doc) => doc !== undefined,
  )
