// The first step of an offer: for which family, what is promised, and what it helps.
import { z } from 'zod'

import { findCommitment } from '../../../domain/commitment/commitment.ts'
import { isVague, promiseProblem, vagueQuestion } from '../../../domain/commitment/smart.ts'
import { notYours } from '../../../domain/commitment/steps.ts'
import {
  caseId,
  type CommitmentId,
  commitmentId,
  isIdText,
  outcomeId,
} from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { ok } from '../../../domain/result.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { factsOf, placesToOffer } from './facts.ts'
import { whatForm, type WhatInputs, whenForm, whichFamilyForm } from './forms.ts'
import { gentleIn, keepOffer, type OfferPlace } from './keep-offer.ts'
import { timeOf, whenOf } from './offering.ts'
import { commitmentCard } from './view.ts'

const newEntry = ({ deps }: RequestContext): CommitmentId =>
  commitmentId(stableId('c', deps.newId()))

/**
 * 'I can do tuesdays breakfast club till easter': the first step, filled in. Nothing is kept by
 * typing.
 */
export async function openOffer(
  context: RequestContext,
  {
    promise = '',
    until = '',
    reference,
  }: { readonly promise?: string; readonly until?: string; readonly reference?: string } = {},
): Promise<PrivateCard> {
  const found = await placesToOffer(context, reference)
  const places = found.length > 0 ? found : await placesToOffer(context)
  const [only, ...others] = places
  const inputs: WhatInputs = { promise, outcome: '', hope: '', childNotices: '', until }
  if (only === undefined)
    return nothingCard(
      context.actor,
      'I find no family for you to offer something to. If it should be there, please ask the conference administrator.',
    )
  if (others.length > 0)
    return whichFamilyForm(context.actor, {
      places,
      entry: newEntry(context),
      inputs,
      problem: '',
    })
  return whatForm(
    {
      person: context.actor,
      now: context.now,
      family: only.family,
      meeting: only.conference.id,
      entry: newEntry(context),
    },
    inputs,
    '',
  )
}

const whereText = /^([^|]+)\|([^|]+)$/

const offerRef = z.object({
  caseId: z.string().catch(''),
  meetingId: z.string().catch(''),
  where: z.string().catch(''),
  entry: idField.transform((text) => commitmentId(text)),
})

const whatInputs = z.object({
  promise: typed,
  outcome: typed,
  hope: typed,
  childNotices: typed,
  until: typed,
})

/** Which family and meeting an offer is for: from the card, or from what was chosen on it. */
async function whereOf(context: RequestContext, data: unknown): Promise<OfferPlace | undefined> {
  const ref = offerRef.safeParse(data)
  if (!ref.success) return undefined
  const [, chosenCase, chosenMeeting] = whereText.exec(ref.data.where) ?? []
  const [inCase, at] =
    chosenCase === undefined
      ? [ref.data.caseId, ref.data.meetingId]
      : [chosenCase, chosenMeeting ?? '']
  const family =
    isIdText(inCase) && isIdText(at) ? await context.deps.cases.load(caseId(inCase)) : undefined
  const conference = family?.conferences.find(({ id }) => id === at)
  if (
    family === undefined ||
    conference === undefined ||
    !may(context.actor, { act: 'offer-commitment', family, conference })
  )
    return undefined
  return { family: familyAt(family, conference), meeting: conference.id, entry: ref.data.entry }
}

/** Step one kept: what is promised, what it helps, what the child will notice. */
export async function keepWhat(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const where = await whereOf(context, data)
  if (where === undefined) return chooseAgain(context, data)
  const owner = findCommitment(where.family, where.entry)?.owner
  if (owner !== undefined && owner !== context.actor.id) return notTheirs(context, where)
  const inputs = whatInputs.parse(data)
  const facts = { ...where, person: context.actor, now: context.now }
  const chosen = (
    may(context.actor, { act: 'read-plan', family: where.family }) ? outcomesOf(where.family) : []
  ).find((planOutcome) => planOutcome.id === inputs.outcome)
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

/** Somebody else's offer, as it stands, to those who may read it. */
async function notTheirs(
  context: RequestContext,
  { family, entry }: OfferPlace,
): Promise<PrivateCard> {
  const facts = await factsOf(context, family, entry)
  return facts === undefined ? notFoundCard(context.actor) : commitmentCard(facts, notYours.words)
}

/** No family was chosen among several: asks again and keeps everything that was typed. */
async function chooseAgain(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const ref = offerRef.safeParse(data)
  const places = await placesToOffer(context)
  if (!ref.success || places.length < 2 || ref.data.caseId !== '')
    return notFoundCard(context.actor)
  return whichFamilyForm(context.actor, {
    places,
    entry: ref.data.entry,
    inputs: whatInputs.parse(data),
    problem: 'Please choose for whom.',
  })
}
