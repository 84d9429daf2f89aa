// backup: a copy of the SQLite file, while the service runs.
import { parseArgs } from 'node:util'

import type { Result } from '../domain/result.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

export type BackUp = (
  to: string,
) => Promise<
  Result<{ readonly documents: number; readonly cases: number; readonly entries: number }>
>

const backupUsage = `Copies everything in the SQLite file into a new file, while the service runs, and checks the copy.

  backup --out FILE.sqlite

The copy holds everything about every family, and what is deleted later stays in it: keep it as safe as the store itself, and no
longer than your council says. docs/operate.md says how to put it back.`

export const backup =
  (backUp: BackUp) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () =>
        parseArgs({
          args: [...args],
          options: { out: { type: 'string' }, help: { type: 'boolean' } },
        }),
      backupUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { out = '' } = read.values
    if (out === '') return misuse('Say where to, with --out.', backupUsage, io)
    const done = await backUp(out)
    if (done.ok)
      io.out(
        `✓ ${done.value.documents} documents in ${out}; ${done.value.cases} audit trails with ` +
          `${done.value.entries} entries, all whole.`,
      )
    else io.err(done.refusal.words)
    return done.ok ? 0 : 1
  }
