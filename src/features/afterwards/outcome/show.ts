// What a conference decided, with what follows and whoever does not agree: as much of it as this
// person may read.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { isTheirs } from '../../../domain/meeting/dissent.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'
import type { Dissent } from '../../../domain/state/dissent.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { nothingDecidedCard, outcomeCard, type OutcomeFacts } from './view.ts'

export async function show(
  context: RequestContext,
  meeting: Meeting,
  notice = '',
): Promise<PrivateCard> {
  if (outcomeOf(meeting.conference) === undefined) return nothingDecidedCard(context.actor)
  const facts = await describe(context, meeting)
  // Reading other people's dissent is audited before it is shown.
  if (facts.dissents.some((dissent) => dissent.by !== context.actor.id))
    await recordReadAccess(context.deps, { by: context.actor.id, at: context.now }, [
      { caseId: meeting.family.id, meeting: meeting.conference.id, what: 'dissents' },
    ])
  return outcomeCard(facts, notice)
}

/** Those of this conference that this person may read, the earliest first. */
export async function dissentsFor(
  { actor, deps }: RequestContext,
  { family, conference }: Meeting,
): Promise<Dissent[]> {
  const all = may(actor, { act: 'read-dissents', conference })
  return papersOf(await deps.cases.papers(family.id, { kinds: ['dissent'] }), 'dissent')
    .filter((dissent) => dissent.meeting === conference.id && (all || isTheirs(dissent, actor.id)))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

async function describe(context: RequestContext, meeting: Meeting): Promise<OutcomeFacts> {
  const { actor, deps } = context
  const { family, conference } = meeting
  const dissents = await dissentsFor(context, meeting)
  return {
    ...meeting,
    person: actor,
    practice: practiceOf(deps, conference),
    follows: obligationsIn(context, family).filter((obligation) => follows(obligation, conference)),
    dissents,
    people: await deps.directory.named(dissents.map(({ by }) => by)),
  }
}

/**
 * Duties that began with this conference, which are the family's next dates; personal forms are
 * left out.
 */
const follows = (obligation: Obligation, conference: Conference): boolean =>
  obligation.meeting === conference.id &&
  obligation.until === undefined &&
  obligation.since >= startsAt(conference) &&
  obligation.invitation === undefined &&
  obligation.child === undefined &&
  obligation.state.status !== 'waived'
