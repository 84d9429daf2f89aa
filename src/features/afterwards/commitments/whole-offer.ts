// An offer on one card: whoever typed a sentence reads it back, adds what it left open, and offers
// it.
import { z } from 'zod'

import { findCommitment } from '../../../domain/commitment/commitment.ts'
import {
  dateProblem,
  isVague,
  promiseProblem,
  vagueQuestion,
} from '../../../domain/commitment/smart.ts'
import { noWords } from '../../../domain/commitment/steps.ts'
import { type CommitmentId, commitmentId, outcomeId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { ok } from '../../../domain/result.ts'
import type { OfferWords } from '../../../domain/state/commitment.ts'
import { readUntil } from '../../../understanding/reading/content.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { type CommitmentFacts, factsOf, placesToOffer } from './facts.ts'
import { finishOffer } from './finish-offer.ts'
import { changeOffer } from './first-step.ts'
import { outcomesToChoose } from './forms.ts'
import { gentleIn, keepOffer, type OfferPlace } from './keep-offer.ts'
import { offerCard, type OfferInputs, type OfferToDraw } from './offer-card.ts'
import { daysOf, timeOf, whenOf } from './offer-days.ts'
import { notTheirs, offerRef, whereOf } from './offer-place.ts'
import { howOftenIn, untilIn } from './typed-days.ts'
import { commitmentCard } from './view.ts'

const newEntry = ({ deps }: RequestContext): CommitmentId =>
  commitmentId(stableId('c', deps.newId()))

/** The card, with a gentler word for one that was typed where there is one. */
const drawOffer = (context: RequestContext, offer: Omit<OfferToDraw, 'suggestion'>): PrivateCard =>
  offerCard(context.actor, { ...offer, suggestion: gentleIn(context, offer.inputs) })

/** What most people answer, to be read and changed before it is offered. */
const usualSign = 'I tell the family myself'

const inputsOf = (context: RequestContext, words: OfferWords): OfferInputs => {
  const { firstStepBy, finishBy } = whenOf(words, timeOf(context))
  return {
    promise: words.promise,
    firstStepBy,
    finishBy,
    outcome: words.outcome ?? '',
    hope: words.hope,
    childNotices: words.childNotices,
    howFamilyKnows: words.howFamilyKnows === '' ? usualSign : words.howFamilyKnows,
  }
}

/** 'Breakfast club so that Mia is at school on time' says what should get better. */
const hopeIn = (promise: string): string =>
  /\bso that\s+(\S.*)$/i.exec(promise)?.[1]?.replace(/[.!\s]+$/, '') ?? ''

/**
 * 'I can do tuesdays breakfast club till easter': read back, to be offered. Nothing is kept by
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
  if (only === undefined)
    return nothingCard(
      context.actor,
      'I find no family for you to offer something to. If it ' +
        'should be there, please ask the conference administrator.',
    )
  return drawOffer(context, {
    entry: newEntry(context),
    offerFor: others.length > 0 ? { places } : { family: only.family, meeting: only.conference.id },
    inputs: inputsOf(context, { ...noWords, promise, until, hope: hopeIn(promise) }),
    problems: [],
  })
}

/** Goes on with an offer that was begun; one that is whole is changed from the beginning. */
export const resume = (context: RequestContext, facts: CommitmentFacts): PrivateCard => {
  const { family, commitment } = facts
  return commitment.status === 'offered'
    ? drawOffer(context, {
        entry: commitment.id,
        offerFor: { family, meeting: commitment.meeting },
        inputs: inputsOf(context, commitment.words),
        problems: [],
      })
    : changeOffer(context, facts)
}

const offerInputs = z.object({
  promise: typed,
  firstStepBy: typed,
  finishBy: typed,
  outcome: typed,
  hope: typed,
  childNotices: typed,
  howFamilyKnows: typed,
})

/** Offers it as one whole. What is still missing is said at once, and what is there is kept. */
export async function keepWhole(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const place = await whereOf(context, data)
  if (place === undefined) return chooseAgain(context, data)
  const before = findCommitment(place.family, place.entry)
  if (before !== undefined && before.owner !== context.actor.id) return notTheirs(context, place)
  if (before !== undefined && before.status !== 'offered') return asItStands(context, place)
  const { words, problems, inputs } = wordsOf(context, place, offerInputs.parse(data))
  const again = (said: readonly string[]) =>
    drawOffer(context, { entry: place.entry, offerFor: place, inputs, problems: said })
  const promise = promiseProblem(inputs.promise)
  if (promise !== undefined && promise.code !== 'commitment.long') return again(problems)
  const kept = await keepOffer(context, place, (stands) => {
    const { outcome: _outcome, firstStepBy: _first, finishBy: _end, ...rest } = stands
    return ok({ ...rest, ...words })
  })
  if (kept.refusal !== '') return again([kept.refusal])
  if (problems.length > 0) return again(problems)
  return finishOffer(context, { ...place, family: kept.family ?? place.family })
}

/** What was filled in, as words that can be kept, and everything that is missing or wrong. */
function wordsOf(context: RequestContext, { family }: OfferPlace, inputs: OfferInputs) {
  // What somebody writes themselves goes before what they had chosen.
  const chosen =
    inputs.hope === ''
      ? outcomesToChoose(context.actor, family).find(({ id }) => id === inputs.outcome)
      : undefined
  const days = daysOf({ ...inputs, checkInDate: '' })
  const given = days.ok ? days.value : {}
  const wrongDay = days.ok ? dateProblem(given, context.now) : days.refusal
  const promise = promiseProblem(inputs.promise)
  const problems = [
    ...(promise === undefined ? [] : [promise.words]),
    ...(isVague(inputs.promise) && inputs.childNotices === '' ? [vagueQuestion] : []),
    ...(wrongDay === undefined ? [] : [wrongDay.words]),
    ...(wrongDay === undefined && (given.firstStepBy === undefined || given.finishBy === undefined)
      ? ['Please give both days: when you begin, and when it is done.']
      : []),
    ...(chosen === undefined && inputs.hope === '' ? ['Please say what should get better.'] : []),
    ...(inputs.howFamilyKnows === '' ? ['Please say how the family will know.'] : []),
  ]
  const words = {
    promise: inputs.promise,
    until: readUntil(inputs.promise) ?? untilIn(inputs.promise) ?? '',
    howOften: howOftenIn(inputs.promise) ?? '',
    childNotices: inputs.childNotices,
    howFamilyKnows: inputs.howFamilyKnows,
    hope: inputs.hope,
    ...(chosen === undefined ? {} : { outcome: outcomeId(chosen.id) }),
    ...(wrongDay === undefined ? given : {}),
  }
  return { words, problems, inputs }
}

const asItStands = async (
  context: RequestContext,
  { family, entry }: OfferPlace,
): Promise<PrivateCard> => {
  const facts = await factsOf(context, family, entry)
  return facts === undefined ? notFoundCard(context.actor) : commitmentCard(facts, '')
}

/** No family was chosen among several: asks again and keeps everything that was typed. */
async function chooseAgain(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const ref = offerRef.safeParse(data)
  const places = await placesToOffer(context)
  if (!ref.success || places.length < 2 || ref.data.caseId !== '')
    return notFoundCard(context.actor)
  return drawOffer(context, {
    entry: ref.data.entry,
    offerFor: { places },
    inputs: offerInputs.parse(data),
    problems: ['Please choose for whom.'],
  })
}
