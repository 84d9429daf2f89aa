// Three short steps from an offer to a promise that can be kept: what, when, and how the family
// will know. Each step is kept at once; nothing that was typed is lost by leaving.
import { z } from 'zod'

import {
  dateProblem,
  isVague,
  promiseProblem,
  stillToSay,
} from '../../../domain/commitment/smart.ts'
import { makeSmart } from '../../../domain/commitment/steps.ts'
import type { Calendar } from '../../../domain/dates/calendar.ts'
import { parseLocalDate } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { isLive, isOwed, type OfferWords } from '../../../domain/state/commitment.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeCommitment, type CommitmentFacts, factsOf } from './facts.ts'
import {
  type FamilyDetailInputs,
  familyForm,
  whatForm,
  whenForm,
  type WhenInputs,
} from './forms.ts'
import { gentleIn, keepOffer, type OfferPlace } from './keep-offer.ts'
import { firstDayOf, howOftenIn, lastDayOf } from './typed-days.ts'
import { commitmentCard } from './view.ts'
import { whoSees } from './who-is-told.ts'

const whenInputs = z.object({
  firstStepBy: typed,
  finishBy: typed,
  checkInDate: typed,
  howOften: typed,
})

/** What is counted with: the moment, and the days that are known. */
export const timeOf = ({ deps, now }: RequestContext) => ({ calendar: deps.calendar, now })

export function whenOf(
  words: OfferWords,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): WhenInputs {
  const howOften = words.howOften === '' ? (howOftenIn(words.promise) ?? '') : words.howOften
  const { until } = words
  // 'I can come on Saturday' begins and ends on that day.
  const begins = until.startsWith('on ')
    ? readDate(until, now, 'coming')
    : firstDayOf(howOften, now)
  const ends = lastDayOf(until, { calendar, now }) ?? readDate(until, now, 'coming')
  return {
    firstStepBy: words.firstStepBy ?? begins ?? '',
    finishBy: words.finishBy ?? (until === '' ? '' : (ends ?? '')),
    checkInDate: words.checkInDate ?? '',
    howOften,
  }
}

type Days = { firstStepBy?: LocalDate; finishBy?: LocalDate; checkInDate?: LocalDate }

/** Parses the dates. Leaves out empty ones; refuses one that does not exist. */
function daysOf(inputs: WhenInputs): Result<Days> {
  const days: Days = {}
  for (const name of ['firstStepBy', 'finishBy', 'checkInDate'] as const) {
    if (inputs[name] === '') continue
    const read = parseLocalDate(inputs[name])
    if (!read.ok) return read
    days[name] = read.value
  }
  return ok(days)
}

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
  return finishOffer(context, facts)
}

async function finishOffer(context: RequestContext, facts: CommitmentFacts): Promise<PrivateCard> {
  const { refusal, family } = await changeCommitment(context, facts, {
    decide: (before) => makeSmart(before, { at: context.now }),
  })
  const now = await factsOf(context, family, facts.commitment.id)
  if (now === undefined) return notFoundCard(context.actor)
  return commitmentCard(
    now,
    refusal === ''
      ? `Thank you. ${whoSees(now)} your offer, and it is there for the plan.`
      : `Kept. Still to say: ${refusal}`,
  )
}

/** Reopens the first step that is not complete yet. */
export function resume(
  context: RequestContext,
  facts: CommitmentFacts,
  step?: 'what',
): PrivateCard {
  const { commitment } = facts
  if (
    !isLive(commitment) ||
    isOwed(commitment) ||
    !may(context.actor, { act: 'keep-commitment', family: facts.family, commitment })
  )
    return commitmentCard(facts, '')
  const { words, meeting, id } = commitment
  const missing = stillToSay(words)
  const first =
    promiseProblem(words.promise) !== undefined ||
    (words.outcome === undefined && words.hope === '') ||
    (isVague(words.promise) && words.childNotices === '')
  if (step === 'what' || first || missing.length === 0)
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
  if (words.firstStepBy === undefined || words.finishBy === undefined)
    return whenForm(facts, whenOf(words, timeOf(context)), {
      problem: '',
      suggestion: gentleIn(context, words),
    })
  return familyForm(facts, familyOf(words), '')
}
