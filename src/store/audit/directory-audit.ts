// The directory's own audit: every change of a person is chained to the one before it, in the batch
// of the change itself.
import { z } from 'zod'

import type { DirectoryEvent } from '../../domain/people/staff-roles.ts'
import type { DirectoryCheck } from '../../ports/audit-check.ts'
import type { Op, Store, StoredDoc } from '../../ports/store.ts'
import { allDocs } from '../documents/paginate.ts'
import { auditKey, hashOf, startOfTrail, trailRecord } from './chain.ts'

const partition = 'people'
export const trailKey = 'audit-trail'

/**
 * What appends these events, each with its number and the hash of itself and of the one before it.
 * The trail is replaced with its etag, so two changes of the directory never go in at once.
 */
export function auditOps(trail: StoredDoc | undefined, events: readonly DirectoryEvent[]): Op[] {
  let { length, hash } = trail === undefined ? startOfTrail : trailRecord.parse(trail.body)
  const entries: Op[] = events.map((event) => {
    const numbered = { ...event, number: length + 1, previous: hash }
    length += 1
    hash = hashOf(numbered)
    return {
      op: 'create',
      doc: {
        pk: partition,
        id: auditKey(length),
        type: 'directory-audit',
        on: event.at,
        body: { ...numbered, hash },
      },
    }
  })
  const doc = { pk: partition, id: trailKey, type: 'directory-trail', body: { length, hash } }
  return [
    ...entries,
    trail === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: trail.etag },
  ]
}

/**
 * What every entry has, whatever it tells of: one that was spoilt is named, and stops nobody from
 * looking on.
 */
const link = z.looseObject({ number: z.number(), previous: z.string(), hash: z.string() })

/**
 * The number of the first entry that is not as it was written, is missing or stands elsewhere;
 * undefined when all are whole.
 */
function brokenAt(entries: readonly StoredDoc[], trail: StoredDoc | undefined): number | undefined {
  const end = trail === undefined ? startOfTrail : trailRecord.parse(trail.body)
  let previous = startOfTrail.hash
  for (const [index, { id, body }] of entries.entries()) {
    const read = link.safeParse(body)
    if (
      !read.success ||
      id !== auditKey(index + 1) ||
      read.data.number !== index + 1 ||
      read.data.previous !== previous ||
      read.data.hash !== hashOf(read.data)
    )
      return index + 1
    previous = read.data.hash
  }
  if (entries.length === end.length && previous === end.hash) return undefined
  return entries.length === end.length ? entries.length : Math.min(entries.length, end.length) + 1
}

/** The directory's trail and its end, read so that no change falls between the two. */
export async function checkDirectory(store: Store): Promise<DirectoryCheck> {
  for (;;) {
    const before = await store.get(partition, trailKey)
    const entries = await allDocs(store, partition, { type: 'directory-audit' })
    if ((await store.get(partition, trailKey))?.etag !== before?.etag) continue
    const broken = brokenAt(entries, before)
    return { entries: entries.length, ...(broken === undefined ? {} : { brokenAt: broken }) }
  }
}
