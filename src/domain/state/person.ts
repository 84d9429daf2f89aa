// The professionals who use the bot. Families are not bot users (docs/sources.md, section H).
import { agencyId, type Instant, type PersonId } from '../ids.ts'
import type { PersonSaidByFile } from './said-by-file.ts'

/**
 * What somebody does for the whole council; what they do in one case follows from that case's
 * roster.
 */
export type StaffRole = 'administrator' | 'chair' | 'audit-lead'

/** Identity in Teams is tenant and object id together, never a name or an e-mail address. */
export type TeamsAccount = { readonly tenantId: string; readonly objectId: string }

export type TakenOff = {
  readonly at: Instant
  readonly account?: TeamsAccount
  readonly email?: string
  readonly formerEmails?: readonly string[]
}

export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly agency: string
  readonly role: string
  readonly duties: readonly StaffRole[]
  readonly email?: string
  /** Addresses that were theirs: a list from before the change still means this person. */
  readonly formerEmails?: readonly string[]
  /**
   * Absent until an administrator or an import has said who this is in Teams: nobody can act as
   * this person before.
   */
  readonly account?: TeamsAccount
  /** Accounts that an administrator took from them: no file gives one of them back. */
  readonly formerAccounts?: readonly TeamsAccount[]
  /**
   * Another account that one administrator has asked for: it counts once a second one does the
   * same.
   */
  readonly accountAsked?: {
    readonly account: TeamsAccount
    readonly by: PersonId
    readonly at: Instant
  }
  /**
   * Taken off: nobody here any more, with the account and the addresses until then. The id is never
   * anybody else's.
   */
  readonly left?: TakenOff
  /** What a file of people last said of them; absent where none has. */
  readonly fromFile?: PersonSaidByFile
}

export const hasStaffRole = (person: Person, duty: StaffRole): boolean =>
  person.duties.includes(duty)

export const sameAgency = (one: string, other: string): boolean => agencyId(one) === agencyId(other)
