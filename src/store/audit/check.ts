// Whether the audit trail of a case is whole: each entry as it was written, in its place, none
// missing, none too many.
import { z } from 'zod'

import { type CaseId, caseId } from '../../domain/ids.ts'
import type { AuditHead, TrailDamage, Verified } from '../../ports/audit-check.ts'
import type { Store, StoredDoc } from '../../ports/store.ts'
import { allDocs, allDocsForPerson } from '../documents/paginate.ts'
import { hashOf, startOfTrail, type Trail, trailRecord } from './chain.ts'
import { checkDirectory } from './directory-audit.ts'

/** Who finds the skeletons of erased cases: a check of the audit, and nobody else. */
export const erasedPeople = 'erased-cases'

/** What every entry has, whatever it tells of: a newer version's entries are checked too. */
const link = z.looseObject({
  caseId: z.string(),
  number: z.number(),
  previous: z.string(),
  hash: z.string(),
})
const trailEnd = z.looseObject({ trail: trailRecord })

/**
 * The first damaged entry of a trail, undefined when it is whole. `entries` are the stored audit
 * documents in order of id, `end` is what the case document says of the trail's end.
 */
function checkTrail(
  id: string,
  entries: readonly Pick<StoredDoc, 'id' | 'body'>[],
  end: Trail,
): TrailDamage | undefined {
  const damage = (number: number, what: TrailDamage['what']): TrailDamage => ({
    caseId: id,
    number,
    what,
  })
  const links = entries.map((pick) => link.safeParse(pick.body))
  let previous = startOfTrail.hash
  for (const [index, entry] of entries.entries()) {
    const number = index + 1
    const read = links[index]
    if (number > end.length) return damage(number, 'added')
    if (placeOf(entry.id) !== number)
      return damage(number, placeOf(entry.id) > number ? 'missing' : 'out-of-place')
    if (read?.success !== true) return damage(number, 'changed')
    if (read.data.number !== number || read.data.caseId !== id)
      return damage(number, 'out-of-place')
    if (hashOf(read.data) !== read.data.hash) return damage(number, 'changed')
    // Whose fault is a broken link? If what follows knows this entry, the one before it is another
    // than it was.
    if (read.data.previous !== previous)
      return damage(
        number > 1 &&
          isKnown(read.data.hash, links[index + 1], number === end.length ? end.hash : undefined)
          ? number - 1
          : number,
        'changed',
      )
    previous = read.data.hash
  }
  if (entries.length < end.length) return damage(entries.length + 1, 'cut-off')
  return previous === end.hash ? undefined : damage(entries.length, 'changed')
}

const placeOf = (id: string): number => Number(/^audit:(\d+)$/.exec(id)?.[1] ?? 0)
const isKnown = (
  hash: string,
  next: { data?: { previous: string } | undefined } | undefined,
  end: string | undefined,
): boolean => (end ?? next?.data?.previous) === hash

type Kept = { readonly id: CaseId; readonly entries: readonly StoredDoc[]; readonly end: Trail }

/** A case's trail and its end, read so that no commit falls between the two. */
async function keptTrail(store: Store, id: CaseId): Promise<Kept | undefined> {
  for (;;) {
    const before = await store.get(id, 'case')
    if (before === undefined) return undefined
    const entries = await allDocs(store, id, { type: 'audit' })
    if ((await store.get(id, 'case'))?.etag === before.etag)
      return { id, entries, end: trailEnd.parse(before.body).trail }
  }
}

/**
 * Checks the trail of one case, or of all, the erased ones and the directory's too; and against
 * heads that were written down earlier.
 */
export async function verifyTrails(
  store: Store,
  { only, against = [] }: { readonly only?: CaseId; readonly against?: readonly AuditHead[] } = {},
): Promise<Verified> {
  const ids = only === undefined ? await everyCase(store) : [only]
  const heads: AuditHead[] = []
  const damages: TrailDamage[] = []
  let entries = 0
  const earlier =
    only === undefined ? against : against.filter((auditHead) => auditHead.caseId === only)
  for (const id of new Set([...ids, ...earlier.map((auditHead) => caseId(auditHead.caseId))])) {
    const kept = await keptTrail(store, id)
    const head = earlier.find((auditHead) => auditHead.caseId === id)
    if (kept === undefined) {
      damages.push({ caseId: id, number: 1, what: 'gone' })
      continue
    }
    entries += kept.entries.length
    heads.push({ caseId: id, length: kept.end.length, hash: kept.end.hash })
    const damage =
      checkTrail(id, kept.entries, kept.end) ??
      (head === undefined ? undefined : checkHead(kept, head))
    if (damage !== undefined) damages.push(damage)
  }
  return {
    cases: heads.length,
    entries,
    damages,
    heads,
    ...(only === undefined ? { directory: await checkDirectory(store) } : {}),
  }
}

/** A trail only grows: the entry at which it ended then is still there, as it was. */
function checkHead({ id, entries }: Kept, head: AuditHead): TrailDamage | undefined {
  if (head.length === 0) return undefined
  const then = link.safeParse(entries[head.length - 1]?.body)
  if (entries.length < head.length)
    return { caseId: id, number: entries.length + 1, what: 'cut-off' }
  return then.success && then.data.hash === head.hash
    ? undefined
    : { caseId: id, number: head.length, what: 'rewritten' }
}

async function everyCase(store: Store): Promise<CaseId[]> {
  const lists = await Promise.all(
    ['administrators', erasedPeople].map((who) => allDocsForPerson(store, who)),
  )
  return lists
    .flat()
    .filter((doc) => doc.id === 'case')
    .map((doc) => caseId(doc.pk))
}
