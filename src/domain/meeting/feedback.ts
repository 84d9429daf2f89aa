// What people say about how a conference went (S2): professionals themselves, parents and children
// through staff, in short and plain questions. The chair reads it and shapes the next conference by
// it.
import { agencyId, type MeetingId, type PaperId, paperId, type PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Feedback, FeedbackFrom, FeedbackGroup, FeedbackMark } from '../state/feedback.ts'

export type FeedbackQuestion = { readonly id: string; readonly text: string }

/**
 * Our words: the sources ask for a short form and give no questions (S2). Those for families are to
 * be read out.
 */
export const feedbackQuestions: Readonly<Record<FeedbackGroup, readonly FeedbackQuestion[]>> = {
  professional: [
    { id: 'family-first', text: 'Was the family at the centre of the meeting?' },
    { id: 'prepared', text: 'Did you have what you needed before it?' },
    { id: 'safer', text: 'Will what was agreed make the children safer?' },
  ],
  parent: [
    { id: 'listened', text: 'Did people listen to you?' },
    { id: 'understood', text: 'Did you understand what was said?' },
    { id: 'no-surprises', text: 'Did you know what was in the reports before?' },
    { id: 'next', text: 'Do you know what happens next?' },
  ],
  child: [
    { id: 'listened', text: 'Did people listen to you?' },
    { id: 'understood', text: 'Did you understand what was said?' },
    { id: 'okay', text: 'Did you feel okay?' },
  ],
}

/**
 * One form for each who speaks and each who writes it down: giving it again replaces it, and nobody
 * writes over another’s.
 */
export function feedbackId(meeting: MeetingId, from: FeedbackFrom, by: PersonId): PaperId {
  switch (from.who) {
    case 'professional':
      return paperId(`feedback:${meeting}:${by}`)
    case 'parent':
      return paperId(`feedback:${meeting}:${by}:parent:${agencyId(from.label).slice(0, 24)}`)
    case 'child':
      return paperId(`feedback:${meeting}:${by}:${from.child}`)
  }
}

export const feedbackSummaryId = (meeting: MeetingId): PaperId =>
  paperId(`feedback-summary:${meeting}`)

/** A form as it is kept. Refuses an empty one (`feedback.empty`). */
export function feedbackForm(given: Omit<Feedback, 'kind' | 'id'>): Result<Feedback> {
  if (given.answers.length === 0 && given.words === '')
    return refuse(
      'feedback.empty',
      'Nothing is chosen yet. Please answer one question at least, or write a few words.',
    )
  return ok({ ...given, kind: 'feedback', id: feedbackId(given.meeting, given.from, given.by) })
}

export const sameFeedback = (feedback: Feedback | undefined, otherFeedback: Feedback): boolean =>
  feedback !== undefined &&
  feedback.words === otherFeedback.words &&
  feedback.answers.length === otherFeedback.answers.length &&
  feedback.answers.every(
    (answer, index) =>
      answer.question === otherFeedback.answers[index]?.question &&
      answer.answer === otherFeedback.answers[index]?.answer,
  )

export type FeedbackSum = {
  readonly group: FeedbackGroup
  readonly forms: number
  readonly questions: readonly (FeedbackQuestion & Readonly<Record<FeedbackMark, number>>)[]
  /** What they said, as they said it. */ readonly words: readonly string[]
}

/**
 * How many said what, group by group, the family first; groups that said nothing are left out. Who
 * said it is not in it.
 */
export function feedbackSums(forms: readonly Feedback[]): FeedbackSum[] {
  const groups: readonly FeedbackGroup[] = ['child', 'parent', 'professional']
  return groups.flatMap((group): FeedbackSum[] => {
    const theirs = forms.filter((feedback) => feedback.from.who === group)
    if (theirs.length === 0) return []
    const count = (question: string, mark: FeedbackMark): number =>
      theirs.filter((form) =>
        form.answers.some((answer) => answer.question === question && answer.answer === mark),
      ).length
    return [
      {
        group,
        forms: theirs.length,
        words: theirs.map((feedback) => feedback.words).filter((one) => one !== ''),
        questions: feedbackQuestions[group].map((feedbackQuestion) => ({
          ...feedbackQuestion,
          yes: count(feedbackQuestion.id, 'yes'),
          partly: count(feedbackQuestion.id, 'partly'),
          no: count(feedbackQuestion.id, 'no'),
        })),
      },
    ]
  })
}
