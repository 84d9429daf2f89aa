// What follows from a promise in the plan: the first step, the check-in with the family and the end
// on the days that were promised, and a word before each core group on how it goes. Done means that
// nothing is asked any more; stuck means that somebody else is asked what would help, and that only
// the end is still reminded of.
import { commitmentsOf } from '../commitment/commitment.ts'
import { coreGroupsOf } from '../core-group/access.ts'
import { withinReach } from '../dates/calendar.ts'
import { londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, type LocalDate, localTime, obligationId } from '../ids.ts'
import { keeperOf } from '../plan/keeper.ts'
import type { RuleContext } from '../rules/context.ts'
import { deadlineIn, promisedDeadline } from '../rules/deadlines.ts'
import { practiceUnder, ruleFor } from '../rules/practice.ts'
import { type Case, findConference } from '../state/case.ts'
import {
  type Done,
  type InPlan,
  type InProgress,
  isOwed,
  isPlanned,
  type Stuck,
} from '../state/commitment.ts'
import { isAboutAll, partsOf } from '../state/family-about.ts'
import type { Purpose } from '../state/purpose.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

type Planned = InPlan | InProgress | Stuck | Done

/**
 * The obligations of every promise in the plan, and of every core group before which somebody says
 * how theirs goes.
 */
export const commitmentDuties = (family: Case, context: RuleContext): Obligation[] => {
  const planned = commitmentsOf(family).filter(isPlanned)
  return [
    ...planned.flatMap((one) => ofPromise(family, one, context)),
    ...partsOf(family).flatMap((part) => beforeCoreGroups(family, part, context)),
  ]
}

function ofPromise(family: Case, promise: Planned, { practices }: RuleContext): Obligation[] {
  const conference = findConference(family, promise.meeting)
  if (conference === undefined) return []
  const practice = practiceUnder(practices, conference.practice)
  const { firstStepBy, finishBy, checkInDate } = promise.words
  const owed = (purpose: Purpose, on: LocalDate, state: ObligationStatus): Obligation[] => {
    const rule = ruleFor(practice, purpose, conference.kind)
    return rule === undefined
      ? []
      : [
          {
            id: obligationId(`${rule.id}:${promise.id}`),
            kind: purpose,
            owner: keeperOf(family, promise),
            caseId: family.id,
            meeting: conference.id,
            since: promise.since,
            due: promisedDeadline(rule, on),
            state,
          },
        ]
  }
  return [
    ...(firstStepBy >= finishBy || promise.status === 'stuck'
      ? []
      : owed('begin-commitment', firstStepBy, begun(promise))),
    ...(checkInDate === undefined || promise.status === 'stuck'
      ? []
      : owed('check-commitment', checkInDate, checked(promise, checkInDate))),
    ...owed('keep-commitment', finishBy, kept(promise)),
  ]
}

const begun = (planned: Planned): ObligationStatus =>
  'startedOn' in planned && planned.startedOn !== undefined
    ? when(planned.startedOn, planned.words.firstStepBy)
    : { status: 'open' }
const kept = (planned: Planned): ObligationStatus =>
  planned.status === 'done' ? when(planned.on, planned.words.finishBy) : { status: 'open' }

/**
 * A check-in counts once the first step was due: one made earlier asks about nothing yet. Nothing
 * is asked once it is done.
 */
function checked(promise: Planned, due: LocalDate): ObligationStatus {
  const found = promise.checks
    .filter(({ on }) => on >= promise.words.firstStepBy || on >= due)
    .at(0)
  if (found !== undefined) return when(found.on, due)
  return promise.status === 'done' ? { status: 'waived', at: promise.at } : { status: 'open' }
}

const when = (on: LocalDate, due: LocalDate): ObligationStatus => ({
  status: on <= due ? 'met' : 'met-late',
  at: londonInstant(on, localTime('12:00')),
})

/**
 * One for each owner and core group to come, however much they promised: met once something was
 * said of each.
 */
function beforeCoreGroups(
  family: Case,
  part: Case,
  { practices, calendar }: RuleContext,
): Obligation[] {
  const planned = commitmentsOf(part).filter(isPlanned)
  const groups = coreGroupsOf(part).filter((group) => isAboutAll(part, group))
  return groups.flatMap((group, index) => {
    const practice = practiceUnder(practices, group.practice)
    const rule = ruleFor(practice, 'update-commitment', 'core-group')
    if (rule === undefined) return []
    // A mistaken day of one core group leaves what is promised for the others.
    const due = withinReach(() =>
      deadlineIn(practice, rule, { kind: 'core-group', anchor: group.date, calendar }),
    )
    if (due === undefined) return []
    const until = startsAt(group)
    const previous = groups[index - 1]
    const mine = Map.groupBy(
      planned.filter((planned) => planned.since < until),
      (planned) => keeperOf(family, planned),
    )
    return [...mine].flatMap(([owner, all]): Obligation[] => {
      const since = latest([
        all.map((planned) => planned.since).sort()[0],
        previous === undefined ? undefined : startsAt(previous),
      ])
      const owed = all.filter((planned) => isOwed(planned) || planned.at >= since)
      if (owed.length === 0) return []
      const said = owed.map((planned) => lastWord(planned, since, until))
      const last = said.every((at) => at !== undefined) ? latest(said) : undefined
      const state: ObligationStatus =
        last === undefined
          ? { status: 'open' }
          : { status: last <= due.at ? 'met' : 'met-late', at: last }
      return [
        {
          id: obligationId(`${rule.id}:${group.id}:${owner}`),
          kind: 'update-commitment',
          owner,
          caseId: family.id,
          meeting: group.id,
          since,
          until,
          due,
          state,
        },
      ]
    })
  })
}

const latest = (moments: readonly (Instant | undefined)[]): Instant => {
  const [last] = moments
    .filter((instant) => instant !== undefined)
    .sort()
    .reverse()
  if (last === undefined) throw new Error('No moment to choose from')
  return last
}

/** When something was last said about a promise between two core groups. */
function lastWord(promise: Planned, since: Instant, until: Instant): Instant | undefined {
  const said = [
    ...promise.checks.map(({ at }) => at),
    ...(promise.status === 'done' || promise.status === 'stuck' ? [promise.at] : []),
  ]
  return said
    .filter((at) => at >= since && at < until)
    .sort()
    .at(-1)
}
