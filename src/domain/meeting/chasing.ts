// Whom to ask again, whom in their agency when they stay silent, and whom to leave in peace
// (docs/sources.md, section C).
import { addWorkingDays, type Calendar } from '../dates/calendar.ts'
import { inLondon, londonInstant } from '../dates/dates.ts'
import type { Instant, PersonId } from '../ids.ts'
import type { Chase } from '../quorum/forecast.ts'
import type { Practice } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import {
  askedAt,
  type Chased,
  type Conference,
  hasConflict,
  standingInvitations,
  toBeConfirmedAgain,
} from '../state/conference.ts'
import { currentAnswer, type Invitation, isSettled } from '../state/invitation.ts'
import type { Announcement, AnnouncementKind } from '../state/notice.ts'
import { type Person, sameAgency } from '../state/person.ts'
import { noticeOf } from './announcements.ts'
import { membersOf } from './attendance.ts'
import { chaseOrderOf } from './expected-quorum.ts'

export type ChaseContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
}

/** One invitation that is worth asking about again. */
export type ToChase = {
  readonly invitation: Invitation
  /** Why, in words. */
  readonly because: string
  /** They have not replied, and there is no more to it. */
  readonly isSilent: boolean
  readonly next:
    | { readonly ask: Chased['whom']; readonly person: PersonId }
    /** Asked within the quiet interval: nobody is asked twice in it, however many people tap. */
    | { readonly ask: 'nobody-now'; readonly last: Chased }
    /**
     * Nobody in Teams is left to ask: somebody has to telephone. `name` is whom, where that is
     * known.
     */
    | { readonly ask: 'telephone'; readonly name: string }
}

const silent: ReadonlySet<Chase['rank']> = new Set(['no-reply', 'knows-the-child'])

/**
 * Who has not answered, is not sure, cannot come without sending anybody, or has to confirm again;
 * in the forecast's order, the most useful first. The invited person is asked first; the colleague
 * who is to come, where one is named; and after silence, or a decline, somebody else of the agency.
 */
export function toChase(context: ChaseContext): ToChase[] {
  const { conference } = context
  const invitations = standingInvitations(conference)
  const members = membersOf(conference)
  const order = chaseOrderOf(context, members)
  const ranked = order.flatMap(({ member, rank, because }) => {
    const invitation = invitations[members.indexOf(member)]
    return invitation === undefined ? [] : [{ invitation, because, isSilent: silent.has(rank) }]
  })
  const rest = invitations
    .filter(
      (candidate) =>
        isUnanswered(conference, candidate) &&
        !ranked.some(({ invitation }) => invitation === candidate),
    )
    .map((invitation) => ({ invitation, because: 'Has not replied.', isSilent: true }))
  return [...ranked, ...rest].map(({ invitation, because, isSilent }) => {
    const again = toBeConfirmedAgain(conference, invitation)
    return {
      invitation,
      because: again ? 'Has to confirm the new day.' : because,
      isSilent: isSilent && !again,
      next: nextStep(invitation, context),
    }
  })
}

export const isUnanswered = (conference: Conference, invitation: Invitation): boolean =>
  !isSettled(currentAnswer(invitation)) || toBeConfirmedAgain(conference, invitation)

function nextStep(invitation: Invitation, context: ChaseContext): ToChase['next'] {
  const { conference, now } = context
  const answer = currentAnswer(invitation)
  const earlier = conference.chases.filter(
    (chased) => chased.invitation === invitation.id && chased.at >= askedAt(conference, invitation),
  )
  const last = earlier.at(-1)
  if (last !== undefined && now < quietUntil(last.at, context)) return { ask: 'nobody-now', last }
  if (answer.status === 'not-me') return { ask: 'telephone', name: '' }
  const representative =
    answer.status === 'represented' && answer.confirmation.status === 'awaited'
      ? answer.person
      : undefined
  if (
    representative !== undefined &&
    !toBeConfirmedAgain(conference, invitation) &&
    !earlier.some((chased) => chased.whom === 'representative')
  )
    return { ask: 'representative', person: representative }
  const mayAnswer = isUnanswered(conference, invitation) || answer.status === 'represented'
  if (mayAnswer && !earlier.some((chased) => chased.whom === 'invited'))
    return { ask: 'invited', person: invitation.person }
  const lead = leadFor(invitation, context)
  // A colleague who cannot come either leaves the next one to ask.
  const isAsked = earlier.some(
    (chased) => chased.whom === 'agency-lead' && chased.refusedAt === undefined,
  )
  if (lead !== undefined && !isAsked) return { ask: 'agency-lead', person: lead }
  return { ask: 'telephone', name: answer.status === 'declined' ? answer.askInstead : '' }
}

/**
 * Until when somebody is left in peace: the practice's number of working days, at the same time of
 * day.
 */
export function quietUntil(
  at: Instant,
  { practice, calendar }: Pick<ChaseContext, 'practice' | 'calendar'>,
): Instant {
  const { date, time } = inLondon(at)
  return londonInstant(addWorkingDays(calendar, date, practice.chaseQuietWorkingDays.value), time)
}

/**
 * The colleague whom a decline names, where the directory knows them; else somebody of the agency
 * who has no part in this meeting.
 */
function leadFor(
  invitation: Invitation,
  { conference, people }: ChaseContext,
): PersonId | undefined {
  const answer = currentAnswer(invitation)
  const taken = new Set<PersonId>([
    ...conference.chases.flatMap(({ person, refusedAt }) =>
      person === undefined || refusedAt === undefined ? [] : [person],
    ),
    conference.chair,
    conference.administrator,
    conference.leadSocialWorker,
    ...conference.invitations.map((invitation) => invitation.person),
  ])
  const colleagues = [...people.values()].filter(
    (person) =>
      sameAgency(person.agency, invitation.agency) &&
      !taken.has(person.id) &&
      !hasConflict(conference, person.id),
  )
  const named = answer.status === 'declined' ? answer.askInstead.toLowerCase() : ''
  return (
    colleagues.find((person) => named !== '' && named.includes(person.name.toLowerCase())) ??
    colleagues.find((person) => /lead|manager|head/i.test(person.role)) ??
    colleagues[0]
  )?.id
}

/**
 * Records that somebody was asked; whoever has been asked meanwhile, or is to be asked in another
 * way by now, is left out.
 */
export function chased(
  context: ChaseContext,
  wanted: readonly ChaseRequest[],
  done: { readonly by: PersonId; readonly at: Instant },
): {
  readonly conference: Conference
  readonly asked: readonly Chased[]
  readonly notices: readonly Announcement[]
} {
  const { family, conference } = context
  const each = toChase(context).flatMap(({ invitation, next }) => {
    if (
      next.ask === 'nobody-now' ||
      next.ask === 'telephone' ||
      !wanted.some((wanted) => wanted.invitation === invitation.id && wanted.ask === next.ask)
    )
      return []
    const before = conference.chases.filter((chased) => chased.invitation === invitation.id).length
    const teller = {
      caseId: family.id,
      conference,
      kind: kinds[next.ask],
      event: `${invitation.id}.${before + 1}`,
      step: 'chase',
      at: done.at,
    }
    const notice = noticeOf(teller, { to: next.person, tell: 'owner', invitation: invitation.id })
    const record: Chased = {
      invitation: invitation.id,
      whom: next.ask,
      message: notice.id,
      ...(next.ask === 'agency-lead' ? { person: next.person } : {}),
      ...done,
    }
    return [{ record, notice }]
  })
  const asked = each.map((one) => one.record)
  return {
    conference:
      asked.length === 0 ? conference : { ...conference, chases: [...conference.chases, ...asked] },
    asked,
    notices: each.map((one) => one.notice),
  }
}

/** Whether somebody else of the agency was asked since this no was given. */
export function wasAskedInstead({ chases }: Conference, invitation: Invitation): boolean {
  const answer = currentAnswer(invitation)
  return (
    answer.status === 'declined' &&
    chases.some(
      (chased) =>
        chased.invitation === invitation.id &&
        chased.whom === 'agency-lead' &&
        chased.at >= answer.at,
    )
  )
}

/** A colleague who was named gets the card again on which they say whether they come. */
const kinds: Readonly<Record<Chased['whom'], AnnouncementKind>> = {
  invited: 'chase',
  representative: 'hand-over',
  'agency-lead': 'chase-lead',
}

/** What a card offered: this invitation, asked in this way. */
export type ChaseRequest = { readonly invitation: string; readonly ask: string }
