// Messages that tell of a change: written in the same batch as the change, one a person, each with
// an id of its own.
import {
  type CaseId,
  type Instant,
  type InvitationId,
  messageId,
  obligationId,
  type PersonId,
} from '../ids.ts'
import { type Conference, hasConflict, standingInvitations } from '../state/conference.ts'
import { representedBy } from '../state/invitation.ts'
import type { Announcement, AnnouncementKind, Audience } from '../state/notice.ts'

export type AnnouncedEvent = {
  readonly caseId: CaseId
  readonly conference: Conference
  readonly kind: AnnouncementKind
  /**
   * What tells this event from every other of its kind in this meeting: a count or an id, letters
   * and digits.
   */
  readonly event: string
  /** Tells a view apart what the message is for. */
  readonly step: string
  readonly at: Instant
}

export type Recipient = {
  readonly to: PersonId
  readonly tell: Audience
  readonly invitation?: InvitationId
}

/** What one person is told of an event. */
export const noticeOf = (
  { caseId, conference, kind, event, step, at }: AnnouncedEvent,
  { to, tell, invitation }: Recipient,
): Announcement => ({
  id: messageId(`told:${kind}:${conference.id}:${event}:${to}`),
  caseId,
  meeting: conference.id,
  kind,
  step,
  tell,
  to,
  at,
  about: invitation === undefined ? [] : [obligationId(`answer-invitation:${invitation}`)],
})

/**
 * Everybody whom a change of the meeting touches, each once: who is invited, the colleague who
 * comes for somebody, and who runs the meeting. Whoever made the change knows of it, unless they
 * are invited and have to answer again; nobody with a conflict of interest is told.
 */
export function everybodyTouched(conference: Conference, by: string): Recipient[] {
  const invited = standingInvitations(conference).map((invitation): Recipient => ({
    to: invitation.person,
    tell: 'owner',
    invitation: invitation.id,
  }))
  const colleagues = standingInvitations(conference).flatMap((invitation): Recipient[] => {
    const colleague = representedBy(invitation)
    return colleague === undefined
      ? []
      : [{ to: colleague, tell: 'owner', invitation: invitation.id }]
  })
  const running: readonly Recipient[] = [
    { to: conference.chair, tell: 'chair' },
    { to: conference.administrator, tell: 'administrator' },
    { to: conference.leadSocialWorker, tell: 'administrator' },
  ]
  const all = [...invited, ...[...colleagues, ...running].filter(({ to }) => to !== by)]
  return all.filter(
    (listener, index) =>
      !hasConflict(conference, listener.to) &&
      all.findIndex((otherListener) => otherListener.to === listener.to) === index,
  )
}

/**
 * What everybody is told when a meeting gets another day, time or place: once each, and only those
 * who were on the list before it. None when nothing about it has changed.
 */
export function changeNotices(
  caseId: CaseId,
  before: Conference,
  after: Conference,
  { by, at }: { readonly by: string; readonly at: Instant },
): Announcement[] {
  const moved = after.moves.length > before.moves.length
  if (
    !moved &&
    before.date === after.date &&
    before.time === after.time &&
    before.place === after.place &&
    before.onlineLink === after.onlineLink
  )
    return []
  const event = moved ? String(after.moves.length) : at.replace(/[^0-9TZ]/g, '')
  const known = new Set(before.invitations.map((invitation) => invitation.id))
  return everybodyTouched(after, by)
    .filter(({ invitation }) => invitation === undefined || known.has(invitation))
    .map((listener) =>
      noticeOf(
        {
          caseId,
          conference: after,
          kind: 'moved',
          event,
          step: moved ? 'moved' : 'rearranged',
          at,
        },
        listener,
      ),
    )
}
