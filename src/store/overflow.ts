// The announcements of a change that has more of them than one batch holds: those that are over
// wait in one document, written with the change itself, until the delivery has made messages of
// them. So nobody is left untold by a crash.
import { z } from 'zod'

import type { CaseId } from '../domain/ids.ts'
import { newMessage } from '../domain/messages/message.ts'
import type { Announcement } from '../domain/state/notice.ts'
import { StoreBusy } from '../ports/case-store.ts'
import { type Doc, maxOps, type Op, type Store } from '../ports/store.ts'
import { commitWithRetry, type Delay } from './documents/commit-with-retry.ts'
import { allDocs } from './documents/paginate.ts'
import { announcementRecord, messageDoc } from './records/message.ts'

const type = 'overflow'
const overflowBody = z.strictObject({ notices: z.array(announcementRecord) })

/** `key` tells the change from every other of its case. */
export const overflowDoc = (pk: CaseId, key: string, notices: readonly Announcement[]): Doc => ({
  pk,
  id: `${type}:${key}`,
  type,
  body: { notices },
})

export const messageOp = (notice: Announcement): Op => ({
  op: 'create',
  doc: messageDoc(newMessage(notice), notice.at),
})

/**
 * Two instances may be at it, or the case may be erased meanwhile: then what stands there is read
 * again.
 */
const maxTries = 20

/**
 * Makes messages of what waits, a batch at a time, each with what then still waits. Repeating it,
 * or two instances at once, writes none twice. Throws StoreBusy when the store stays throttled or
 * contended.
 */
export async function writeOverflow(
  { store, pause }: { readonly store: Store; readonly pause: Delay },
  id: CaseId,
): Promise<void> {
  for (let failures = 0; failures < maxTries;) {
    const [doc] = await allDocs(store, id, { type })
    if (doc === undefined) return
    const { notices } = overflowBody.parse(doc.body)
    const some = notices.slice(0, maxOps - 1)
    const there = await Promise.all(some.map((notice) => store.get(id, notice.id)))
    const rest = notices.slice(some.length)
    const { etag, ...waiting } = doc
    const ops: Op[] = [
      rest.length === 0
        ? { op: 'delete', id: doc.id, etag }
        : { op: 'replace', doc: { ...waiting, body: { notices: rest } }, etag },
      ...some.filter((_notice, index) => there[index] === undefined).map(messageOp),
    ]
    const { outcome } = await commitWithRetry(store, id, { ops, pause })
    if (outcome !== 'ok') failures += 1
  }
  throw new StoreBusy()
}
