// move-store: everything in the SQLite file, copied to the Cosmos DB that the configuration names.
import { parseArgs } from 'node:util'

import type { Result } from '../domain/result.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

/** What a copy came to: how much there is, and how much of it this run wrote or took away. */
export type MovedStore = {
  readonly partitions: number
  readonly documents: number
  readonly copied: number
  readonly removed: number
}
/** Copies a file to the configured Cosmos DB and compares the two. */
export type MoveFile = (file: string) => Promise<Result<MovedStore>>

const moveStoreUsage = `Copies everything from a SQLite file to Cosmos DB, and compares the two by counts and hashes.

  move-store --from FILE.sqlite --to cosmos

  COSMOS_ENDPOINT, COSMOS_DATABASE and COSMOS_CONTAINER name the store to copy to; see docs/cosmos.md.

Stop the service first: whatever it writes meanwhile is in one of the two alone. The file is only read, and stays.
Running it again copies what is missing. It refuses when the service has written to Cosmos DB since.`

/** The command, on whatever it is given to copy with. */
export const moveStore =
  (move: MoveFile) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () =>
        parseArgs({
          args: [...args],
          options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } },
        }),
      moveStoreUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { from = '', to } = read.values
    if (from === '') return misuse('Say which file, with --from.', moveStoreUsage, io)
    if (to !== 'cosmos') return misuse('Say where to, with --to cosmos.', moveStoreUsage, io)
    const moved = await move(from)
    if (moved.ok) io.out(sayMoved(moved.value))
    else io.err(moved.refusal.words)
    return moved.ok ? 0 : 1
  }

function sayMoved({ partitions, documents, copied, removed }: MovedStore): string {
  const many = (count: number, one: string, several: string) =>
    `${count} ${count === 1 ? one : several}`
  const now =
    copied === 0 && removed === 0
      ? 'All of it was there already.'
      : 'Copied now: ' +
        `${copied}.${removed === 0 ? '' : ` Taken away, because the file no longer holds them: ${removed}.`}`
  return (
    `${now}\nCompared: ${many(documents, 'document', 'documents')} in ` +
    `${many(partitions, 'partition', 'partitions')}. Every count and every hash is the same in ` +
    'both.'
  )
}
