// A conference or a core group of a family, with all that is kept about it.
import type {
  ChildId,
  Instant,
  InvitationId,
  LocalDate,
  LocalTime,
  MeetingId,
  MessageId,
  ParentId,
  PersonId,
  PracticeId,
  Reference,
} from '../ids.ts'
import type { AuditActor } from './audit-entry.ts'
import type { ChildAnswer } from './child-answer.ts'
import type { FeedbackGiven } from './feedback.ts'
import { currentAnswer, type Invitation, isSettled, revision } from './invitation.ts'
import type { MeetingKind } from './meeting-kind.ts'
import type { Purpose } from './purpose.ts'
import type { QuorumOverride } from './quorum-override.ts'
import type { ReportFacts } from './report-facts.ts'
import type { MeetingSaidByFile } from './said-by-file.ts'
import type { Stamp } from './stamp.ts'
import type { Opened, UpdateFacts, UpdatesAsked } from './update-facts.ts'

/**
 * A conference, or a core group meeting of the family: people are invited to both in the same way
 * (S1, S3).
 */
export type Conference = {
  readonly id: MeetingId
  readonly reference: Reference
  readonly kind: MeetingKind
  readonly date: LocalDate
  readonly time: LocalTime
  /** At least one of the two is given. */
  readonly place?: string
  readonly onlineLink?: string
  readonly chair: PersonId
  readonly leadSocialWorker: PersonId
  readonly administrator: PersonId
  /**
   * The children whom it is about; absent in older records, where it is about every child of the
   * family: see `childrenOf`.
   */
  readonly children?: readonly ChildId[]
  /**
   * The parents and carers with whom its reports are shared; absent until somebody has said it of
   * this meeting: see `parentsOf`.
   */
  readonly parents?: readonly ParentId[]
  /**
   * What the file from the case system last said of it; absent in older records, and `{}` where it
   * began in chat.
   */
  readonly fromFile?: MeetingSaidByFile
  readonly invitations: readonly Invitation[]
  /**
   * The practice under which this conference is held: earlier ones of a child who has moved keep
   * theirs (T27).
   */
  readonly practice: PracticeId
  /** For a transfer-in: the practice that the child leaves. */
  readonly fromPractice?: PracticeId
  /**
   * The day from which its latest day counts: the strategy discussion, the notice of transfer, or
   * the conference before.
   */
  readonly countedFrom?: LocalDate
  /** For a review: whether the conference before it was the first one. */
  readonly previousKind?: 'initial' | 'review'
  /** What was recorded about its duties; the last record about a duty counts. */
  readonly records: readonly DutyRecord[]
  /**
   * Each time it was moved, the newest last. Answers given before the last move are to be confirmed
   * again.
   */
  readonly moves: readonly Move[]
  /**
   * Why it is on a day that is past its latest, or within its parents' notice; the newest last. A
   * move holds its own reason.
   */
  readonly bookedLate?: readonly LateBooking[]
  readonly cancelled?: Cancellation
  /** The chair's decision to go ahead without a quorum. */
  readonly override?: QuorumOverride
  /** Requests that somebody of the family does not attend, with grounds (T24). */
  readonly exclusions: readonly ExclusionRequest[]
  /** Who was asked again, by whom; the outcome follows from the message and the answer. */
  readonly chases: readonly Chased[]
  /**
   * What is known of each report to this meeting: when it was submitted, with whom it was shared.
   * What it says is a paper.
   */
  readonly reports?: readonly ReportFacts[]
  /** For a core group: who has given their update, and when. What it says is a paper. */
  readonly updates?: readonly UpdateFacts[]
  /** For a core group: somebody opened the ratings at the meeting. */
  readonly opened?: Opened
  /**
   * For a core group: the last day on which members without an update were asked again, and who was
   * asked on it.
   */
  readonly updatesAsked?: UpdatesAsked
  /** Who has said how it went; what they said is a paper. */
  readonly feedback?: readonly FeedbackGiven[]
  /**
   * Who has a conflict of interest: to them this meeting does not exist, whatever else they are
   * (permissions.ts). Why is kept nowhere.
   */
  readonly conflicts: readonly PersonId[]
}

export type Move = {
  readonly by: AuditActor
  readonly at: Instant
  readonly from: Slot
  readonly to: Slot
  readonly reason: string
  /**
   * The cancellation that this new date took back: that the meeting was once called off stays on
   * record.
   */
  readonly lifted?: Cancellation
}

/** `date` is the day that it is about: a new day needs a reason of its own. */
export type LateBooking = Stamp & { readonly date: LocalDate; readonly reason: string }

export type Slot = { readonly date: LocalDate; readonly time: LocalTime }

export type Cancellation = Stamp & {
  readonly reason: string
  /** After the reports were due, or within two working days. */ readonly late: boolean
}

export type ExclusionRequest = Stamp & {
  readonly id: string
  readonly who: string
  readonly grounds: string
  readonly decision?: Stamp & { readonly allowed: boolean; readonly reason: string }
}

export type Chased = Stamp & {
  readonly invitation: InvitationId
  /**
   * 'agency-lead': the colleague whom the invited person named, or an administrator by telephone.
   */
  readonly whom: 'invited' | 'representative' | 'agency-lead'
  readonly message?: MessageId
  /** Of an agency's colleague, who was asked. Absent in older records. */
  readonly person?: PersonId
  /** When that colleague said that they cannot come either. */
  readonly refusedAt?: Instant
}

/**
 * Who was asked to come instead, and may say whether they do: the colleague asked last, for as long
 * as whoever is invited is silent or cannot come.
 */
export function askedInstead(conference: Conference, invitation: Invitation): PersonId | undefined {
  const answer = currentAnswer(invitation)
  const isOpen = answer.status === 'declined' || (!isSettled(answer) && answer.status !== 'not-me')
  if (!isOpen || invitation.withdrawn !== undefined) return undefined
  const last = conference.chases.findLast(
    (chased) => chased.invitation === invitation.id && chased.whom === 'agency-lead',
  )
  return last?.refusedAt === undefined ? last?.person : undefined
}

/** Something that a person said was done or decided about a duty. It is appended, never changed. */
export type DutyRecord = {
  readonly duty: Purpose
  readonly child?: ChildId
  /**
   * One of the answers that preparation.ts offers for this duty; of an outcome that is not the same
   * for each child, the overall one.
   */
  readonly answer: string
  /**
   * What a conference decided about each child it decided about; absent where it is the same for
   * every child of the meeting.
   */
  readonly each?: readonly ChildAnswer[]
  /** The day on which it was done. */
  readonly on: LocalDate
  /** In the person's own words; '' for none. */
  readonly note: string
  readonly by: PersonId
  readonly at: Instant
}

/** The invitations that stand: neither removed nor suppressed. */
export const standingInvitations = (conference: Conference): Invitation[] =>
  conference.invitations.filter((invitation) => invitation.withdrawn === undefined)

/**
 * When an invitation was last asked about: when it went out, or when the meeting was last moved.
 */
export const askedAt = (conference: Conference, invitation: Invitation): Instant => {
  const moved = conference.moves.at(-1)?.at
  return moved !== undefined && moved > invitation.invitedAt ? moved : invitation.invitedAt
}

/**
 * How often a place was answered, or its meeting moved: a card that was drawn at an earlier one is
 * out of date, and what it says was not said of the day that stands.
 */
export const placeRevision = (
  { moves }: Pick<Conference, 'moves'>,
  invitation: Invitation,
): number => revision(invitation) + moves.length

/**
 * An answer from before the meeting was moved is kept, and has to be given again for the new day.
 * What a colleague has said since then, yes or no, was said of the new day itself.
 */
export function toBeConfirmedAgain(conference: Conference, invitation: Invitation): boolean {
  const answer = currentAnswer(invitation)
  const moved = conference.moves.at(-1)?.at
  if (moved === undefined || answer.status === 'awaited' || answer.status === 'not-me') return false
  const spokenSince =
    answer.status === 'represented' &&
    answer.confirmation.status !== 'awaited' &&
    answer.confirmation.at > moved
  return answer.at <= moved && !spokenSince
}

export const hasConflict = (conference: Conference, person: PersonId): boolean =>
  conference.conflicts.includes(person)

/**
 * Who acts for somebody with a part in a meeting: that person, or, where they have a conflict of
 * interest, the chair or the administrator.
 */
export const actingFor = (conference: Conference, person: PersonId): PersonId =>
  [person, conference.chair, conference.administrator, conference.leadSocialWorker].find(
    (personId) => !hasConflict(conference, personId),
  ) ?? person

/**
 * Everybody whom a meeting names, in whatever part and whenever: for whoever has to say their
 * names.
 */
export function namedIn({
  chair,
  leadSocialWorker,
  administrator,
  invitations,
  exclusions,
  chases,
  records,
}: Conference): PersonId[] {
  const inAnswers = invitations.flatMap(({ answers }) =>
    answers.flatMap((answer) =>
      answer.status === 'represented' && answer.person !== undefined ? [answer.person] : [],
    ),
  )
  const acting = [
    ...exclusions,
    ...chases,
    ...records,
    ...invitations.flatMap((invitation) => invitation.marks),
  ].map((one) => one.by)
  return [
    ...new Set([
      chair,
      leadSocialWorker,
      administrator,
      ...invitations.map((invitation) => invitation.person),
      ...inAnswers,
      ...acting,
    ]),
  ]
}

export const isCoreGroup = (conference: Conference): boolean => conference.kind === 'core-group'

/**
 * What a conference decided, once that is recorded. A conference that could not go ahead has
 * decided nothing.
 */
export function outcomeOf(conference: Conference): DutyRecord | undefined {
  const recorded = conference.records.filter((record) => record.duty === 'hold-conference').at(-1)
  return recorded === undefined || recorded.answer === 'not-held' ? undefined : recorded
}
