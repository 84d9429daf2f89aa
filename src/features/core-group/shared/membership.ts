// The place that a person has in a core group, and which of their core groups they mean.
import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { isComplete } from '../../../domain/core-group/update.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { may } from '../../../domain/permissions.ts'
import type { Refusal } from '../../../domain/result.ts'
import { findConference } from '../../../domain/state/case.ts'
import { familyAt, isAboutAll, partsOf } from '../../../domain/state/family-about.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { finderFrom, type FindIn } from './meeting-finder.ts'

/**
 * The place somebody speaks for: their own, or a colleague's for whom they come. Whoever only leads
 * it has none here.
 */
export type Membership = Meeting & { readonly invitation: Invitation }

/** The person's place in a core group. */
export const membershipIn: FindIn<Membership> = ({ actor }, family, id) => {
  const conference = family === undefined ? undefined : findConference(family, id)
  const places =
    conference === undefined || conference.cancelled !== undefined
      ? []
      : conference.invitations.filter((invitation) =>
          may(actor, { act: 'give-update', conference, invitation }),
        )
  // Their own place goes before a colleague's, so that what they give never moves from one to the
  // other.
  const invitation = places.find((invitation) => invitation.person === actor.id) ?? places[0]
  return family === undefined || conference === undefined || invitation === undefined
    ? undefined
    : { family, conference, invitation }
}

export const membershipAt = finderFrom(membershipIn)

/** A core group's update closes when the next one begins: then that one's counts. */
export const isClosed = ({ family, conference }: Meeting, now: RequestContext['now']): boolean =>
  coreGroupsOf(familyAt(family, conference)).some(
    (coreGroup) => coreGroup.date > conference.date && now >= startsAt(coreGroup),
  )

/** What somebody is told who writes into an update that has closed. */
export const updateClosed: Refusal = {
  code: 'update.closed',
  words:
    'The next core group has begun, so this one’s history ' +
    'stays as it is. Please say it in the new update.',
}

/**
 * For each part of their families, the core group whose update they mean. The nearest open one
 * without a complete update wins, past or future, so that a missed one does not block the next;
 * failing that the next to come, then the last. A reference that was typed decides.
 */
export async function membershipsMeant(
  context: RequestContext,
  slots: Pick<Slots, 'reference'>,
): Promise<Membership[]> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const parts = inEachFamily(context, families, (family) =>
    partsOf(family).map((part) => ({ family, part })),
  )
  return inEachFamily(context, parts, ({ family, part }): Membership[] => {
    const all = coreGroupsOf(part)
      .filter((conference) => isAboutAll(part, conference))
      .flatMap((conference) => membershipIn(context, family, conference.id) ?? [])
      .filter((membership) => !isClosed(membership, context.now))
    const owed = all.filter(({ conference, invitation }) => !isComplete(conference, invitation.id))
    const away = ({ conference }: Membership): number =>
      Math.abs(Date.parse(startsAt(conference)) - Date.parse(context.now))
    // '4471' names the family by any of its meetings.
    if (
      slots.reference !== undefined &&
      !part.conferences.some((conference) => conference.reference === slots.reference)
    )
      return []
    const named = all.filter(({ conference }) => conference.reference === slots.reference)
    const [membership] =
      named.length > 0
        ? named
        : [
            ...owed.sort((a, b) => away(a) - away(b)),
            ...all.filter(({ conference }) => startsAt(conference) > context.now),
            ...all.slice(-1),
          ]
    return membership === undefined ? [] : [membership]
  })
}
