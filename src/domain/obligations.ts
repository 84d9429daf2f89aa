// The heart: what each person owes a family, by when, and why that date. Everything else follows from this: a to-do
// list is the open ones of a person, a chair's status those of a meeting, a reminder a rung of one's ladder.
import { answerDuties } from './meeting/answer-duty.ts'
import { commitmentDuties } from './commitment/duties.ts'
import { conferenceDuties } from './meeting/conference-duties.ts'
import { coreGroupDuties } from './core-group/duties.ts'
import { feedbackDuties } from './meeting/feedback-duties.ts'
import { practiceUnder } from './practice.ts'
import { preparationPurposes } from './meeting/preparation.ts'
import { retentionDuties } from './record/retention.ts'
import type { Case, Conference } from './case.ts'
import type { Ground, MeetingGround, Obligation } from './obligation.ts'

/**
 * All obligations of a case, past ones included, in no particular order. What follows a conference is owed once its
 * outcome is recorded. Throws BeyondCalendar when a date lies beyond the known bank holidays.
 */
export const obligations = (family: Case, ground: Ground): Obligation[] =>
  [...family.conferences.flatMap((conference) => meetingObligations(family, conference, ground)), ...commitmentDuties(family, ground), ...retentionDuties(family, ground)]

/** Those of one meeting, without what was promised for the plan and what is owed to the record: for whoever looks at that meeting alone. */
export function meetingObligations(family: Case, conference: Conference, ground: Ground): Obligation[] {
  const at = groundOf(family, conference, ground)
  return at === undefined ? [] : [...answerDuties(at), ...conferenceDuties(at), ...feedbackDuties(at), ...coreGroupDuties(at)]
}

/** That it is held, and what has to be ready before it: of those above what its status shows, which tells of each person in its own way. */
export function preparationObligations(family: Case, conference: Conference, ground: Ground): Obligation[] {
  const at = groundOf(family, conference, ground)
  return at === undefined ? [] : conferenceDuties(at, (purpose) => preparationPurposes.includes(purpose))
}

/** A conference that was cancelled asks nothing of anybody any more. */
const groundOf = (family: Case, conference: Conference, { practices, calendar, now }: Ground): MeetingGround | undefined =>
  conference.cancelled === undefined ? { family, conference, practice: practiceUnder(practices, conference.practice), calendar, now } : undefined
