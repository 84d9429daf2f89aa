import type { Person } from '../domain/state/person.ts'
import type { Directory } from '../ports/directory.ts'

/**
 * For one look at what is due: many cards are drawn of the same people. What could not be read is
 * read again.
 */
export function cachedDirectory(directory: Directory): Directory {
  const people = new Map<string, Promise<Person | undefined>>()
  const agencies = new Map<string, Promise<Person[]>>()
  return {
    ...directory,
    get: (id) => once(people, id, () => directory.get(id)),
    ofAgencies: (names) =>
      once(agencies, [...names].sort().join('\n'), () => directory.ofAgencies(names)),
  }
}

function once<Found>(
  known: Map<string, Promise<Found>>,
  key: string,
  read: () => Promise<Found>,
): Promise<Found> {
  const asked =
    known.get(key) ??
    read().catch((error: unknown) => {
      known.delete(key)
      throw error
    })
  known.set(key, asked)
  return asked
}
