// Who is asked for feedback, and until when (S2). Professionals who were there are asked by their own card; that the family
// is asked is a duty of whoever knows them. Nobody is late with it: when it closes, it is over.
import { type Conference, hasConflict, standingInvitations, startsAt } from '../case.ts'
import { deadlineIn } from '../dates/deadlines.ts'
import { obligationId, type PersonId } from '../ids.ts'
import type { MeetingGround, Obligation, Standing } from '../obligation.ts'
import { ruleFor } from '../practice.ts'
import { anybodyMarked } from '../quorum/table.ts'
import { comerOf, hasCome, presenceOf } from './arrival.ts'
import { outcomeOf } from './conference-duties.ts'
import { currentAnswer, type Invitation, representedBy } from './invitation.ts'

/** Each professional who was there and the day on which the form closes; nothing where the practice asks for no feedback. */
export function feedbackDuties({
  family,
  conference,
  practice,
  calendar,
  now,
}: MeetingGround): Obligation[] {
  const rule = ruleFor(practice, 'close-feedback', conference.kind)
  if (rule === undefined || outcomeOf(conference) === undefined) return []
  const due = deadlineIn(practice, rule, {
    kind: conference.kind,
    anchor: conference.date,
    calendar,
  })
  return whoWasThere(conference).map(({ person, invitation }): Obligation => {
    const given = conference.feedback?.find(
      (feedbackGiven) => feedbackGiven.from === 'professional' && feedbackGiven.by === person,
    )
    const standing: Standing =
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
      standing,
    }
  })
}

/** Who sat in each invited place; where nobody was marked, whoever had said that they come. */
export function whoWasThere(
  conference: Conference,
): { readonly person: PersonId; readonly invitation: Invitation }[] {
  const marked = anybodyMarked(conference)
  const seats = standingInvitations(conference).flatMap((invitation) => {
    const presence = presenceOf(conference, invitation)
    const answer = currentAnswer(invitation)
    if (
      marked
        ? !hasCome(presence)
        : answer.status !== 'attending' &&
          !(answer.status === 'represented' && answer.confirmation.status === 'confirmed')
    )
      return []
    const who = hasCome(presence) ? presence.who : comerOf(invitation)
    const person = who === 'invited' ? invitation.person : representedBy(invitation)
    return person === undefined || hasConflict(conference, person) ? [] : [{ person, invitation }]
  })
  return seats.filter(
    (seat, index) => seats.findIndex((otherSeat) => otherSeat.person === seat.person) === index,
  )
}
