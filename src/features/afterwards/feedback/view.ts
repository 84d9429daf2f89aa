import { feedbackQuestions, feedbackSums } from '../../../domain/meeting/feedback.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { namedFor, parentsOf } from '../../../domain/report/parents.ts'
import { type Case, childrenOf } from '../../../domain/state/case.ts'
import type {
  Feedback,
  FeedbackAnswer,
  FeedbackFrom,
  FeedbackGroup,
  FeedbackMark,
} from '../../../domain/state/feedback.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type FeedbackInputs = { readonly answers: readonly FeedbackAnswer[]; readonly words: string }
export const emptyForm: FeedbackInputs = { answers: [], words: '' }

const questionsOf = (group: FeedbackGroup, { answers }: FeedbackInputs) =>
  feedbackQuestions[group].map(({ id, text }) => ({
    question: id,
    text,
    answer: answers.find((answer) => answer.question === id)?.answer ?? '',
  }))

const introductions: Readonly<Record<FeedbackGroup, string>> = {
  professional:
    'It takes a minute. Whoever chairs this family’s conferences reads it, without your name.',
  parent:
    'Please read the questions out, in these words. The chair ' +
    'reads the answers and plans the next conference by them.',
  child: 'Please read the questions out, in these words. Any answer is fine, and so is none.',
}

export type FeedbackFormFacts = {
  readonly from: FeedbackFrom
  readonly inputs: FeedbackInputs
  readonly problem?: string
  readonly kept?: boolean
  /** Until when it can be answered, as a sentence. */
  readonly closes?: string
}

/** One short form: a professional's own, or what a parent or a child says to somebody they know. */
export function feedbackCard(
  person: Person,
  meeting: Meeting,
  { from, inputs, problem = '', kept = false, closes }: FeedbackFormFacts,
): PrivateCard {
  const whose = from.who === 'professional' ? '' : labelOf(meeting.family, from)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'feedback-form',
    data: {
      ...meetingIds(meeting),
      line: sayMeeting(meeting.conference),
      heading:
        from.who === 'professional'
          ? 'How did the conference go?'
          : 'How was the conference for them?',
      whose,
      hasWhose: whose !== '',
      introduction: introductions[from.who],
      problem,
      hasProblem: problem !== '',
      kept,
      formOpen: !kept,
      questions: questionsOf(from.who, inputs),
      words: inputs.words,
      wordsLabel:
        from.who === 'professional'
          ? 'What should be different next time?'
          : 'Anything else, in their own words',
      closes: closes ?? '',
      hasCloses: closes !== undefined,
      slot:
        from.who === 'professional'
          ? 'own'
          : (familyOf(meeting).find((speaker) => isSame(speaker.from, from))?.slot ?? ''),
    },
  }
}

/** What the family calls them. */
const labelOf = (
  family: Case,
  from: Exclude<FeedbackFrom, { readonly who: 'professional' }>,
): string =>
  from.who === 'parent'
    ? from.label
    : (family.children.find((child) => child.id === from.child)?.label ?? '')

const isSame = (from: FeedbackFrom, other: FeedbackFrom): boolean =>
  from.who === 'parent'
    ? other.who === 'parent' && from.label === other.label
    : from.who === 'child'
      ? other.who === 'child' && from.child === other.child
      : other.who === 'professional'

/**
 * The family of whom somebody may write down what they say: the parents, by the names that the
 * family uses, and the children.
 */
export function familyOf(
  meeting: Meeting,
): { readonly slot: string; readonly title: string; readonly from: FeedbackFrom }[] {
  const named = namedFor(meeting)
  const parents = (named.length === 0 ? parentsOf(meeting) : named).map((parent) => parent.label)
  const children = childrenOf(meeting)
  const all: FeedbackFrom[] = [
    ...parents.map((label): FeedbackFrom => ({ who: 'parent', label })),
    ...children
      .filter((child) => child.age !== 'unborn')
      .map((child): FeedbackFrom => ({ who: 'child', child: child.id })),
  ]
  return all.map((from, index) => ({
    slot: `f${index}`,
    title:
      from.who === 'parent'
        ? from.label
        : (children.find((child) => from.who === 'child' && child.id === from.child)?.label ?? ''),
    from,
  }))
}

/** Whose words are to be written down? Those who have said something are marked. */
export const familyCard = (
  person: Person,
  meeting: Meeting,
  given: readonly Feedback[],
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'feedback-family',
  data: {
    ...meetingIds(meeting),
    line: sayMeeting(meeting.conference),
    people: familyOf(meeting).map(({ slot, title, from }) => ({
      ...meetingIds(meeting),
      slot,
      title,
      line: given.some((feedback) => isSame(feedback.from, from))
        ? '✓ Written down'
        : 'Not asked yet',
    })),
  },
})

const groupWords: Readonly<Record<FeedbackGroup, string>> = {
  child: 'Children',
  parent: 'Parents',
  professional: 'Professionals',
}
const forms = (group: FeedbackGroup, count: number): string => `${groupWords[group]} (${count})`

export type FeedbackFacts = {
  readonly forms: readonly Feedback[]
  readonly summary: string
  readonly keptOn?: string
  readonly notice?: string
}

/** Leaves out answers that nobody gave: a row of zeros says nothing. */
function sayAnswers({ yes, partly, no }: Readonly<Record<FeedbackMark, number>>): string {
  const given = [
    yes > 0 ? `Yes ${yes}` : '',
    partly > 0 ? `In part ${partly}` : '',
    no > 0 ? `No ${no}` : '',
  ].filter((said) => said !== '')
  return given.length === 0 ? 'Not answered' : given.join(' · ')
}

/** To the chair: how many said what, and what they said; no professional's name is in it. */
export const readCard = (
  person: Person,
  meeting: Meeting,
  { forms: given, summary, keptOn, notice = '' }: FeedbackFacts,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'feedback-read',
  data: {
    ...meetingIds(meeting),
    line: sayMeeting(meeting.conference),
    said: notice,
    hasSaid: notice !== '',
    nothing: given.length === 0,
    groups: feedbackSums(given).map(({ group, forms: count, questions, words }) => ({
      title: forms(group, count),
      questions: questions.map(({ text, yes, partly, no }) => ({
        text,
        sums: sayAnswers({ yes, partly, no }),
      })),
      words: words.map((text) => ({ text })),
    })),
    summary,
    kept: keptOn === undefined ? '' : `Last kept on ${keptOn}.`,
    hasKept: keptOn !== undefined,
    own: meeting.conference.chair === person.id,
    others: meeting.conference.chair !== person.id,
  },
})
