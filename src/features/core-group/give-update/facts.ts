// What an update’s cards are drawn from, for one person and one place in a core group.
import { currentRatings } from '../../../domain/core-group/rating.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { meetingObligations } from '../../../domain/obligations/obligations.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { type Find, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { type Membership, membershipAt } from '../shared/membership.ts'
import type { UpdateCardFacts } from './view.ts'

export async function factsOf(
  { actor, deps, now }: RequestContext,
  membership: Membership,
): Promise<UpdateCardFacts> {
  const papers = papersOf(
    await deps.cases.papers(membership.family.id, { kinds: ['rating'] }),
    'rating',
  )
  const members = currentRatings(papers).flatMap((rating) =>
    rating.voice === 'member' ? [rating] : [],
  )
  const nameOf = async (person: PersonId, unknown: string): Promise<string> =>
    (await deps.directory.get(person))?.name ?? unknown
  // Blind within a place as well: of what the member or their colleague gave, the other learns that
  // it is there.
  const others = await Promise.all(
    members
      .filter(
        (memberRating) =>
          memberRating.meeting === membership.conference.id &&
          memberRating.invitation === membership.invitation.id &&
          memberRating.by !== actor.id,
      )
      .map(async ({ outcome, by }) => ({ outcome, by: await nameOf(by, 'A colleague') })),
  )
  const colleague = representedBy(membership.invitation)
  const place =
    membership.invitation.person === actor.id
      ? colleague === undefined
        ? {}
        : { colleague: await nameOf(colleague, 'A colleague') }
      : { inPlaceOf: await nameOf(membership.invitation.person, membership.invitation.role) }
  const own = members.filter((memberRating) => memberRating.by === actor.id)
  const socialWorker = await nameOf(
    membership.conference.leadSocialWorker,
    'the lead social worker',
  )
  const obligation = meetingObligations(membership.family, membership.conference, {
    practices: deps.practices,
    calendar: deps.calendar,
    now,
  }).find(
    (obligation) =>
      obligation.invitation === membership.invitation.id && obligation.kind !== 'answer-invitation',
  )
  return {
    ...membership,
    family: familyAt(membership.family, membership.conference),
    person: actor,
    practice: practiceOf(deps, membership.conference),
    now,
    own,
    others,
    ...place,
    socialWorker,
    ...(obligation === undefined ? {} : { obligation }),
  }
}

export const updateAt: Find<UpdateCardFacts> = withFacts(membershipAt, factsOf)
