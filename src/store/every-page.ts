import type { StoredDoc } from '../ports/store.ts'

/** Reads page after page until one is empty. `next` turns the last document of a page into where the following one starts. */
export async function everyPage<After extends object>(page: (after: After | Record<string, never>) => Promise<StoredDoc[]>, next: (last: StoredDoc) => After): Promise<StoredDoc[]> {
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
