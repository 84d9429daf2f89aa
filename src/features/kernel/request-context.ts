// What a tap or a message comes with: who it is from, when it is, and what a feature may reach.
import type { Calendar } from '../../domain/dates/calendar.ts'
import type { Instant, MeetingId, PracticeId } from '../../domain/ids.ts'
import type { WordList } from '../../domain/language/language.ts'
import type { Obligation } from '../../domain/obligations/obligation.ts'
import { obligations } from '../../domain/obligations/obligations.ts'
import { type Practice, practiceUnder } from '../../domain/rules/practice.ts'
import type { Case } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import type { Person } from '../../domain/state/person.ts'
import type { CalendarFiles } from '../../ports/calendar-files.ts'
import type { CaseStore, LeaveOut } from '../../ports/case-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Directory } from '../../ports/directory.ts'
import type { Documents } from '../../ports/documents.ts'
import type { Files } from '../../ports/files.ts'
import type { ReminderWishes } from '../../ports/reminder-wishes.ts'
import type { DutyButtons } from './duty-buttons.ts'

/** What a feature may reach. */
export type Dependencies = {
  readonly cases: CaseStore
  readonly directory: Directory
  readonly clock: Clock
  readonly practices: ReadonlyMap<PracticeId, Practice>
  readonly calendar: Calendar
  /** The council's own Microsoft tenant, to which an import's Teams ids belong. */
  readonly homeTenant: string
  /** Words that hurt or hide, with what might be said instead (src/language/). */
  readonly wordList: WordList
  /** Sets a document as a Word file. */
  readonly documents: Documents
  /** Writes calendar entries as files. */
  readonly calendarFiles: CalendarFiles
  /** Hands files over; absent on the command line, where nobody chats. */
  readonly files?: Files
  /** How each person wants to be reminded; absent on the command line. */
  readonly wishes?: ReminderWishes
  /** Which button each duty has. */
  readonly dutyButtons: DutyButtons
  /** A new id that nobody can guess. */
  readonly newId: () => string
}

/** One tap or one message of a person whom the channel has identified. */
export type RequestContext = {
  readonly actor: Person
  readonly now: Instant
  readonly deps: Dependencies
  /**
   * Writes down that a family is missing from what is shown, and why: the answer says so. Absent
   * where nobody is answered.
   */
  readonly leaveOut?: LeaveOut
  /**
   * The meetings of the child whom a message names: of no other is anything found (each-family.ts).
   */
  readonly about?: ReadonlySet<MeetingId>
}

export const practiceOf = (deps: Dependencies, conference: Conference): Practice =>
  practiceUnder(deps.practices, conference.practice)

/** Everything that is owed in a family as it stands. Throws as `obligations` does. */
export const obligationsIn = (
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  family: Case,
): Obligation[] => obligations(family, { practices: deps.practices, calendar: deps.calendar, now })
