// One obligation: something that a named person owes a family by a date; and on what obligations are worked out.
import type { Case, Conference } from './case.ts'
import type { Calendar } from './dates/calendar.ts'
import type { Deadline } from './dates/deadlines.ts'
import type {
  CaseId,
  ChildId,
  Instant,
  InvitationId,
  MeetingId,
  ObligationId,
  PersonId,
  PracticeId,
} from './ids.ts'
import type { Practice, Purpose } from './practice.ts'

/** What has to be known to say what a family is owed now. */
export type Ground = {
  readonly practices: ReadonlyMap<PracticeId, Practice>
  readonly calendar: Calendar
  readonly now: Instant
}
/** The same for one meeting, under its own practice. */
export type MeetingGround = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
}

export type Standing =
  | { readonly status: 'open' }
  | { readonly status: 'met'; readonly at: Instant }
  | { readonly status: 'met-late'; readonly at: Instant }
  /** It was found that nobody owes it: the family needs no interpreter. */
  | { readonly status: 'waived'; readonly at: Instant }
  /** Somebody else now owes it: 'this is not me' goes to the administrator. */
  | { readonly status: 'passed'; readonly at: Instant; readonly to: PersonId }

export type Obligation = {
  readonly id: ObligationId
  readonly kind: Purpose
  readonly owner: PersonId
  readonly caseId: CaseId
  readonly meeting: MeetingId
  readonly invitation?: InvitationId
  readonly child?: ChildId
  /** When it began to be owed. */
  readonly since: Instant
  readonly due: Deadline
  /** Nothing is asked of anybody for it from this moment on: the meeting has begun. Absent for what follows a meeting. */
  readonly until?: Instant
  readonly standing: Standing
}

export const isOpen = (obligation: Obligation): boolean => obligation.standing.status === 'open'
export const isOverdue = (obligation: Obligation, now: Instant): boolean =>
  isOpen(obligation) && now > obligation.due.at
