// One line of the form's invited people as the cells of a row, or what has to be written instead.
import {
  sameEmail,
  sameName,
  sayAlike,
  sayMeant,
  sayPerson,
  whoIsMeant,
} from '../../../domain/people/who-is-meant.ts'
import { type Person, sameAgency } from '../../../domain/state/person.ts'
import type { RawRow } from '../shared/csv-table.ts'

export type InvitedLine = { readonly cells: RawRow['cells']; readonly problem?: string }

/**
 * 'Priya Nair; why' or 'priya.nair@…; why' for somebody whom the directory knows, 'name; role;
 * agency; e-mail; why' for anybody else. Nobody is invited on a guess, and what is known of
 * somebody is not changed from here.
 */
export function readInvitee(line: string, people: readonly Person[]): InvitedLine {
  const [who = '', ...rest] = line.split(';').map((part) => part.trim())
  if (rest.length >= 3) return readNewcomer(who, rest, people)
  const meant = whoIsMeant(
    people,
    who.includes('@') ? { name: '', email: who } : { name: who, email: '' },
  )
  switch (meant.found) {
    case 'one':
      return cellsOf(meant.person, rest.join('; '))
    case 'unclear':
    case 'former':
      return {
        cells: {},
        problem: sayMeant(meant, 'Write the e-mail address instead of the name.'),
      }
    case 'nobody':
      return { cells: {}, problem: sayUnknown(who, people) }
  }
}

const cellsOf = ({ name, role, agency, email = '' }: Person, why: string): InvitedLine =>
  email === ''
    ? {
        cells: {},
        problem: `I do not know the e-mail address of ${name}. Please add it first (‘add person’).`,
      }
    : { cells: { name, role, agency, email, why } }

/**
 * An address that is known is that person: the file would take the rest of the line as news about
 * them.
 */
function readNewcomer(
  name: string,
  [role = '', agency = '', email = '', ...rest]: readonly string[],
  people: readonly Person[],
): InvitedLine {
  const why = rest.join('; ')
  const known = people.find(
    (person) => person.email !== undefined && sameEmail(person.email, email),
  )
  if (known === undefined) return { cells: { name, role, agency, email, why } }
  return sameName(known.name, name) &&
    sameName(known.role, role) &&
    sameAgency(known.agency, agency)
    ? cellsOf(known, why)
    : {
        cells: {},
        problem:
          `This address belongs to ${sayPerson(known)}. If you mean them, write the address and ` +
          'why the family wants them there. If something about them has changed, change it first ' +
          '(‘add person’).',
      }
}

/** Part of a name that is known here asks for the whole of it; nobody is invited on a guess. */
const sayUnknown = (name: string, people: readonly Person[]): string =>
  `I do not know ‘${name}’ yet. ` +
  `${sayAlike(people, name) || 'Write: name; role; agency; e-mail; why the family wants them there.'}`
