// One message on its way to one person: what an open obligation calls for, or what is told once of a change.
import type { CaseId, Instant, MeetingId, MessageId, ObligationId, PersonId } from '../ids.ts'
import type { Purpose } from './purpose.ts'

/** Whom a notice addresses: whoever owes it, or whoever runs the meeting. */
export type Audience = 'owner' | 'administrator' | 'chair'

/** One message to one person that an open obligation (or several, of one meeting and rung) calls for. */
export type Notice = {
  /** Follows from the rest: the same rung for the same person never has two ids, a changed due date has a new one. */
  readonly id: MessageId
  readonly caseId: CaseId
  readonly meeting: MeetingId
  readonly kind: NoticeKind
  readonly step: string
  /** 'owner' is asked to do it; the others are told that it is not done. */
  readonly tell: Audience
  readonly to: PersonId
  readonly about: readonly ObligationId[]
  readonly at: Instant
}

/** A duty that is open, or something that happened and is told once: written with the change itself, not derived. */
export type NoticeKind = Purpose | AnnouncementKind

export const announcementKinds = [
  'chase',
  'hand-over',
  'representative-answered',
  'moved',
  'cancelled',
  'removed',
  'office-changed',
  'exclusion-asked',
  'exclusion-decided',
  'chase-lead',
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
] as const

export type AnnouncementKind = (typeof announcementKinds)[number]

/** What tells of a change comes from no ladder. */
export const isAnnouncement = ({ kind }: Pick<Notice, 'kind'>): boolean =>
  announcementKinds.some((one) => one === kind)
