// How the plan is going, by what everybody said at successive core groups: never averaged, nothing
// left out, each as of its day. Only what is open to the reader ever comes in here: see
// visibleRatings.
import { addDays, inLondon } from '../dates/dates.ts'
import type { Instant, LocalDate, OutcomeId, PersonId, PracticeId } from '../ids.ts'
import { outcomesOf } from '../plan/plan.ts'
import { labelOf } from '../report/parents.ts'
import { type Practice, practiceUnder } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import type { Invitation } from '../state/invitation.ts'
import { sameAgency } from '../state/person.ts'
import type { PlanOutcome } from '../state/plan.ts'
import type { FamilyRating, MemberRating, Rating } from '../state/rating.ts'
import { coreGroupsOf } from './access.ts'
import { currentRatings, type Spread, spreadOf } from './rating.ts'
import { hasReported, isOpenToAll, membersOwing } from './update.ts'

export type RatingsContext = {
  readonly practices: ReadonlyMap<PracticeId, Practice>
  readonly now: Instant
}

/**
 * The ratings that are open. Before that nobody sees one here, not the chair, not the
 * administrator, not even whoever wrote it among the others': their own stand in their own update.
 */
export function visibleRatings(
  family: Case,
  ratings: readonly Rating[],
  { practices, now }: RatingsContext,
): Rating[] {
  const open = new Set(
    coreGroupsOf(family)
      .filter((conference) =>
        isOpenToAll(conference, { practice: practiceUnder(practices, conference.practice), now }),
      )
      .map((conference) => conference.id),
  )
  return ratings.filter((rating) => open.has(rating.meeting))
}

/** One view of one outcome, with whose it is. */
export type OutcomeView = {
  readonly label: string
  readonly coreGroup: Conference
  readonly stale: boolean
} & (
  | { readonly from: 'member'; readonly rating: MemberRating }
  | { readonly from: 'family'; readonly rating: FamilyRating }
)

export type TrendPoint = {
  readonly coreGroup: Conference
  readonly on: LocalDate
  readonly views: readonly OutcomeView[]
  /** What members said last who said nothing this time: silence is no better view. */
  readonly carried: readonly OutcomeView[]
  /** Of both. */ readonly spread: Spread
}
export type Progress = {
  readonly outcome: PlanOutcome
  /** Everybody's newest, professionals first in the order of the core group, then the family. */
  readonly views: readonly OutcomeView[]
  /** Of the professionals: the family's own ratings stand beside it. */
  readonly spread: Spread
  /** Core group after core group, the earliest first; those without a rating are left out. */
  readonly trend: readonly TrendPoint[]
}

type ProgressQuestion = {
  readonly family: Case
  readonly ratings: readonly Rating[]
  readonly today: LocalDate
  readonly staleWeeks: number
}

/** Every outcome of the plan, in its order. `ratings` are those that the reader may see. */
export const progressOf = (telling: ProgressQuestion): Progress[] =>
  outcomesOf(telling.family).map((outcome) => progressOn(outcome, telling))

function progressOn(outcome: PlanOutcome, telling: ProgressQuestion): Progress {
  const newest = new Map<string, OutcomeView>()
  const trend = coreGroupsOf(telling.family).flatMap((coreGroup): TrendPoint[] => {
    const views = viewsAt(coreGroup, outcome.id, telling)
    if (views.length === 0) return []
    const here = new Set(views.map(voiceOf))
    const carried = [...newest].flatMap(([voice, view]) =>
      view.from === 'member' && !here.has(voice) ? [view] : [],
    )
    for (const view of views) newest.set(voiceOf(view), view)
    return [
      {
        coreGroup,
        on: coreGroup.date,
        views,
        carried,
        spread: memberSpread([...views, ...carried]),
      },
    ]
  })
  const views = [...newest.values()].sort(
    (a, b) => Number(a.from === 'family') - Number(b.from === 'family'),
  )
  return { outcome, views, spread: memberSpread(views), trend }
}

export const memberSpread = (views: readonly OutcomeView[]): Spread =>
  spreadOf(views.flatMap((view) => (view.from === 'member' ? [view.rating] : [])))

/** The same person or member of the family from one core group to the next. */
export function voiceOf({ rating, coreGroup }: OutcomeView): string {
  if (rating.voice === 'parent') return `parent ${rating.parent}`
  if (rating.voice === 'child') return `child ${rating.child}`
  return (
    coreGroup.invitations.find((invitation) => invitation.id === rating.invitation)?.person ??
    rating.by
  )
}

function viewsAt(
  coreGroup: Conference,
  outcome: OutcomeId,
  { family, ratings, today, staleWeeks }: ProgressQuestion,
): OutcomeView[] {
  const here = currentRatings(
    ratings.filter((rating) => rating.meeting === coreGroup.id && rating.outcome === outcome),
  )
  const oldest = addDays(today, -7 * staleWeeks)
  return here
    .flatMap((rating): OutcomeView[] => {
      const stale = inLondon(rating.at).date < oldest
      if (rating.voice === 'parent')
        return [
          {
            from: 'family',
            rating,
            coreGroup,
            stale,
            label: labelOf(family, rating.parent),
          },
        ]
      if (rating.voice === 'child')
        return [
          {
            from: 'family',
            rating,
            coreGroup,
            stale,
            label: family.children.find((child) => child.id === rating.child)?.label ?? 'A child',
          },
        ]
      const invitation = coreGroup.invitations.find(
        (invitation) => invitation.id === rating.invitation,
      )
      return invitation === undefined
        ? []
        : [
            {
              from: 'member',
              rating,
              coreGroup,
              stale,
              label: `${memberLabel(coreGroup, invitation.id)}${sayGiver(invitation, rating.by)}`,
            },
          ]
    })
    .sort((a, b) => order(coreGroup, a) - order(coreGroup, b))
}

const order = (coreGroup: Conference, { rating }: OutcomeView): number =>
  rating.voice === 'member'
    ? coreGroup.invitations.findIndex((invitation) => invitation.id === rating.invitation)
    : 1_000

/** The agency, and the role where two of one agency are in the core group. */
export function memberLabel(
  coreGroup: Conference,
  id: Conference['invitations'][number]['id'],
): string {
  const invitation = coreGroup.invitations.find((invitation) => invitation.id === id)
  if (invitation === undefined) return ''
  const alone =
    membersOwing(coreGroup).filter((one) => sameAgency(one.agency, invitation.agency)).length < 2
  return alone ? invitation.agency : `${invitation.agency}, ${invitation.role}`
}

/**
 * ', given by Jo Tanner' where somebody gave it in a member's place; '' where it is the member's
 * own.
 */
export function sayGiver({ person, answers }: Invitation, by: PersonId): string {
  if (by === person) return ''
  const named = answers
    .flatMap((answer) =>
      answer.status === 'represented' && answer.person === by ? [answer.name] : [],
    )
    .at(-1)
  return `, given by ${named ?? 'a colleague'}`
}

/**
 * The agencies of which no update and no note has come for this core group: named, never passed
 * over.
 */
export function agenciesWithoutUpdate(coreGroup: Conference): string[] {
  const members = membersOwing(coreGroup)
  return [...new Set(members.map((invitation) => invitation.agency))].filter(
    (agency) =>
      !members.some(
        (invitation) =>
          sameAgency(invitation.agency, agency) && hasReported(coreGroup, invitation.id),
      ),
  )
}

/**
 * The outcome that words or a number mean: '2', 'school attendance'; undefined where none or
 * several fit.
 */
export function outcomeNamed(family: Case, named: number | string): PlanOutcome | undefined {
  const all = outcomesOf(family)
  if (typeof named === 'number') return all[named - 1]
  const wanted = wordsOf(named)
  const scored = all
    .map((planOutcome) => ({
      one: planOutcome,
      score: wanted.filter((word) =>
        wordsOf(`${planOutcome.words} ${planOutcome.harm} ${planOutcome.childNotices}`).some(
          (otherWord) =>
            otherWord.startsWith(word.slice(0, 5)) || word.startsWith(otherWord.slice(0, 5)),
        ),
      ).length,
    }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  return best === undefined || best.score === 0 || best.score === next?.score ? undefined : best.one
}

const plainWords = new Set([
  'the',
  'for',
  'and',
  'outcome',
  'with',
  'that',
  'this',
  'about',
  'trend',
  'rating',
  'ratings',
  'show',
  'has',
  'his',
  'her',
  'their',
  'been',
  'out',
  'days',
])
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !plainWords.has(word))
