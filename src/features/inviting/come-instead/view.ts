import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { representativeShow } from '../../kernel/linked-verbs.ts'
import type { InvitationPlace } from '../shared/invitation-place.ts'

/** The place is theirs: what it owes is theirs as well, and a tap away. */
export const comesCard = (person: Person, place: InvitationPlace, invited: string): PrivateCard =>
  linesCard(person, place, {
    heading: 'You are coming',
    lines: [
      `For ${invited}, ${place.invitation.agency}. They are told.`,
      'What they owed before this meeting, such as a report, is yours now.',
    ],
    offers: [
      {
        title: 'What I take over',
        verb: representativeShow,
        style: 'positive',
        invitationId: place.invitation.id,
      },
    ],
  })
