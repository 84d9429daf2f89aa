// What a meeting knows of each report to it: who wrote it, when, and with whom it was shared. What
// it says is a paper.
import type { ChildId, Instant, InvitationId, LocalDate, ParentId, PersonId } from '../ids.ts'

/** Each professional's own report (S5), or the core group's one for a review (S1, S3). */
export type ReportKind = 'individual' | 'core-group'

export type ReportFacts = {
  readonly kind: ReportKind
  /** Whose report it is: the invitation in whose place it is owed. Absent for the core group's. */
  readonly invitation?: InvitationId
  /**
   * Each time it was submitted, the newest last; an amended report is a new version beside the
   * first.
   */
  readonly versions: readonly ReportVersion[]
  /** With whom of the family it was shared, or why not; appended, never changed (P13). */
  readonly shared: readonly Shared[]
  /** Each time it went to the other professionals of the meeting, the newest last. */
  readonly circulated?: readonly Circulated[]
  /**
   * Whether the lead social worker may read its restricted annex, as the chair decided; the last
   * one counts, and without one they may not.
   */
  readonly annexDecisions?: readonly AnnexDecision[]
}

/**
 * To whom it went is kept as their places at the meeting: whoever fills the place may read it, and
 * nobody after that.
 */
export type Circulated = {
  readonly version: number
  readonly to: readonly InvitationId[]
  readonly by: PersonId
  readonly at: Instant
}

export type AnnexDecision = {
  readonly allowed: boolean
  readonly by: PersonId
  readonly at: Instant
}

/** Numbers count from 1. Late submission is accepted and marked (docs/sources.md, section D). */
export type ReportVersion = {
  readonly number: number
  readonly by: PersonId
  readonly at: Instant
  readonly late: boolean
}

/** A member of the family who is shown a report: a parent or carer, or a child of age. */
export type SharedWith =
  | { readonly who: 'parent'; readonly parent: ParentId }
  | { readonly who: 'child'; readonly child: ChildId }

export type Shared = SharedWith & { readonly by: PersonId; readonly at: Instant } & (
    | {
        readonly status: 'shared'
        readonly on: LocalDate
        readonly how: 'talked-through' | 'handed-over' | 'translated'
        /** What they said; '' for nothing. */ readonly reaction: string
      }
    /**
     * It had been recorded by mistake: what was recorded of them before counts no more, and stays
     * in the ledger.
     */
    | { readonly status: 'taken-back' }
    /** A documented reason (P6, P13); counts once the chair has agreed. */
    | {
        readonly status: 'not-shared'
        readonly reason: string
        readonly agreed?: { readonly by: PersonId; readonly at: Instant }
        /** The chair said that it is to be shown. */ readonly refused?: {
          readonly by: PersonId
          readonly at: Instant
        }
      }
  )
