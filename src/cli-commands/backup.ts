// backup: a copy of the SQLite file, while the service runs.
import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '../domain/result.ts'
import { sayMisread } from './misread.ts'
import type { CommandIo, ExitCode } from './timeline.ts'

export type BackUp = (to: string) => Promise<Result<{ readonly documents: number; readonly cases: number; readonly entries: number }>>

const backupUsage = `Copies everything in the SQLite file into a new file, while the service runs, and checks the copy.

  backup --out FILE.sqlite

The copy holds everything about every family, and what is deleted later stays in it: keep it as safe as the store itself, and no
longer than your council says. docs/operate.md says how to put it back.`

export const backup = (backUp: BackUp) => async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
  const read = readArguments(args)
  if (!read.ok) {
    io.err(`${read.refusal.words}\n\n${backupUsage}`)
    return 2
  }
  if (read.value === 'help') {
    io.out(backupUsage)
    return 0
  }
  const done = await backUp(read.value.out)
  if (done.ok) io.out(`✓ ${done.value.documents} documents in ${read.value.out}; ${done.value.cases} audit trails with ${done.value.entries} entries, all whole.`)
  else io.err(done.refusal.words)
  return done.ok ? 0 : 1
}

function readArguments(args: readonly string[]): Result<'help' | { readonly out: string }> {
  try {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' }, help: { type: 'boolean' } } })
    if (values.help === true) return ok('help')
    return values.out === undefined || values.out === '' ? refuse('arguments.wrong', 'Say where to, with --out.') : ok({ out: values.out })
  } catch (problem) {
    return refuse('arguments.wrong', sayMisread(problem))
  }
}
