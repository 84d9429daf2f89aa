// Reading leaves a trace: who is about to see a report, or takes an export away, stands in the
// case's audit trail.
import type { CaseId, Instant, MeetingId, PaperId } from '../../domain/ids.ts'
import type { AuditActor, ReadKind } from '../../domain/state/audit-entry.ts'
import type { Dependencies } from './request-context.ts'

/** What is about to be shown, of which case: ids and a kind, never a word of it. */
export type ReadAccess = {
  readonly caseId: CaseId
  readonly meeting: MeetingId
  readonly what: ReadKind
  readonly paper?: PaperId
}

/**
 * Writes each read into its case's trail, those of one case in one batch. Call it before handing
 * over what is read: when the store is too busy it throws StoreBusy, and then nothing is shown. A
 * case that is gone meanwhile has no trace. The case itself is unchanged, so nobody's reminders are
 * worked out anew. Looking twice leaves two entries.
 */
export async function recordReadAccess(
  { cases }: Pick<Dependencies, 'cases'>,
  { by, at }: { readonly by: AuditActor; readonly at: Instant },
  reads: readonly ReadAccess[],
): Promise<void> {
  for (const id of new Set(reads.map((readAccess) => readAccess.caseId))) {
    const entries = reads
      .filter((readAccess) => readAccess.caseId === id)
      .map(({ caseId: _case, ...read }) => ({ event: 'read' as const, ...read, by, at }))
    await cases.change<void>(id, (family) =>
      family === undefined
        ? { change: 'none', answer: undefined }
        : { change: 'commit', family, audit: entries, answer: undefined },
    )
  }
}
