// What has to be known to apply a practice’s rules.
import type { Calendar } from '../dates/calendar.ts'
import type { Instant, PracticeId } from '../ids.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import type { Practice } from './practice.ts'

/** What has to be known to say what a family is owed now. */
export type RuleContext = {
  readonly practices: ReadonlyMap<PracticeId, Practice>
  readonly calendar: Calendar
  readonly now: Instant
}

/** The same for one meeting, under its own practice. */
export type MeetingContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
}
