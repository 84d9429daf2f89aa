import type { Directory } from '../ports/directory.ts'

/** For one look at what is due: many cards are drawn of the same people, and the whole directory is read for some of them. What could not be read is read again. */
export function readOnce(directory: Directory): Directory {
  const people = new Map<string, ReturnType<Directory['get']>>()
  let everybody: ReturnType<Directory['all']> | undefined
  return {
    ...directory,
    all() {
      everybody ??= directory.all().catch((error: unknown) => {
        everybody = undefined
        throw error
      })
      return everybody
    },
    get(id) {
      const asked = people.get(id) ?? directory.get(id).catch((error: unknown) => {
        people.delete(id)
        throw error
      })
      people.set(id, asked)
      return asked
    },
  }
}
