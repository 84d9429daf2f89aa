// The first of the three steps in which an offer is changed: what is promised, and what it helps.
import { z } from 'zod'

import { findCommitment } from '../../../domain/commitment/commitment.ts'
import { isVague, promiseProblem, vagueQuestion } from '../../../domain/commitment/smart.ts'
import { outcomeId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { ok } from '../../../domain/result.ts'
import { isLive, isOwed } from '../../../domain/state/commitment.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type CommitmentFacts, factsOf } from './facts.ts'
import { outcomesToChoose, whatForm, whenForm } from './forms.ts'
import { gentleIn, keepOffer } from './keep-offer.ts'
import { timeOf, whenOf } from './offer-days.ts'
import { notTheirs, whereOf } from './offer-place.ts'
import { commitmentCard } from './view.ts'

const whatInputs = z.object({
  promise: typed,
  outcome: typed,
  hope: typed,
  childNotices: typed,
  until: typed,
})

/** Step one kept: what is promised, what it helps, what the child will notice. */
export async function keepWhat(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const where = await whereOf(context, data)
  if (where === undefined) return notFoundCard(context.actor)
  const owner = findCommitment(where.family, where.entry)?.owner
  if (owner !== undefined && owner !== context.actor.id) return notTheirs(context, where)
  const inputs = whatInputs.parse(data)
  const facts = { ...where, person: context.actor, now: context.now }
  const chosen = outcomesToChoose(context.actor, where.family).find(
    ({ id }) => id === inputs.outcome,
  )
  const problem = promiseProblem(inputs.promise)
  if (problem !== undefined) return whatForm(facts, inputs, problem.words)
  if (isVague(inputs.promise) && inputs.childNotices === '')
    return whatForm(facts, inputs, vagueQuestion)
  if (chosen === undefined && inputs.hope === '')
    return whatForm(
      facts,
      inputs,
      'Please say what should get better, so that everybody knows what your help is for.',
    )
  const answer = await keepOffer(context, where, (words) => {
    const { outcome: _chosenAnew, ...rest } = words
    return ok({
      ...rest,
      ...(chosen === undefined ? {} : { outcome: outcomeId(chosen.id) }),
      promise: inputs.promise,
      hope: chosen === undefined ? inputs.hope : '',
      childNotices: inputs.childNotices,
      until: inputs.until === '' ? words.until : inputs.until,
    })
  })
  if (answer.refusal !== '') return whatForm(facts, inputs, answer.refusal)
  const kept = await factsOf(context, answer.family, where.entry)
  return kept === undefined
    ? notFoundCard(context.actor)
    : whenForm(kept, whenOf(kept.commitment.words, timeOf(context)), {
        problem: '',
        suggestion: gentleIn(context, kept.commitment.words),
      })
}

/** Opens the words of an offer again, from the beginning. */
export function changeOffer(context: RequestContext, facts: CommitmentFacts): PrivateCard {
  const { family, commitment } = facts
  if (
    !isLive(commitment) ||
    isOwed(commitment) ||
    !may(context.actor, { act: 'keep-commitment', family, commitment })
  )
    return commitmentCard(facts, '')
  const { words, meeting, id } = commitment
  return whatForm(
    { ...facts, meeting, entry: id },
    {
      promise: words.promise,
      outcome: words.outcome ?? '',
      hope: words.hope,
      childNotices: words.childNotices,
      until: words.until,
    },
    '',
  )
}
