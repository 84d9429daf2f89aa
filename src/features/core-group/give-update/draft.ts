// What was typed, or said last time, fills in the form: a draft, which counts for nothing before it
// is recorded.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isClosed, type Membership } from '../shared/membership.ts'
import { factsOf } from './facts.ts'
import { updateForm } from './form-view.ts'
import { keepDraft } from './keep-draft.ts'
import { nextCard, standing } from './rating.ts'
import { repeatOf } from './repeats.ts'
import { isRated, ratingHere, type UpdateCardFacts } from './view.ts'

/** The last core group's own ratings, without their evidence: the same needs saying why as well. */
export async function repeat(
  context: RequestContext,
  facts: UpdateCardFacts,
  isPlain = true,
): Promise<PrivateCard> {
  const entries = outcomesOf(facts.family).flatMap((outcome): DraftRating[] =>
    isRated(facts, outcome) ? [] : [repeatOf(facts, outcome) ?? []].flat(),
  )
  if (entries.length === 0)
    return nextCard(facts, {
      notice: 'There is nothing of yours from last time that I could repeat here.',
    })
  return withDraft(context, facts, {
    entries,
    isPlain,
    notice:
      'The same colour as last time. What have you seen ' +
      'or heard since then? The same needs evidence too.',
  })
}

/** A question or a doubt only fills in the form: no draft is stored. */
export async function withDraft(
  context: RequestContext,
  membership: Membership,
  {
    entries,
    notice,
    isPlain,
  }: {
    readonly entries: readonly DraftRating[]
    readonly notice: string
    readonly isPlain: boolean
  },
): Promise<PrivateCard> {
  if (isClosed(membership, context.now)) return nextCard(await factsOf(context, membership))
  const fresh = isPlain ? await keepDraft(context, membership, entries) : membership
  if (fresh === undefined) return notFoundCard(context.actor)
  const [first] = entries
  const facts = await factsOf(context, fresh)
  const outcome = outcomesOf(facts.family).find((outcome) => outcome.id === first?.outcome)
  if (outcome === undefined || first === undefined) return nextCard(facts)
  const inputs = await standing(context, facts, outcome)
  const here = ratingHere(facts, outcome)
  // What was given already is changed by what was typed now, and keeps the rest.
  return updateForm(facts, outcome, {
    notice,
    inputs:
      here === undefined && isPlain
        ? inputs
        : {
            ...inputs,
            colour: first.colour,
            ...(first.evidence === '' ? {} : { evidence: first.evidence }),
          },
  })
}
