// What somebody has around them: whom they might name, and the meetings that they are in these days.
import { addDays } from '../../src/domain/dates/dates.ts'
import type { LocalDate, PersonId } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import type { Family } from './case-system.ts'
import type { Council, Member } from './council.ts'
import type { Names } from './filling.ts'

export function namesFor(council: Council, { person }: Member): Names {
  const others = council.members.map((other) => other.person).filter(({ id }) => id !== person.id)
  const named = (some: readonly Person[]) => some.map(({ name }) => name)
  return {
    colleagues: named(others.filter(({ agency }) => agency === person.agency)),
    professionals: named(others.filter(({ duties }) => duties.length === 0)),
    leaders: named([...council.chairs, ...council.socialWorkers]),
  }
}

/** Those that are known of and to come, and those of the last three weeks. */
export const meetingsOf = (
  families: readonly Family[],
  person: PersonId,
  today: LocalDate,
): string[] =>
  families.flatMap((family) =>
    family.meetings
      .filter(({ known, date }) => known <= today && date >= addDays(today, -20))
      .filter(
        ({ invited }) =>
          [family.chair.id, family.administrator.id, family.socialWorker.id].includes(person) ||
          invited.some(({ id }) => id === person),
      )
      .map(({ number }) => number),
  )
