// Whose record a row of a file is about: shared by the file of people and the file of conferences.
// A Teams account is who somebody is. A file gives it to whoever has none and never moves it; with
// it, a new address is the same person's.
import {
  addressesUntilTakenOff,
  hadAddress,
  identify,
  mayMoveAddress,
  sameAccount,
  takenOffWith,
  wasTakenFrom,
  withAddress,
} from '../../../domain/people/identity.ts'
import { formerHolderOf, sameEmail, sayPerson } from '../../../domain/people/who-is-meant.ts'
import type { Person, TeamsAccount } from '../../../domain/state/person.ts'
import type { CellProblem } from './csv-table.ts'

/** `email` and `teams_id` in lower case, '' for no Teams id. */
export type PersonRow = {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly teams_id: string
}

const accountIn = (
  { teams_id: objectId }: PersonRow,
  tenantId: string,
): TeamsAccount | undefined => (objectId === '' ? undefined : { tenantId, objectId })

const identityIn = (row: PersonRow, tenantId: string) => {
  const account = accountIn(row, tenantId)
  return { email: row.email, ...(account === undefined ? {} : { account }) }
}

/**
 * Who is known as this row's person: by the Teams id, else by the address, which was theirs in a
 * file from before it changed. Ask it only of a row without problems.
 */
export function knownAs(
  people: readonly Person[],
  row: PersonRow,
  tenantId: string,
): Person | undefined {
  const identified = identify(people, identityIn(row, tenantId))
  if (identified.is === 'two') return undefined
  return identified.is === 'known' ? identified.person : formerHolderOf(people, row.email)
}

/**
 * A row with an address that was theirs is older than the change: it means them, and says nothing
 * new.
 */
export const isOlderRow = (kept: Person, { email }: PersonRow): boolean =>
  kept.email !== undefined && !sameEmail(kept.email, email) && hadAddress(kept, email)

/** The same person with the row's address, and with its account where they have none. */
export function withIdentity(person: Person, row: PersonRow, tenantId: string): Person {
  const account = person.account ?? accountIn(row, tenantId)
  const addressed =
    person.email !== undefined && sameEmail(person.email, row.email)
      ? person
      : withAddress(person, row.email)
  const wasTaken = (person.formerAccounts ?? []).some(
    (former) => account !== undefined && sameAccount(former, account),
  )
  return account === undefined || account === person.account || wasTaken
    ? addressed
    : { ...addressed, account }
}

/**
 * Whoever was taken off here, by the row's address or Teams id: a file that still names them brings
 * nobody back.
 */
export const takenOffIn = (
  people: readonly Person[],
  row: PersonRow,
  tenantId: string,
): Person | undefined =>
  identify(people, identityIn(row, tenantId)).is === 'new' &&
  formerHolderOf(people, row.email) === undefined
    ? takenOffWith(people, {
        email: row.email,
        ...(row.teams_id === '' ? {} : { objectId: row.teams_id }),
      })
    : undefined

/** Of an address, or of a row with it. */
export const sayTakenOff = ({ name }: Person): string =>
  `is that of ${name}, who was taken off here, and stays ` +
  'so. If somebody else has it now, use ‘add person’ in chat.'

/**
 * Everybody by their address, and by those that were theirs where nobody else has them now, also of
 * people who were taken off: of a meeting that was held, a file goes on naming who chaired it. In
 * lower case.
 */
export const peopleByAddress = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(
    [
      ...people.flatMap((person) => named(person, addressesUntilTakenOff(person).toReversed())),
      ...people.flatMap((person) => named(person, person.formerEmails ?? [])),
      ...people.flatMap((person) =>
        named(person, person.email === undefined ? [] : [person.email]),
      ),
    ].map(({ address, person }) => [address.toLowerCase(), person]),
  )

const named = (person: Person, addresses: readonly string[]) =>
  addresses.map((address) => ({ address, person }))

/** What makes one person of two, or two of one. */
export function identityProblems(
  rows: readonly PersonRow[],
  people: readonly Person[],
  tenantId: string,
): CellProblem[] {
  const addresses = new Set(rows.map(({ email }) => email))
  const owners = new Map<string, PersonRow>()
  return rows.flatMap((row) => {
    const before = formerProblem(row, people, tenantId)
    if (before !== undefined) return [{ line: row.line, column: 'email', reason: before }]
    if (row.teams_id === '') return []
    const first = owners.get(row.teams_id) ?? row
    owners.set(row.teams_id, first)
    const reason =
      first.email === row.email
        ? accountProblem(row, { people, tenantId, addresses })
        : `is the Teams id of ${first.email} on line ${first.line}. Two people never have one.`
    return reason === undefined ? [] : [{ line: row.line, column: 'teams_id', reason }]
  })
}

/**
 * An address passes on with a job: under another name, the row does not mean whoever had it before.
 */
function formerProblem(
  row: PersonRow,
  people: readonly Person[],
  tenantId: string,
): string | undefined {
  if (identify(people, identityIn(row, tenantId)).is !== 'new') return undefined
  const before = formerHolderOf(people, row.email)
  return before === undefined || mayMoveAddress(before, row.name)
    ? undefined
    : `was the address of ${sayPerson(before)}. If it is ` +
        `${row.name}’s now, add them in chat first (‘add person’).`
}

type File = {
  readonly people: readonly Person[]
  readonly tenantId: string
  readonly addresses: ReadonlySet<string>
}

function accountProblem(row: PersonRow, { people, tenantId, addresses }: File): string | undefined {
  const identity = identityIn(row, tenantId)
  if (identify(people, identity).is === 'two') return elsewhere
  const person = knownAs(people, row, tenantId)
  if (person === undefined)
    // Whoever was taken off is left out of the file, which is no fault of it.
    return takenOffIn(people, row, tenantId) === undefined
      ? takenAwayProblem(row, people, identity.account)
      : undefined
  if (hadAddress(person, row.email))
    return person.account === undefined ||
      identity.account === undefined ||
      sameAccount(person.account, identity.account)
      ? undefined
      : 'is not the Teams account that this person has here. ' +
          'If it has changed, change it in chat (‘add person’).'
  // The account is known under another address, or under none.
  if (person.email !== undefined && addresses.has(person.email.toLowerCase())) return elsewhere
  return mayMoveAddress(person, row.name) || person.email === undefined
    ? undefined
    : `${elsewhere} It is that of ${sayPerson(person)}. If that is the same person, change name ` +
        'and address in chat (‘add person’).'
}

/** A new address is no way back to an account that was taken away. */
const takenAwayProblem = (
  { name }: PersonRow,
  people: readonly Person[],
  account: TeamsAccount | undefined,
): string | undefined => {
  const before = people.find(
    (person) =>
      account !== undefined && wasTakenFrom(person, account) && mayMoveAddress(person, name),
  )
  return before === undefined
    ? undefined
    : `is an account that was taken from ${sayPerson(before)}: no file gives it back. If it is ` +
        'theirs again, use ‘add person’ in chat.'
}

const elsewhere = 'belongs to somebody else whom I know already.'
