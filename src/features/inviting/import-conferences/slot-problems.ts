// Why a meeting cannot have the day and time that a row brings. A row that brings none is not asked: that of a meeting that
// was held stands in the file for months.
import { inLondon } from '../../../domain/dates/dates.ts'
import { arrangementProblem, slotProblem } from '../../../domain/meeting/changes.ts'
import type { MergedConference } from './conference-merge.ts'
import type { ImportContext, RowProblem } from './import-context.ts'

export function slotProblems(
  { standing, merged }: Pick<MergedConference, 'standing' | 'merged'>,
  { occasion: { by, at } }: Pick<ImportContext, 'occasion'>,
): RowProblem[] {
  if (standing?.date === merged.date && standing.time === merged.time) return []
  // A file does not bring back what was called off here.
  if (by === 'import' && standing?.cancelled !== undefined)
    return [
      {
        column: 'date',
        reason: `${merged.reference} was cancelled here, and a new day in the file does not bring it back. Give it the new date in chat, or give the new meeting a number of its own.`,
      },
    ]
  const problem =
    standing === undefined ? slotProblem(merged, at) : arrangementProblem(standing, merged, at)
  if (problem === undefined) return []
  const isHourAlone = problem.code === 'meeting.past' && merged.date === inLondon(at).date
  return [{ column: isHourAlone ? 'time' : 'date', reason: problem.words }]
}
