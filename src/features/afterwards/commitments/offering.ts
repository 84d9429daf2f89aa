// The second and third step in which an offer is changed: when, and how the family will know. Each
// is kept at once; nothing that was typed is lost by leaving.
import { z } from 'zod'

import { dateProblem } from '../../../domain/commitment/smart.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { ok } from '../../../domain/result.ts'
import type { OfferWords } from '../../../domain/state/commitment.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type CommitmentFacts, factsOf } from './facts.ts'
import { finishOffer } from './finish-offer.ts'
import { type FamilyDetailInputs, familyForm, whenForm } from './forms.ts'
import { gentleIn, keepOffer, type OfferPlace } from './keep-offer.ts'
import { daysOf } from './offer-days.ts'

const whenInputs = z.object({
  firstStepBy: typed,
  finishBy: typed,
  checkInDate: typed,
  howOften: typed,
})

/** Step two kept: the days, and how often. */
export async function keepWhen(
  context: RequestContext,
  facts: CommitmentFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = whenInputs.parse(data)
  const again = (problem: string) =>
    whenForm(facts, inputs, { problem, suggestion: gentleIn(context, facts.commitment.words) })
  const days = daysOf(inputs)
  if (!days.ok) return again(days.refusal.words)
  if (days.value.firstStepBy === undefined || days.value.finishBy === undefined)
    return again('Please give both days: when you begin, and when it is done.')
  const problem = dateProblem(days.value, context.now)
  if (problem !== undefined) return again(problem.words)
  const kept = await keepOffer(
    context,
    placeOf(facts),
    ({ firstStepBy: _first, finishBy: _end, checkInDate: _check, ...words }) =>
      ok({ ...words, ...days.value, howOften: inputs.howOften }),
  )
  if (kept.refusal !== '') return again(kept.refusal)
  const now = await factsOf(context, kept.family, facts.commitment.id)
  return now === undefined
    ? notFoundCard(context.actor)
    : familyForm(now, familyOf(now.commitment.words), '')
}

const placeOf = ({ family, commitment }: CommitmentFacts): OfferPlace => ({
  family,
  meeting: commitment.meeting,
  entry: commitment.id,
})

const familyInputs = z.object({
  howFamilyKnows: typed,
  needsFromOthers: typed,
  trigger: typed,
  then: typed,
  who: typed,
})
const familyOf = ({ howFamilyKnows, needsFromOthers, whatIf }: OfferWords): FamilyDetailInputs => ({
  howFamilyKnows,
  needsFromOthers,
  ...whatIf,
})

/** Keeps step three. A complete offer becomes SMART; otherwise the card says what is missing. */
export async function keepFamily(
  context: RequestContext,
  facts: CommitmentFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = familyInputs.parse(data)
  if (inputs.howFamilyKnows === '')
    return familyForm(
      facts,
      inputs,
      'Please say how the family will know: then nobody has to guess whether it is done.',
    )
  const kept = await keepOffer(context, placeOf(facts), (words) =>
    ok({
      ...words,
      howFamilyKnows: inputs.howFamilyKnows,
      needsFromOthers: inputs.needsFromOthers,
      whatIf: { trigger: inputs.trigger, then: inputs.then, who: inputs.who },
    }),
  )
  if (kept.refusal !== '') return familyForm(facts, inputs, kept.refusal)
  return finishOffer(context, placeOf(facts))
}
