// A member says how each outcome is going, one at a time, each saved with its tap; or leaves a note instead of coming.
import { z } from 'zod'

import {
  checkRating,
  currentRatings,
  ratingId,
  sameWords,
  tellsToday,
} from '../../../domain/core-group/rating.ts'
import { entriesOf, updateOf, withEntry, withNote } from '../../../domain/core-group/update.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import { outcomeId, type PaperId, type PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { meetingObligations } from '../../../domain/obligations/obligations.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import {
  type CoreGroupNote,
  noteId,
  updateDraftId,
} from '../../../domain/state/core-group-papers.ts'
import { type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import type { MemberRating, RatingWords } from '../../../domain/state/rating.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { type Find, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import {
  isClosed,
  type Membership,
  membershipAt,
  membershipIn,
  updateClosed,
} from '../shared/membership.ts'
import {
  emptyInputs,
  inputsFrom,
  inputsOf,
  type UpdateInputs,
  updateInputs,
  wordsOf,
} from './form.ts'
import {
  updateLeaveNote,
  updateNote,
  updateOpen,
  updateRate,
  updateRecord,
  updateShow,
} from './verbs.ts'
import {
  type FormWords,
  isRated,
  noteForm,
  ratingHere,
  updateAsked,
  updateDone,
  type UpdateFacts,
  updateForm,
} from './view.ts'

export const updateAt: Find<UpdateFacts> = withFacts(membershipAt, factsOf)

export const verbs: readonly Verb[] = [
  pressOn(updateOpen, updateAt, opened),
  pressOn(updateRate, updateAt, (_context, facts) => nextCard(facts)),
  pressOn(updateShow, updateAt, showOne),
  pressOn(updateRecord, membershipAt, record),
  pressOn(updateNote, updateAt, (context, facts) => noteAgain(context, facts)),
  pressOn(updateLeaveNote, updateAt, leaveNote),
]

export async function factsOf(
  { actor, deps, now }: RequestContext,
  seat: Membership,
): Promise<UpdateFacts> {
  const papers = papersOf(await deps.cases.papers(seat.family.id, { kinds: ['rating'] }), 'rating')
  const members = currentRatings(papers).flatMap((rating) =>
    rating.voice === 'member' ? [rating] : [],
  )
  const nameOf = async (person: PersonId, unknown: string): Promise<string> =>
    (await deps.directory.get(person))?.name ?? unknown
  // Blind within a place as well: of what the member or their colleague gave, the other learns that it is there.
  const others = await Promise.all(
    members
      .filter(
        (memberRating) =>
          memberRating.meeting === seat.conference.id &&
          memberRating.invitation === seat.invitation.id &&
          memberRating.by !== actor.id,
      )
      .map(async ({ outcome, by }) => ({ outcome, by: await nameOf(by, 'A colleague') })),
  )
  const colleague = representedBy(seat.invitation)
  const place =
    seat.invitation.person === actor.id
      ? colleague === undefined
        ? {}
        : { colleague: await nameOf(colleague, 'A colleague') }
      : { inPlaceOf: await nameOf(seat.invitation.person, seat.invitation.role) }
  const own = members.filter((memberRating) => memberRating.by === actor.id)
  const socialWorker = await nameOf(seat.conference.leadSocialWorker, 'the lead social worker')
  const obligation = meetingObligations(seat.family, seat.conference, {
    practices: deps.practices,
    calendar: deps.calendar,
    now,
  }).find(
    (obligation) =>
      obligation.invitation === seat.invitation.id && obligation.kind !== 'answer-invitation',
  )
  return {
    ...seat,
    person: actor,
    practice: practiceOf(deps, seat.conference),
    now,
    own,
    others,
    ...place,
    socialWorker,
    ...(obligation === undefined ? {} : { obligation }),
  }
}

const today = ({ now }: Pick<RequestContext, 'now'>) => inLondon(now).date

/** What is asked next; where the plan has no outcome to rate yet, a note. */
async function opened(context: RequestContext, facts: UpdateFacts): Promise<PrivateCard> {
  return outcomesOf(facts.family).length === 0 ? noteAgain(context, facts) : nextCard(facts)
}

/** The first outcome that is not rated yet; everything as it was given once all are. */
export function nextCard(
  facts: UpdateFacts,
  said: { readonly notice?: string; readonly tell?: boolean } = {},
  inputs?: UpdateInputs,
): PrivateCard {
  const next = outcomesOf(facts.family).find((outcome) => !isRated(facts, outcome))
  if (next === undefined || isClosed(facts, facts.now)) return updateDone(facts, said)
  return updateForm(facts, next, { inputs: inputs ?? emptyInputs(today(facts)), ...said })
}

const outcomeRef = z.object({ outcomeId: idField.transform((text) => outcomeId(text)) })

function outcomeIn({ family }: Membership, data: unknown): PlanOutcome | undefined {
  const ref = outcomeRef.safeParse(data)
  return ref.success
    ? outcomesOf(family).find((outcome) => outcome.id === ref.data.outcomeId)
    : undefined
}

async function showOne(
  context: RequestContext,
  facts: UpdateFacts,
  data: unknown,
): Promise<PrivateCard> {
  const outcome = outcomeIn(facts, data)
  if (outcome === undefined)
    return nextCard(facts, { notice: 'The plan has changed since. This is what it asks now.' })
  return updateForm(facts, outcome, { inputs: await standing(context, facts, outcome) })
}

/** As it was given, else as it was typed in a message, else empty. */
export async function standing(
  context: RequestContext,
  facts: UpdateFacts,
  outcome: PlanOutcome,
): Promise<UpdateInputs> {
  const given = ratingHere(facts, outcome)
  if (given !== undefined) return inputsOf(given, today(context))
  const [draft] = papersOf(
    await context.deps.cases.papers(facts.family.id, {
      ids: [updateDraftId(facts.conference.id, facts.invitation.id)],
    }),
    'update-draft',
  )
  const entry =
    draft?.by === facts.person.id
      ? draft.entries.find((draftRating) => draftRating.outcome === outcome.id)
      : undefined
  return entry === undefined ? emptyInputs(today(context)) : inputsFrom(entry, today(context))
}

type Saved = { readonly saved: MemberRating; readonly family: Case } | { readonly problem: string }

/** Checks, commits the entry, and goes on to the next outcome. The same tap again adds nothing. */
async function record(
  context: RequestContext,
  seat: Membership,
  data: unknown,
): Promise<PrivateCard> {
  const outcome = outcomeIn(seat, data)
  const inputs = updateInputs.parse(data)
  if (outcome === undefined)
    return nextCard(
      await factsOf(context, seat),
      { notice: 'That outcome is not in the plan any more. This is what the plan asks now.' },
      inputs,
    )
  const back = async (words: FormWords): Promise<PrivateCard> =>
    updateForm(await factsOf(context, seat), outcome, words)
  const read = wordsOf(inputs)
  const said = read.ok ? checkRating(read.value, today(context)) : read
  if (!said.ok) return back({ inputs, problem: said.refusal.words })
  const { seen } = seenRef.parse(data)
  const { conference, invitation } = seat
  const at = { meeting: conference.id, place: invitation.id, outcome: outcome.id }
  const ids = [ratingId({ ...at, number: seen + 1 }), updateDraftId(conference.id, invitation.id)]
  const kept = await changeCase<Membership, Saved>(context, seat.family.id, {
    find: (family) => membershipIn(context, family, conference.id),
    decide: (now, papers) => saved(context, now, { outcome, words: said.value, seen, papers }),
    reading: { ids: seen > 0 ? [...ids, ratingId({ ...at, number: seen })] : ids },
  })
  if (kept === undefined) return notFoundCard(context.actor)
  if ('problem' in kept) return back({ inputs, problem: kept.problem })
  const now = membershipIn(context, kept.family, conference.id)
  if (now === undefined) return notFoundCard(context.actor)
  const fresh = await factsOf(context, now)
  const next = outcomesOf(fresh.family).find((outcome) => !isRated(fresh, outcome))
  return nextCard(
    fresh,
    { tell: tellsToday(kept.saved) },
    next === undefined ? undefined : await standing(context, fresh, next),
  )
}

const seenRef = z.object({ seen: z.coerce.number().int().min(0).max(10_000).catch(0) })

type Saving = {
  readonly outcome: PlanOutcome
  readonly words: RatingWords
  readonly seen: number
  readonly papers: readonly Paper[]
}

function saved(
  context: RequestContext,
  seat: Membership,
  { outcome, words, seen, papers }: Saving,
): Decision<Saved> {
  const { family, conference, invitation } = seat
  const entries = entriesOf(conference, invitation.id, outcome.id)
  const mine = papersOf(papers, 'rating').flatMap((paper) =>
    paper.voice === 'member' ? [paper] : [],
  )
  const before = mine.find((memberRating) => memberRating.number === entries)
  if (before !== undefined && before.by === context.actor.id && sameWords(before, words))
    return unchanged({ saved: before, family })
  if (isClosed(seat, context.now)) return refused(updateClosed, { problem: updateClosed.words })
  if (entries !== seen) {
    const outdated = outdatedBy(context, before)
    return refused(outdated, { problem: outdated.words })
  }
  const id = ratingId({
    meeting: conference.id,
    place: invitation.id,
    outcome: outcome.id,
    number: entries + 1,
  })
  const paper: MemberRating = {
    kind: 'rating',
    id,
    meeting: conference.id,
    outcome: outcome.id,
    number: entries + 1,
    by: context.actor.id,
    at: context.now,
    voice: 'member',
    invitation: invitation.id,
    ...words,
    ...(before === undefined ? {} : { corrects: before.id }),
  }
  const [draft] = papersOf(papers, 'update-draft')
  const left = draft?.entries.filter((draftRating) => draftRating.outcome !== outcome.id) ?? []
  const discarded: PaperId[] = draft !== undefined && left.length === 0 ? [draft.id] : []
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
  return commit(
    {
      family: after,
      audit: [event],
      papers:
        draft !== undefined && left.length > 0 ? [paper, { ...draft, entries: left }] : [paper],
      discarded,
    },
    { saved: paper, family: after },
  )
}

const outdatedBy = ({ actor }: RequestContext, last: MemberRating | undefined): Refusal => ({
  code: 'card.outdated',
  words: `${last === undefined || last.by === actor.id ? 'You have' : 'Your colleague has'} saved this outcome since. Please open it again to see how it stands; what you wrote is still here.`,
})

/** For the audit: whether it is the first, and whether somebody gave it for the member in whose place they come. */
const statusOf = (
  { actor }: RequestContext,
  { person }: Invitation,
  before: object | undefined,
): string =>
  `${before === undefined ? 'given' : 'corrected'}${person === actor.id ? '' : '-for-colleague'}`

/** The form with what they left before. */
export async function noteAgain(
  { deps }: RequestContext,
  facts: UpdateFacts,
  problem = '',
): Promise<PrivateCard> {
  const notes = papersOf(
    await deps.cases.papers(facts.family.id, { kinds: ['core-group-note'] }),
    'core-group-note',
  )
  const last = notes
    .filter(
      (note) =>
        note.meeting === facts.conference.id &&
        note.invitation === facts.invitation.id &&
        note.by === facts.person.id,
    )
    .sort((a, b) => a.number - b.number)
    .at(-1)
  return noteForm(facts, { words: last?.words ?? '', problem })
}

/** Appends the note; the same words again change nothing. */
async function leaveNote(
  context: RequestContext,
  facts: UpdateFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { words } = z.object({ words: typed }).parse(data)
  if (words === '') return noteAgain(context, facts, 'Please write a few words.')
  const done = await changeCase<Membership, 'left' | 'closed'>(context, facts.family.id, {
    find: (family) => membershipIn(context, family, facts.conference.id),
    decide: (seat, papers) => noted(context, seat, { words, papers }),
    reading: { kinds: ['core-group-note'] },
  })
  if (done === undefined) return notFoundCard(context.actor)
  const seat = await membershipAt(context, data)
  if (seat === undefined) return notFoundCard(context.actor)
  const fresh = await factsOf(context, seat)
  return done === 'closed'
    ? noteForm(fresh, { words, problem: updateClosed.words })
    : updateDone(fresh, { notice: 'Thank you.' })
}

function noted(
  context: RequestContext,
  { family, conference, invitation }: Membership,
  { words, papers }: { readonly words: string; readonly papers: readonly Paper[] },
): Decision<'left' | 'closed'> {
  const notes = papersOf(papers, 'core-group-note').filter(
    (note) => note.meeting === conference.id && note.invitation === invitation.id,
  )
  const before = notes.sort((a, b) => a.number - b.number).at(-1)
  if (before?.words === words) return unchanged('left')
  if (isClosed({ family, conference }, context.now)) return refused(updateClosed, 'closed')
  const number = notes.length + 1
  const note: CoreGroupNote = {
    kind: 'core-group-note',
    id: noteId(conference.id, invitation.id, number),
    meeting: conference.id,
    invitation: invitation.id,
    number,
    by: context.actor.id,
    at: context.now,
    words,
    ...(before === undefined ? {} : { corrects: before.id }),
  }
  const event: AuditEvent = {
    event: 'update.noted',
    meeting: conference.id,
    invitation: invitation.id,
    status: statusOf(context, invitation, before),
  }
  const firstNotedAt = updateOf(conference, invitation.id)?.noteAt ?? context.now
  return commit(
    {
      family: replaceConference(family, withNote(conference, invitation.id, firstNotedAt)),
      papers: [note],
      audit: [event],
    },
    'left',
  )
}

/** The reminder, drawn when it is sent: not once the update is in. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const seat = membershipIn(context, family, notice.meeting)
  if (seat === undefined) return undefined
  const facts = await factsOf(context, seat)
  if (facts.obligation?.standing.status !== 'open') return undefined
  return notice.kind === 'core-group-update' ? updateAsked(facts) : noteForm(facts, { words: '' })
}
