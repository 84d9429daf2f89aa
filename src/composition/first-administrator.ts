// The first administrator comes from the configuration; that person adds everybody else.
import { personId } from '../domain/ids.ts'
import { identify, sameAccount, wasTakenFrom, withAccount } from '../domain/people/identity.ts'
import { canAdminister, staffRoles } from '../domain/people/staff-roles.ts'
import type { Person, TeamsAccount } from '../domain/state/person.ts'
import { stableId } from '../features/kernel/stable-id.ts'
import type { Directory } from '../ports/directory.ts'

export type FirstAdministrator = { readonly account: TeamsAccount; readonly email?: string }

/**
 * Idempotent. An account that is known stays as it is, but for an address that it lacks. Another
 * account in the configuration is another person with a record of their own: the earlier one keeps
 * theirs until somebody takes them off. Whoever was taken off, or whose account was taken away,
 * does not come back by a restart, as long as somebody else can administer; where nobody can, they
 * get back what was theirs.
 */
export async function welcomeFirstAdministrator(
  directory: Directory,
  { account, email }: FirstAdministrator,
): Promise<void> {
  const everybody = await directory.all()
  const holdsIt = everybody.some(
    (person) => person.account !== undefined && sameAccount(person.account, account),
  )
  const wasTaken = !holdsIt && everybody.some((person) => wasTakenFrom(person, account))
  if (wasTaken && everybody.some(canAdminister)) return
  const standing =
    whoIsFirst(everybody, { account, ...(email === undefined ? {} : { email }) }) ??
    everybody.find(
      (one) => one.left === undefined && one.account === undefined && wasTakenFrom(one, account),
    )
  const address =
    standing?.email ??
    (email === undefined || isTaken(everybody, email, standing) ? undefined : email)
  const known: Person = standing ?? {
    id: newId(everybody, account),
    name: 'Conference administrator',
    agency: 'Council',
    role: 'Conference administrator',
    duties: ['administrator'],
  }
  const person = withAccount(
    address === undefined ? known : { ...known, email: address.toLowerCase() },
    account,
  )
  // Somebody known by the address alone becomes the administrator whom the configuration names.
  await directory.keep([standing?.account === undefined ? asAdministrator(person) : person])
}

const asAdministrator = (person: Person): Person => ({
  ...person,
  duties: staffRoles.filter((duty) => duty === 'administrator' || person.duties.includes(duty)),
})

/** By the account; or by the address, where no account is known for it. */
function whoIsFirst(
  everybody: readonly Person[],
  { account, email = '' }: FirstAdministrator,
): Person | undefined {
  const identified = identify(everybody, { email, account })
  if (identified.is === 'new') return undefined
  if (identified.is === 'two') return identified.byAccount
  const { person } = identified
  return person.account === undefined || sameAccount(person.account, account) ? person : undefined
}

const isTaken = (
  everybody: readonly Person[],
  email: string,
  standing: Person | undefined,
): boolean =>
  everybody.some(
    (person) => person.id !== standing?.id && person.email?.toLowerCase() === email.toLowerCase(),
  )

/** The first one of all has a plain id; every other, one that follows from the account. */
function newId(everybody: readonly Person[], { tenantId, objectId }: TeamsAccount): Person['id'] {
  const ids = [
    personId('first-administrator'),
    personId(stableId('administrator', tenantId, objectId)),
  ]
  const free = ids.find((id) => everybody.every((person) => person.id !== id))
  return free ?? personId(stableId('administrator', tenantId, objectId, String(everybody.length)))
}
