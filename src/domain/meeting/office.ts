// Who chairs a meeting, whose case it is, and who administers it. Whoever chairs reads every
// report, so nobody makes themself chair: changing any of the three is an act of its own, never for
// oneself, told to both, with both in the audit.
import type { CaseId, Instant, PersonId } from '../ids.ts'
import { roleKind } from '../people/role-kind.ts'
import { staffRoleWords } from '../people/staff-roles.ts'
import { ok, type Refusal, type Result } from '../result.ts'
import type { AuditActor, AuditEvent } from '../state/audit-entry.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../state/conference.ts'
import { representedBy } from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'
import { hasStaffRole, type Person, type StaffRole } from '../state/person.ts'
import { markDecided } from '../state/said-by-file.ts'
import { noticeOf, type Recipient } from './announcements.ts'

export const offices = ['chair', 'lead-social-worker', 'administrator'] as const
export type Office = (typeof offices)[number]

export const officeWords: Readonly<Record<Office, string>> = {
  chair: 'chair',
  'lead-social-worker': 'lead social worker',
  administrator: 'administrator',
}

/** Where each office stands in a meeting. */
const fieldOf = {
  chair: 'chair',
  'lead-social-worker': 'leadSocialWorker',
  administrator: 'administrator',
} as const satisfies Readonly<Record<Office, keyof Conference>>

/** The duty for the whole council without which nobody has the office in a conference. */
export const dutyFor: Readonly<Record<Office, StaffRole | undefined>> = {
  chair: 'chair',
  'lead-social-worker': undefined,
  administrator: 'administrator',
}

export type Holders = Pick<Conference, 'chair' | 'leadSocialWorker' | 'administrator'>

export const holderOf = (holders: Holders, office: Office): PersonId => holders[fieldOf[office]]

/** The offices that somebody has at a meeting. */
export const officesOf = (holders: Holders, person: PersonId): Office[] =>
  offices.filter((office) => holderOf(holders, office) === person)

export type OfficeChange = {
  readonly office: Office
  readonly to: Person
  /**
   * Who changes it; a file is brought in by whoever administers the meeting, as far as is known.
   */
  readonly by: AuditActor
}

/**
 * The meeting with somebody else in this office; the same value when it is so already. Refuses
 * oneself (`office.oneself`), whoever lacks the standing duty or the profession (`office.no-duty`,
 * `office.no-role`), a conflict of interest, and somebody who has another part that goes ill with
 * it (`office.other`).
 */
export function withOffice(conference: Conference, change: OfficeChange): Result<Conference> {
  const { office, to } = change
  if (holderOf(conference, office) === to.id) return ok(conference)
  const problem = officeProblem(conference, change)
  if (problem !== undefined) return { ok: false, refusal: problem }
  const field = fieldOf[office]
  return ok({ ...markDecided(conference, [field]), [field]: to.id })
}

/** Why this person cannot have this office at this meeting; undefined when they can. */
export function officeProblem(
  conference: Holders & Pick<Conference, 'kind' | 'invitations' | 'conflicts'>,
  { office, to, by }: OfficeChange,
): Refusal | undefined {
  const words = officeWords[office]
  const problem = (code: string, said: string): Refusal => ({ code, words: said })
  if (
    to.id === by ||
    (by === 'import' && office !== 'administrator' && to.id === conference.administrator)
  )
    return problem(
      'office.oneself',
      `Nobody makes themself ${words}. Please ask another administrator, or the chair.`,
    )
  const duty = dutyFor[office]
  // A core group has no independent chair: whoever leads the case may hold it.
  if (
    duty !== undefined &&
    !hasStaffRole(to, duty) &&
    !(office === 'chair' && conference.kind === 'core-group')
  )
    return problem(
      'office.no-duty',
      `${to.name} is not a ${staffRoleWords[duty]} here. ` +
        'An administrator gives that duty first (‘roles’).',
    )
  // A file comes from the case system, which knows who leads the case.
  if (office === 'lead-social-worker' && by !== 'import' && isOfAnotherProfession(to))
    return problem(
      'office.no-role',
      `I know ${to.name} as ${to.role}, and only a social worker can be the lead social ` +
        'worker. Please choose one; where I know the wrong role, an administrator changes it ' +
        '(‘add person’).',
    )
  // One sentence for every other reason: with words of its own, a conflict of interest could be
  // inferred.
  return conference.conflicts.includes(to.id) || sitsElsewhere(conference, office, to.id)
    ? problem(
        'office.other',
        `${to.name} cannot be the ${words} of this meeting. Please choose somebody else: ` +
          'whoever chairs has no other part in it.',
      )
    : undefined
}

/**
 * A role that is on no list may be social care under a local name; one that is another sector's is
 * not.
 */
const isOfAnotherProfession = ({ role }: Person): boolean =>
  !['social-care', 'other'].includes(roleKind(role).sector)

/**
 * A chair is independent of the case, and of every agency at the table, also as the colleague who
 * comes for somebody (docs/sources.md, section C). A core group has no such chair.
 */
const sitsElsewhere = (
  conference: Holders & Pick<Conference, 'kind' | 'invitations'>,
  office: Office,
  id: PersonId,
): boolean =>
  conference.kind !== 'core-group' &&
  (office === 'chair'
    ? conference.leadSocialWorker === id ||
      conference.administrator === id ||
      conference.invitations.some(
        (invitation) =>
          invitation.withdrawn === undefined &&
          (invitation.person === id || representedBy(invitation) === id),
      )
    : conference.chair === id)

/** What is written down of a change, with both names as ids. */
export const officeEvents = (before: Conference, after: Conference): AuditEvent[] =>
  changedOffices(before, after).map((office) => ({
    event: `${office}.changed`,
    meeting: after.id,
    from: holderOf(before, office),
    to: holderOf(after, office),
  }))

const changedOffices = (before: Conference, after: Conference): Office[] =>
  offices.filter((office) => holderOf(before, office) !== holderOf(after, office))

/**
 * To the old one and the new one, and to the administrator of the meeting, or the chair where the
 * administrator is another: once each, and never to whoever has a conflict of interest.
 */
export function officeNotices(
  caseId: CaseId,
  before: Conference,
  after: Conference,
  { by, at }: { readonly by: AuditActor; readonly at: Instant },
): Announcement[] {
  return changedOffices(before, after).flatMap((office) => {
    const told: readonly Recipient[] = [
      { to: holderOf(before, office), tell: 'owner' },
      { to: holderOf(after, office), tell: 'owner' },
      {
        to: office === 'administrator' ? after.chair : after.administrator,
        tell: 'administrator',
      },
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

/** The step of the message that whoever has this office has left. */
export const leftStep = (office: Office): string => `${office}.left`

/**
 * One person who runs the meeting too is told that somebody has left while they had an office at
 * it: another has to be named.
 */
export function leftNotices(
  caseId: CaseId,
  conference: Conference,
  { person, at }: { readonly person: PersonId; readonly at: Instant },
): Announcement[] {
  const to = [conference.administrator, conference.chair, conference.leadSocialWorker].find(
    (id) => id !== person && !hasConflict(conference, id),
  )
  return to === undefined
    ? []
    : officesOf(conference, person).map((office) => {
        const step = leftStep(office)
        return noticeOf(
          { caseId, conference, kind: 'office-changed', event: `${step}.${person}`, step, at },
          { to, tell: 'administrator' },
        )
      })
}

/**
 * Whoever leads no more and is still invited counts as social care at the table: for whoever
 * changed it to see to.
 */
export const staysInvited = (conference: Conference, person: PersonId): boolean =>
  !isCoreGroup(conference) &&
  standingInvitations(conference).some((invitation) => invitation.person === person)
