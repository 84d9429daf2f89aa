// A colleague's reply about the place that they fill, and the card for what counts afterwards.
import type { ColleagueReply } from '../../../domain/meeting/representation.ts'
import type { TimingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type InvitationCardRef, placeIn } from '../shared/invitation-place.ts'
import { recordTiming, sayTold } from '../shared/lateness.ts'
import { endedOrNotFound, factsFor, type PartTap } from './part-tap.ts'
import { recordReply, type ReplyOutcome } from './record-reply.ts'
import { representativeShow, representativeTiming } from './verbs.ts'
import { cancelledCard, partCard, refusedCard } from './view.ts'

export const timingVerbs = { give: representativeTiming, back: representativeShow }

export async function sayAndShow(
  { context, ref }: Pick<PartTap, 'context' | 'ref'>,
  reply: ColleagueReply,
): Promise<PrivateCard> {
  const outcome = await recordReply(context, ref, { reply, act: 'represent' })
  const facts = await factsFor(context, outcome.family, ref)
  if (facts === undefined)
    return reply.status === 'refused' && wasJustRefused(context, outcome, ref)
      ? refusedCard(context.actor)
      : endedOrNotFound(context, outcome.family, ref)
  return facts.conference.cancelled === undefined
    ? partCard(facts, outcome.refusal)
    : cancelledCard(context.actor, facts.conference)
}

function wasJustRefused(
  { actor }: RequestContext,
  { family }: ReplyOutcome,
  ref: InvitationCardRef,
): boolean {
  const place = family === undefined ? undefined : placeIn(family, ref)
  const answer = place === undefined ? undefined : currentAnswer(place.invitation)
  return (
    answer?.status === 'represented' &&
    answer.person === actor.id &&
    answer.confirmation.status === 'refused'
  )
}

export function come(
  { context, ref, facts }: PartTap,
  mode: 'in-person' | 'online',
): Promise<PrivateCard> | PrivateCard {
  if (mode === 'online' && facts.conference.onlineLink === undefined)
    return partCard(
      facts,
      'This meeting has no online link yet. Please ask the conference administrator.',
    )
  return sayAndShow({ context, ref }, { status: 'confirmed', mode })
}

export async function setTimingAndShow(
  context: RequestContext,
  ref: InvitationCardRef,
  timingAfter: (before: TimingNow) => TimingNow,
): Promise<{ readonly refusal: string; readonly card: PrivateCard }> {
  const { family, refusal } = await recordTiming(context, ref, timingAfter)
  const facts = await factsFor(context, family, ref)
  return {
    refusal,
    card:
      facts === undefined
        ? endedOrNotFound(context, family, ref)
        : partCard(facts, refusal === '' ? sayTold(facts.invitation) : refusal),
  }
}
