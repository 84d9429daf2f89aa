// What a card about one meeting is drawn from, whichever feature shows it.
import type { Calendar } from '../../domain/dates/calendar.ts'
import type { Instant, PersonId } from '../../domain/ids.ts'
import type { Practice } from '../../domain/rules/practice.ts'
import { namedIn } from '../../domain/state/conference.ts'
import type { Person } from '../../domain/state/person.ts'
import type { Meeting } from './meeting-access.ts'
import { practiceOf, type RequestContext } from './request-context.ts'

export type MeetingFacts = Meeting & {
  /** Who looks at it. */
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
}

/** `alsoNamed`: whom the card names beside those of the meeting. */
export async function factsOf(
  { deps, actor, now }: RequestContext,
  meeting: Meeting,
  alsoNamed: readonly PersonId[] = [],
): Promise<MeetingFacts> {
  const people = await deps.directory.named([...namedIn(meeting.conference), ...alsoNamed])
  return {
    family: meeting.family,
    conference: meeting.conference,
    person: actor,
    people,
    practice: practiceOf(deps, meeting.conference),
    calendar: deps.calendar,
    now,
  }
}
