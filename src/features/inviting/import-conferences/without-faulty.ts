// One family's mistake holds back no other family, where the administrator asks for that.
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import { familyId, sameText } from './identifiers.ts'

const cell = ({ cells }: RawRow, column: string): string => sameText(cells[column] ?? '')

/**
 * The rows of the families in which nothing is wrong. A family stays out as a whole; a row that
 * does not say of which family it is takes with it whatever has the same conference number. None
 * where the file as a whole is wrong.
 */
export function withoutFaulty(
  raw: readonly RawRow[],
  problems: readonly CellProblem[],
): readonly RawRow[] {
  if (problems.some(({ line }) => line <= 1)) return []
  const lines = new Set(problems.map(({ line }) => line))
  const faulty = raw.filter(({ line }) => lines.has(line))
  const numbers = new Set(
    faulty.map((row) => cell(row, 'conference').toUpperCase()).filter((number) => number !== ''),
  )
  const families = new Set(
    raw
      .filter((row) => faulty.includes(row) || numbers.has(cell(row, 'conference').toUpperCase()))
      .map(familyOf),
  )
  return raw.filter((row) => !families.has(familyOf(row)))
}

const familyOf = (row: RawRow): string => familyId(cell(row, 'family'))
