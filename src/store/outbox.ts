import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { addMilliseconds } from '../domain/dates/dates.ts'
import type { CaseId, Instant, MessageId } from '../domain/ids.ts'
import { type Message, newMessage } from '../domain/messages/message.ts'
import type { Notice } from '../domain/state/notice.ts'
import type { Clock } from '../ports/clock.ts'
import type { Outbox, Taken, Wake } from '../ports/outbox.ts'
import { type Doc, maxOps, type Op, type Store, type StoredDoc } from '../ports/store.ts'
import { decodeCache } from './decode-cache.ts'
import { commitWithRetry, type Delay, delay } from './documents/commit-with-retry.ts'
import { allDocs, allDocsForPerson } from './documents/paginate.ts'
import { writeOverflow } from './overflow.ts'
import { caseField } from './records/fields.ts'
import { messageDoc, messageRecord } from './records/message.ts'

/**
 * How long a message whose record cannot be read is put aside, so that it does not hold up the
 * others.
 */
const unreadableMs = 300_000
const maxRepeats = 5
/**
 * Whoever writes a case upserts its wake-up with an empty body: that it was looked at since is then
 * gone.
 */
const wakeRecord = z.strictObject({ looked: z.literal(true).exactOptional() })

/**
 * Which document each thing that was handed out came from: what is recorded about it replaces that
 * very version.
 */
class DocumentsOut {
  readonly #docs = new WeakMap<object, StoredDoc>()

  handOut<Thing extends object>(thing: Thing, doc: StoredDoc): Thing {
    this.#docs.set(thing, doc)
    return thing
  }

  of(thing: object): StoredDoc {
    const doc = this.#docs.get(thing)
    if (doc === undefined) throw new TypeError('This did not come from this outbox')
    return doc
  }
}

type Access = {
  readonly store: Store
  readonly clock: Clock
  readonly pause: Delay
  readonly out: DocumentsOut
}

/**
 * Outgoing messages and wake-ups in a Store, each in its case's partition. `pause` is how to wait
 * while the store is throttled.
 */
export function storedOutbox(store: Store, clock: Clock, pause = delay): Outbox {
  const out = new DocumentsOut()
  const access: Access = { store, clock, pause, out }
  // After each change of a case all its messages are looked at, and most are what they were.
  const decoded = decodeCache((doc) => messageRecord.parse(doc.body))
  return {
    async wakes(now, until, limit) {
      const wakes: Wake[] = []
      for (const doc of await store.due(now, limit, 'wake')) {
        const claimed = await store.claim(doc, until)
        if (claimed === undefined) continue
        const changed = wakeRecord.parse(claimed.body).looked !== true
        wakes.push(out.handOut({ caseId: caseField.parse(doc.pk), changed }, claimed))
      }
      return wakes
    },
    writeRest: (id) => writeOverflow({ store, pause }, id),
    record: (wake, notices, next, stale = []) => recordLook(access, wake, { notices, next, stale }),
    due: (now, limit) => dueMessages(access, now, limit),
    async dueFor(person, now) {
      const docs = await allDocsForPerson(store, person, { type: 'message' })
      return docs
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
        .flatMap((doc) => {
          const record = messageRecord.safeParse(doc.body)
          return record.success ? [out.handOut<Taken>({ message: record.data }, doc)] : []
        })
    },
    async keep(taken, message, lookAgain) {
      const after = await keepMessage(access, out.of(taken), messageDoc(message, lookAgain))
      return after === undefined ? undefined : out.handOut<Taken>({ message }, after)
    },
    async soonest(until) {
      const found = await Promise.all(['wake', 'message'].map((type) => store.due(until, 1, type)))
      return found
        .flat()
        .flatMap(({ nextAt }) => (nextAt === undefined ? [] : [nextAt]))
        .sort()[0]
    },
    messages: async (id) => (await messagesOf(store, id)).map(decoded),
  }
}

type Look = {
  readonly notices: readonly Notice[]
  /** When to look again. */
  readonly next: Instant | undefined
  /** Messages that are to be looked at anew. */
  readonly stale: readonly MessageId[]
}

async function recordLook(
  { store, clock, pause, out }: Access,
  wake: Wake,
  { notices, next, stale }: Look,
): Promise<number | 'changed'> {
  const there = new Map((await messagesOf(store, wake.caseId)).map((doc) => [doc.id, doc]))
  const fresh = notices.filter((notice) => !there.has(notice.id))
  const now = fresh.slice(0, maxOps - 1)
  const again = stale.map((id) => there.get(id)).filter((doc) => doc !== undefined)
  const touched = again.slice(0, maxOps - 1 - now.length)
  // More than a batch holds: the rest comes at the next look, which is at once.
  const left = now.length < fresh.length || touched.length < again.length
  const look = left ? clock.now() : next
  const { etag, nextAt: _held, ...doc } = out.of(wake)
  const body = left && wake.changed ? {} : { looked: true }
  const looked: Doc = { ...doc, body, ...(look === undefined ? {} : { nextAt: look }) }
  const ops: Op[] = [
    { op: 'replace', etag, doc: looked },
    ...now.map((notice): Op => ({
      op: 'create',
      doc: messageDoc(newMessage(notice), notice.at),
    })),
    ...touched.map(({ etag: read, ...old }): Op => ({
      op: 'replace',
      etag: read,
      doc: { ...old, nextAt: clock.now() },
    })),
  ]
  const { outcome } = await commitWithRetry(store, wake.caseId, { ops, pause })
  return outcome === 'ok' ? now.length : 'changed'
}

async function dueMessages(
  { store, clock, out }: Access,
  now: Instant,
  limit: number,
): Promise<Taken[]> {
  const docs = await store.due(now, limit, 'message')
  const read = docs.map((doc) => ({ doc, record: messageRecord.safeParse(doc.body) }))
  const broken = read.flatMap(({ doc, record }) =>
    record.success ? [] : [{ doc, problem: record.error }],
  )
  const [first] = broken
  if (first === undefined)
    return read.flatMap(({ doc, record }) =>
      record.success ? [out.handOut({ message: record.data }, doc)] : [],
    )
  // Loud, and out of the way: the next look finds the others.
  for (const { doc } of broken) await store.claim(doc, addMilliseconds(clock.now(), unreadableMs))
  throw first.problem
}

/** The document as it is after the write; undefined when somebody else's stands there. */
async function keepMessage(
  { store, pause }: Access,
  { etag }: StoredDoc,
  doc: Doc,
): Promise<StoredDoc | undefined> {
  for (let tries = 1; tries <= maxRepeats; tries += 1) {
    const { outcome } = await commitWithRetry(store, doc.pk, {
      ops: [{ op: 'replace', doc, etag }],
      pause,
    })
    const after = await store.get(doc.pk, doc.id)
    if (outcome === 'ok')
      return after !== undefined && isDeepStrictEqual(after.body, doc.body) ? after : undefined
    // A lost answer with the etag unmoved was no write. With another etag it may have been ours or
    // another instance's: as if it were another's, because nothing may be sent on a doubtful
    // record.
    if (outcome !== 'unknown' || after?.etag !== etag) return undefined
  }
  return undefined
}

/** Every message of a case, with how far each got. */
export const messagesIn = async (store: Store, id: CaseId): Promise<Message[]> =>
  (await messagesOf(store, id)).map((doc) => messageRecord.parse(doc.body))

const messagesOf = (store: Store, id: CaseId) => allDocs(store, id, { type: 'message' })
