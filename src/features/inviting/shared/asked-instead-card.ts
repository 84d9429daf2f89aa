// The card of somebody who was asked to come instead of a colleague: when and where, whose place it
// is, and nothing of the family.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { Dependencies } from '../../kernel/request-context.ts'
import { type InvitationPlace, refOf } from './invitation-place.ts'

/** The day and time that the card asks about: an answer is for no other. */
export const slotOf = ({ date, time }: Pick<Conference, 'date' | 'time'>): string =>
  `${date}T${time}`

export type AskedInstead = InvitationPlace & {
  /** Who is asked. */ readonly person: Person
  /** Whose place it is. */ readonly colleague: string
  readonly administrator: string
}

export async function askedInsteadCard(
  { deps }: { readonly deps: Pick<Dependencies, 'directory'> },
  person: Person,
  place: InvitationPlace,
  problem = '',
): Promise<PrivateCard> {
  const { invitation, conference } = place
  const people = await deps.directory.named([invitation.person, conference.administrator])
  return drawAskedInstead(
    {
      ...place,
      person,
      colleague: people.get(invitation.person)?.name ?? 'Your colleague',
      administrator: people.get(conference.administrator)?.name ?? 'the conference administrator',
    },
    problem,
  )
}

export function drawAskedInstead(
  { person, colleague, administrator, ...place }: AskedInstead,
  problem = '',
): PrivateCard {
  const { conference, invitation } = place
  const declined = currentAnswer(invitation).status === 'declined'
  const hasLink = conference.onlineLink !== undefined
  return {
    audience: 'one-person',
    to: person.id,
    template: 'chase-lead',
    data: {
      ...refOf(place),
      slot: slotOf(conference),
      problem,
      hasProblem: problem !== '',
      sentence:
        `${colleague} from ${person.agency} is invited to meeting ${conference.reference} and ` +
        `${declined ? 'cannot come' : 'has not answered'}. Without your agency it may not be ` +
        'able to go ahead.',
      when: sayWhen(conference),
      next:
        `If neither of you can, please tell ${administrator}, ` +
        'who looks after the meeting, who comes.',
      canCome: conference.place !== undefined,
      canJoin: hasLink,
    },
  }
}
