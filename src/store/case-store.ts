// Cases in a Store: one document a case, its audit entries and its wake-up beside it in the same
// partition.
import type { CaseId } from '../domain/ids.ts'
import type { Case } from '../domain/state/case.ts'
import type { Paper } from '../domain/state/paper.ts'
import { type CaseStore, type Change, type PaperQuery, StoreBusy } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Committed, Store } from '../ports/store.ts'
import { auditKey, type Trail } from './audit/chain.ts'
import { caseBatch } from './case-batch.ts'
import { type CaseReader, caseReader } from './case-reader.ts'
import { type Delay, delay } from './documents/commit-with-retry.ts'
import { beginErasing, goOnErasing, isErased } from './erased-case.ts'
import { keyedMutex } from './keyed-mutex.ts'
import { messagesIn } from './outbox.ts'
import { chainedEntryRecord } from './records/audit.ts'

type CaseStoreOptions = {
  readonly store: Store
  readonly clock: Clock
  /** Called after every commit, so that the delivery need not wait for its next tick. */
  readonly committed: () => void
  /** How to wait before trying again; the real time unless told. */
  readonly pause?: Delay
}

type Access = Required<CaseStoreOptions> & { readonly reader: CaseReader }

const maxTries = 40
/**
 * Somebody who tapped a button sees an error after ten seconds: that there is no room now is said
 * well before.
 */
const maxWaitMs = 5_000
const maxErasing = 3

export function caseStore({ pause = delay, ...options }: CaseStoreOptions): CaseStore {
  const { store } = options
  const { stored, ...reader } = caseReader(store)
  const access: Access = { ...options, pause, reader: { stored, ...reader } }
  const inTurn = keyedMutex()
  return {
    ...reader,
    load: async (id) => (await stored(id))?.family,
    change: (id, decide, reading) => inTurn(id, () => change(access, id, { decide, reading })),
    messages: (id) => messagesIn(store, id),
    erase: (id, decide) => inTurn(id, () => erase(access, id, decide)),
    async finishErasing(id) {
      const doc = await store.get(id, 'case')
      if (doc !== undefined && isErased(doc)) await goOnErasing({ store, pause }, id)
    },
  }
}

type Decision<Answer> = {
  readonly decide: (family: Case | undefined, papers: readonly Paper[]) => Change<Answer>
  readonly reading: PaperQuery | undefined
}

/**
 * A commit whose answer was lost: it may have gone in, and others may have written on top of it
 * since.
 */
type Doubt<Answer> = { readonly trail: Trail; readonly answer: Answer }

async function change<Answer>(
  access: Access,
  id: CaseId,
  { decide, reading }: Decision<Answer>,
): Promise<Answer> {
  const { store, reader, committed: tell, pause } = access
  const doubts: Doubt<Answer>[] = []
  let waited = 0
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const before = await reader.stored(id)
    const certain = await wentIn(store, id, doubts)
    if (certain !== undefined) {
      tell()
      return certain.answer
    }
    // A family that comes back does so once all that was kept before is gone.
    if (before?.doc.type === 'erasing') {
      if (tries > maxErasing) break
      await goOnErasing({ store, pause }, id)
      continue
    }
    // Read after the case: whoever changes a paper meanwhile changes the case as well, and this
    // commit fails.
    const papers = reading === undefined ? [] : await reader.papers(id, reading)
    const decision = decide(before?.family, papers)
    if (decision.change !== 'commit') return decision.answer
    const { ops, trail } = await caseBatch(access, decision, before)
    const committed = await store.commit(id, ops)
    if (committed.outcome === 'ok') {
      tell()
      return decision.answer
    }
    if (committed.outcome === 'unknown' && decision.audit.length > 0)
      doubts.push({ trail, answer: decision.answer })
    const wait = waitAfter(committed, tries)
    waited += wait
    if (waited > maxWaitMs) break
    if (wait > 0) await pause(wait)
  }
  const certain = await wentIn(store, id, doubts)
  if (certain === undefined) throw new StoreBusy()
  tell()
  return certain.answer
}

const waitAfter = (committed: Committed, tries: number): number =>
  committed.outcome === 'throttled' ? committed.retryAfterMs : tries > 3 ? tries * 5 : 0

/**
 * An entry's hash holds everything before it, so the one at the trail's end tells whether that very
 * commit is in the store.
 */
async function wentIn<Answer>(
  store: Store,
  id: CaseId,
  doubts: readonly Doubt<Answer>[],
): Promise<Doubt<Answer> | undefined> {
  for (const doubt of doubts) {
    const doc = await store.get(id, auditKey(doubt.trail.length))
    if (doc !== undefined && chainedEntryRecord.parse(doc.body).hash === doubt.trail.hash)
      return doubt
  }
  return undefined
}

async function erase(
  { store, reader, pause }: Access,
  id: CaseId,
  decide: Parameters<CaseStore['erase']>[1],
): Promise<boolean> {
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const before = await reader.stored(id)
    if (before === undefined || before.doc.type === 'erased') return false
    if (before.doc.type === 'erasing') return goOnErasing({ store, pause }, id)
    const entry =
      before.family === undefined ? undefined : decide(before.family, await reader.audit(id))
    if (entry === undefined) return false
    const committed = await store.commit(id, beginErasing(id, before, entry))
    // Somebody was first, or the answer was lost: look what stands there now.
    if (committed.outcome === 'throttled') await pause(committed.retryAfterMs)
  }
  throw new StoreBusy()
}
