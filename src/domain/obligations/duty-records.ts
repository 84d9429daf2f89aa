// How a duty stands by what somebody recorded about it.
import { inLondon } from '../dates/dates.ts'
import { answerOf } from '../meeting/preparation.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Rule } from '../rules/practice.ts'
import type { Conference, DutyRecord } from '../state/conference.ts'
import type { DutyOwner } from './duty-owners.ts'
import type { ObligationStatus } from './obligation.ts'

/**
 * How a duty stands by what was last recorded about it. The day on which it was done decides, not
 * the day of recording.
 */
export function recorded(
  conference: Conference,
  rule: Rule,
  { due, owner, child, who }: DutyOwner & { readonly due: Deadline },
): ObligationStatus {
  const last = conference.records
    .filter(
      (record) =>
        record.duty === rule.purpose &&
        record.child === child &&
        (who === undefined || record.by === who || record.by === owner),
    )
    .at(-1)
  // Whoever has brought a parent's or a child's feedback has asked for it.
  const brought =
    rule.purpose === 'ask-feedback'
      ? conference.feedback?.find((feedbackGiven) => feedbackGiven.from !== 'professional')
      : undefined
  if (brought !== undefined)
    return { status: inLondon(brought.at).date <= due.due ? 'met' : 'met-late', at: brought.at }
  const means = last === undefined ? undefined : answerOf(rule.purpose, last.answer)?.means
  if (
    last === undefined ||
    means === undefined ||
    means === 'open' ||
    isVoid(conference, last, means)
  )
    return { status: 'open' }
  if (means === 'not-needed') return { status: 'waived', at: last.at }
  return { status: last.on <= due.due ? 'met' : 'met-late', at: last.at }
}

/** What was told or booked for another day does not hold for the new one. */
function isVoid(conference: Conference, last: DutyRecord, means: 'done' | 'not-needed'): boolean {
  const moved = conference.moves.at(-1)?.at
  return (
    moved !== undefined &&
    last.at <= moved &&
    (last.duty === 'tell-parents' || (last.duty === 'arrange-interpreter' && means === 'done'))
  )
}
