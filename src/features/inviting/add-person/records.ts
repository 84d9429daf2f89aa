// Which record the form is about, and what it would change of it: pure, so that a look and the
// change itself decide alike.
import {
  hadAddress,
  identify,
  mayMoveAddress,
  namesakesOf,
  sameAccount,
  withAccount,
  withAddress,
  withoutFormer,
} from '../../../domain/people/identity.ts'
import { staffRoles } from '../../../domain/people/staff-roles.ts'
import { formerHolderOf, sayPerson } from '../../../domain/people/who-is-meant.ts'
import type { Person, TeamsAccount } from '../../../domain/state/person.ts'
import { digest } from '../../kernel/stable-id.ts'
import { newPersonId } from '../shared/new-person.ts'
import type { PersonInputs } from './view.ts'

export type Details = {
  readonly inputs: PersonInputs
  readonly account: TeamsAccount | undefined
}

export type PersonChange =
  | { readonly is: 'refused'; readonly words: string }
  /** `alongside`: whose former address this is, who gives it up. */
  | { readonly is: 'new'; readonly person: Person; readonly alongside: readonly Person[] }
  /** Nothing of what is known is replaced: it can be done at once. */
  | { readonly is: 'completed'; readonly person: Person }
  /**
   * Something that is known would be another: it is looked at first. `seen` is what was looked at.
   */
  | {
      readonly is: 'replacing'
      readonly person: Person
      readonly lines: readonly string[]
      readonly seen: string
    }
  /** Somebody of this name is at this agency already, or had this address: are they the same? */
  | { readonly is: 'namesake'; readonly known: Person; readonly seen: string }

/** `same`: whom the person who looked said it is, by id, or 'new'. */
export function changeOf(people: readonly Person[], details: Details, same: string): PersonChange {
  const { inputs, account } = details
  const identity = { email: inputs.email, ...(account === undefined ? {} : { account }) }
  const identified = identify(people, identity)
  if (identified.is === 'two')
    return {
      is: 'refused',
      words:
        'This Teams id belongs to somebody else whom I know already: ' +
        `${sayPerson(identified.byAccount)}. The address is that of ` +
        `${sayPerson(identified.byEmail)}. If they are one person, take one of the two off first ` +
        '(‘take a person off’).',
    }
  const holdsIt = identified.is === 'known' ? identified.person : undefined
  if (holdsIt !== undefined)
    return isSomebodyElse(holdsIt, inputs)
      ? {
          is: 'refused',
          words:
            `This Teams id belongs to somebody else whom I know already: ${sayPerson(holdsIt)}. ` +
            'Is it the right one? If it is the same person, change the name first, with the ' +
            'address that I know.',
        }
      : changed(holdsIt, details)
  const [namesake] = namesakesOf(people, inputs)
  const alike = formerHolderOf(people, inputs.email) ?? namesake
  if (alike !== undefined && same === alike.id)
    return account !== undefined &&
      alike.account !== undefined &&
      !sameAccount(alike.account, account)
      ? { is: 'refused', words: otherAccount(alike) }
      : changed(alike, details)
  if (alike !== undefined && same !== 'new')
    return { is: 'namesake', known: alike, seen: seenOf(alike, details) }
  return {
    is: 'new',
    person: withInputs({ id: newPersonId(people, inputs.email), duties: [] }, details),
    alongside: people
      .filter(({ formerEmails = [] }) => formerEmails.length > 0)
      .map((person) => ({ person, after: withoutFormer(person, inputs.email) }))
      .filter(({ person, after }) => after.formerEmails?.length !== person.formerEmails?.length)
      .map(({ after }) => after),
  }
}

/** Neither address nor name is this account's: a wrong Teams id would make one person of two. */
const isSomebodyElse = (known: Person, { email, name }: PersonInputs): boolean =>
  known.email !== undefined && !hadAddress(known, email) && !mayMoveAddress(known, name)

const otherAccount = (known: Person): string =>
  `${sayPerson(known)} has another Teams account here, so this is somebody else, or the ` +
  'account is a new one. Give the address that I know to change the account.'

function changed(known: Person, details: Details): PersonChange {
  const person = withInputs(known, details)
  const lines = replaced(known, person)
  return lines.length === 0
    ? { is: 'completed', person }
    : { is: 'replacing', person, lines, seen: seenOf(known, details) }
}

/** This form only adds duties. 'roles' removes them, because there the effect is shown first. */
const withInputs = (
  known: Pick<Person, 'id' | 'duties'> & Partial<Person>,
  { inputs, account }: Details,
): Person => {
  const person = withAddress(
    {
      ...known,
      name: inputs.name,
      agency: inputs.agency,
      role: inputs.role,
      duties: staffRoles.filter((duty) => duty === inputs.duty || known.duties.includes(duty)),
    },
    inputs.email.toLowerCase(),
  )
  return account === undefined ? person : withAccount(person, account)
}

const replaced = (before: Person, after: Person): string[] => {
  const line = (what: string, one: string | undefined, other: string | undefined): string[] =>
    one === undefined || one === other ? [] : [`${what}: ${one} → ${other ?? ''}`]
  const isMoved =
    before.account !== undefined &&
    after.account !== undefined &&
    !sameAccount(before.account, after.account)
  return [
    ...line('Name', before.name, after.name),
    ...line('What they do', before.role, after.role),
    ...line('Agency', before.agency, after.agency),
    ...line('Work e-mail', before.email, after.email),
    ...(isMoved
      ? [
          'Teams account: another one. Whoever uses the ' +
            'one that I know opens nothing here any more.',
        ]
      : []),
  ]
}

/** Like an ETag: the record and the form as they were looked at. */
const seenOf = (known: Person, { inputs, account }: Details): string =>
  digest([JSON.stringify(known), JSON.stringify(inputs), JSON.stringify(account ?? '')])
