// A meeting that a row sets on a day past its latest, or within its parents' notice. The form asks
// why, once; a file is flagged, and comes in all the same.
import {
  bookedLate,
  lateReason,
  lateTold,
  withLateReason,
} from '../../../domain/core-group/booked-late.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { MergedConference } from './conference-merge.ts'
import type { ImportContext, RowProblem } from './import-context.ts'
import type { ImportRow } from './rows.ts'

export type LateMeeting = {
  /** With the reason that the row gives. */
  readonly family: Case
  readonly problems: readonly RowProblem[]
  readonly notes: readonly RowProblem[]
  /**
   * What is written down, and who hears of it besides those who are `told` of the meeting anyway.
   */
  readonly told: (told: readonly Announcement[]) => ReturnType<typeof lateTold>
}

/** The form knows by it that the reason is asked for. */
export const whyLate = 'late-booking'

export function withLateness(
  family: Case,
  { standing, merged }: Pick<MergedConference, 'standing' | 'merged'>,
  { row, context }: { readonly row: ImportRow; readonly context: ImportContext },
): LateMeeting {
  const inTime: LateMeeting = {
    family,
    problems: [],
    notes: [],
    told: () => ({ events: [], notices: [] }),
  }
  const conference = findConference(family, merged.id)
  const practice = context.practices.get(merged.practice)
  if (conference === undefined || practice === undefined || standing?.date === merged.date)
    return inTime
  const { calendar, occasion } = context
  const { by, at } = occasion
  const booking = { family, conference, practice, calendar }
  const late = bookedLate(booking, inLondon(at).date)
  if (late.length === 0) return inTime
  const reason = row.late_reason
  // A file is brought in by nobody: whoever administers the meeting answers for its row.
  const person =
    by === 'import' || by === 'terminal' || by === 'service' ? conference.administrator : by
  const after = withLateReason(conference, { by: person, at, reason })
  const isAsked = by !== 'import' && reason === '' && !row.seen
  const kept = replaceConference(family, after)
  return {
    family: kept,
    problems: isAsked ? [{ column: 'date', code: whyLate, reason: late.join(' ') }] : [],
    notes:
      by === 'import' && lateReason(after) === undefined
        ? [
            {
              column: 'date',
              reason:
                `${merged.reference}: ${late.join(' ')} The chair is told. Say why in chat, or ` +
                'in the column late_reason.',
            },
          ]
        : [],
    told: (told) =>
      lateTold({ ...booking, family: kept, conference: after }, { by, at, before: standing, told }),
  }
}
