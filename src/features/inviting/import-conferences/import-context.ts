// What an import is checked against, and who brings it in.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import type { Instant, PracticeId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { AuditActor } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { CellProblem } from '../shared/csv-table.ts'

/** What is wrong with a row, or what of it is not taken. */
export type RowProblem = Omit<CellProblem, 'line'>

export type KnownRecords = {
  readonly people: readonly Person[]
  readonly byAddress: PeopleByAddress
  readonly practices: ReadonlyMap<PracticeId, Practice>
  readonly calendar: Calendar
  /**
   * The cases that the rows' families have already, and those in which a conference of the same
   * number stands.
   */
  readonly cases: readonly Case[]
}

export type Occasion = {
  readonly by: AuditActor
  readonly at: Instant
  readonly homeTenant: string
}

/** By an address in lower case that is theirs or was, also of people who were taken off. */
export type PeopleByAddress = ReadonlyMap<string, Person>

export type ImportContext = {
  readonly people: PeopleByAddress
  readonly occasion: Occasion
  readonly calendar: Calendar
  readonly practices: ReadonlyMap<PracticeId, Practice>
  /**
   * The lines whose person was taken off here: what they say of the meeting counts, and nobody is
   * invited by them.
   */
  readonly takenOff: ReadonlySet<number>
  /** For a sentence that names somebody. */
  readonly sayPerson: (id: string) => string
}

/** Somebody whom the checks have found. */
export const requirePerson = (people: PeopleByAddress, address: string): Person => {
  const person = people.get(address)
  if (person === undefined) throw new TypeError('A person of a checked row is not known')
  return person
}
