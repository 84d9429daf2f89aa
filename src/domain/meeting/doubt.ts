// Somebody who said that they come wrote something since that sounded like a no, and was asked:
// until they answer, nobody may be marked as there on the strength of the yes.
import type { Instant } from '../ids.ts'
import { type Case, replaceInvitation } from '../state/case.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'

/** Whether they, or a colleague for them, said that they come. */
export const isExpected = (invitation: Invitation): boolean => {
  const answer = currentAnswer(invitation)
  return (
    answer.status === 'attending' ||
    (answer.status === 'represented' && answer.confirmation.status === 'confirmed')
  )
}

/** Whether their yes waits for what they say to the question whether they can’t come. */
export const isInDoubt = (invitation: Invitation): boolean =>
  invitation.doubtedAt !== undefined && isExpected(invitation)

/** They are asked whether they can’t come; the same where they are in doubt, or said no yes. */
export const doubted = (invitation: Invitation, at: Instant): Invitation =>
  isExpected(invitation) && invitation.doubtedAt === undefined
    ? { ...invitation, doubtedAt: at }
    : invitation

/** Once they have answered, with whatever; the same where there was no doubt. */
export function beyondDoubt(invitation: Invitation): Invitation {
  if (invitation.doubtedAt === undefined) return invitation
  const { doubtedAt: _answered, ...answered } = invitation
  return answered
}

/** Whether nothing else of the family is changed but who is in doubt. */
export const differsInDoubtAlone = (before: Case, after: Case): boolean =>
  JSON.stringify(withoutDoubts(before)) === JSON.stringify(withoutDoubts(after))

const withoutDoubts = (family: Case): Case =>
  family.conferences
    .flatMap(({ invitations }) => invitations)
    .reduce((left, invitation) => replaceInvitation(left, beyondDoubt(invitation)), family)
