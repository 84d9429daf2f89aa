// A family's case: what the product knows about one family, as one value. Everything that a person owes is derived
// from it by obligations.ts; nothing here says who has to do what next.
import type { AuditActor } from './audit.ts'
import type { Commitment } from './commitment/commitment.ts'
import type { Opened, UpdateFacts } from './core-group/update.ts'
import { londonInstant } from './dates/dates.ts'
import type {
  CaseId,
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
} from './ids.ts'
import type { FeedbackGiven } from './meeting/feedback.ts'
import { currentAnswer, type Invitation, representedBy } from './meeting/invitation.ts'
import type { Plan } from './plan/plan.ts'
import type { MeetingKind, Purpose } from './practice.ts'
import type { QuorumOverride } from './quorum/override.ts'
import type { Retention } from './record/retention.ts'
import type { ReportFacts } from './report/report.ts'

export type Child = {
  readonly id: ChildId
  /** What the family and the professionals call this child here, e.g. 'Child A' or a first name: 1:1 chat only. */
  readonly label: string
  readonly age: 'unborn' | number
}

/** A parent or carer, as the family says it ('Mum', 'Dad', 'Nan'). Families are not users: this is with whom staff share and agree. */
export type Parent = {
  readonly id: ParentId
  readonly label: string
  /** Somebody to whom one report was shown beside the parents, or who was taken off the list: known by name, and owed nothing. */ readonly beside?: true
}

/** A conference, or a core group meeting of the family: people are invited to both in the same way (S1, S3). */
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
  readonly invitations: readonly Invitation[]
  /** The practice under which this conference is held: earlier ones of a child who has moved keep theirs (T27). */
  readonly practice: PracticeId
  /** For a transfer-in: the practice that the child leaves. */
  readonly fromPractice?: PracticeId
  /** The day from which its latest day counts: the strategy discussion, the notice of transfer, or the conference before. */
  readonly countedFrom?: LocalDate
  /** For a review: whether the conference before it was the first one. */
  readonly previousKind?: 'initial' | 'review'
  /** What was recorded about its duties; the last record about a duty counts. */
  readonly records: readonly DutyRecord[]
  /** Each time it was moved, the newest last. Answers given before the last move are to be confirmed again. */
  readonly moves: readonly Move[]
  readonly cancelled?: Cancellation
  /** The chair's decision to go ahead without a quorum. */
  readonly override?: QuorumOverride
  /** Requests that somebody of the family does not attend, with grounds (T24). */
  readonly exclusions: readonly ExclusionRequest[]
  /** Who was asked again, by whom; the outcome follows from the message and the answer. */
  readonly chases: readonly Chased[]
  /** What is known of each report to this meeting: when it was submitted, with whom it was shared. What it says is a paper. */
  readonly reports?: readonly ReportFacts[]
  /** For a core group: who has given their update, and when. What it says is a paper. */
  readonly updates?: readonly UpdateFacts[]
  /** For a core group: somebody opened the ratings at the meeting. */
  readonly opened?: Opened
  /** Who has said how it went; what they said is a paper. */
  readonly feedback?: readonly FeedbackGiven[]
  /** Who has a conflict of interest: to them this meeting does not exist, whatever else they are (permissions.ts). Why is kept nowhere. */
  readonly conflicts: readonly PersonId[]
}

type Done = { readonly by: PersonId; readonly at: Instant }
export type Move = {
  readonly by: AuditActor
  readonly at: Instant
  readonly from: Slot
  readonly to: Slot
  readonly reason: string
  /** The cancellation that this new date took back: that the meeting was once called off stays on record. */
  readonly lifted?: Cancellation
}
export type Slot = { readonly date: LocalDate; readonly time: LocalTime }
export type Cancellation = Done & {
  readonly reason: string
  /** After the reports were due, or within two working days. */ readonly late: boolean
}
export type ExclusionRequest = Done & {
  readonly id: string
  readonly who: string
  readonly grounds: string
  readonly decision?: Done & { readonly allowed: boolean; readonly reason: string }
}
export type Chased = Done & {
  readonly invitation: InvitationId
  /** 'agency-lead': the colleague whom the invited person named, or an administrator by telephone. */ readonly whom:
    'invited' | 'representative' | 'agency-lead'
  readonly message?: MessageId
}

/** Something that a person said was done or decided about a duty. It is appended, never changed. */
export type DutyRecord = {
  readonly duty: Purpose
  readonly child?: ChildId
  /** One of the answers that preparation.ts offers for this duty. */
  readonly answer: string
  /** The day on which it was done. */
  readonly on: LocalDate
  /** In the person's own words; '' for none. */
  readonly note: string
  readonly by: PersonId
  readonly at: Instant
}

export type Case = {
  readonly id: CaseId
  readonly children: readonly Child[]
  readonly conferences: readonly Conference[]
  /** Absent until somebody has said who they are. */
  readonly parents?: readonly Parent[]
  /** Absent until somebody begins it. */
  readonly plan?: Plan
  /** Absent until somebody has decided something about how long it is kept. */
  readonly retention?: Retention
  /** What people offered to do; absent until somebody has. */
  readonly commitments?: readonly Commitment[]
}

export const startsAt = (conference: Conference): Instant =>
  londonInstant(conference.date, conference.time)

export const findConference = (family: Case, id: MeetingId): Conference | undefined =>
  family.conferences.find((conference) => conference.id === id)

export function findInvitation(
  family: Case,
  id: InvitationId,
): { conference: Conference; invitation: Invitation } | undefined {
  for (const conference of family.conferences) {
    const invitation = conference.invitations.find((invitation) => invitation.id === id)
    if (invitation !== undefined) return { conference, invitation }
  }
  return undefined
}

export const replaceConference = (family: Case, changed: Conference): Case => ({
  ...family,
  conferences: family.conferences.map((conference) =>
    conference.id === changed.id ? changed : conference,
  ),
})

export function replaceInvitation(family: Case, changed: Invitation): Case {
  return {
    ...family,
    conferences: family.conferences.map((conference) => ({
      ...conference,
      invitations: conference.invitations.map((invitation) =>
        invitation.id === changed.id ? changed : invitation,
      ),
    })),
  }
}

/** The invitations that stand: neither removed nor suppressed. */
export const standingInvitations = (conference: Conference): Invitation[] =>
  conference.invitations.filter((invitation) => invitation.withdrawn === undefined)

/** When an invitation was last asked about: when it went out, or when the meeting was last moved. */
export const askedAt = (conference: Conference, invitation: Invitation): Instant => {
  const moved = conference.moves.at(-1)?.at
  return moved !== undefined && moved > invitation.invitedAt ? moved : invitation.invitedAt
}

/** An answer from before the meeting was moved is kept, and has to be given again for the new day. */
export function toBeConfirmedAgain(conference: Conference, invitation: Invitation): boolean {
  const answer = currentAnswer(invitation)
  const moved = conference.moves.at(-1)?.at
  return (
    moved !== undefined &&
    answer.status !== 'awaited' &&
    answer.status !== 'not-me' &&
    answer.at <= moved
  )
}

export const hasConflict = (conference: Conference, person: PersonId): boolean =>
  conference.conflicts.includes(person)

/** Who acts for somebody with a part in a meeting: that person, or, where they have a conflict of interest, the chair or the administrator. */
export const actingFor = (conference: Conference, person: PersonId): PersonId =>
  [person, conference.chair, conference.administrator, conference.leadSocialWorker].find(
    (personId) => !hasConflict(conference, personId),
  ) ?? person

/** Everybody who has a part in the case and may therefore find it; access ends with the part. */
export function peopleOf(family: Case): PersonId[] {
  return [
    ...new Set(
      family.conferences.flatMap((conference) =>
        [
          conference.chair,
          conference.leadSocialWorker,
          conference.administrator,
          ...standingInvitations(conference).flatMap(partIn),
        ].filter((person) => !hasConflict(conference, person)),
      ),
    ),
  ]
}

/** Everybody whom a meeting names, in whatever part and whenever: for whoever has to say their names. */
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

const partIn = (invitation: Invitation): PersonId[] => [
  invitation.person,
  representedBy(invitation) ?? invitation.person,
]

/** 'Child A (7) and Child B (unborn)' */
export function sayChildren(children: readonly Child[]): string {
  const each = children.map(
    (child) =>
      `${child.label} (${child.age === 'unborn' ? 'unborn' : child.age === 0 ? 'under 1' : child.age})`,
  )
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

export const kindWords: Readonly<Record<MeetingKind, string>> = {
  initial: 'Initial conference',
  review: 'Review conference',
  'pre-birth': 'Pre-birth conference',
  'transfer-in': 'Transfer-in conference',
  'outside-home': 'Conference about risk outside the home',
  'core-group': 'Core group',
}
