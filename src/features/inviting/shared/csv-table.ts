// Reads a CSV file into rows of cells with their line numbers, for every import: as spreadsheets
// and case systems write it.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** What is wrong with one cell, for whoever made the file; line 0 means the whole file. */
export type CellProblem = {
  readonly line: number
  readonly column: string
  readonly reason: string
  /** What it is, where something else than words follows from it. */
  readonly code?: 'second-meeting' | 'late-booking'
}
/** A column that the file does not have is not among the cells. */
export type RawRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

const maxRows = 5_000

/** What else a column may be called. */
export type Headings = Readonly<Record<string, readonly string[]>>

/** `optional` names those of the columns that the file may leave out. */
export type TableColumns = {
  readonly columns: readonly string[]
  readonly optional: readonly string[]
  readonly headings: Headings
}

export type Table = { raw: RawRow[]; problems: CellProblem[] }

/** One line of the file that is not blank: cells by their place, trimmed. */
type Line = { readonly line: number; readonly cells: readonly string[] }

/**
 * Splits a CSV file into rows with their line numbers: commas, semicolons or tabs, with or without
 * a byte order mark. The first row holds the column names, in any order, case and spacing. Blank
 * rows and columns are passed over. An unknown, missing or repeated column, a cell under no
 * heading, a broken quotation or more than 5,000 rows is a problem.
 */
export function readTable(text: string, columns: TableColumns): Table {
  try {
    const [heading, ...rows] = linesOf(text, columns)
    if (heading === undefined || rows.length === 0)
      return problemOfFile(1, 'The file has no rows under its heading.')
    if (rows.length > maxRows)
      return problemOfFile(maxRows + 2, `The file has more than ${maxRows} rows. Please split it.`)
    const names = heading.cells.map((cell) => columnNamed(cell, columns))
    return {
      raw: rows.map(({ line, cells }) => ({ line, cells: byName(names, cells) })),
      problems: [
        ...headingProblems({ line: heading.line, names }, columns),
        ...rows.flatMap((row) => strayCells(row, names)),
      ],
    }
  } catch (error) {
    return problemOfFile(
      lineOf(error),
      'The file cannot be read here as a table with commas (CSV). ' +
        'Check the quotation marks and the number of commas.',
    )
  }
}

const csvRecords = z.array(
  z.object({
    record: z.array(z.string()),
    raw: z.string(),
    info: z.object({ lines: z.number() }),
  }),
)

function linesOf(text: string, columns: TableColumns): Line[] {
  const { body, delimiter, skipped } = withDelimiter(text, columns)
  return csvRecords
    .parse(
      parse(body, {
        delimiter,
        bom: true,
        info: true,
        raw: true,
        skip_empty_lines: true,
        relax_column_count: true,
      }),
    )
    .map(({ record, raw, info }) => ({
      // A cell may have line breaks in it: the line on which its row begins is the one that people
      // find.
      line: info.lines - breaksIn(raw) + skipped,
      cells: record.map((cell) => cell.replace(/[\s\u00A0\uFEFF]+/g, spaceFor).trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

const breaksIn = (raw: string): number => raw.trim().split(/\r\n|\r|\n/).length - 1

/** Whatever a web page or a spreadsheet has put in place of a space; line breaks stay. */
const spaceFor = (spaces: string): string => (/[\r\n]/.test(spaces) ? spaces : ' ')

/**
 * Excel uses semicolons in countries with a decimal comma, and tabs when it saves ‘Unicode text’;
 * its first line may say so.
 */
function withDelimiter(
  text: string,
  columns: TableColumns,
): { readonly body: string; readonly delimiter: string; readonly skipped: number } {
  const [, said, rest] = /^\uFEFF?"?sep=(.)"?\r?\n([^]*)$/i.exec(text) ?? []
  if (said !== undefined && rest !== undefined) return { body: rest, delimiter: said, skipped: 1 }
  const heading = text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? ''
  const known = (delimiter: string): number =>
    heading
      .split(delimiter)
      .filter((cell) =>
        columns.columns.includes(columnNamed(cell.replace(/["\uFEFF]/g, ''), columns)),
      ).length
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => known(b) - known(a))
  return { body: text, delimiter, skipped: 0 }
}

const squeezed = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/emailaddress$/, 'email')

/**
 * The column that a heading means, in whatever case and spacing: ‘Chair E-mail’ is chair_email, and
 * so is ‘Chair’.
 */
function columnNamed(heading: string, { columns, headings }: TableColumns): string {
  const wanted = squeezed(heading)
  return (
    columns.find((column) => squeezed(column) === wanted) ??
    columns.find((column) => (headings[column] ?? []).some((name) => squeezed(name) === wanted)) ??
    heading.trim()
  )
}

function byName(names: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']])),
  )
}

const problemOfFile = (line: number, reason: string): Table => ({
  raw: [],
  problems: [{ line, column: '', reason }],
})

/** As a spreadsheet names its columns: A to Z, then AA. */
const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetter(Math.floor(index / 26) - 1)}${columnLetter(index % 26)}`

type Heading = { readonly line: number; readonly names: readonly string[] }

function headingProblems(
  { line, names }: Heading,
  { columns, optional }: TableColumns,
): CellProblem[] {
  const missing = columns.filter((column) => !optional.includes(column) && !names.includes(column))
  const each = names.map((name, index) => ({ name, index }))
  const unknown = each.filter(({ name }) => name !== '' && !columns.includes(name))
  const repeated = each.filter(({ name, index }) => name !== '' && names.indexOf(name) < index)
  return [
    ...missing.map((column) => ({ line, column, reason: 'is missing from the heading.' })),
    ...unknown.map(({ name, index }) => ({
      line,
      column: name,
      reason:
        `is not a column that I know. It is column ${columnLetter(index)}. The columns are: ` +
        `${columns.join(', ')}.`,
    })),
    ...repeated
      .filter(({ name }) => columns.includes(name))
      .map(({ name, index }) => ({
        line,
        column: name,
        reason:
          `stands in the heading twice, in columns ${columnLetter(names.indexOf(name))} and ` +
          `${columnLetter(index)}. Keep the one that is right.`,
      })),
  ]
}

/**
 * Words under no heading belong to a column that somebody forgot to name, or have slipped out of
 * their own.
 */
const strayCells = ({ line, cells }: Line, names: readonly string[]): CellProblem[] =>
  cells.flatMap((cell, index) =>
    cell === '' || (names[index] ?? '') !== ''
      ? []
      : [
          {
            line,
            column: `column ${columnLetter(index)}`,
            reason: `has ‘${cell.slice(0, 40)}’ in it and no heading. Name the column, or empty it.`,
          },
        ],
  )

const lineOf = (error: unknown): number =>
  error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
