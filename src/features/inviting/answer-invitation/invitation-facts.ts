// What an invited person’s cards are drawn from, and what every one of them carries.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Case } from '../../../domain/state/case.ts'
import { type Conference, placeRevision } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingWords } from '../../kernel/meeting-card.ts'

export type InvitationFacts = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
}

/** With the colleagues whom the directory knows and who have no place at this meeting yet. */
export type RepresentFormFacts = InvitationFacts & { readonly colleagues: readonly Person[] }

export const invitationCard = (
  facts: InvitationFacts,
  template: string,
  data: CardData,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template,
  data: {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    seen: placeRevision(facts.conference, facts.invitation),
    ...meetingWords(facts),
    ...data,
  },
})
