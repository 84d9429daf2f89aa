// The end of an offer: a promise that can be kept is made of it, and everybody who leads the plan
// sees it.
import { makeSmart } from '../../../domain/commitment/steps.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeCommitment, factsOf } from './facts.ts'
import type { OfferPlace } from './keep-offer.ts'
import { commitmentCard } from './view.ts'
import { whoSees } from './who-is-told.ts'

/** Shows how it stands then, and what is still to say where something is. */
export async function finishOffer(
  context: RequestContext,
  place: OfferPlace,
): Promise<PrivateCard> {
  const before = await factsOf(context, place.family, place.entry)
  if (before === undefined) return notFoundCard(context.actor)
  const { refusal, family } = await changeCommitment(context, before, {
    decide: (stands) => makeSmart(stands, { at: context.now }),
  })
  const after = await factsOf(context, family, place.entry)
  if (after === undefined) return notFoundCard(context.actor)
  return commitmentCard(
    after,
    refusal === ''
      ? `Thank you. ${whoSees(after)} your offer, and it is there for the plan.`
      : `Kept. Still to say: ${refusal}`,
  )
}
