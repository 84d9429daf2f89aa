// What every card about who is coming is drawn from.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { preparationObligations } from '../../../domain/obligations/obligations.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { namedIn } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export type StatusFacts = Meeting & {
  /** Who asks. */
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  /** That this meeting is held, and what has to be ready before it. */
  readonly owed: readonly Obligation[]
}

export async function factsOf(
  { deps, actor, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<StatusFacts> {
  const people = await deps.directory.named(namedIn(conference))
  const owed = preparationObligations(family, conference, {
    practices: deps.practices,
    calendar: deps.calendar,
    now,
  })
  return {
    person: actor,
    family,
    conference,
    people,
    practice: practiceOf(deps, conference),
    calendar: deps.calendar,
    now,
    owed,
  }
}
