// Why a meeting cannot have the day and time that a row brings, and what to look at. A row that
// brings none is not asked: that of a meeting that was held stands in the file for months.
import { dayOff, withinReach } from '../../../domain/dates/calendar.ts'
import { inLondon, sayDate } from '../../../domain/dates/dates.ts'
import { arrangementProblem, slotProblem } from '../../../domain/meeting/changes.ts'
import type { MergedConference } from './conference-merge.ts'
import type { ImportContext, RowProblem } from './import-context.ts'

type Merged = Pick<MergedConference, 'standing' | 'merged'>

const bringsNone = ({ standing, merged }: Merged): boolean =>
  standing?.date === merged.date && standing.time === merged.time

export function slotProblems(
  { standing, merged }: Merged,
  { occasion: { by, at } }: Pick<ImportContext, 'occasion'>,
): RowProblem[] {
  if (bringsNone({ standing, merged })) return []
  // A file does not bring back what was called off here.
  if (by === 'import' && standing?.cancelled !== undefined)
    return [
      {
        column: 'date',
        reason:
          `${merged.reference} was cancelled here, and a new day in the file does not bring it ` +
          'back. Give it the new date in chat, or give the new meeting a number of its own.',
      },
    ]
  const problem =
    standing === undefined ? slotProblem(merged, at) : arrangementProblem(standing, merged, at)
  if (problem === undefined) return []
  const isHourAlone = problem.code === 'meeting.past' && merged.date === inLondon(at).date
  return [{ column: isHourAlone ? 'time' : 'date', reason: problem.words }]
}

/** As in chat, a day off is no reason against it; but in a file nobody has looked at it. */
export function dayOffNotes(
  { standing, merged }: Merged,
  { occasion, calendar }: Pick<ImportContext, 'occasion' | 'calendar'>,
): RowProblem[] {
  if (occasion.by !== 'import' || bringsNone({ standing, merged })) return []
  const { date, reference } = merged
  const why = withinReach(() => dayOff(calendar, date))
  return why === undefined
    ? []
    : [
        {
          column: 'date',
          reason:
            `${reference} is on ${sayDate(date)}, which is no working day (${why}). Put it right ` +
            'in the file if that is a mistake.',
        },
      ]
}
