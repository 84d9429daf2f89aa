// import-people: the council's professionals and their duties from a CSV file.
import { parseArgs } from 'node:util'
import { importPeople, type PeopleOutcome } from '../features/bring-in/people.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { readCsvFile, sayProblems } from './csv-file.ts'
import type { CommandIo, ExitCode } from './timeline.ts'
import type { OpenRooms } from './import.ts'

export const importPeopleUsage = `Brings in people and their duties, all of the file or, when anything is wrong with it, nothing.

  import-people FILE.csv [--json]

  FILE.csv   UTF-8, with commas, one row a person; its first row names the columns:
             name, email, agency, role, teams_id, duties, as in src/sandbox/example-people.csv
  --json     for programs

duties: any of administrator; chair; audit-lead. An empty cell takes them all away; without that column they stay as they are.
Importing a file again changes nothing; a row that has changed updates the person of that e-mail address. Whoever is not in
the file stays as they are. The last administrator who can sign in is never taken away. Each change is audited.`

/** The command, on whatever store it is given when it runs. Every problem of the file is said at once, with its line and column. */
export const importPeopleFile = (openRooms: OpenRooms) => async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
  const read = readArguments(args)
  if (!read.ok) return misuse(io, read.refusal.words)
  const { values, positionals } = read.value
  if (values.help === true) {
    io.out(importPeopleUsage)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return misuse(io, file === undefined ? 'Say which file.' : 'One file at a time, please.')
  const text = await readCsvFile(file)
  if (!text.ok) return show({ ok: false, problems: [{ line: 0, column: '', reason: text.refusal.words }] }, values.json === true, io)
  const opened = await openRooms()
  try {
    return show(await importPeople(opened.rooms, text.value), values.json === true, io)
  } finally {
    await opened.close()
  }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })

function readArguments(args: readonly string[]): Result<ReturnType<typeof parse>> {
  try {
    return ok(parse(args))
  } catch (problem) {
    return refuse('arguments.wrong', problem instanceof Error ? problem.message : 'The command cannot be read.')
  }
}

function misuse(io: CommandIo, words: string): ExitCode {
  io.err(`${words}\n\n${importPeopleUsage}`)
  return 2
}

function show(outcome: PeopleOutcome, json: boolean, io: CommandIo): ExitCode {
  if (json) io.out(JSON.stringify(outcome, undefined, 2))
  else if (outcome.ok) io.out(sayCounts(outcome.counts))
  else io.err(sayProblems(outcome.problems))
  return outcome.ok ? 0 : 1
}

function sayCounts({ people, added, changed }: Extract<PeopleOutcome, { ok: true }>['counts']): string {
  if (added + changed === 0) return 'All of it was here already. Nothing has changed.'
  return `In the file: ${people} ${people === 1 ? 'person' : 'people'}. New: ${added}. Changed: ${changed}.`
}
