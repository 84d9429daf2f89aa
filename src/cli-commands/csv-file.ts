// A CSV file that is brought in: its text, and how its problems are said.
import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { ok, refuse, type Result } from '../domain/result.ts'
import type { CellProblem } from '../features/inviting/shared/csv-table.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

/** Far above the 5,000 rows that an import may have, and little enough to hold in memory. */
const largestFile = 10_000_000

export type FileAsked = {
  readonly file: string
  readonly json: boolean
  /** The families in which something is wrong stay out, and the others come in. */
  readonly leaveOutFaulty: boolean
}

/**
 * 'FILE.csv [--json]', with `--leave-out-faulty` where `mayLeaveOut` says so; or the exit code
 * where nothing is left to do: the usage was asked for, or the command is not written as it has to
 * be.
 */
export function fileAsked(
  args: readonly string[],
  { usage, mayLeaveOut = false }: { readonly usage: string; readonly mayLeaveOut?: boolean },
  io: CommandIo,
): FileAsked | ExitCode {
  const read = commandLine(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          help: { type: 'boolean' },
          ...(mayLeaveOut ? { 'leave-out-faulty': { type: 'boolean' } } : {}),
        },
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
  return {
    file,
    json: values.json === true,
    leaveOutFaulty: Object.entries(values).some(
      ([name, value]) => name === 'leave-out-faulty' && value === true,
    ),
  }
}

/** The text of a file of at most 10 MB. Refuses anything but text with words that name the file. */
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
    const text = textIn(await readFile(file))
    return text.ok ? text : refuse(text.refusal.code, `${file} ${text.refusal.words}`)
  } catch (error) {
    const words = adviceFor(error)
    if (words === undefined) throw error
    return refuse('file.unreadable', `${file} ${words}`)
  }
}

const asCsv = 'In Excel, save it as ‘CSV UTF-8 (Comma delimited)’.'

/**
 * UTF-8, UTF-16 where a byte order mark says so (Excel's ‘Unicode text’), or else Windows-1252, in
 * which Excel saves a plain ‘CSV’ in England. A byte order mark is left to the CSV reader.
 */
function textIn(bytes: Uint8Array): Result<string> {
  const [first = 0, second = 0] = bytes
  if (first === 0x50 && second === 0x4b)
    return refuse('file.workbook', `is an Excel workbook, and no table as text. ${asCsv}`)
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  const text = utf16 === undefined ? utf8Or1252(bytes) : new TextDecoder(utf16).decode(bytes)
  return text.includes('\0')
    ? refuse('file.binary', `is not a text that I can read. ${asCsv}`)
    : ok(text)
}

function utf8Or1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
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
    default:
      return undefined
  }
}

export const sayProblems = (problems: readonly CellProblem[]): string =>
  [sayEach(problems), 'Nothing was brought in.'].join('\n')

/** For programs; what there is nothing of is left out. */
export const asJson = (outcome: unknown): string =>
  JSON.stringify(
    outcome,
    (_name, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value),
    2,
  )

/** Each with its line and column, on a line of its own. */
export const sayEach = (problems: readonly CellProblem[]): string =>
  problems
    .map(
      ({ line, column, reason }) =>
        `${line === 0 ? '' : `line ${line}${column === '' ? '' : `, ${onOneLine(column)}`}: `}${onOneLine(reason)}`,
    )
    .join('\n')

/**
 * What a file says may reach the terminal as words only, and not as the signs that move its cursor.
 */
const onOneLine = (text: string): string => text.replace(/\p{Cc}/gu, ' ')
