// What a file holds, read past the product.
import { DatabaseSync } from 'node:sqlite'

export type Kept = { readonly id: string; readonly body: string }

/** Every document of a type, or of all types for '', in the order of their ids. */
export function keptIn({ file }: { readonly file: string }, type: string): Kept[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database
      .prepare("SELECT id, body FROM docs WHERE :type IN (type, '') ORDER BY pk, id")
      .all({ type })
      .map((row) => ({ id: String(row['id']), body: String(row['body']) }))
  } finally {
    database.close()
  }
}

/** The bodies of those in which `words` stand. */
export const bodiesIn = (from: { readonly file: string }, type: string, words = ''): string[] =>
  keptIn(from, type)
    .map(({ body }) => body)
    .filter((body) => body.includes(words))
