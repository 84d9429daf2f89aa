// Feedback on a conference: who gave it stands in the case, what they said is a paper.
import type { ChildId, Instant, MeetingId, PaperId, PersonId } from '../ids.ts'

/**
 * Who speaks: a professional for themselves; a parent or a child through a member of staff who asks
 * and writes it down.
 */
export type FeedbackFrom =
  | { readonly who: 'professional' }
  | { readonly who: 'parent'; readonly label: string }
  | { readonly who: 'child'; readonly child: ChildId }

export type FeedbackGroup = FeedbackFrom['who']

export const feedbackMarks = ['yes', 'partly', 'no'] as const

export type FeedbackMark = (typeof feedbackMarks)[number]

export type FeedbackAnswer = { readonly question: string; readonly answer: FeedbackMark }

export type Feedback = {
  readonly kind: 'feedback'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly from: FeedbackFrom
  /** Who wrote it down. */
  readonly by: PersonId
  readonly at: Instant
  readonly answers: readonly FeedbackAnswer[]
  /** In their own words; '' for none. */
  readonly words: string
}

/** What the chair takes from the feedback into the next conference. */
export type FeedbackSummary = {
  readonly kind: 'feedback-summary'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly by: PersonId
  readonly at: Instant
  readonly words: string
}

/** What the case keeps of it: that it was given, never what it says. */
export type FeedbackGiven = {
  readonly paper: PaperId
  readonly from: FeedbackGroup
  readonly by: PersonId
  readonly at: Instant
}
