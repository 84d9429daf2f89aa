// move-store: everything in the SQLite file, copied to the Cosmos DB that the configuration names.
import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '../domain/result.ts'
import { sayMisread } from './misread.ts'
import type { CommandIo, ExitCode } from './timeline.ts'

/** What a copy came to: how much there is, and how much of it this run wrote or took away. */
export type Moved = { readonly partitions: number; readonly documents: number; readonly copied: number; readonly removed: number }
/** Copies a file to the configured Cosmos DB and compares the two. */
export type MoveFile = (file: string) => Promise<Result<Moved>>

const moveStoreUsage = `Copies everything from a SQLite file to Cosmos DB, and compares the two by counts and hashes.

  move-store --from FILE.sqlite --to cosmos

  COSMOS_ENDPOINT, COSMOS_DATABASE and COSMOS_CONTAINER name the store to copy to; see docs/cosmos.md.

Stop the service first: whatever it writes meanwhile is in one of the two alone. The file is only read, and stays.
Running it again copies what is missing. It refuses when the service has written to Cosmos DB since.`

/** The command, on whatever it is given to copy with. */
export const moveStore = (move: MoveFile) => async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
  const read = readArguments(args)
  if (!read.ok) {
    io.err(`${read.refusal.words}\n\n${moveStoreUsage}`)
    return 2
  }
  if (read.value === 'help') {
    io.out(moveStoreUsage)
    return 0
  }
  const moved = await move(read.value.file)
  if (moved.ok) io.out(sayMoved(moved.value))
  else io.err(moved.refusal.words)
  return moved.ok ? 0 : 1
}

function readArguments(args: readonly string[]): Result<'help' | { readonly file: string }> {
  try {
    const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } } })
    if (values.help === true) return ok('help')
    if (values.from === undefined || values.from === '') return refuse('arguments.wrong', 'Say which file, with --from.')
    return values.to === 'cosmos' ? ok({ file: values.from }) : refuse('arguments.wrong', 'Say where to, with --to cosmos.')
  } catch (problem) {
    return refuse('arguments.wrong', sayMisread(problem))
  }
}

function sayMoved({ partitions, documents, copied, removed }: Moved): string {
  const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`
  const now = copied === 0 && removed === 0 ? 'All of it was there already.' : `Copied now: ${copied}.${removed === 0 ? '' : ` Taken away, because the file no longer holds them: ${removed}.`}`
  return `${now}\nCompared: ${many(documents, 'document', 'documents')} in ${many(partitions, 'partition', 'partitions')}. Every count and every hash is the same in both.`
}
