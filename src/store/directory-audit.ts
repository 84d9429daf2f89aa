// The directory's own audit: every change of a person is chained to the one before it, in the batch of the change itself.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { instantField, personField } from './record-fields.ts'
import { standingDuties, type DirectoryEntry, type DirectoryEvent } from '../domain/standing-duties.ts'
import type { Op, StoredDoc } from '../ports/store.ts'

const partition = 'people'
export const trailKey = 'audit-trail'
const entryKey = (number: number) => `audit:${String(number).padStart(9, '0')}`

const trailRecord = z.strictObject({ length: z.number().int().nonnegative(), hash: z.string() })
export const directoryEntryRecord: z.ZodType<DirectoryEntry> = z.strictObject({
  event: z.enum(['person.added', 'person.changed']), person: personField,
  changed: z.array(z.enum(['name', 'agency', 'role', 'email', 'account', 'duties'])), duties: z.array(z.enum(standingDuties)),
  by: z.union([z.literal('import'), z.literal('configuration'), personField]), at: instantField,
  number: z.number().int().positive(), previous: z.string(), hash: z.string(),
})

/** SHA-256 over the entry's fields in order of their names. */
const hashOf = (entry: Omit<DirectoryEntry, 'hash'>): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(entry).filter(([name]) => name !== 'hash').sort(([a], [b]) => (a < b ? -1 : 1)))).digest('hex')

/** What appends these events. The trail is replaced with its etag, so two changes of the directory never go in at once. */
export function auditOps(trail: StoredDoc | undefined, events: readonly DirectoryEvent[]): Op[] {
  let { length, hash } = trail === undefined ? { length: 0, hash: '' } : trailRecord.parse(trail.body)
  const entries: Op[] = events.map((event) => {
    const numbered = { ...event, number: length + 1, previous: hash }
    length += 1
    hash = hashOf(numbered)
    return { op: 'create', doc: { pk: partition, id: entryKey(length), type: 'directory-audit', on: event.at, body: { ...numbered, hash } } }
  })
  const doc = { pk: partition, id: trailKey, type: 'directory-trail', body: { length, hash } }
  return [...entries, trail === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: trail.etag }]
}

/** The number of the first entry that is not as it was written, is missing or stands elsewhere; undefined when all are whole. */
export function brokenAt(entries: readonly DirectoryEntry[], trail: StoredDoc | undefined): number | undefined {
  const end = trail === undefined ? { length: 0, hash: '' } : trailRecord.parse(trail.body)
  let previous = ''
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1 || entry.previous !== previous || entry.hash !== hashOf(entry)) return index + 1
    previous = entry.hash
  }
  return entries.length === end.length && previous === end.hash ? undefined : entries.length + 1
}
