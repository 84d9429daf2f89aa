// One outcome is rated at a time: the form, what is saved with its tap, and what is asked next.
import { z } from 'zod'

import { ratingFaults, ratingId, sameWords, tellsToday } from '../../../domain/core-group/rating.ts'
import { entriesOf, withEntry } from '../../../domain/core-group/update.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import { type LocalDate, outcomeId, type PaperId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import { type DraftRating, updateDraftId } from '../../../domain/state/core-group-papers.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import type { MemberRating, RatingWords } from '../../../domain/state/rating.ts'
import { idField } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isClosed, type Membership, membershipIn, updateClosed } from '../shared/membership.ts'
import { factsOf } from './facts.ts'
import {
  draftFrom,
  emptyInputs,
  inputsFrom,
  inputsOf,
  type UpdateInputs,
  updateInputs,
  wordsOf,
} from './form.ts'
import { updateForm, type UpdateFormWords } from './form-view.ts'
import { keepDraft } from './keep-draft.ts'
import { isRated, ratingHere, type UpdateCardFacts, updateDone } from './view.ts'

const today = ({ now }: Pick<RequestContext, 'now'>) => inLondon(now).date

/** The first outcome that is not rated yet; everything as it was given once all are. */
export function nextCard(
  facts: UpdateCardFacts,
  said: { readonly notice?: string; readonly tell?: boolean } = {},
  inputs?: UpdateInputs,
): PrivateCard {
  const next = outcomesOf(facts.family).find((outcome) => !isRated(facts, outcome))
  if (next === undefined || isClosed(facts, facts.now)) return updateDone(facts, said)
  return updateForm(facts, next, { inputs: inputs ?? emptyInputs(today(facts)), ...said })
}

/** The same, with what they typed of it and have not saved yet. */
export async function nextWithDraft(
  context: RequestContext,
  facts: UpdateCardFacts,
  said: { readonly notice?: string } = {},
): Promise<PrivateCard> {
  const next = outcomesOf(facts.family).find((outcome) => !isRated(facts, outcome))
  return nextCard(
    facts,
    said,
    next === undefined ? undefined : await standing(context, facts, next),
  )
}

const outcomeRef = z.object({ outcomeId: idField.transform((text) => outcomeId(text)) })

function outcomeIn({ family, conference }: Membership, data: unknown): PlanOutcome | undefined {
  const ref = outcomeRef.safeParse(data)
  return ref.success
    ? outcomesOf(familyAt(family, conference)).find((outcome) => outcome.id === ref.data.outcomeId)
    : undefined
}

/** Another outcome, by its button; what was typed under the one before is kept. */
export async function showOne(
  context: RequestContext,
  facts: UpdateCardFacts,
  data: unknown,
): Promise<PrivateCard> {
  await keepTyped(context, facts, data)
  const outcome = outcomeIn(facts, data)
  if (outcome === undefined)
    return nextCard(facts, { notice: 'The plan has changed since. This is what it asks now.' })
  return updateForm(facts, outcome, { inputs: await standing(context, facts, outcome) })
}

/** As it was given, else as it was typed in a message, else empty. */
export async function standing(
  context: RequestContext,
  facts: UpdateCardFacts,
  outcome: PlanOutcome,
): Promise<UpdateInputs> {
  const given = ratingHere(facts, outcome)
  if (given !== undefined) return inputsOf(given, today(context))
  const entry = await draftOn(context, facts, outcome)
  return entry === undefined ? emptyInputs(today(context)) : inputsFrom(entry, today(context))
}

const fromRef = z.object({
  from: idField.transform((text) => outcomeId(text)),
  evidence: z.string(),
})

/** Nothing is rated by it: what stands in the form goes into the draft, as a typed text does. */
async function keepTyped(
  context: RequestContext,
  facts: UpdateCardFacts,
  data: unknown,
): Promise<void> {
  const ref = fromRef.safeParse(data)
  const from = outcomesOf(facts.family).find(({ id }) => ref.success && id === ref.data.from)
  if (from === undefined || ratingHere(facts, from) !== undefined) return
  const inputs = updateInputs.parse(data)
  const before = await standing(context, facts, from)
  if (isClosed(facts, context.now) || JSON.stringify(inputs) === JSON.stringify(before)) return
  await keepDraft(context, facts, [draftFrom(inputs, from)])
}

/** What was typed about this outcome, or about none: then it goes where they choose. */
async function draftOn(
  context: RequestContext,
  facts: UpdateCardFacts,
  outcome: PlanOutcome,
): Promise<DraftRating | undefined> {
  const [draft] = papersOf(
    await context.deps.cases.papers(facts.family.id, {
      ids: [updateDraftId(facts.conference.id, facts.invitation.id)],
    }),
    'update-draft',
  )
  return draft?.by === facts.person.id ? entryFor(draft.entries, outcome) : undefined
}

const entryFor = (
  entries: readonly DraftRating[],
  { id }: Pick<PlanOutcome, 'id'>,
): DraftRating | undefined =>
  entries.find((draftRating) => draftRating.outcome === id) ??
  entries.find(({ unnamed }) => unnamed === true)

/** Above a colour that was typed without an outcome. */
export const unnamedNotice = 'You named no outcome. Another one? Choose it below.'

type SaveResult =
  { readonly saved: MemberRating; readonly family: Case } | { readonly problem: Refusal }

/** Checks, commits the entry, and goes on to the next outcome. A repeated tap adds nothing. */
export async function record(
  context: RequestContext,
  membership: Membership,
  data: unknown,
): Promise<PrivateCard> {
  const outcome = outcomeIn(membership, data)
  const inputs = updateInputs.parse(data)
  if (outcome === undefined)
    return nextCard(
      await factsOf(context, membership),
      { notice: 'That outcome is not in the plan any more. This is what the plan asks now.' },
      inputs,
    )
  const back = async (words: UpdateFormWords): Promise<PrivateCard> =>
    updateForm(await factsOf(context, membership), outcome, words)
  const { words, faults: unread } = wordsOf(inputs)
  const faults = [...unread, ...missing(words, { unread, today: today(context) })]
  if (faults.length > 0) return back({ inputs, faults })
  const { seen } = seenRef.parse(data)
  const { conference, invitation } = membership
  const at = { meeting: conference.id, place: invitation.id, outcome: outcome.id }
  const ids = [ratingId({ ...at, number: seen + 1 }), updateDraftId(conference.id, invitation.id)]
  const kept = await changeCase<Membership, SaveResult>(context, membership.family.id, {
    find: (family) => membershipIn(context, family, conference.id),
    decide: (now, papers) => saved(context, now, { outcome, words, seen, papers }),
    reading: { ids: seen > 0 ? [...ids, ratingId({ ...at, number: seen })] : ids },
  })
  if (kept === undefined) return notFoundCard(context.actor)
  if ('problem' in kept) return back({ inputs, faults: [kept.problem] })
  const now = membershipIn(context, kept.family, conference.id)
  if (now === undefined) return notFoundCard(context.actor)
  const fresh = await factsOf(context, now)
  const next = outcomesOf(fresh.family).find((outcome) => !isRated(fresh, outcome))
  const isGuessed = next !== undefined && (await draftOn(context, fresh, next))?.unnamed === true
  return nextCard(
    fresh,
    { tell: tellsToday(kept.saved), ...(isGuessed ? { notice: unnamedNotice } : {}) },
    next === undefined ? undefined : await standing(context, fresh, next),
  )
}

/** What cannot be read is no missing answer as well. */
const missing = (
  words: RatingWords,
  { unread, today }: { readonly unread: readonly Refusal[]; readonly today: LocalDate },
): readonly Refusal[] =>
  ratingFaults(words, today).filter(
    ({ code }) =>
      code !== 'rating.evidence' || !unread.some((one) => one.code === 'rating.evidence-date'),
  )

const seenRef = z.object({ seen: z.coerce.number().int().min(0).max(10_000).catch(0) })

type RatingToSave = {
  readonly outcome: PlanOutcome
  readonly words: RatingWords
  readonly seen: number
  readonly papers: readonly Paper[]
}

function saved(
  context: RequestContext,
  membership: Membership,
  { outcome, words, seen, papers }: RatingToSave,
): Decision<SaveResult> {
  const { family, conference, invitation } = membership
  const entries = entriesOf(conference, invitation.id, outcome.id)
  const mine = papersOf(papers, 'rating').flatMap((paper) =>
    paper.voice === 'member' ? [paper] : [],
  )
  const before = mine.find((memberRating) => memberRating.number === entries)
  if (before !== undefined && before.by === context.actor.id && sameWords(before, words))
    return unchanged({ saved: before, family })
  if (isClosed(membership, context.now)) return refused(updateClosed, { problem: updateClosed })
  if (entries !== seen) {
    const outdated = outdatedBy(context, before)
    return refused(outdated, { problem: outdated })
  }
  const rating = newRating(context, membership, { outcome, words, number: entries + 1, before })
  const after = replaceConference(
    family,
    withEntry(family, conference, {
      invitation: invitation.id,
      outcome: outcome.id,
      at: context.now,
    }),
  )
  const event: AuditEvent = {
    event: 'update.rated',
    meeting: conference.id,
    invitation: invitation.id,
    status: statusOf(context, invitation, before),
  }
  const { papers: drafts, discarded } = withoutDraftOf(outcome, papers)
  return commit(
    { family: after, audit: [event], papers: [rating, ...drafts], discarded },
    { saved: rating, family: after },
  )
}

type NewRating = {
  readonly outcome: PlanOutcome
  readonly words: RatingWords
  readonly number: number
  /** The one that it corrects. */
  readonly before: MemberRating | undefined
}

const newRating = (
  { actor, now }: RequestContext,
  { conference, invitation }: Membership,
  { outcome, words, number, before }: NewRating,
): MemberRating => ({
  kind: 'rating',
  id: ratingId({ meeting: conference.id, place: invitation.id, outcome: outcome.id, number }),
  meeting: conference.id,
  outcome: outcome.id,
  number,
  by: actor.id,
  at: now,
  voice: 'member',
  invitation: invitation.id,
  ...words,
  ...(before === undefined ? {} : { corrects: before.id }),
})

/** What is left of a draft once one of its outcomes is rated; a draft of nothing else goes. */
function withoutDraftOf(
  outcome: PlanOutcome,
  papers: readonly Paper[],
): { readonly papers: readonly Paper[]; readonly discarded: readonly PaperId[] } {
  const [draft] = papersOf(papers, 'update-draft')
  if (draft === undefined) return { papers: [], discarded: [] }
  const used = entryFor(draft.entries, outcome)
  const entries = draft.entries.filter((draftRating) => draftRating !== used)
  return entries.length === 0
    ? { papers: [], discarded: [draft.id] }
    : { papers: [{ ...draft, entries }], discarded: [] }
}

const outdatedBy = ({ actor }: RequestContext, last: MemberRating | undefined): Refusal => ({
  code: 'card.outdated',
  words: `${last === undefined || last.by === actor.id ? 'You have' : 'Your colleague has'} saved this outcome since. Please open it again to see how it stands; what you wrote is still here.`,
})

/** For the audit: whether it is the first, and whether it was given for somebody else. */
export const statusOf = (
  { actor }: RequestContext,
  { person }: Invitation,
  before: object | undefined,
): string =>
  `${before === undefined ? 'given' : 'corrected'}${person === actor.id ? '' : '-for-colleague'}`
