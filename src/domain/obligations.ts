// The heart: what each person owes a family, by when, and why that date. Everything else follows from this: a to-do
// list is the open ones of a person, a chair's status those of a meeting, a reminder a rung of one's ladder.
import { answerDuties } from './meeting/answer-duty.ts'
import { commitmentDuties } from './commitment/duties.ts'
import { conferenceDuties } from './meeting/conference-duties.ts'
import { coreGroupDuties } from './core-group/duties.ts'
import { feedbackDuties } from './meeting/feedback-duties.ts'
import { practiceUnder } from './practice.ts'
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
export function meetingObligations(family: Case, conference: Conference, { practices, calendar, now }: Ground): Obligation[] {
  // A conference that was cancelled asks nothing of anybody any more.
  if (conference.cancelled !== undefined) return []
  const ground: MeetingGround = { family, conference, practice: practiceUnder(practices, conference.practice), calendar, now }
  return [...answerDuties(ground), ...conferenceDuties(ground), ...feedbackDuties(ground), ...coreGroupDuties(ground)]
}
