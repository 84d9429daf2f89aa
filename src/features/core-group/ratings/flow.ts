// How everybody sees the plan: asked by the chair, the lead social worker and the core group;
// counted for the audit lead.
import { membersOwing, openRatings } from '../../../domain/core-group/update.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import type { Sight } from './facts.ts'
import { factsAt, factsOf, ledFactsAt, outcomeAt, sightAt, sightOf } from './facts.ts'
import { missing, recordAsked } from './missed-members.ts'
import { membersCard } from './people-view.ts'
import { remind } from './remind.ts'
import { trendCard } from './trend-view.ts'
import {
  coreGroupMembers,
  ratingsAsked,
  ratingsMissing,
  ratingsOpen,
  ratingsOutcome,
  ratingsRemind,
  ratingsShow,
  ratingsTrend,
} from './verbs.ts'
import { outcomeCard, ratingsCard, type RatingsFacts } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(ratingsShow, factsAt, (_context, facts) => ratingsCard(facts)),
  pressOn(ratingsOutcome, outcomeAt, (_context, { facts, progress }) =>
    outcomeCard(facts, progress),
  ),
  pressOn(ratingsTrend, outcomeAt, (_context, { facts, progress }) => trendCard(facts, progress)),
  pressOn(ratingsOpen, sightAt, open),
  pressOn(coreGroupMembers, factsAt, members),
  pressOn(ratingsMissing, ledFactsAt, (_context, facts) => missing(facts)),
  pressOn(ratingsAsked, ledFactsAt, recordAsked),
  pressOn(ratingsRemind, ledFactsAt, remind),
]

export async function members(
  { actor, deps }: RequestContext,
  facts: RatingsFacts,
): Promise<PrivateCard> {
  return membersCard(
    actor,
    facts,
    await deps.directory.named(
      membersOwing(facts.conference).map((invitation) => invitation.person),
    ),
  )
}

/** At the meeting, before its start: whoever leads it opens what was collected. Twice is once. */
async function open(context: RequestContext, sight: Sight, data: unknown): Promise<PrivateCard> {
  const problem = await changeCase<Sight, string | undefined>(context, sight.family.id, {
    find: (family) => sightOf(context, family, sight.conference.id),
    decide: (now) => opened(context, now),
  })
  const facts = await factsAt(context, data)
  if (facts === undefined) return notFoundCard(context.actor)
  return ratingsCard(problem === undefined ? facts : { ...facts, problem })
}

/** What stands in the way, in words; undefined when they are open. */
function opened(context: RequestContext, sight: Sight): Decision<string | undefined> {
  const { family, conference } = sight
  if (!may(context.actor, { act: 'lead-core-group', family, conference }))
    return unchanged('Whoever leads the core group, or the conference’s chair, opens the ratings.')
  const opened = openRatings(conference, {
    by: context.actor.id,
    practice: practiceOf(context.deps, conference),
    now: context.now,
    calendar: context.deps.calendar,
  })
  if (!opened.ok) return refused(opened.refusal, opened.refusal.words)
  if (opened.value === conference) return unchanged(undefined)
  return commit(
    {
      family: replaceConference(family, opened.value),
      audit: [{ event: 'ratings.opened', meeting: conference.id }],
    },
    undefined,
  )
}

/** Who has not given an update, to whoever leads the core group: not sent once all have. */
export const lateNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const sight = sightOf(context, family, notice.meeting)
  return sight === undefined ? undefined : ratingsCard(await factsOf(context, sight))
}
