// What a conference decided, said once for all its children or for each of them.
import type { ChildId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import { type Child, childrenOf, type FamilyMeeting } from '../state/case.ts'
import type { ChildAnswer } from '../state/child-answer.ts'
import { childrenConcerned, overallAnswer } from '../state/children-on-plan.ts'
import type { Conference, DutyRecord } from '../state/conference.ts'
import { type DutyAnswer, dutyQuestions } from './preparation.ts'

/** More do not fit on a card, and are recorded as one. */
const maxChildren = 6

/**
 * An initial conference makes a plan or none; a review continues the plan, steps it down, or ends
 * it.
 */
export const outcomesOffered = ({ kind }: Pick<Conference, 'kind'>): readonly DutyAnswer[] =>
  (dutyQuestions['hold-conference']?.answers ?? []).filter(
    ({ value }) =>
      value === 'not-held' ||
      (kind === 'review') === ['plan-continues', 'stepped-down', 'ended'].includes(value),
  )

/** The same for one child: a conference that could not go ahead went ahead for none. */
export const outcomesForChild = (conference: Pick<Conference, 'kind'>): readonly DutyAnswer[] =>
  outcomesOffered(conference).filter(({ means }) => means === 'done')

/**
 * The children about whom the outcome may be said one by one; none where there is one child, or too
 * many.
 */
export function childrenToTellApart(meeting: FamilyMeeting): readonly Child[] {
  const children = childrenConcerned(meeting)
  return children.length < 2 || children.length > maxChildren ? [] : children
}

export type OutcomeAnswers = Pick<DutyRecord, 'answer' | 'each'>

/**
 * One answer for all. Where an earlier review took a child of this meeting off the plan, it is no
 * answer about that child.
 */
export function outcomeForAll(meeting: FamilyMeeting, answer: string): OutcomeAnswers {
  const concerned = childrenConcerned(meeting)
  return answer === 'not-held' || concerned.length === childrenOf(meeting).length
    ? { answer }
    : { answer, each: concerned.map(({ id }) => ({ child: id, answer })) }
}

/**
 * An answer for each child, with the overall one; the same for every child is one answer for all.
 * Refuses where a child is left out or an answer does not fit the kind of conference
 * (`outcome.child-left-out`), and where the children are no longer those who were asked about
 * (`outcome.other-children`).
 */
export function outcomeForEach(
  meeting: FamilyMeeting,
  answers: ReadonlyMap<ChildId, string>,
): Result<OutcomeAnswers> {
  const children = childrenToTellApart(meeting)
  if (children.length !== answers.size || children.some(({ id }) => !answers.has(id)))
    return refuse(
      'outcome.other-children',
      'The children of this conference have changed since. Please choose again.',
    )
  const offered = outcomesForChild(meeting.conference)
  const each = children.map(({ id }): ChildAnswer => ({
    child: id,
    answer: offered.find(({ value }) => value === answers.get(id))?.value ?? '',
  }))
  const left = children.filter((_child, index) => each[index]?.answer === '')
  if (left.length > 0)
    return refuse(
      'outcome.child-left-out',
      `Please choose for ${left.map(({ label }) => label).join(' and ')}.`,
    )
  const [first, ...others] = each
  return ok(
    first !== undefined && others.every(({ answer }) => answer === first.answer)
      ? outcomeForAll(meeting, first.answer)
      : { answer: overallAnswer(each.map(({ answer }) => answer)), each },
  )
}

export const sameOutcome = (one: OutcomeAnswers, other: OutcomeAnswers): boolean =>
  one.answer === other.answer && JSON.stringify(one.each ?? []) === JSON.stringify(other.each ?? [])
