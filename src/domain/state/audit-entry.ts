// What happened in a case, as ids: who did what, when. No name and nothing that anybody typed is
// ever in it.
import type {
  CaseId,
  ChildId,
  CommitmentId,
  Instant,
  InvitationId,
  MeetingId,
  PaperId,
  PersonId,
} from '../ids.ts'
import type { ChildAnswer } from './child-answer.ts'
import type { EntryId } from './plan.ts'
import type { Purpose } from './purpose.ts'

export type AuditEvent =
  | { readonly event: 'conference.brought-in' | 'conference.updated'; readonly meeting: MeetingId }
  /** Somebody else chairs, or leads the case, from now on. */
  | {
      readonly event: 'chair.changed' | 'lead-social-worker.changed' | 'administrator.changed'
      readonly meeting: MeetingId
      readonly from: PersonId
      readonly to: PersonId
    }
  | {
      readonly event: 'invitation.added' | 'invitation.updated'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
    }
  | {
      readonly event: 'invitation.answered' | 'invitation.undone'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      readonly status: string
    }
  | {
      /** 'answer.doubted': asked whether they can’t come, after a yes. */
      readonly event: 'representative.answered' | 'timing.given' | 'answer.doubted'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      readonly status: string
    }
  | {
      readonly event: 'duty.recorded'
      readonly meeting: MeetingId
      readonly duty: Purpose
      readonly status: string
      /** Of an outcome that is not the same for each child. */
      readonly each?: readonly ChildAnswer[]
    }
  | {
      readonly event: 'conference.moved' | 'conference.rearranged' | 'conference.cancelled'
      readonly meeting: MeetingId
      /** 'late' where a cancellation was. */ readonly status: string
    }
  /**
   * Past its latest day, or within the parents' notice: whether a 'reason' was given, or
   * 'no-reason'.
   */
  | {
      readonly event: 'conference.booked-late'
      readonly meeting: MeetingId
      readonly status: string
    }
  | {
      readonly event: 'invitation.removed' | 'invitation.restored'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
    }
  | {
      readonly event: 'invitation.chased'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      /** Who was asked: 'invited', 'representative' or 'agency-lead'. */ readonly status: string
    }
  /** A child who was in a meeting by mistake is in it no more. */
  | {
      readonly event: 'child.taken-out' | 'child.put-back'
      readonly meeting: MeetingId
      readonly child: ChildId
    }
  | {
      readonly event: 'conflict.recorded' | 'conflict.lifted'
      readonly meeting: MeetingId
      readonly person: PersonId
    }
  | {
      readonly event: 'exclusion.asked' | 'exclusion.decided'
      readonly meeting: MeetingId
      readonly request: string
      readonly status: string
    }
  | {
      readonly event: 'arrival.marked'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      readonly status: string
    }
  | {
      readonly event: 'feedback.given'
      readonly meeting: MeetingId
      /** Whose it was: 'professional', 'parent' or 'child'; 'summary' for the chair's. */
      readonly status: string
    }
  | {
      readonly event: 'dissent.recorded' | 'dissent.taken-back'
      readonly meeting: MeetingId
      readonly paper: PaperId
    }
  /** Members without an update were asked again: how many. */
  | { readonly event: 'updates.asked'; readonly meeting: MeetingId; readonly status: string }
  | { readonly event: 'quorum.overridden'; readonly meeting: MeetingId }
  /** Somebody is shown, or takes away, what is kept: written before it is handed over. */
  | {
      readonly event: 'read'
      readonly meeting: MeetingId
      readonly what: ReadKind
      readonly paper?: PaperId
    }
  | { readonly event: 'hold.placed' | 'hold.lifted'; readonly meeting: MeetingId }
  /**
   * The record is in the council's own system, or none is needed: 'filed' or 'not-needed'.
   * 'reopened': it has changed since.
   */
  | {
      readonly event: 'record.settled' | 'record.reopened'
      readonly meeting: MeetingId
      readonly status: string
    }
  /** Everything about the case but this trail was deleted. */
  | { readonly event: 'case.erased'; readonly meeting: MeetingId }
  | {
      readonly event: 'report.submitted' | 'report.amended'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      /** 'late' where it was. */ readonly status: string
    }
  /** `member`: a parent's or a child's id. */
  | {
      readonly event:
        | 'report.shown'
        | 'report.withholding-asked'
        | 'report.withholding-decided'
        | 'report.version-for-asked'
        | 'report.version-for-decided'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      readonly member: string
      readonly status: string
    }
  /** Who saw which report, and where it went; `status` says which version, or how it left. */
  | {
      readonly event:
        | 'report.read'
        | 'report.annex-read'
        | 'report.annex-routed'
        | 'report.circulated'
        | 'report.exported'
        | 'report.version-for-read'
      readonly meeting: MeetingId
      readonly invitation: InvitationId
      readonly status: string
    }
  | {
      readonly event: 'pack.read' | 'pack.exported' | 'parents.recorded'
      readonly meeting: MeetingId
      readonly status: string
    }
  /** That something was rated or written, by whom and when: never what. */
  | {
      readonly event: 'update.rated' | 'update.noted' | 'family-rating.taken'
      readonly meeting: MeetingId
      readonly invitation?: InvitationId
      readonly status: string
    }
  | { readonly event: 'ratings.opened' | 'core-group.answered'; readonly meeting: MeetingId }
  | {
      readonly event: 'core-group-report.submitted'
      readonly meeting: MeetingId
      readonly status: string
    }
  | {
      readonly event: 'commitment.changed'
      readonly meeting: MeetingId
      readonly commitment: CommitmentId
      /** The state that it came into, or 'checked'. */ readonly status: string
    }
  | {
      readonly event: 'plan.edited'
      readonly meeting: MeetingId
      readonly entry: EntryId
      readonly status: string
    }
  | {
      readonly event: 'plan.brought-in'
      readonly meeting: MeetingId
      /** 'offers' or 'family-plan'. */ readonly status: string
    }
  | { readonly event: 'plan.agreed'; readonly meeting: MeetingId; readonly version: number }

/**
 * What a read is of. Add a kind here, and leaveTrace (features/kernel/record-read-access.ts) takes
 * it.
 */
export const readKinds = [
  'attendance',
  'report',
  'restricted-annex',
  'core-group-report',
  'plan',
  'dissents',
  'feedback',
  'record',
  'about-a-person',
] as const
export type ReadKind = (typeof readKinds)[number]

/** Who acted: a person, an import, another command from a terminal, or the service by itself. */
export type AuditActor = PersonId | 'import' | 'terminal' | 'service'

export type AuditEntry = AuditEvent & { readonly by: AuditActor; readonly at: Instant }

/**
 * An entry as kept: its place in the case's chain and the hash of itself and of its predecessor.
 */
export type ChainedEntry = AuditEntry & {
  readonly caseId: CaseId
  readonly number: number
  readonly previous: string
  readonly hash: string
}
