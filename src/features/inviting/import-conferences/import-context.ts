// What an import is checked against, and who brings it in.
import type { Instant, PersonId, PracticeId } from '../../../domain/ids.ts'
import { formerHolderOf, holderOfEmail } from '../../../domain/people/who-is-meant.ts'
import type { AuditActor } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { CellProblem } from '../shared/csv-table.ts'

/** What is wrong with a row, or what of it is not taken. */
export type RowProblem = Omit<CellProblem, 'line'>

export type KnownRecords = {
  readonly people: readonly Person[]
  readonly practices: ReadonlySet<PracticeId>
  /** The cases that the rows' families have already, and those in which a conference of the same number stands. */
  readonly cases: readonly Case[]
}

export type Occasion = {
  readonly by: AuditActor
  readonly at: Instant
  readonly homeTenant: string
}

export type PeopleByEmail = ReadonlyMap<string, PersonId>

export type ImportContext = {
  readonly people: PeopleByEmail
  readonly occasion: Occasion
  /** For a sentence that names somebody. */
  readonly sayPerson: (id: string) => string
}

/** The id of somebody whom the checks have found. */
export const requirePerson = (people: PeopleByEmail, email: string): PersonId => {
  const id = people.get(email)
  if (id === undefined) throw new TypeError('A person of a checked row is not known')
  return id
}

/** Whose address it is, or was: a file from before the change still means this person. */
export const findByEmail = (people: readonly Person[], address: string): Person | undefined =>
  holderOfEmail(people, address) ?? formerHolderOf(people, address)
