// Three short steps from an offer to a promise that can be kept: what, when, and how the family will know. Each step is
// kept at once; nothing that was typed is lost by leaving.
import { z } from 'zod'

import { findCommitment, replaceCommitment } from '../../../domain/commitment/commitment.ts'
import {
  dateProblem,
  isVague,
  promiseProblem,
  stillToSay,
  vagueQuestion,
} from '../../../domain/commitment/smart.ts'
import { makeSmart, noWords, offer } from '../../../domain/commitment/steps.ts'
import { parseLocalDate } from '../../../domain/dates/dates.ts'
import {
  caseId,
  type CommitmentId,
  commitmentId,
  isIdText,
  type LocalDate,
  type MeetingId,
  meetingId,
  outcomeId,
} from '../../../domain/ids.ts'
import { nextSuggestion, type Suggestion } from '../../../domain/language/language.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Case } from '../../../domain/state/case.ts'
import {
  type Commitment,
  isLive,
  isOwed,
  type OfferWords,
} from '../../../domain/state/commitment.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import {
  auditOf,
  changeCommitment,
  type CommitmentFacts,
  type CommitmentOutcome,
  factsOf,
  familiesToHelp,
  meetingToOffer,
} from './facts.ts'
import {
  familyForm,
  type FamilyInputs,
  whatForm,
  type WhatInputs,
  whenForm,
  type WhenInputs,
  whichFamilyForm,
} from './forms.ts'
import { commitmentCard } from './view.ts'

const newEntry = ({ deps }: RequestContext): CommitmentId =>
  commitmentId(stableId('c', deps.newId()))

/** 'I can do tuesdays breakfast club till easter': the first step, filled in. Nothing is kept by typing. */
export async function openOffer(
  context: RequestContext,
  {
    promise = '',
    until = '',
    reference,
  }: { readonly promise?: string; readonly until?: string; readonly reference?: string } = {},
): Promise<PrivateCard> {
  const found = await familiesToHelp(context, reference)
  const families = found.length > 0 ? found : await familiesToHelp(context)
  const [only, ...others] = families
  const inputs: WhatInputs = { promise, outcome: '', hope: '', childNotices: '', until }
  if (only === undefined)
    return sentenceCard(
      context.actor,
      'I find no family for you to offer something to. If it should be there, please ask the conference administrator.',
    )
  if (others.length > 0)
    return whichFamilyForm(context.actor, {
      families,
      now: context.now,
      entry: newEntry(context),
      inputs,
      problem: '',
    })
  const meeting = meetingToOffer(only, context.now)
  return meeting === undefined
    ? notFoundCard(context.actor)
    : whatForm(
        {
          person: context.actor,
          now: context.now,
          family: only,
          meeting: meeting.id,
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

type OfferPlace = {
  readonly family: Case
  readonly meeting: MeetingId
  readonly entry: CommitmentId
}

/** Which family and meeting a first step is for: by the card, or by what was chosen on it. */
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
  if (
    family === undefined ||
    !may(context.actor, { act: 'offer-commitment', family }) ||
    !family.conferences.some((conference) => conference.id === at)
  )
    return undefined
  return { family, meeting: meetingId(at), entry: ref.data.entry }
}

/** Step one kept: what is promised, what it helps, what the child will notice. */
export async function keepWhat(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const where = await whereOf(context, data)
  if (where === undefined) return chooseAgain(context, data)
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
    : whenForm(kept, whenOf(kept.commitment.words, context.now), {
        problem: '',
        suggestion: gentleIn(context, kept.commitment.words),
      })
}

/** A first step for one of several families of which none was chosen: asked again, with every word in its place. */
async function chooseAgain(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const ref = offerRef.safeParse(data)
  const families = await familiesToHelp(context)
  if (!ref.success || families.length < 2 || ref.data.caseId !== '')
    return notFoundCard(context.actor)
  return whichFamilyForm(context.actor, {
    families,
    now: context.now,
    entry: ref.data.entry,
    inputs: whatInputs.parse(data),
    problem: 'Please choose for whom.',
  })
}

/** Writes words of an offer, the new one among them; whoever else wrote in between, the other fields stay theirs. */
async function keepOffer(
  context: RequestContext,
  { family: { id }, meeting, entry }: OfferPlace,
  change: (words: OfferWords) => Result<OfferWords>,
): Promise<CommitmentOutcome> {
  const outcome = await changeCase<OfferNow, CommitmentOutcome>(context, id, {
    find: (family) => offerToWrite(context, family, entry),
    decide: ({ family, before }) => {
      const words = change(before?.words ?? noWords)
      const after = words.ok
        ? offer(
            before,
            { id: entry, meeting, words: words.value },
            { by: context.actor.id, at: context.now },
          )
        : words
      if (!after.ok) return refused(after.refusal, { family, refusal: after.refusal.words })
      if (after.value === before) return unchanged({ family, refusal: '' })
      const changed = replaceCommitment(family, after.value)
      return commit(
        { family: changed, audit: [auditOf(after.value)] },
        { family: changed, refusal: '' },
      )
    },
  })
  return outcome ?? { refusal: '' }
}

type OfferNow = { readonly family: Case; readonly before: Commitment | undefined }

/** An offer as it stands, or the place of a new one, for whoever may write it. */
function offerToWrite(
  { actor }: RequestContext,
  family: Case,
  entry: CommitmentId,
): OfferNow | undefined {
  const before = findCommitment(family, entry)
  const mayWrite =
    before === undefined
      ? may(actor, { act: 'offer-commitment', family })
      : may(actor, { act: 'keep-commitment', family, commitment: before })
  return mayWrite ? { family, before } : undefined
}

/** Restorative language (domain.md section G): one suggestion about the promise, to its author alone. */
const gentleIn = ({ deps }: RequestContext, { promise }: OfferWords): Suggestion | undefined =>
  nextSuggestion(promise, deps.wordList, new Set())

const whenInputs = z.object({
  firstStepBy: typed,
  finishBy: typed,
  checkInDate: typed,
  howOften: typed,
})

const whenOf = (words: OfferWords, now: RequestContext['now']): WhenInputs => ({
  firstStepBy: words.firstStepBy ?? '',
  finishBy:
    words.finishBy ?? (words.until === '' ? '' : (readDate(words.until, now, 'coming') ?? '')),
  checkInDate: words.checkInDate ?? '',
  howOften: words.howOften,
})

type Days = { firstStepBy?: LocalDate; finishBy?: LocalDate; checkInDate?: LocalDate }

/** Reads the days; an empty one is left out, an impossible one is named. */
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
const familyOf = ({ howFamilyKnows, needsFromOthers, whatIf }: OfferWords): FamilyInputs => ({
  howFamilyKnows,
  needsFromOthers,
  ...whatIf,
})

/** Step three kept; with everything said it is made SMART, else the card says what is still missing. */
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
      ? 'Thank you. The chair and the lead social worker see your offer, and it is there for the plan.'
      : `Kept. Still to say: ${refusal}`,
  )
}

/** Goes on where somebody left off: the first step with something still to say. */
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
    return whenForm(facts, whenOf(words, context.now), {
      problem: '',
      suggestion: gentleIn(context, words),
    })
  return familyForm(facts, familyOf(words), '')
}
