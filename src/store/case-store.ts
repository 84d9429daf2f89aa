import { z } from 'zod'

import { type CaseId, caseId, type PaperId, type Reference } from '../domain/ids.ts'
import { newMessage } from '../domain/messages/message.ts'
import type { AuditEntry } from '../domain/state/audit-entry.ts'
import { type Case, peopleOf } from '../domain/state/case.ts'
import type { Notice } from '../domain/state/notice.ts'
import type { Paper } from '../domain/state/paper.ts'
import { type CaseStore, type Change, type Reading, StoreBusy } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import { type Doc, maxOps, type Op, type Store, type StoredDoc } from '../ports/store.ts'
import { auditKey, chain, startOfTrail, type Trail } from './audit/chain.ts'
import { type Delay, delay } from './commit-with-retry.ts'
import { decodeCache } from './decode-cache.ts'
import { beginErasing, erasedBody, goOnErasing, isErased } from './erased-case.ts'
import { keyedMutex } from './keyed-mutex.ts'
import { messageDoc, messagesIn } from './outbox.ts'
import { allDocs, allDocsForPerson } from './paginate.ts'
import { chainedEntryRecord } from './records/audit.ts'
import { caseBody } from './records/case.ts'
import { paperDoc, paperIn, paperKey, papersIn } from './records/paper.ts'

type Rooms = {
  readonly store: Store
  readonly clock: Clock
  /** Called after every commit, so that the delivery need not wait for its next tick. */
  readonly committed: () => void
  /** How to wait before trying again; the real time unless told. */
  readonly pause?: Delay
}

type Committing = {
  readonly family: Case
  readonly audit: readonly AuditEntry[]
  readonly notices?: readonly Notice[]
  readonly papers?: readonly Paper[]
  readonly discarded?: readonly StoredDoc[]
}

const maxTries = 40
/** Somebody who tapped a button sees an error after ten seconds: that there is no room now is said well before. */
const maxWaitMs = 5_000

const maxErasing = 3
/** What a case's document holds: the family, or, once it was erased, the end of its trail alone. */
type Read = { readonly doc: StoredDoc; readonly family?: Case; readonly trail: Trail }

/** Cases in a Store: one document a case, its audit entries and its wake-up beside it in the same partition. */
export function caseStore({ store, clock, committed, pause = delay }: Rooms): CaseStore {
  const inTurn = keyedMutex()
  /** A family that was erased is let go of here as well, as soon as what is left of it is read. */
  const held = decodeCache((doc): Omit<Read, 'doc'> =>
    isErased(doc) ? { trail: erasedBody.parse(doc.body).trail } : caseBody.parse(doc.body),
  )

  async function read(id: CaseId): Promise<Read | undefined> {
    const doc = await store.get(id, 'case')
    return doc === undefined ? undefined : { doc, ...held(doc) }
  }

  async function papers(id: CaseId, { ids = [], kinds = [] }: Reading): Promise<Paper[]> {
    const byKind = await Promise.all(kinds.map((kind) => papersIn(store, id, kind)))
    const byId = await Promise.all(ids.map((paperId) => paperIn(store, id, paperId)))
    const all = new Map(
      [...byKind.flat(), ...byId.filter((paper) => paper !== undefined)].map((paper) => [
        paper.id,
        paper,
      ]),
    )
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  async function change<Answer>(
    id: CaseId,
    decide: (family: Case | undefined, papers: readonly Paper[]) => Change<Answer>,
    reading?: Reading,
  ): Promise<Answer> {
    /** Commits whose answer was lost: each may have gone in, and others may have written on top of it since. */
    const doubts: { readonly trail: Trail; readonly answer: Answer }[] = []
    let waited = 0
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const before = await read(id)
      for (const doubt of doubts) if (await wentIn(id, doubt.trail)) return done(doubt.answer)
      // A family that comes back does so once all that was kept before is gone.
      if (before?.doc.type === 'erasing') {
        if (tries > maxErasing) break
        await goOnErasing({ store, pause }, id)
        continue
      }
      // Read after the case: whoever changes a paper meanwhile changes the case as well, and this commit fails.
      const decision = decide(
        before?.family,
        reading === undefined ? [] : await papers(id, reading),
      )
      if (decision.change !== 'commit') return decision.answer
      const { ops, trail } = batch(
        {
          ...decision,
          notices: await unwritten(id, decision.notices ?? []),
          discarded: await standing(id, decision.discarded ?? []),
        },
        before,
      )
      const committed = await store.commit(id, ops)
      if (committed.outcome === 'ok') return done(decision.answer)
      if (committed.outcome === 'unknown' && decision.audit.length > 0)
        doubts.push({ trail, answer: decision.answer })
      const wait =
        committed.outcome === 'throttled' ? committed.retryAfterMs : tries > 3 ? tries * 5 : 0
      waited += wait
      if (waited > maxWaitMs) break
      if (wait > 0) await pause(wait)
    }
    for (const doubt of doubts) if (await wentIn(id, doubt.trail)) return done(doubt.answer)
    throw new StoreBusy()
  }

  /** An entry's hash holds everything before it, so the one at the trail's end tells whether that very commit is in the store. */
  async function wentIn(id: CaseId, trail: Trail): Promise<boolean> {
    const doc = await store.get(id, auditKey(trail.length))
    return doc !== undefined && chainedEntryRecord.parse(doc.body).hash === trail.hash
  }

  /** A message that exists already is not written twice: a second one of that id would stop the change for good. */
  async function unwritten(id: CaseId, notices: readonly Notice[]): Promise<Notice[]> {
    const there = await Promise.all(notices.map((notice) => store.get(id, notice.id)))
    return notices.filter(
      (notice, index) =>
        there[index] === undefined && notices.findIndex((one) => one.id === notice.id) === index,
    )
  }

  /** A paper that is gone already needs no taking away. */
  const standing = async (id: CaseId, discarded: readonly PaperId[]): Promise<StoredDoc[]> =>
    (await Promise.all(discarded.map((paperId) => store.get(id, paperKey(paperId))))).filter(
      (doc) => doc !== undefined,
    )

  function done<Answer>(answer: Answer): Answer {
    committed()
    return answer
  }

  function batch(
    { family, audit, notices = [], papers: written = [], discarded = [] }: Committing,
    before: Read | undefined,
  ): { ops: Op[]; trail: Trail } {
    const { entries, trail } = chain(before?.trail ?? startOfTrail, family.id, audit)
    const kept: Doc = {
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
    }
    const ops: Op[] = [
      before === undefined
        ? { op: 'create', doc: kept }
        : { op: 'replace', doc: kept, etag: before.doc.etag },
      // A read leaves its trace and changes nothing: nobody's reminders are worked out anew for it.
      ...(family === before?.family
        ? []
        : [
            {
              op: 'upsert',
              doc: { pk: family.id, id: 'wake', type: 'wake', nextAt: clock.now(), body: {} },
            } satisfies Op,
          ]),
      ...notices.map((notice): Op => ({
        op: 'create',
        doc: messageDoc(newMessage(notice), notice.at),
      })),
      ...written.map((paper): Op => ({ op: 'upsert', doc: paperDoc(family.id, paper) })),
      ...discarded.map((doc): Op => ({ op: 'delete', id: doc.id, etag: doc.etag })),
      ...entries.map((entry): Op => ({
        op: 'create',
        doc: {
          pk: family.id,
          id: auditKey(entry.number),
          type: 'audit',
          on: entry.at,
          body: entry,
        },
      })),
    ]
    if (ops.length > maxOps)
      throw new RangeError(
        `One change of a case may have ${maxOps - 2} audit entries, messages and papers at the most`,
      )
    return { ops, trail }
  }

  async function erase(id: CaseId, decide: Parameters<CaseStore['erase']>[1]): Promise<boolean> {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const before = await read(id)
      if (before === undefined || before.doc.type === 'erased') return false
      if (before.doc.type === 'erasing') return goOnErasing({ store, pause }, id)
      const entry = before.family === undefined ? undefined : decide(before.family, await audit(id))
      if (entry === undefined) return false
      const committed = await store.commit(id, beginErasing(id, before, entry))
      // Somebody was first, or the answer was lost: look what stands there now.
      if (committed.outcome === 'throttled') await pause(committed.retryAfterMs)
    }
    throw new StoreBusy()
  }

  async function audit(id: CaseId) {
    const docs = await allDocs(store, id, { type: 'audit' })
    return z.array(chainedEntryRecord).parse(docs.map((doc) => doc.body))
  }

  return {
    load: async (id) => (await read(id))?.family,
    change: (id, decide, reading) => inTurn(id, () => change(id, decide, reading)),
    papers,
    async of(person, leaveOut) {
      const docs = await allDocsForPerson(store, person, { type: 'case' })
      return docs.flatMap((doc) => {
        try {
          return held(doc).family ?? []
        } catch (error) {
          if (leaveOut === undefined) throw error
          leaveOut(caseId(doc.pk), error)
          return []
        }
      })
    },
    async withReference(reference) {
      const [doc] = await store.forPerson(referenceKey(reference), { type: 'case', limit: 1 })
      return doc === undefined ? undefined : held(doc).family
    },
    messages: (id) => messagesIn(store, id),
    audit,
    async everything(id) {
      const docs = await allDocs(store, id)
      return docs
        .filter(({ type }) => type !== 'wake')
        .map(({ id: key, type, on, body }) => ({
          id: key,
          type,
          ...(on === undefined ? {} : { on }),
          body,
        }))
    },
    erase: (id, decide) => inTurn(id, () => erase(id, decide)),
    async finishErasing(id) {
      const doc = await store.get(id, 'case')
      if (doc !== undefined && isErased(doc)) await goOnErasing({ store, pause }, id)
    },
  }
}

/** Conferences are found by their number through the same index as by their people. */
const referenceKey = (reference: Reference) => `reference:${reference}`
