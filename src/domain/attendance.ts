// Who is round the table: a conference's invitations as the members that the quorum rule counts.
import { currentAnswer, type Invitation } from './invitation.ts'
import { never } from './result.ts'
import { roleKind } from './people.ts'
import type { Conference } from './case.ts'
import type { Member, MemberStanding } from './quorum.ts'

/** One member an invitation; whoever said 'this is not me' leaves the agency's place empty. */
export const membersOf = (conference: Conference): Member[] => conference.invitations.map(memberOf)

function memberOf(invitation: Invitation): Member {
  const { discipline, sector } = roleKind(invitation.role)
  const answer = currentAnswer(invitation)
  return {
    who: answer.status === 'represented' ? (answer.person ?? answer.name) : invitation.person,
    agency: invitation.agency, discipline, sector,
    directContact: invitation.knows ?? 'every-child',
    standing: standingOf(invitation),
  }
}

function standingOf(invitation: Invitation): MemberStanding {
  const answer = currentAnswer(invitation)
  switch (answer.status) {
    case 'awaited':
      return 'no-reply'
    case 'attending':
      return 'accepted'
    case 'represented':
      // Naming somebody is not enough: that person has to confirm (domain.md section C).
      return 'unconfirmed-representative'
    case 'undecided':
      return 'tentative'
    case 'declined':
    case 'not-me':
      return 'declined'
    default:
      return never(answer)
  }
}
