// The same person, meeting or invitation always gets the same id, whichever way it came in, so that
// everything can be repeated; nobody can read it back.
import { createHash } from 'node:crypto'

/** 'p-' and twenty letters and digits that follow from the parts. */
export const stableId = (kind: string, ...parts: string[]): string => `${kind}-${digest(parts)}`

export const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
