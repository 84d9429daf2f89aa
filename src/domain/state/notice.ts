// One message on its way to one person. A reminder follows from duties that are open; an
// announcement tells once of something that happened.
import type { CaseId, Instant, MeetingId, MessageId, ObligationId, PersonId } from '../ids.ts'
import type { Purpose } from './purpose.ts'

/** Whom a notice addresses: whoever owes it, or whoever runs the meeting. */
export type Audience = 'owner' | 'administrator' | 'chair'

export type Notice = Reminder | Announcement

/**
 * One message to one person that an open obligation (or several, of one meeting and rung) calls
 * for: derived, never written with a change.
 */
export type Reminder = Addressed & {
  readonly kind: Purpose
  /**
   * The duties that call for it. 'owner' is asked to do them; the others are told that they are not
   * done.
   */
  readonly about: readonly ObligationId[]
}

/**
 * Tells one person once of something that happened: written with the change itself. Nobody owes
 * anything for it.
 */
export type Announcement = Addressed & {
  readonly kind: AnnouncementKind
  /** The invitation that it leads to, where there is one. */
  readonly about: readonly ObligationId[]
}

type Addressed = {
  /**
   * Follows from the rest: the same rung, or the same event, for the same person never has two ids.
   */
  readonly id: MessageId
  readonly caseId: CaseId
  readonly meeting: MeetingId
  /** Of a reminder the rung of its ladder; of an announcement what tells its view apart. */
  readonly step: string
  readonly tell: Audience
  readonly to: PersonId
  readonly at: Instant
}

export type NoticeKind = Notice['kind']

export const announcementKinds = [
  'chase',
  'hand-over',
  'wrong-person',
  'representative-answered',
  'moved',
  'booked-late',
  'cancelled',
  'removed',
  'child-out',
  'child-back',
  'office-changed',
  'account-asked',
  'exclusion-asked',
  'exclusion-decided',
  'chase-lead',
  'instead-answered',
  'overridden',
  'stuck',
  'inquorate',
  'recorded-for-you',
  'withholding-asked',
  'withholding-decided',
  'version-for-asked',
  'version-for-decided',
  'reports-circulated',
  'commitment-stuck',
  'plan-agreed',
  'dissent-recorded',
  'decided',
  'report-after-circulation',
  'update-asked',
  'eve',
  'day-begins',
  'running-late',
  'cannot-come',
] as const

export type AnnouncementKind = (typeof announcementKinds)[number]

/** What tells of something that happened comes from no ladder. */
export const isAnnouncement = (notice: Notice): notice is Announcement =>
  announcementKinds.some((kind) => kind === notice.kind)
