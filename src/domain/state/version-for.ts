// A report with parts left out for one parent, for somebody’s safety: a paper.
import type { Instant, InvitationId, MeetingId, PaperId, ParentId, PersonId } from '../ids.ts'
import type { ChangedField } from './report-words.ts'

/** One part of a report: a field, for a child where it is said for each. */
export type PartKey = string

export type VersionFor = {
  readonly kind: 'report-version-for'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly invitation: InvitationId
  readonly parent: ParentId
  /** The version that it is made from: an amended report is looked at, and agreed, once more. */
  readonly number: number
  readonly leavesOut: readonly ChangedField[]
  /** Whose safety it is about: for the chair. */
  readonly rationale: string
  readonly by: PersonId
  readonly at: Instant
  readonly decision?: { readonly agreed: boolean; readonly by: PersonId; readonly at: Instant }
}

export type VersionForParts = {
  readonly meeting: MeetingId
  readonly invitation: InvitationId
  readonly parent: ParentId
}
