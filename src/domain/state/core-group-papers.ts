// What a core group writes beside its ratings: the note of somebody who cannot come, the three
// questions that S1 asks each time with the one about further harm, what somebody typed and has not
// recorded yet, and the report as it was submitted.
import {
  type Instant,
  type InvitationId,
  type LocalDate,
  type MeetingId,
  type OutcomeId,
  type PaperId,
  paperId,
  type PersonId,
} from '../ids.ts'
import type { Rating, RatingColour, RatingWords } from './rating.ts'

export type CoreGroupNote = {
  readonly kind: 'core-group-note'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly invitation: InvitationId
  readonly number: number
  readonly by: PersonId
  readonly at: Instant
  readonly words: string
  readonly corrects?: PaperId
}

/**
 * 'How is the plan working for the family, how is it progressing, is the child safer or safe?', and
 * any further harm (S1).
 */
export type CycleAnswers = {
  readonly working: string
  readonly progress: string
  readonly safer: string
  readonly harm: 'none' | 'some' | 'not-known'
  /** What happened, and when; '' for nothing. */
  readonly harmWords: string
}
export type CoreGroupCycle = CycleAnswers & {
  readonly kind: 'core-group-cycle'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly number: number
  readonly by: PersonId
  readonly at: Instant
}

/**
 * What somebody typed as text: it stands in their form, and is nothing before they record it. One a
 * place and core group.
 */
export type UpdateDraft = {
  readonly kind: 'update-draft'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly invitation: InvitationId
  readonly by: PersonId
  readonly at: Instant
  readonly entries: readonly DraftRating[]
}
export type DraftRating = {
  readonly outcome: OutcomeId
  readonly colour: RatingColour
  readonly evidence: string
  /** They named no outcome: it stands under this one until they choose another. */
  readonly unnamed?: true
  readonly repeats?: Omit<RatingWords, 'evidence' | 'colour'>
  /** The form as they left it, by the names of its fields; the colour in it may be none yet. */
  readonly form?: Readonly<Record<string, string>>
}

/**
 * The core group's report as submitted: entries never change, so naming them freezes what they say.
 */
export type SubmittedCoreGroupReport = {
  readonly kind: 'core-group-report'
  readonly id: PaperId
  /** The review for which it is. */
  readonly meeting: MeetingId
  readonly number: number
  readonly by: PersonId
  readonly at: Instant
  readonly late: boolean
  readonly ratings: readonly PaperId[]
  readonly notes: readonly PaperId[]
  readonly cycles: readonly PaperId[]
  readonly outcomes: readonly {
    readonly id: OutcomeId
    readonly words: string
    readonly harm: string
  }[]
  readonly seenOn: LocalDate
}

export type CoreGroupPaper =
  Rating | CoreGroupNote | CoreGroupCycle | UpdateDraft | SubmittedCoreGroupReport

export const noteId = (meeting: MeetingId, invitation: InvitationId, number: number): PaperId =>
  paperId(`core-group-note:${meeting}:${invitation}:${number}`)
export const cycleId = (meeting: MeetingId, number: number): PaperId =>
  paperId(`core-group-cycle:${meeting}:${number}`)
export const updateDraftId = (meeting: MeetingId, invitation: InvitationId): PaperId =>
  paperId(`update-draft:${meeting}:${invitation}`)
export const submittedId = (meeting: MeetingId, number: number): PaperId =>
  paperId(`core-group-report:${meeting}:${number}`)

/** The newest of each core group. */
export function currentCycles(all: readonly CoreGroupCycle[]): CoreGroupCycle[] {
  const newest = new Map<MeetingId, CoreGroupCycle>()
  for (const one of all)
    if ((newest.get(one.meeting)?.number ?? 0) < one.number) newest.set(one.meeting, one)
  return [...newest.values()]
}
