// Who chairs a meeting, and whose case it is. Whoever chairs reads every report, so nobody makes themself chair: changing
// either is an act of its own, never for oneself, told to both, with both in the audit.
import type { CaseId, Instant, PersonId } from '../ids.ts'
import { ok, type Refusal, type Result } from '../result.ts'
import type { AuditActor, AuditEvent } from '../state/audit-entry.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../state/conference.ts'
import type { Announcement } from '../state/notice.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import { markDecided } from '../state/said-by-file.ts'
import { noticeOf, type Recipient } from './announcements.ts'

export const offices = ['chair', 'lead-social-worker'] as const
export type Office = (typeof offices)[number]

export const officeWords: Readonly<Record<Office, string>> = {
  chair: 'chair',
  'lead-social-worker': 'lead social worker',
}

export const holderOf = (
  { chair, leadSocialWorker }: Pick<Conference, 'chair' | 'leadSocialWorker'>,
  office: Office,
): PersonId => (office === 'chair' ? chair : leadSocialWorker)

export type OfficeChange = {
  readonly office: Office
  readonly to: Person
  /** Who changes it; a file is brought in by whoever administers the meeting, as far as is known. */
  readonly by: AuditActor
}

/**
 * The meeting with somebody else in this office; the same value when it is so already. Refuses oneself
 * (`office.oneself`), a chair without the standing duty (`office.no-duty`), a conflict of interest and somebody who sits
 * at the table or holds the other office already (`office.other`).
 */
export function withOffice(conference: Conference, change: OfficeChange): Result<Conference> {
  const { office, to } = change
  if (holderOf(conference, office) === to.id) return ok(conference)
  const problem = officeProblem(conference, change)
  if (problem !== undefined) return { ok: false, refusal: problem }
  return ok(
    office === 'chair'
      ? { ...markDecided(conference, ['chair']), chair: to.id }
      : { ...markDecided(conference, ['leadSocialWorker']), leadSocialWorker: to.id },
  )
}

/** Why this person cannot have this office at this meeting; undefined when they can. */
export function officeProblem(
  conference: Pick<
    Conference,
    'kind' | 'chair' | 'leadSocialWorker' | 'administrator' | 'invitations' | 'conflicts'
  >,
  { office, to, by }: OfficeChange,
): Refusal | undefined {
  const words = officeWords[office]
  const problem = (code: string, said: string): Refusal => ({ code, words: said })
  if (to.id === by || (by === 'import' && to.id === conference.administrator))
    return problem(
      'office.oneself',
      `Nobody makes themself ${words}. Please ask another administrator, or the chair.`,
    )
  if (office === 'chair' && conference.kind !== 'core-group' && !hasStaffRole(to, 'chair'))
    return problem(
      'office.no-duty',
      `${to.name} is not a conference chair here. An administrator gives that duty first (‘roles’).`,
    )
  // One sentence for every other reason: with words of its own, a conflict of interest could be inferred.
  return conference.conflicts.includes(to.id) || sitsElsewhere(conference, office, to.id)
    ? problem(
        'office.other',
        `${to.name} cannot be the ${words} of this meeting. Please choose somebody else: whoever chairs has no other part in it.`,
      )
    : undefined
}

/** A chair is independent of the case, and of every agency at the table (docs/sources.md, section C). A core group has no such chair. */
const sitsElsewhere = (
  conference: Pick<Conference, 'kind' | 'chair' | 'leadSocialWorker' | 'invitations'>,
  office: Office,
  id: PersonId,
): boolean =>
  conference.kind !== 'core-group' &&
  (office === 'chair'
    ? conference.leadSocialWorker === id ||
      conference.invitations.some(
        (invitation) => invitation.withdrawn === undefined && invitation.person === id,
      )
    : conference.chair === id)

/** What is written down of a change, with both names as ids. */
export const officeEvents = (before: Conference, after: Conference): AuditEvent[] =>
  offices
    .filter((office) => holderOf(before, office) !== holderOf(after, office))
    .map((office) => ({
      event: office === 'chair' ? 'chair.changed' : 'lead-social-worker.changed',
      meeting: after.id,
      from: holderOf(before, office),
      to: holderOf(after, office),
    }))

/** To the old one, the new one, and the administrator of the meeting: once each, and never to whoever has a conflict of interest. */
export function officeNotices(
  caseId: CaseId,
  before: Conference,
  after: Conference,
  { by, at }: { readonly by: AuditActor; readonly at: Instant },
): Announcement[] {
  return offices
    .filter((office) => holderOf(before, office) !== holderOf(after, office))
    .flatMap((office) => {
      const told: readonly Recipient[] = [
        { to: holderOf(before, office), tell: 'owner' },
        { to: holderOf(after, office), tell: 'owner' },
        { to: after.administrator, tell: 'administrator' },
      ]
      const event = `${office}.${at.replace(/[^0-9TZ]/g, '')}`
      return told
        .filter(
          ({ to }, index) =>
            to !== by &&
            !hasConflict(after, to) &&
            told.findIndex((other) => other.to === to) === index,
        )
        .map((recipient) =>
          noticeOf(
            { caseId, conference: after, kind: 'office-changed', event, step: office, at },
            recipient,
          ),
        )
    })
}

/** Whoever leads no more and is still invited counts as social care at the table: for whoever changed it to see to. */
export const staysInvited = (conference: Conference, person: PersonId): boolean =>
  !isCoreGroup(conference) &&
  standingInvitations(conference).some((invitation) => invitation.person === person)
