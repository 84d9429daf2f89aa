import type { CaseId, PaperId, PersonId, Reference } from '../domain/ids.ts'
import type { Message } from '../domain/messages/message.ts'
import type { KeptPiece } from '../domain/record/export.ts'
import type { Refusal } from '../domain/result.ts'
import type { AuditEntry, ChainedEntry } from '../domain/state/audit-entry.ts'
import type { Case } from '../domain/state/case.ts'
import type { Announcement } from '../domain/state/notice.ts'
import type { Paper, PaperKind } from '../domain/state/paper.ts'

/** What a decision wants kept. Leave `audit` empty only when the case is unchanged. */
export type Change<Answer> =
  | {
      readonly change: 'commit'
      readonly family: Case
      readonly audit: readonly AuditEntry[]
      /** Messages that tell of this change, however many, kept in the same batch. */
      readonly notices?: readonly Announcement[]
      /** Papers to write in the same batch, each in place of the one with its id. */
      readonly papers?: readonly Paper[]
      /** Papers to take away in it. */ readonly discarded?: readonly PaperId[]
      readonly answer: Answer
    }
  | { readonly change: 'none'; readonly answer: Answer }
  | { readonly change: 'refused'; readonly refusal: Refusal; readonly answer: Answer }

/** The papers that a decision wants to read beside the case: by id, or every one of a kind. */
export type PaperQuery = {
  readonly ids?: readonly PaperId[]
  readonly kinds?: readonly PaperKind[]
}

/** Is told that a family is left out of a list, and why. */
export type LeaveOut = (family: CaseId, error: unknown) => void

export interface CaseStore {
  load(id: CaseId): Promise<Case | undefined>
  /**
   * Loads a case, lets `decide` decide, and commits the new state, the audit entries and the
   * wake-up of the delivery in one atomic batch. When somebody else was first it loads and decides
   * again; so `decide` must be pure. `decide` is given the papers that `reading` names, as they
   * stand beside the case that it is given: every change of a paper is a change of its case, so
   * whoever was first with one is found out. Leave `audit` empty when only a draft is kept. Throws
   * StoreBusy when the store stays throttled or contended.
   */
  change<Answer>(
    id: CaseId,
    decide: (family: Case | undefined, papers: readonly Paper[]) => Change<Answer>,
    reading?: PaperQuery,
  ): Promise<Answer>
  /** The papers that `reading` names, in order of id; those that are not there are left out. */
  papers(id: CaseId, reading: PaperQuery): Promise<Paper[]>
  /**
   * The cases in which a person has a part, soonest conference first; every case for
   * 'administrators'. With `leaveOut` one that cannot be read is left out; without, it throws.
   */
  of(person: PersonId | 'administrators', leaveOut?: LeaveOut): Promise<Case[]>
  /** The case in which a conference has this number, if there is one. */
  withReference(reference: Reference): Promise<Case | undefined>
  audit(id: CaseId): Promise<ChainedEntry[]>
  /**
   * Everything that is kept about one case, of whatever kind, as it is kept: for the export of a
   * record, which may leave nothing out.
   */
  everything(id: CaseId): Promise<KeptPiece[]>
  /**
   * Deletes everything about a case but its audit trail, to which the entry that `decide` returns
   * is added; with undefined nothing is done. First, in one atomic step, the case ceases to be
   * there; what follows is repeated until it is done, after a crash too. True when nothing is left,
   * in the engine's own files as well. Decides again when somebody else was first.
   */
  erase(
    id: CaseId,
    decide: (family: Case, trail: readonly ChainedEntry[]) => AuditEntry | undefined,
  ): Promise<boolean>
  /** Goes on with the erasure of this case, if one was begun and is not done. */
  finishErasing(id: CaseId): Promise<void>
  /** The case's outgoing messages, each with how far it got. */
  messages(id: CaseId): Promise<Message[]>
}

/** Thrown when the store could not be reached in time; nothing was written as far as is known. */
export class StoreBusy extends Error {
  constructor() {
    super('The store is busy')
    this.name = 'StoreBusy'
  }
}
