// Each audit entry carries the hash of the one before it, so that a changed, missing or reordered
// entry shows.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { CaseId } from '../../domain/ids.ts'
import type { AuditEntry, ChainedEntry } from '../../domain/state/audit-entry.ts'

/** How many entries a case has and the hash of the last. */
export type Trail = { readonly length: number; readonly hash: string }
export const trailRecord: z.ZodType<Trail> = z.strictObject({
  length: z.number().int().nonnegative(),
  hash: z.string(),
})
export const startOfTrail: Trail = { length: 0, hash: '' }

/** The id of an entry's document: text order is the order of the chain. */
export const auditKey = (number: number): string => `audit:${String(number).padStart(9, '0')}`

/** Appends entries to a trail; pure: the same entries after the same trail have the same hashes. */
export function chain(
  trail: Trail,
  caseId: CaseId,
  audit: readonly AuditEntry[],
): { entries: ChainedEntry[]; trail: Trail } {
  const entries: ChainedEntry[] = []
  let end = trail
  for (const entry of audit) {
    const numbered = { ...entry, caseId, number: end.length + 1, previous: end.hash }
    const hash = hashOf(numbered)
    entries.push({ ...numbered, hash })
    end = { length: numbered.number, hash }
  }
  return { entries, trail: end }
}

/** SHA-256 over the entry's fields in order of their names, its own hash apart. */
export function hashOf(entry: object): string {
  const fields = Object.entries(entry)
    .filter(([name]) => name !== 'hash')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
