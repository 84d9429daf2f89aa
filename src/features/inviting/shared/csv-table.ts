// Reads a CSV file into rows of cells with their line numbers, for every import.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** What is wrong with one cell, for whoever made the file; line 0 means the whole file. */
export type CellProblem = {
  readonly line: number
  readonly column: string
  readonly reason: string
}
export type RawRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

const maxRows = 5_000

/** `optional` names those of the columns that the file may leave out. */
export type TableColumns = {
  readonly columns: readonly string[]
  readonly optional: readonly string[]
}

export type Table = { raw: RawRow[]; problems: CellProblem[] }

/**
 * Splits a CSV file into rows with their line numbers: UTF-8, with commas, or semicolons or tabs where the heading has no
 * comma. The first row holds the column names, in any order and case.
 * An unknown or missing column, a broken quotation or more than 5,000 rows is a problem of the whole file.
 */
export function readTable(text: string, columns: TableColumns): Table {
  try {
    const parsed = parseRecords(text)
    const [first] = parsed
    if (first === undefined) return problemOfFile(1, 'The file has no rows under its heading.')
    if (parsed.length > maxRows)
      return problemOfFile(maxRows + 2, `The file has more than ${maxRows} rows. Please split it.`)
    return {
      raw: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })),
      problems: headingProblems(first.record, columns),
    }
  } catch (error) {
    return problemOfFile(
      lineOf(error),
      'The file cannot be read here as a table with commas (CSV). Check the quotation marks and the number of commas.',
    )
  }
}

const csvRecords = z.array(
  z.object({
    record: z.record(z.string(), z.string()),
    info: z.object({ lines: z.number() }),
  }),
)

const parseRecords = (text: string): z.infer<typeof csvRecords> =>
  csvRecords.parse(
    parse(text, {
      columns: (header: string[]) => header.map(columnName),
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    }),
  )

const columnName = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

const problemOfFile = (line: number, reason: string): Table => ({
  raw: [],
  problems: [{ line, column: '', reason }],
})

function headingProblems(
  first: Readonly<Record<string, string>>,
  { columns, optional }: TableColumns,
): CellProblem[] {
  const missing = columns.filter((column) => !optional.includes(column) && !(column in first))
  const unknown = Object.keys(first).filter((name) => !columns.includes(name))
  return [
    ...missing.map((column) => ({ line: 1, column, reason: 'is missing from the heading.' })),
    ...unknown.map((column) => ({
      line: 1,
      column,
      reason: `is not a column that I know. The columns are: ${columns.join(', ')}.`,
    })),
  ]
}

/** Excel uses semicolons in countries with a decimal comma, and tabs when it saves ‘Unicode text’. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n', 1)
  return [',', ';', '\t'].find((delimiter) => heading.includes(delimiter)) ?? ','
}

const lineOf = (error: unknown): number =>
  error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
