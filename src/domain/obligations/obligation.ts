// One obligation: something that a named person owes a family by a date.
import type {
  CaseId,
  ChildId,
  Instant,
  InvitationId,
  LocalDate,
  MeetingId,
  ObligationId,
  PersonId,
} from '../ids.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Purpose } from '../state/purpose.ts'
export type ObligationStatus =
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
  /**
   * Nothing is asked of anybody for it from this moment on: the meeting has begun. Absent for what
   * follows a meeting.
   */
  readonly until?: Instant
  readonly state: ObligationStatus
  /** The day, not yet over, for which the meeting that it asks for is booked. */
  readonly booked?: LocalDate
}

export const isOpen = (obligation: Obligation): boolean => obligation.state.status === 'open'
export const isOverdue = (obligation: Obligation, now: Instant): boolean =>
  isOpen(obligation) && now > obligation.due.at

/** Its meeting is booked, and in time: nobody has to be asked to book it. */
export const isBookedInTime = ({ booked, due }: Obligation): boolean =>
  booked !== undefined && booked <= due.due
