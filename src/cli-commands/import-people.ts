// import-people: the council's professionals and their duties from a CSV file.
import { importPeople, type PeopleOutcome } from '../features/inviting/import-conferences/people.ts'
import type { CommandIo, ExitCode, OpenRooms } from './command-line.ts'
import { asJson, fileAsked, readCsvFile, sayEach, sayProblems } from './csv-file.ts'

const importPeopleUsage = `Brings in people and their duties, all of the file or, when anything is wrong with it, nothing.

  import-people FILE.csv [--json]

  FILE.csv   one row a person; its first row names the columns:
             name, email, agency, role, teams_id, duties, as in src/sandbox/example-people.csv
  --json     for programs

duties: one or more of administrator; chair; audit-lead. An empty cell takes them all away; without that column they stay as
they are. Importing a file again changes nothing; a cell that says something new updates the person of that e-mail address, and
one that repeats what it said before leaves what was decided in chat since, and is named. Whoever is
not in the file stays as they are. The last administrator who can sign in is never taken away. Each change is audited.`

/**
 * The command, on whatever store it is given when it runs. Every problem of the file is said at
 * once, with its line and column.
 */
export const importPeopleFile =
  (openRooms: OpenRooms) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const asked = fileAsked(args, { usage: importPeopleUsage }, io)
    if (typeof asked === 'number') return asked
    const { file, json } = asked
    const text = await readCsvFile(file)
    if (!text.ok)
      return show(
        { ok: false, problems: [{ line: 0, column: '', reason: text.refusal.words }] },
        json,
        io,
      )
    const opened = await openRooms()
    try {
      return show(await importPeople(opened.deps, text.value), json, io)
    } finally {
      await opened.close()
    }
  }

function show(outcome: PeopleOutcome, json: boolean, io: CommandIo): ExitCode {
  if (json) io.out(asJson(outcome))
  else if (outcome.ok)
    io.out(
      [
        ...(outcome.notes.length === 0 ? [] : [sayEach(outcome.notes)]),
        sayCounts(outcome.counts),
      ].join('\n'),
    )
  else io.err(sayProblems(outcome.problems))
  return outcome.ok ? 0 : 1
}

function sayCounts({
  people,
  added,
  changed,
}: Extract<PeopleOutcome, { ok: true }>['counts']): string {
  if (added + changed === 0) return 'All of it was here already. Nothing has changed.'
  return (
    `In the file: ${people} ${people === 1 ? 'person' : 'people'}. ` +
    `New: ${added}. Changed: ${changed}.`
  )
}
