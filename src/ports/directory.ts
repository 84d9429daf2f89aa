import type { PersonId } from '../domain/ids.ts'
import type { DirectoryActor } from '../domain/people/staff-roles.ts'
import type { Person, TeamsAccount } from '../domain/state/person.ts'

/** Who the professionals are. An account or an e-mail address belongs to one person at most. */
export interface Directory {
  get(id: PersonId): Promise<Person | undefined>
  byAccount(account: TeamsAccount): Promise<Person | undefined>
  byEmail(email: string): Promise<Person | undefined>
  /** Those of these ids who are known, by id. */
  named(ids: Iterable<PersonId>): Promise<ReadonlyMap<PersonId, Person>>
  /** Everybody of these agencies, however their names are spelt; nobody who has left. */
  ofAgencies(names: readonly string[]): Promise<Person[]>
  /**
   * A whole council's professionals, those who have left as well (`left`): for what a person waits
   * a moment for, not for a tap.
   */
  all(): Promise<Person[]>
  /**
   * Adds these people, or updates those with the same id, as many at once as one atomic step holds;
   * repeating it changes nothing. Refuses nobody silently: an e-mail address or an account that
   * belongs to somebody else throws TakenIdentity, and a change that would leave nobody who can
   * administer throws LastAdministrator. Each change is audited with whoever made it.
   */
  keep(people: readonly Person[], by?: DirectoryActor): Promise<void>
}

export class LastAdministrator extends Error {
  constructor() {
    super('Nobody would be left who can administer')
    this.name = 'LastAdministrator'
  }
}

export class TakenIdentity extends Error {
  readonly by: PersonId
  constructor(by: PersonId) {
    super('This e-mail address or Teams account belongs to somebody else')
    this.name = 'TakenIdentity'
    this.by = by
  }
}
