// What an update’s cards are drawn from, for one person and one place in a core group.
import { currentRatings } from '../../../domain/core-group/rating.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { meetingObligations } from '../../../domain/obligations/obligations.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { type Find, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { type Membership, membershipAt } from '../shared/membership.ts'
import type { UpdateFacts } from './view.ts'

export async function factsOf(
  { actor, deps, now }: RequestContext,
  seat: Membership,
): Promise<UpdateFacts> {
  const papers = papersOf(await deps.cases.papers(seat.family.id, { kinds: ['rating'] }), 'rating')
  const members = currentRatings(papers).flatMap((rating) =>
    rating.voice === 'member' ? [rating] : [],
  )
  const nameOf = async (person: PersonId, unknown: string): Promise<string> =>
    (await deps.directory.get(person))?.name ?? unknown
  // Blind within a place as well: of what the member or their colleague gave, the other learns that it is there.
  const others = await Promise.all(
    members
      .filter(
        (memberRating) =>
          memberRating.meeting === seat.conference.id &&
          memberRating.invitation === seat.invitation.id &&
          memberRating.by !== actor.id,
      )
      .map(async ({ outcome, by }) => ({ outcome, by: await nameOf(by, 'A colleague') })),
  )
  const colleague = representedBy(seat.invitation)
  const place =
    seat.invitation.person === actor.id
      ? colleague === undefined
        ? {}
        : { colleague: await nameOf(colleague, 'A colleague') }
      : { inPlaceOf: await nameOf(seat.invitation.person, seat.invitation.role) }
  const own = members.filter((memberRating) => memberRating.by === actor.id)
  const socialWorker = await nameOf(seat.conference.leadSocialWorker, 'the lead social worker')
  const obligation = meetingObligations(seat.family, seat.conference, {
    practices: deps.practices,
    calendar: deps.calendar,
    now,
  }).find(
    (obligation) =>
      obligation.invitation === seat.invitation.id && obligation.kind !== 'answer-invitation',
  )
  return {
    ...seat,
    person: actor,
    practice: practiceOf(deps, seat.conference),
    now,
    own,
    others,
    ...place,
    socialWorker,
    ...(obligation === undefined ? {} : { obligation }),
  }
}

export const updateAt: Find<UpdateFacts> = withFacts(membershipAt, factsOf)
