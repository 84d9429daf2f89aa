// Who is asked for feedback, and until when (S2). Professionals who were there are asked by their
// own card; that the family is asked is a duty of whoever knows them. Nobody is late with it: when
// it closes, it is over.
import { startsAt } from '../dates/starts-at.ts'
import { obligationId } from '../ids.ts'
import { whoWasThere } from '../meeting/who-was-there.ts'
import type { MeetingContext } from '../rules/context.ts'
import { deadlineAt } from '../rules/deadlines.ts'
import { ruleFor } from '../rules/practice.ts'
import { outcomeOf } from '../state/conference.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

/**
 * Each professional who was there and the day on which the form closes; nothing where the practice
 * asks for no feedback.
 */
export function feedbackDuties({
  family,
  conference,
  practice,
  calendar,
  now,
}: MeetingContext): Obligation[] {
  const rule = ruleFor(practice, 'close-feedback', conference.kind)
  if (rule === undefined || outcomeOf(conference) === undefined) return []
  const due = deadlineAt(conference, rule, { practice, calendar })
  return whoWasThere(conference).map(({ person, invitation }): Obligation => {
    const given = conference.feedback?.find(
      (feedbackGiven) => feedbackGiven.from === 'professional' && feedbackGiven.by === person,
    )
    const state: ObligationStatus =
      given !== undefined
        ? { status: 'met', at: given.at }
        : now > due.at
          ? { status: 'waived', at: due.at }
          : { status: 'open' }
    return {
      id: obligationId(`give-feedback:${conference.id}:${person}`),
      kind: 'give-feedback',
      owner: person,
      caseId: family.id,
      meeting: conference.id,
      invitation: invitation.id,
      since: startsAt(conference),
      due,
      state,
    }
  })
}
