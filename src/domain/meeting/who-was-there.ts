// Who took part in a meeting, and may be asked how it went.
import type { PersonId } from '../ids.ts'
import { type Conference, hasConflict, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation, representedBy } from '../state/invitation.ts'
import { attendeeOf, hasCome, presenceOf } from './arrival.ts'
import { anybodyMarked } from './quorum-that-day.ts'

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
    const who = hasCome(presence) ? presence.who : attendeeOf(invitation)
    const person = who === 'invited' ? invitation.person : representedBy(invitation)
    return person === undefined || hasConflict(conference, person) ? [] : [{ person, invitation }]
  })
  return seats.filter(
    (seat, index) => seats.findIndex((otherSeat) => otherSeat.person === seat.person) === index,
  )
}
