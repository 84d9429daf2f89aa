// Who does what for the whole council: given and taken by an administrator, never the last one
// away, each change on record.
import type { Instant, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { AuditActor } from '../state/audit-entry.ts'
import { hasStaffRole, type Person, type StaffRole } from '../state/person.ts'

export const staffRoles: readonly StaffRole[] = ['administrator', 'chair', 'audit-lead']
export const staffRoleWords: Readonly<Record<StaffRole, string>> = {
  administrator: 'conference administrator',
  chair: 'conference chair',
  'audit-lead': 'audit lead',
}

/** What of a person has changed in the directory, as codes. */
export type PersonField =
  'name' | 'agency' | 'role' | 'email' | 'account' | 'accountAsked' | 'duties'
/**
 * Who changed the directory: a person, an import from a terminal, or the configuration (the first
 * administrator, the practice room's cast).
 */
export type DirectoryActor = AuditActor | 'configuration'
/**
 * One change of the directory, as ids and codes: the name and the address are never in it.
 * `duties`: those that stand after it.
 */
export type DirectoryEvent = {
  readonly event: 'person.added' | 'person.changed' | 'person.taken-off'
  readonly person: PersonId
  readonly changed: readonly PersonField[]
  readonly duties: readonly StaffRole[]
  readonly by: DirectoryActor
  readonly at: Instant
}

/** An administrator whom nobody can sign in as is none: an account is needed to act. */
export const canAdminister = (person: Person): boolean =>
  hasStaffRole(person, 'administrator') && person.account !== undefined

/** Whether a directory that had an administrator would be left without one. */
export function losesLastAdministrator(
  everybody: readonly Person[],
  changed: readonly Person[],
): boolean {
  const after = everybody.map((person) => changed.find(({ id }) => id === person.id) ?? person)
  const fresh = changed.filter((person) => everybody.every(({ id }) => id !== person.id))
  return everybody.some(canAdminister) && ![...after, ...fresh].some(canAdminister)
}

export type StaffRoleChange = { readonly duty: StaffRole; readonly give: boolean }

/**
 * The person with a duty more or less; the same value when it is so already. Refuses the last
 * administrator's (`duty.last-administrator`).
 */
export function withStaffRole(
  person: Person,
  { duty, give }: StaffRoleChange,
  everybody: readonly Person[],
): Result<Person> {
  if (hasStaffRole(person, duty) === give) return ok(person)
  const after: Person = {
    ...person,
    duties: staffRoles.filter((standingDuty) =>
      standingDuty === duty ? give : hasStaffRole(person, standingDuty),
    ),
  }
  return losesLastAdministrator(everybody, [after])
    ? refuse('duty.last-administrator', lastAdministratorWords)
    : ok(after)
}

export const lastAdministratorWords =
  'Nobody would be left who can administer. Give this duty ' +
  'to somebody else first, who has a Teams account here.'

/** What changed from one to the other. */
export function changedFields(before: Person | undefined, after: Person): PersonField[] {
  const fields: readonly PersonField[] = [
    'name',
    'agency',
    'role',
    'email',
    'account',
    'accountAsked',
    'duties',
  ]
  return fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(after[field]))
}
