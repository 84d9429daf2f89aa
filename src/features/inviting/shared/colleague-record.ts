// What a named colleague said by telephone, for whoever runs the meeting to record.
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { placeRevision } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingWords } from '../../kernel/meeting-card.ts'

export type OverseerFacts = Meeting & {
  readonly invitation: Invitation
  /** Whose card it is. */
  readonly person: Person
  /** Who is invited; undefined when the directory does not know them any more. */
  readonly invited: Person | undefined
}

export const overseersCard = (
  { family, conference, invitation, person }: OverseerFacts,
  template: string,
  data: CardData,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template,
  data: {
    caseId: family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: placeRevision(conference, invitation),
    ...meetingWords({ family, conference }),
    ...data,
  },
})

export const sayNamed = ({ invitation, invited }: OverseerFacts): string => {
  const answer = currentAnswer(invitation)
  const named =
    answer.status === 'represented'
      ? `${answer.name}, ${answer.role}${answer.email === undefined ? '' : `, ${answer.email}`}`
      : ''
  return `${named}, for ${invited?.name ?? invitation.role} (${invitation.agency})`
}

/**
 * `answer` is what they are known to have said: 'in-person', 'online' or 'refused'; '' for nothing.
 */
export const recordForm = (facts: OverseerFacts, problem: string, answer = ''): PrivateCard =>
  overseersCard(facts, 'representative-record', {
    answer,
    theirWords: sayNamed(facts),
    problem,
    hasProblem: problem !== '',
  })

/** What a colleague is known to have said, as a choice of that form. */
export const colleagueAnswer = (said: string): string =>
  said === 'declined' ? 'refused' : ['in-person', 'online'].includes(said) ? said : ''

export const isAwaited = ({ invitation }: Pick<OverseerFacts, 'invitation'>): boolean => {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status === 'awaited'
}
