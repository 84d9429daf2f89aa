// The rows of a table, each cell read by its column's rule: every bad cell of every row is named,
// not only the first.
import type { z } from 'zod'

import { withoutUnseen } from '../../../domain/language/unseen.ts'
import type { CellProblem, RawRow } from './csv-table.ts'

type Cells = Readonly<Record<string, string>>

export type ReadRow<Out> = Out & {
  readonly line: number
  /** The columns that the file has: one that it leaves out says nothing. */
  readonly stated: ReadonlySet<string>
}

/**
 * `prepare` gives the rule what it needs beside the cells as they stand, such as '' for a column
 * that is not there.
 */
export function readCells<Out extends object>(
  raw: readonly RawRow[],
  schema: z.ZodType<Out>,
  prepare: (cells: Cells) => Cells,
): { rows: ReadRow<Out>[]; problems: CellProblem[] } {
  const rows: ReadRow<Out>[] = []
  const problems: CellProblem[] = []
  for (const { line, cells } of raw) {
    const trimmed = Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [column, withoutUnseen(cell).trim()]),
    )
    const broken = Object.entries(trimmed).flatMap(([column, cell]) => {
      const reason = spreadsheetError(cell)
      return reason === undefined ? [] : [{ line, column, reason }]
    })
    const read = schema.safeParse(prepare(trimmed))
    if (read.success && broken.length === 0)
      rows.push({ ...read.data, line, stated: new Set(Object.keys(cells)) })
    const issues = (read.error?.issues ?? []).map(({ path, message }) => ({
      line,
      column: String(path[0] ?? ''),
      reason: message,
    }))
    problems.push(
      ...broken,
      ...issues.filter((issue) => broken.every(({ column }) => column !== issue.column)),
    )
  }
  return { rows, problems }
}

/** What Excel writes in place of a value that it could not work out, or could not show. */
function spreadsheetError(cell: string): string | undefined {
  if (/^#+$/.test(cell))
    return (
      `has ‘${cell.slice(0, 8)}’ in it: the column was ` +
      'too narrow in Excel. Make it wider, and save again.'
    )
  const [error] =
    /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)/i.exec(
      cell,
    ) ?? []
  return error === undefined
    ? undefined
    : `has ‘${error}’ in it, which is how Excel says that a ` +
        'formula went wrong. Put the cell right, and save again.'
}
