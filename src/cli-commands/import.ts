// import: conferences and invitations from a case management system's export, as one CSV file.
import type { BroughtIn, ImportOutcome } from '../features/inviting/import-conferences/bring-in.ts'
import { importCsv } from '../features/inviting/import-conferences/flow.ts'
import type { CellProblem } from '../features/inviting/shared/csv-table.ts'
import type { CommandIo, ExitCode, OpenRooms } from './command-line.ts'
import { asJson, fileAsked, readCsvFile, sayEach, sayProblems } from './csv-file.ts'

const importUsage = `Brings in conferences with their invitations, all of the file or, when anything is wrong with it, nothing.

  import FILE.csv [--json] [--leave-out-faulty]

  FILE.csv             one row an invitation; its first row names the columns, as in
                       src/sandbox/example-conferences.csv or as councils call them (Venue, Start
                       time); dates as 2027-03-31 or 31/03/2027
  --leave-out-faulty   a family in which something is wrong stays out, and the others come in;
                       ends with 1, so that somebody looks
  --json               for programs

Importing a file again changes nothing. A cell that says something new updates what is there; one that repeats what it said
before leaves what was decided in chat since as it is, and is named. A cancelled meeting stays cancelled.`

/**
 * The command, on whatever store it is given when it runs. Every problem of the file is said at
 * once, with its line and column.
 */
export const importConferences =
  (openRooms: OpenRooms) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const asked = fileAsked(args, { usage: importUsage, mayLeaveOut: true }, io)
    if (typeof asked === 'number') return asked
    const { file, json, leaveOutFaulty } = asked
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
      const outcome = await importCsv(opened.deps, text.value, 'import', { leaveOutFaulty })
      const code = show(outcome, io)
      if (!outcome.ok && (await opened.deps.directory.all()).length === 0) io.err(nobodyYet)
      return code
    } finally {
      await opened.close()
    }
  }

/** A fresh store, or the name of another one than was meant. */
const nobodyYet =
  'Nobody at all is known in this store yet. Start Round the Table once (npm start), or look ' +
  'whether DATABASE_FILE names the right file.'

function showToProgram(outcome: ImportOutcome, io: CommandIo): ExitCode {
  io.out(asJson(outcome))
  return outcome.ok ? 0 : 1
}

function showToPeople(outcome: ImportOutcome, io: CommandIo): ExitCode {
  if (outcome.ok) {
    io.out(sayBroughtIn(outcome))
    return 0
  }
  if (outcome.broughtIn === undefined) io.err(sayProblems(outcome.problems))
  else {
    io.err(`${sayEach(outcome.problems)}\nThese families stay out. The rest of the file came in.`)
    io.out(sayBroughtIn(outcome.broughtIn))
  }
  return 1
}

type CameIn = { readonly counts: BroughtIn; readonly notes: readonly CellProblem[] }

const sayBroughtIn = ({ counts, notes }: CameIn): string =>
  [...(notes.length === 0 ? [] : [sayEach(notes)]), sayCounts(counts)].join('\n')

function sayCounts({ conferences, invitations, people, changed }: BroughtIn): string {
  if (changed === 0 && people === 0) return 'All of it was here already. Nothing has changed.'
  const many = (count: number, one: string, several: string) =>
    `${count} ${count === 1 ? one : several}`
  return [
    `In the file: ${many(conferences, 'conference', 'conferences')} with ` +
      `${many(invitations, 'invitation', 'invitations')}.`,
    'New or changed: ' +
      `${many(changed, 'conference or invitation', 'conferences and invitations')}, ` +
      `${many(people, 'person', 'people')}.`,
    'Round the Table sends new invitations while it runs, in working hours.',
  ].join('\n')
}
