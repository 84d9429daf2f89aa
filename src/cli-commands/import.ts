// import: conferences and invitations from a case management system's export, as one CSV file.
import {
  type BroughtIn,
  importCsv,
  type Outcome,
} from '../features/inviting/import-conferences/flow.ts'
import type { CommandIo, ExitCode, OpenRooms } from './command-line.ts'
import { fileAsked, readCsvFile, sayProblems } from './csv-file.ts'

const importUsage = `Brings in conferences with their invitations, all of the file or, when anything is wrong with it, nothing.

  import FILE.csv [--json]

  FILE.csv   UTF-8, one row an invitation; its first row names the columns,
             as in src/sandbox/example-conferences.csv; dates as 2027-03-31
  --json     for programs

Importing a file again changes nothing; a row that has changed updates what is there.`

/** The command, on whatever store it is given when it runs. Every problem of the file is said at once, with its line and column. */
export const importConferences =
  (openRooms: OpenRooms) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const asked = fileAsked(args, importUsage, io)
    if (typeof asked === 'number') return asked
    const { file, json } = asked
    const show = json ? showToProgram : showToPeople
    const text = await readCsvFile(file)
    // Line 0: the file as a whole.
    if (!text.ok)
      return show(
        { ok: false, problems: [{ line: 0, column: '', reason: text.refusal.words }] },
        io,
      )
    const opened = await openRooms()
    try {
      const outcome = await importCsv(opened.deps, text.value, 'import')
      const code = show(outcome, io)
      if (!outcome.ok && (await opened.deps.directory.all()).length === 0) io.err(nobodyYet)
      return code
    } finally {
      await opened.close()
    }
  }

/** A fresh store, or the name of another one than was meant. */
const nobodyYet =
  'Nobody at all is known in this store yet. Start Round the Table once (npm start), or look whether DATABASE_FILE names the right file.'

function showToProgram(outcome: Outcome, io: CommandIo): ExitCode {
  io.out(JSON.stringify(outcome, undefined, 2))
  return outcome.ok ? 0 : 1
}

function showToPeople(outcome: Outcome, io: CommandIo): ExitCode {
  if (outcome.ok) {
    io.out(sayCounts(outcome.counts))
    return 0
  }
  io.err(sayProblems(outcome.problems))
  return 1
}

function sayCounts({ conferences, invitations, people, changed }: BroughtIn): string {
  if (changed === 0 && people === 0) return 'All of it was here already. Nothing has changed.'
  const many = (count: number, one: string, several: string) =>
    `${count} ${count === 1 ? one : several}`
  return [
    `In the file: ${many(conferences, 'conference', 'conferences')} with ${many(invitations, 'invitation', 'invitations')}.`,
    `New or changed: ${many(changed, 'conference or invitation', 'conferences and invitations')}, ${many(people, 'person', 'people')}.`,
    'Round the Table sends new invitations while it runs, in working hours.',
  ].join('\n')
}
