// Whether a core group has its members’ updates, and who may see them. Updates are collected blind,
// so that nobody follows somebody else’s rating (Norfolk’s independent forms, P10; the moment at
// which they open is ours), and open when all are in, when the meeting begins, or when whoever
// leads it opens them.
import type { Calendar } from '../dates/calendar.ts'
import { sayDay } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, InvitationId, OutcomeId, PersonId } from '../ids.ts'
import { markingWindow } from '../meeting/arrival.ts'
import { outcomesOf } from '../plan/plan.ts'
import { reportOf } from '../report/report.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Practice } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import { type Conference, isCoreGroup, standingInvitations } from '../state/conference.ts'
import { familyAt } from '../state/family-about.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'
import type { UpdateFacts } from '../state/update-facts.ts'

export const updateOf = (
  coreGroup: Conference,
  invitation: InvitationId,
): UpdateFacts | undefined =>
  coreGroup.updates?.find((updateFacts) => updateFacts.invitation === invitation)
export const entriesOf = (
  coreGroup: Conference,
  invitation: InvitationId,
  outcome: OutcomeId,
): number =>
  updateOf(coreGroup, invitation)?.rated.find((one) => one.outcome === outcome)?.entries ?? 0

/** Who owes an update: everybody invited but whoever said 'this is not me'. */
export const membersOwing = (coreGroup: Conference): Invitation[] =>
  isCoreGroup(coreGroup)
    ? standingInvitations(coreGroup).filter(
        (invitation) => currentAnswer(invitation).status !== 'not-me',
      )
    : []

export const isComplete = (coreGroup: Conference, invitation: InvitationId): boolean =>
  updateOf(coreGroup, invitation)?.completeAt !== undefined

/**
 * When anything of theirs reached the core group: a whole update, a note, or a short report, which
 * is how notes were once left.
 */
export const reportedAt = (
  coreGroup: Conference,
  invitation: InvitationId,
): Instant | undefined => {
  const facts = updateOf(coreGroup, invitation)
  return [facts?.completeAt, facts?.noteAt, reportOf(coreGroup, invitation)?.versions[0]?.at]
    .filter((instant) => instant !== undefined)
    .sort()[0]
}
export const hasReported = (coreGroup: Conference, invitation: InvitationId): boolean =>
  reportedAt(coreGroup, invitation) !== undefined

/** The core group once one more entry of this place about this outcome is in. */
export function withEntry(
  family: Case,
  coreGroup: Conference,
  {
    invitation,
    outcome,
    at,
  }: { readonly invitation: InvitationId; readonly outcome: OutcomeId; readonly at: Instant },
): Conference {
  const before = updateOf(coreGroup, invitation) ?? { invitation, rated: [] }
  const entries = (before.rated.find((one) => one.outcome === outcome)?.entries ?? 0) + 1
  const rated = [...before.rated.filter((one) => one.outcome !== outcome), { outcome, entries }]
  const whole = outcomesOf(familyAt(family, coreGroup)).every((outcome) =>
    rated.some((other) => other.outcome === outcome.id),
  )
  return withFacts(coreGroup, {
    ...before,
    rated,
    ...(before.completeAt === undefined && whole ? { completeAt: at } : {}),
  })
}

export const withNote = (
  coreGroup: Conference,
  invitation: InvitationId,
  at: Instant,
): Conference =>
  withFacts(coreGroup, {
    ...(updateOf(coreGroup, invitation) ?? { invitation, rated: [] }),
    noteAt: at,
  })

const withFacts = (coreGroup: Conference, facts: UpdateFacts): Conference => ({
  ...coreGroup,
  updates: [
    ...(coreGroup.updates ?? []).filter(
      (updateFacts) => updateFacts.invitation !== facts.invitation,
    ),
    facts,
  ],
})

export type RatingsRule = { readonly practice: Practice; readonly now: Instant }

/**
 * Whether everybody who may see ratings sees everybody's. A practice may do without the blind
 * collection.
 */
export function isOpenToAll(coreGroup: Conference, { practice, now }: RatingsRule): boolean {
  if (!practice.blindRatings.value || coreGroup.opened !== undefined || now >= startsAt(coreGroup))
    return true
  const owing = membersOwing(coreGroup)
  return owing.length > 0 && owing.every((invitation) => isComplete(coreGroup, invitation.id))
}

/**
 * Opens the ratings at the meeting, at the earliest when its doors open; opening them again changes
 * nothing.
 */
export function openRatings(
  coreGroup: Conference,
  {
    by,
    practice,
    now,
    calendar,
  }: RatingsRule & { readonly by: PersonId; readonly calendar: Calendar },
): Result<Conference> {
  if (coreGroup.cancelled !== undefined)
    return refuse('meeting.cancelled', 'This core group was cancelled.')
  if (isOpenToAll(coreGroup, { practice, now })) return ok(coreGroup)
  if (now < markingWindow(coreGroup, calendar).from)
    return refuse(
      'ratings.closed',
      `The ratings open when all are in, or at the core group on ${sayDay(coreGroup.date)}. ` +
        'Until then nobody sees anybody else’s.',
    )
  return ok({ ...coreGroup, opened: { by, at: now } })
}
