// Who is in the core group, and who was missed in it: people and agencies, no ratings.
import { membersOwing } from '../../../domain/core-group/update.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { namedFor } from '../../../domain/report/parents.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { type Answer, currentAnswer } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

/** The family first: it is their plan (S1). */
export const membersCard = (
  person: Person,
  meeting: Meeting,
  people: ReadonlyMap<PersonId, Person>,
): PrivateCard => {
  const { conference } = meeting
  const members = membersOwing(conference)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'core-group-members',
    data: {
      ...meetingIds(meeting),
      meeting: sayMeeting(conference),
      lead:
        `The family and ${members.length} ` +
        `${members.length === 1 ? 'professional' : 'professionals'} are in the core group.`,
      family: [
        ...namedFor(meeting).map((parent) => parent.label),
        sayChildren(childrenOf(meeting)),
      ].join(', '),
      members: members.map((invitation) => {
        const colleague = sayColleague(currentAnswer(invitation))
        return {
          name: people.get(invitation.person)?.name ?? invitation.role,
          role: invitation.role,
          agency: invitation.agency,
          leads: invitation.person === conference.leadSocialWorker,
          colleague,
          hasColleague: colleague !== '',
        }
      }),
    },
  }
}

/**
 * Nobody is said to come who has not said so; of a no, whoever runs the meeting hears from its
 * status.
 */
function sayColleague(answer: Answer): string {
  if (answer.status !== 'represented' || answer.confirmation.status === 'refused') return ''
  return answer.confirmation.status === 'confirmed'
    ? `${answer.name} comes for them`
    : `${answer.name} is asked to come for them`
}

/** Two missed in a row: a question to ask the agency, not a mark against it. */
export const missingCard = (
  person: Person,
  meeting: Meeting,
  {
    agencies,
    asked,
    problem = '',
    note = '',
  }: {
    readonly agencies: readonly string[]
    readonly asked: string
    readonly problem?: string
    readonly note?: string
  },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'missed-twice',
  data: {
    ...meetingIds(meeting),
    meeting: sayMeeting(meeting.conference),
    agencies: agencies.map((agency) => ({ agency })),
    asked,
    hasAsked: asked !== '',
    open: asked === '',
    problem,
    hasProblem: problem !== '',
    note,
    lead:
      agencies.length === 0
        ? 'Nobody has missed two core groups in a row.'
        : `${agencies.length === 1 ? 'One agency has' : `${agencies.length} agencies have`} ` +
          'missed two core groups in a row, and sent nobody and nothing.',
  },
})
