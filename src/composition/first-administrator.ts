// The first administrator comes from the configuration; that person adds everybody else.
import { personId } from '../domain/ids.ts'
import { identify, sameAccount, takenOffWith } from '../domain/people/identity.ts'
import { staffRoles } from '../domain/people/staff-roles.ts'
import { hasStaffRole, type Person, type TeamsAccount } from '../domain/state/person.ts'
import { stableId } from '../features/kernel/stable-id.ts'
import type { Directory } from '../ports/directory.ts'

export type FirstAdministrator = { readonly account: TeamsAccount; readonly email?: string }

/**
 * Idempotent. An account that is known stays as it is, but for an address that it lacks. Another account in the
 * configuration is another person with a record of their own: the earlier one keeps theirs until somebody takes them off.
 * Whoever was taken off does not come back by a restart, as long as somebody else can administer.
 */
export async function welcomeFirstAdministrator(
  directory: Directory,
  { account, email }: FirstAdministrator,
): Promise<void> {
  const everybody = await directory.all()
  const wasTakenOff = takenOffWith(everybody, { objectId: account.objectId }) !== undefined
  if (wasTakenOff && everybody.some(canAdminister)) return
  const standing = whoIsFirst(everybody, { account, ...(email === undefined ? {} : { email }) })
  const address =
    standing?.email ??
    (email === undefined || isTaken(everybody, email, standing) ? undefined : email)
  const person: Person = {
    ...(standing ?? {
      id: newId(everybody, account),
      name: 'Conference administrator',
      agency: 'Council',
      role: 'Conference administrator',
      duties: ['administrator'],
    }),
    ...(address === undefined ? {} : { email: address.toLowerCase() }),
    account,
  }
  // Somebody known by the address alone becomes the administrator whom the configuration names.
  await directory.keep([standing?.account === undefined ? asAdministrator(person) : person])
}

const canAdminister = (person: Person): boolean =>
  hasStaffRole(person, 'administrator') && person.account !== undefined

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
