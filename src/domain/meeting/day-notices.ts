// What is told around the day of a meeting, because the day has come: whoever comes reads on the
// eve where and when it is, and whoever runs it has its register at the start. Nobody owes anything
// for it.
import { addWorkingDays, type Calendar, withinReach } from '../dates/calendar.ts'
import { inLondon, londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, localTime, messageId, type PersonId } from '../ids.ts'
import type { RuleContext } from '../rules/context.ts'
import type { Case } from '../state/case.ts'
import { type Conference, hasConflict, isCoreGroup, outcomeOf } from '../state/conference.ts'
import { standingInvitations, toBeConfirmedAgain } from '../state/conference.ts'
import {
  confirmedColleague,
  currentAnswer,
  type Invitation,
  isSettled,
} from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'

const morning = localTime('09:00')

/** 09:00 on the working day before. */
const eveOf = (conference: Conference, calendar: Calendar): Instant =>
  londonInstant(addWorkingDays(calendar, conference.date, -1), morning)

/**
 * How the eve speaks to somebody: they come; they have yet to say so; or they lead the work and
 * have no place.
 */
export type EveWord = 'comes' | 'asked' | 'leads'

/**
 * Whoever has said that they come, or comes for somebody, to the day that now stands; and who leads
 * the work.
 */
export function toldOnTheEve(conference: Conference): ReadonlyMap<PersonId, EveWord> {
  const { leadSocialWorker } = conference
  const words = new Map<PersonId, EveWord>()
  const isInvited = standingInvitations(conference).some(
    (invitation) => invitation.person === leadSocialWorker,
  )
  if (!isInvited) words.set(leadSocialWorker, 'leads')
  for (const invitation of standingInvitations(conference)) {
    const comer = comesTo(conference, invitation)
    if (comer !== undefined) words.set(comer, 'comes')
    else if (invitation.person === leadSocialWorker && isToBeAsked(conference, invitation))
      words.set(leadSocialWorker, 'asked')
  }
  const told = new Set(unconflicted(conference, [...words.keys()]))
  return new Map([...words].filter(([person]) => told.has(person)))
}

function comesTo(conference: Conference, invitation: Invitation): PersonId | undefined {
  if (toBeConfirmedAgain(conference, invitation)) return undefined
  const attends = currentAnswer(invitation).status === 'attending' ? invitation.person : undefined
  return confirmedColleague(invitation) ?? attends
}

/** Silent, not sure, or with an answer that was for another day. */
const isToBeAsked = (conference: Conference, invitation: Invitation): boolean =>
  !isSettled(currentAnswer(invitation)) || toBeConfirmedAgain(conference, invitation)

/** A core group is run by its lead social worker as well. */
export const whoRunsIt = (conference: Conference): PersonId[] =>
  unconflicted(conference, [
    conference.chair,
    conference.administrator,
    ...(isCoreGroup(conference) ? [conference.leadSocialWorker] : []),
  ])

const unconflicted = (conference: Conference, people: readonly PersonId[]): PersonId[] =>
  [...new Set(people)].filter((person) => !hasConflict(conference, person))

/** Whether the meeting is still ahead, and its eve has come. */
export function isEve(conference: Conference, { calendar, now }: RuleContext): boolean {
  const eve = withinReach(() => eveOf(conference, calendar))
  return (
    eve !== undefined &&
    conference.cancelled === undefined &&
    now >= eve &&
    now < startsAt(conference)
  )
}

/** Whether it has begun today, and nothing of what it decided is recorded yet. */
export const isItsDay = (conference: Conference, now: Instant): boolean =>
  conference.cancelled === undefined &&
  now >= startsAt(conference) &&
  inLondon(now).date === conference.date &&
  outcomeOf(conference) === undefined

/** Calling it again gives the same ids; a meeting that moves has a new eve. */
export function dayNotices(family: Case, context: RuleContext): Announcement[] {
  return family.conferences.flatMap((conference) => [
    ...(isEve(conference, context)
      ? [...toldOnTheEve(conference).keys()].map((to) =>
          told(family, conference, { kind: 'eve', to, at: eveOf(conference, context.calendar) }),
        )
      : []),
    ...(isItsDay(conference, context.now)
      ? whoRunsIt(conference).map((to) =>
          told(family, conference, { kind: 'day-begins', to, at: startsAt(conference) }),
        )
      : []),
  ])
}

type DayNotice = Pick<Announcement, 'to' | 'at'> & { readonly kind: 'eve' | 'day-begins' }

const told = (family: Case, conference: Conference, { kind, to, at }: DayNotice): Announcement => ({
  id: messageId(
    `told:${kind}:${conference.id}:${conference.date}-${conference.time.replace(':', '')}:${to}`,
  ),
  caseId: family.id,
  meeting: conference.id,
  kind,
  step: kind,
  tell: kind === 'eve' ? 'owner' : to === conference.administrator ? 'administrator' : 'chair',
  to,
  about: [],
  at,
})

/** The next eve or start; undefined when none is to come. */
export const nextDayNotice = (family: Case, { calendar, now }: RuleContext): Instant | undefined =>
  family.conferences
    .filter(({ cancelled }) => cancelled === undefined)
    .flatMap((conference) => [
      ...(withinReach(() => [eveOf(conference, calendar)]) ?? []),
      startsAt(conference),
    ])
    .filter((at) => at > now)
    .sort()[0]
