// A CSV file that is brought in: its text, and how its problems are said.
import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { ok, refuse, type Result } from '../domain/result.ts'
import type { CellProblem } from '../features/inviting/shared/csv-table.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

/** Far above the 5,000 rows that an import may have, and little enough to hold in memory. */
const largestFile = 10_000_000

export type FileAsked = { readonly file: string; readonly json: boolean }

/** 'FILE.csv [--json]', or the exit code where nothing is left to do: the usage was asked for, or the command is not written as it has to be. */
export function fileAsked(
  args: readonly string[],
  usage: string,
  io: CommandIo,
): FileAsked | ExitCode {
  const read = commandLine(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
      }),
    usage,
    io,
  )
  if (typeof read === 'number') return read
  const {
    values,
    positionals: [file, ...more],
  } = read
  if (file === undefined || more.length > 0)
    return misuse(file === undefined ? 'Say which file.' : 'One file at a time, please.', usage, io)
  return { file, json: values.json === true }
}

/** The text of a file of at most 10 MB in UTF-8. Refuses anything else with words that name the file. */
export async function readCsvFile(file: string): Promise<Result<string>> {
  try {
    const found = await stat(file)
    if (found.isDirectory())
      return refuse('file.folder', `${file} is a folder. Name one CSV file in it.`)
    if (!found.isFile())
      return refuse(
        'file.special',
        `${file} is not an ordinary file. Save the rows as a CSV file and name that.`,
      )
    if (found.size > largestFile)
      return refuse('file.large', `${file} is larger than 10 MB. Please split it.`)
    // A byte order mark is left to the CSV reader.
    return ok(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)),
    )
  } catch (error) {
    const words = adviceFor(error)
    if (words === undefined) throw error
    return refuse('file.unreadable', `${file} ${words}`)
  }
}

function adviceFor(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is not there. Look at its name and folder.'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this account.'
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not in UTF-8. In Excel, save it as ‘CSV UTF-8 (Comma delimited)’.'
    default:
      return undefined
  }
}

export const sayProblems = (problems: readonly CellProblem[]): string =>
  [
    ...problems.map(
      ({ line, column, reason }) =>
        `${line === 0 ? '' : `line ${line}${column === '' ? '' : `, ${column}`}: `}${onOneLine(reason)}`,
    ),
    'Nothing was brought in.',
  ].join('\n')

/** What a file says may reach the terminal as words only, and not as the signs that move its cursor. */
const onOneLine = (text: string): string => text.replace(/\p{Cc}/gu, ' ')
