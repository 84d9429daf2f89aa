// Which record is whose. A Teams account is who somebody is; an e-mail address is theirs for as
// long as they have it. Two people are never one record, and one person never two.
import type { Instant, PersonId } from '../ids.ts'
import { type Person, sameAgency, type TakenOff, type TeamsAccount } from '../state/person.ts'
import { canAdminister } from './staff-roles.ts'
import { formerHolderOf, holderOfEmail, sameEmail, sameName, shareName } from './who-is-meant.ts'

export type Identity = { readonly email: string; readonly account?: TeamsAccount }

export type Identified =
  | { readonly is: 'new' }
  | { readonly is: 'known'; readonly person: Person }
  /** The address is one person's and the account another's. */
  | { readonly is: 'two'; readonly byEmail: Person; readonly byAccount: Person }

/** By what is theirs now: an address that was somebody's says nothing of who has it today. */
export function identify(people: readonly Person[], { email, account }: Identity): Identified {
  const byEmail = holderOfEmail(people, email)
  const byAccount = account === undefined ? undefined : holderOfAccount(people, account)
  if (byEmail !== undefined && byAccount !== undefined && byEmail.id !== byAccount.id)
    return { is: 'two', byEmail, byAccount }
  const person = byAccount ?? byEmail
  return person === undefined ? { is: 'new' } : { is: 'known', person }
}

/** The same person with this address, and with the one until now among those that were theirs. */
export function withAddress({ formerEmails = [], ...person }: Person, email: string): Person {
  const former = [
    ...formerEmails,
    ...(person.email === undefined || sameEmail(person.email, email) ? [] : [person.email]),
  ].filter((address) => !sameEmail(address, email))
  return {
    ...person,
    email: person.email !== undefined && sameEmail(person.email, email) ? person.email : email,
    ...(former.length === 0 ? {} : { formerEmails: [...new Set(former)] }),
  }
}

/** An address that was this person's is somebody else's now. */
export function withoutFormer({ formerEmails = [], ...person }: Person, email: string): Person {
  const former = formerEmails.filter((address) => !sameEmail(address, email))
  return former.length === 0 ? person : { ...person, formerEmails: former }
}

export const sameAccount = (one: TeamsAccount, other: TeamsAccount): boolean =>
  one.tenantId.toLowerCase() === other.tenantId.toLowerCase() &&
  one.objectId.toLowerCase() === other.objectId.toLowerCase()

const holderOfAccount = (people: readonly Person[], account: TeamsAccount): Person | undefined =>
  people.find((person) => person.account !== undefined && sameAccount(person.account, account))

/**
 * Whether a file may give this account's holder another address: the names have a word in common,
 * as after a marriage, or when a school joins a trust. A wrong Teams id in a row would make one
 * person of two.
 */
export const mayMoveAddress = (holder: Person, name: string): boolean =>
  sameName(holder.name, name) || shareName(holder.name, name)

/** Whether the address is this person's, or was. */
export const hadAddress = (person: Person, address: string): boolean =>
  (holderOfEmail([person], address) ?? formerHolderOf([person], address)) !== undefined

/** Whoever else has this name at this agency: maybe the same person with a new address. */
export const namesakesOf = (
  people: readonly Person[],
  { name, agency }: Pick<Person, 'name' | 'agency'>,
): Person[] =>
  people.filter(
    (person) =>
      person.left === undefined && sameName(person.name, name) && sameAgency(person.agency, agency),
  )

/**
 * Without account, addresses and duties, so that nothing opens or reaches them; the name stays
 * where they were invited.
 */
export function takenOff(person: Person, at: TakenOff['at']): Person {
  if (person.left !== undefined) return person
  const { account, email, formerEmails, accountAsked: _asked, ...rest } = person
  return {
    ...rest,
    duties: [],
    left: {
      at,
      ...(account === undefined ? {} : { account }),
      ...(email === undefined ? {} : { email }),
      ...(formerEmails === undefined ? {} : { formerEmails }),
    },
  }
}

/**
 * Every account that was taken from somebody, with the one that they had until they were taken off.
 */
const accountsTakenFrom = ({ formerAccounts = [], left }: Person): readonly TeamsAccount[] => [
  ...(left?.account === undefined ? [] : [left.account]),
  ...formerAccounts,
]

/** Whether this account was taken away from this person, and is not theirs again since. */
export const wasTakenFrom = (person: Person, taken: TeamsAccount): boolean =>
  (person.account === undefined || !sameAccount(person.account, taken)) &&
  accountsTakenFrom(person).some((one) => sameAccount(one, taken))

/** Every address that somebody who was taken off had, the last one first. */
export const addressesUntilTakenOff = ({ left }: Person): readonly string[] =>
  left === undefined
    ? []
    : [...(left.email === undefined ? [] : [left.email]), ...(left.formerEmails ?? [])]

/**
 * Whoever was taken off and had this address or this account, at the end or before. Ask it where
 * nobody has them now: an object id is nobody else's in whatever tenant.
 */
export const takenOffWith = (
  people: readonly Person[],
  { email, objectId }: { readonly email?: string; readonly objectId?: string },
): Person | undefined =>
  people.find(
    (person) =>
      person.left !== undefined &&
      ((email !== undefined &&
        addressesUntilTakenOff(person).some((address) => sameEmail(address, email))) ||
        (objectId !== undefined &&
          accountsTakenFrom(person).some(
            (account) => account.objectId.toLowerCase() === objectId.toLowerCase(),
          ))),
  )

/**
 * The account alone: a telephone was lost, or the id was somebody else's. The person stays, and is
 * not reached.
 */
export function withoutAccount({ account, formerAccounts = [], ...person }: Person): Person {
  const former = [
    ...formerAccounts,
    ...(account === undefined || formerAccounts.some((one) => sameAccount(one, account))
      ? []
      : [account]),
  ]
  return former.length === 0 ? person : { ...person, formerAccounts: former }
}

export type AccountChange = {
  readonly before: Person
  readonly after: Person
  readonly by: PersonId
  readonly at: Instant
}

/**
 * What one administrator may do alone: the person as wanted; or, where another account would take
 * over a staff role, as they are with that account asked for. The second administrator who wants
 * the same has it done. Nobody is asked where there is no second one.
 */
export function afterSecondLook(
  everybody: readonly Person[],
  { before, after, by, at }: AccountChange,
): Person {
  const { accountAsked: asked, ...done } = after
  const wanted = after.account
  const isAnother =
    wanted !== undefined &&
    (before.account === undefined
      ? (before.formerAccounts ?? []).length > 0
      : !sameAccount(before.account, wanted)) &&
    !wasTakenFrom(before, wanted)
  if (!isAnother || [...before.duties, ...after.duties].length === 0) return done
  const isSame = asked !== undefined && sameAccount(asked.account, wanted)
  const hasSecond = everybody.some(
    (person) => canAdminister(person) && ![by, before.id].includes(person.id),
  )
  if (!hasSecond || (isSame && asked.by !== by)) return done
  return isSame ? before : { ...before, accountAsked: { account: wanted, by, at } }
}

/** With this account; the one until now is among those that were taken away. */
export function withAccount(person: Person, account: TeamsAccount): Person {
  if (person.account !== undefined && sameAccount(person.account, account)) return person
  const { formerAccounts = [], ...rest } = withoutAccount(person)
  const former = formerAccounts.filter((one) => !sameAccount(one, account))
  return { ...rest, account, ...(former.length === 0 ? {} : { formerAccounts: former }) }
}
