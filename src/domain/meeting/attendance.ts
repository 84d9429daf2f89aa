// Who is round the table: a conference's invitations as the members that the quorum rule counts.
import { roleKind } from '../people/role-kind.ts'
import type { MemberAttendance, QuorumMember } from '../quorum/quorum.ts'
import { never } from '../result.ts'
import { type Conference, standingInvitations, toBeConfirmedAgain } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'

/** One member an invitation; whoever said 'this is not me' leaves the agency's place empty. */
export const membersOf = (conference: Conference): QuorumMember[] =>
  standingInvitations(conference).map((invitation) => memberOf(conference, invitation))

function memberOf(conference: Conference, invitation: Invitation): QuorumMember {
  const { discipline, sector } = roleKind(invitation.role)
  const answer = currentAnswer(invitation)
  return {
    who: answer.status === 'represented' ? (answer.person ?? answer.name) : invitation.person,
    agency: invitation.agency,
    discipline,
    sector,
    directContact: invitation.knows ?? 'every-child',
    attendance: toBeConfirmedAgain(conference, invitation) ? 'tentative' : attendanceOf(invitation),
  }
}

function attendanceOf(invitation: Invitation): MemberAttendance {
  const answer = currentAnswer(invitation)
  switch (answer.status) {
    case 'awaited':
      return 'no-reply'
    case 'attending':
      return 'accepted'
    case 'represented':
      // Naming somebody is not enough: that person has to confirm (docs/sources.md, section C).
      return answer.confirmation.status === 'confirmed'
        ? 'accepted-representative'
        : answer.confirmation.status === 'refused'
          ? 'declined'
          : 'unconfirmed-representative'
    case 'undecided':
      return 'tentative'
    case 'declined':
    case 'not-me':
      return 'declined'
    default:
      return never(answer)
  }
}
