// A child protection plan is one child's: a conference about several children may end it for one
// and keep it for another.
import type { ChildId, LocalDate } from '../ids.ts'
import { type Case, type Child, childrenOf, type FamilyMeeting } from './case.ts'
import { type Conference, isCoreGroup, outcomeOf } from './conference.ts'

/**
 * The answers under which a child is on a plan, and those under which it is not; the first that
 * holds for any child is the overall one.
 */
const withPlan = ['plan', 'plan-continues']
const withoutPlan = ['stepped-down', 'ended', 'no-plan']

/** Whether a conference made a plan for any of its children, or kept one. */
export function makesPlan({ family, conference }: FamilyMeeting): boolean {
  const outcome = outcomeOf(conference)
  return outcome?.each === undefined
    ? withPlan.includes(outcome?.answer ?? '')
    : childrenOf({ family, conference }).some(({ id }) => isOnPlanBy(conference, id))
}

export const overallAnswer = (answers: readonly string[]): string =>
  [...withPlan, ...withoutPlan].find((answer) => answers.includes(answer)) ?? ''

/**
 * What a conference decided about one of its children; undefined where it decided nothing about
 * that child.
 */
export function decisionAbout(conference: Conference, child: ChildId): string | undefined {
  const outcome = outcomeOf(conference)
  return outcome?.each === undefined
    ? outcome?.answer
    : outcome.each.find((one) => one.child === child)?.answer
}

const isOnPlanBy = (conference: Conference, child: ChildId): boolean =>
  withPlan.includes(decisionAbout(conference, child) ?? '')

const isOffPlanBy = (conference: Conference, child: ChildId): boolean =>
  withoutPlan.includes(decisionAbout(conference, child) ?? '')

/** The children of a conference for whom it made or kept a plan that no later conference ended. */
export const childrenOnPlan = ({ family, conference }: FamilyMeeting): Child[] =>
  childrenOf({ family, conference }).filter(
    (child) =>
      isOnPlanBy(conference, child.id) &&
      !conferencesAbout(family, child.id).some(
        (later) => later.date > conference.date && isOffPlanBy(later, child.id),
      ),
  )

/**
 * Whether a plan was made or kept by this conference, and is over by now for every child for whom
 * it was.
 */
export const isPlanOver = ({ family, conference }: FamilyMeeting): boolean =>
  childrenOf({ family, conference }).some(({ id }) => isOnPlanBy(conference, id)) &&
  childrenOnPlan({ family, conference }).length === 0

/**
 * The children whom a conference decides about, or whom a core group is for: those of the meeting
 * but for whoever an earlier conference took off the plan while another child stayed on it. A
 * conference that makes new plans is about all its children.
 */
export function childrenConcerned({ family, conference }: FamilyMeeting): readonly Child[] {
  const all = childrenOf({ family, conference })
  if (conference.kind !== 'review' && !isCoreGroup(conference)) return all
  const left = all.filter(({ id }) => hasLeft(family, id, { before: conference }))
  return left.length === all.length ? all : all.filter((child) => !left.includes(child))
}

/**
 * The children whom everything that follows a meeting is about: once it has decided, those who are
 * on a plan by it. All that it concerns where that is nobody, or not decided yet.
 */
export function childrenFollowed({ family, conference }: FamilyMeeting): readonly Child[] {
  const concerned = childrenConcerned({ family, conference })
  if (outcomeOf(conference)?.each === undefined) return concerned
  const staying = concerned.filter(({ id }) => isOnPlanBy(conference, id))
  return staying.length === 0 ? concerned : staying
}

/**
 * The children whom the next meeting after a conference is about: those who are on a plan now; all
 * that it concerns while nobody is.
 */
export function childrenToMeetAbout(meeting: FamilyMeeting): readonly Child[] {
  const onPlan = childrenOnPlan(meeting)
  return onPlan.length === 0 ? childrenFollowed(meeting) : onPlan
}

/**
 * Whether a child left while one of these stayed: a conference of that day or later about both
 * ended the plan for the child and made or kept it for one of them. What was kept of both until
 * then goes on with those who stayed.
 */
export const leftWhileStayed = (
  { conferences }: Pick<Case, 'conferences'>,
  child: ChildId,
  { stayed, from }: { readonly stayed: readonly ChildId[]; readonly from: LocalDate },
): boolean =>
  conferences.some(
    (meeting) =>
      meeting.date >= from &&
      outcomeOf(meeting)?.each !== undefined &&
      isOffPlanBy(meeting, child) &&
      stayed.some((id) => isOnPlanBy(meeting, id)),
  )

/**
 * By the last conference before a meeting that decided about this child, if it told its children
 * apart.
 */
function hasLeft(
  family: Case,
  child: ChildId,
  { before }: { readonly before: Conference },
): boolean {
  const last = conferencesAbout(family, child)
    .filter(
      (meeting) =>
        meeting.id !== before.id &&
        meeting.date <= before.date &&
        decisionAbout(meeting, child) !== undefined,
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
  return last !== undefined && outcomeOf(last)?.each !== undefined && isOffPlanBy(last, child)
}

const conferencesAbout = (family: Case, child: ChildId): Conference[] =>
  family.conferences.filter(
    (conference) =>
      !isCoreGroup(conference) && childrenOf({ family, conference }).some(({ id }) => id === child),
  )
