// The id of somebody new, from their e-mail address, so that a repeat finds the same person.
import { type PersonId, personId } from '../../../domain/ids.ts'
import type { Person } from '../../../domain/state/person.ts'
import { stableId } from '../../kernel/stable-id.ts'

/**
 * An address may have been somebody else's before: whoever changed it, or has left, keeps their id,
 * and the next one with that address gets another. `people`: everybody, those who have left as
 * well.
 */
export function newPersonId(people: readonly Pick<Person, 'id'>[], email: string): PersonId {
  const address = email.trim().toLowerCase()
  for (let turn = 1; ; turn += 1) {
    const id = personId(turn === 1 ? stableId('p', address) : stableId('p', address, String(turn)))
    if (people.every((person) => person.id !== id)) return id
  }
}
