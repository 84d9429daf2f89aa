// Members whose update is missing are asked again by whoever leads the core group: at most once a
// day each.
import { hasReported, membersOwing } from '../../../domain/core-group/update.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import type { LocalDate, PersonId } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type Conference, hasConflict } from '../../../domain/state/conference.ts'
import { confirmedColleague } from '../../../domain/state/invitation.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isClosed } from '../shared/membership.ts'
import { factsAt, type Sight, sightOf } from './facts.ts'
import { ratingsCard, type RatingsFacts } from './view.ts'

/**
 * Whoever gives it for a place that has given nothing: the colleague who has said yes to it, never
 * the one who asks.
 */
const toRemind = (conference: Conference, by: PersonId): PersonId[] => [
  ...new Set(
    membersOwing(conference)
      .filter(({ id }) => !hasReported(conference, id))
      .map((invitation) => confirmedColleague(invitation) ?? invitation.person)
      .filter((person) => person !== by && !hasConflict(conference, person)),
  ),
]

/** Who was asked again on that day already. */
const askedOn = ({ updatesAsked }: Conference, day: LocalDate): readonly PersonId[] =>
  updatesAsked?.on === day ? updatesAsked.people : []

/**
 * Twice on one day tells nobody twice, and is one entry in the trail: whoever was asked that day is
 * left out.
 */
export async function remind(
  context: RequestContext,
  found: RatingsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const asked = await changeCase<Sight, number>(context, found.family.id, {
    find: (family) => sightOf(context, family, found.conference.id),
    decide: ({ family, conference }) => {
      const missing = toRemind(conference, context.actor.id)
      if (
        !may(context.actor, { act: 'lead-core-group', family, conference }) ||
        isClosed({ family, conference }, context.now)
      )
        return unchanged(0)
      const on = inLondon(context.now).date
      const before = askedOn(conference, on)
      const to = missing.filter((person) => !before.includes(person))
      if (to.length === 0) return unchanged(missing.length)
      const event = on.replaceAll('-', '')
      return commit(
        {
          family: replaceConference(family, {
            ...conference,
            updatesAsked: { on, people: [...before, ...to] },
          }),
          notices: to.map((person) =>
            noticeOf(
              {
                caseId: family.id,
                conference,
                kind: 'update-asked',
                event,
                step: 'asked',
                at: context.now,
              },
              { to: person, tell: 'owner' },
            ),
          ),
          audit: [{ event: 'updates.asked', meeting: conference.id, status: String(to.length) }],
        },
        missing.length,
      )
    },
  })
  const facts = await factsAt(context, data)
  if (facts === undefined || asked === undefined) return notFoundCard(context.actor)
  return ratingsCard({
    ...facts,
    problem:
      asked === 0
        ? 'Nobody is missing whom I could remind.'
        : `✓ ${asked === 1 ? 'One person is' : `${asked} people are`} ` +
          'reminded of their update, once today.',
  })
}
