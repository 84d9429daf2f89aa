// A fault of a meeting stands in each of its rows. It is said once, at the first, with the lines of
// the others.
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import { columnOf } from './meeting-fields.ts'

const ofMeeting: ReadonlySet<string> = new Set<string>([
  ...Object.values(columnOf),
  'family',
  'conference',
  'time',
  'second_meeting',
])

/** Problems of a row's own person stay as they are. */
export function saidOnce(
  raw: readonly RawRow[],
  problems: readonly CellProblem[],
): readonly CellProblem[] {
  const rows = new Map(raw.map(({ line, cells }) => [line, cells]))
  const groups = new Map<string, CellProblem[]>()
  for (const problem of problems) {
    const { line, column, reason } = problem
    const { family, conference } = rows.get(line) ?? {}
    const key = JSON.stringify(
      ofMeeting.has(column) ? [column, reason, family, conference] : [column, reason, line],
    )
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [withLines(first, others)],
  )
}

/** So many lines are enough to find the rest. */
const maxLines = 5

function withLines(problem: CellProblem, others: readonly CellProblem[]): CellProblem {
  if (others.length === 0) return problem
  const lines = others.slice(0, maxLines).map(({ line }) => line)
  const more = others.length > maxLines ? ` and ${others.length - maxLines} more` : ''
  const word = others.length === 1 ? 'line' : 'lines'
  return {
    ...problem,
    reason: `${problem.reason} (The same on ${word} ${lines.join(', ')}${more}.)`,
  }
}
