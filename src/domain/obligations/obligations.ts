// The heart: what each person owes a family, by when, and why that date. Everything else follows
// from this: a to-do list is the open ones of a person, a chair's status those of a meeting, a
// reminder a rung of one's ladder.
import { withinReach } from '../dates/calendar.ts'
import { inLondon } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { MeetingId } from '../ids.ts'
import { preparationPurposes } from '../meeting/preparation.ts'
import type { MeetingContext, RuleContext } from '../rules/context.ts'
import { practiceUnder } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import { answerDuties } from './answer-duties.ts'
import { commitmentDuties } from './commitment-duties.ts'
import { conferenceDuties } from './conference-duties.ts'
import { coreGroupDuties } from './core-group-duties.ts'
import { feedbackDuties } from './feedback-duties.ts'
import type { Obligation } from './obligation.ts'
import { outcomeDuties } from './outcome-duties.ts'
import { requestDuties } from './request-duties.ts'
import { retentionDuties } from './retention-duties.ts'

/**
 * What is owed, and the meetings of which something cannot be counted: a day of theirs lies beyond
 * the known bank holidays.
 */
export type CountedObligations = {
  readonly owed: readonly Obligation[]
  readonly uncounted: readonly MeetingId[]
}

/**
 * All obligations of a case, past ones included, in no particular order. What follows a conference
 * is owed once its outcome is recorded. What cannot be counted is left out, so that one mistaken
 * date leaves the rest of the family's.
 */
export const obligations = (family: Case, context: RuleContext): Obligation[] => [
  ...count(family, context, dutiesOf).owed,
]

/**
 * Those that may still be asked for: all of them but what a meeting needed before it began, once it
 * has begun. `uncounted` names meetings that are still to come alone: nobody waits for what an old
 * one lacks.
 */
export function stillAsked(family: Case, context: RuleContext): CountedObligations {
  const { owed, uncounted } = count(family, context, (at) =>
    hasBegun(at) ? dutiesAfter(at) : dutiesOf(at),
  )
  const today = inLondon(context.now).date
  const coming = (id: MeetingId) =>
    family.conferences.some((conference) => conference.id === id && conference.date >= today)
  return { owed, uncounted: uncounted.filter(coming) }
}

/**
 * Those of one meeting, without what was promised for the plan and what is owed to the record: for
 * whoever looks at that meeting alone.
 */
export function meetingObligations(
  family: Case,
  conference: Conference,
  context: RuleContext,
): Obligation[] {
  const at = groundOf(family, conference, context)
  return at === undefined ? [] : dutiesOf(at).flatMap((duties) => withinReach(duties) ?? [])
}

/**
 * That it is held, and what has to be ready before it: of those above what its status shows, which
 * tells of each person in its own way.
 */
export function preparationObligations(
  family: Case,
  conference: Conference,
  context: RuleContext,
): Obligation[] {
  const at = groundOf(family, conference, context)
  if (at === undefined) return []
  const duties = conferenceDuties(at, (purpose) => preparationPurposes.includes(purpose))
  return duties.flatMap((some) => withinReach(some) ?? [])
}

type Duties = () => readonly Obligation[]

const dutiesOf = (at: MeetingContext): Duties[] => [
  () => answerDuties(at),
  () => requestDuties(at),
  ...conferenceDuties(at),
  ...dutiesOfThoseThere(at),
]
const dutiesAfter = (at: MeetingContext): Duties[] => [
  ...conferenceDuties(at, () => false),
  ...dutiesOfThoseThere(at),
]
const dutiesOfThoseThere = (at: MeetingContext): Duties[] => [
  () => outcomeDuties(at),
  () => feedbackDuties(at),
  () => coreGroupDuties(at),
]

const hasBegun = ({ conference, now }: MeetingContext): boolean => startsAt(conference) <= now

function count(
  family: Case,
  context: RuleContext,
  dutiesAt: (at: MeetingContext) => readonly Duties[],
): CountedObligations {
  const owed: Obligation[] = []
  const uncounted: MeetingId[] = []
  for (const conference of family.conferences) {
    const at = groundOf(family, conference, context)
    const found = at === undefined ? [] : dutiesAt(at).map(withinReach)
    owed.push(...found.flatMap((some) => some ?? []))
    if (found.includes(undefined)) uncounted.push(conference.id)
  }
  const others = [() => commitmentDuties(family, context), () => retentionDuties(family, context)]
  return { owed: [...owed, ...others.flatMap((some) => withinReach(some) ?? [])], uncounted }
}

/** A conference that was cancelled asks nothing of anybody any more. */
const groundOf = (
  family: Case,
  conference: Conference,
  { practices, calendar, now }: RuleContext,
): MeetingContext | undefined =>
  conference.cancelled === undefined
    ? { family, conference, practice: practiceUnder(practices, conference.practice), calendar, now }
    : undefined
