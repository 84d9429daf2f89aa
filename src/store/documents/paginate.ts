import type { ListQuery, PersonQuery, Store, StoredDoc } from '../../ports/store.ts'

/**
 * Reads page after page until one is empty. `next` turns the last document of a page into where the
 * following one starts.
 */
export async function paginate<After extends object>(
  page: (after: After | Record<string, never>) => Promise<StoredDoc[]>,
  next: (last: StoredDoc) => After,
): Promise<StoredDoc[]> {
  const all: StoredDoc[] = []
  let after: After | Record<string, never> = {}
  for (;;) {
    const docs = await page(after)
    const last = docs.at(-1)
    if (last === undefined) return all
    all.push(...docs)
    after = next(last)
  }
}

/** Every document of a partition, or of one type in it, in order of id. */
export const allDocs = (
  store: Store,
  pk: string,
  query: Pick<ListQuery, 'type' | 'limit'> = {},
): Promise<StoredDoc[]> =>
  paginate(
    (after) => store.list(pk, { ...query, ...after }),
    (last) => ({ after: last.id }),
  )

/** Every document that leads to somebody, or of one type, in order of `on`. */
export const allDocsForPerson = (
  store: Store,
  person: string,
  query: Pick<PersonQuery, 'type'> = {},
): Promise<StoredDoc[]> =>
  paginate(
    (after) => store.forPerson(person, { ...query, ...after }),
    ({ on, pk, id }) => ({ after: { on: on ?? '', pk, id } }),
  )
