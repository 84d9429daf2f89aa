import type { PrivateCard } from '../../../domain/messages/card.ts'
import { never } from '../../../domain/result.ts'
import { placeRevision } from '../../../domain/state/conference.ts'
import type { Answer, Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import {
  chasePreview,
  deliveryShow,
  invitationShow,
  statusShow,
} from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { maxChoices, otherChoices } from '../../kernel/pick-meeting.ts'
import { sayAskedInstead } from '../shared/asked-instead.ts'
import { phoneForm as phoneFormVerb } from './verbs.ts'

export type PhoneFacts = Meeting & {
  readonly person: Person
  readonly invitation: Invitation
  readonly invited: Person
}
export type PhoneInputs = {
  readonly answer: string
  readonly reason: string
  readonly askInstead: string
}
export const emptyInputs: PhoneInputs = { answer: '', reason: '', askInstead: '' }

export const phoneForm = (
  { person, invitation, invited, family, conference }: PhoneFacts,
  inputs: PhoneInputs,
  problem = '',
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'phone-answer',
  data: {
    ...inputs,
    meeting: sayMeeting(conference),
    invited: `${invited.name}, ${invited.role}, ${invited.agency}`,
    problem,
    hasProblem: problem !== '',
    caseId: family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: placeRevision(conference, invitation),
  },
})

export type Teller = { readonly invitation: Invitation; readonly invited: Person }

/** Asks which of the invited people rang; `said` is their answer as far as it was understood. */
export const whoToldCard = (
  { person, ...meeting }: Meeting & { readonly person: Person },
  from: readonly Teller[],
  said: string,
): PrivateCard =>
  linesCard(person, meeting, {
    heading: 'Who told you?',
    lines: ['You see the answer before it is recorded.'],
    offers: [
      ...from.map(({ invitation, invited }) => ({
        title: `${invited.name}, ${invitation.agency}`,
        verb: phoneFormVerb,
        invitationId: invitation.id,
        entry: said,
      })),
      { title: 'Who is coming', verb: statusShow },
    ],
  })

/**
 * The same person at several meetings: the answer goes with each button, and who comes instead
 * stands in a field.
 */
export const whichPlaceCard = (
  person: Person,
  { answer, instead }: { readonly answer: string; readonly instead: string },
  places: readonly (Meeting & Teller & { readonly verb: string })[],
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'which-invitation',
  data: {
    heading: 'Which meeting do you mean?',
    hasField: instead !== '',
    fieldId: 'askInstead',
    fieldLabel: 'Who comes instead',
    fieldValue: instead,
    ...otherChoices(places.length),
    meetings: places
      .slice(0, maxChoices)
      .map(({ family, conference, invitation, invited, verb }) => ({
        ...meetingIds({ family, conference }),
        invitationId: invitation.id,
        seen: placeRevision(conference, invitation),
        verb,
        entry: answer,
        title: `${conference.reference}: ${sayWhen(conference)}`,
        standing: `${invited.name}, ${invitation.agency}`,
      })),
  },
})

function sayAnswer(
  { conference, invitation }: Pick<PhoneFacts, 'conference' | 'invitation'>,
  answer: Answer,
  who: 'They' | 'You',
): string {
  switch (answer.status) {
    case 'attending':
      return answer.mode === 'online' ? `${who} join online.` : `${who} come, in person.`
    case 'declined':
      return (
        `${who} cannot ` +
        `come${answer.reason === '' ? '' : `: ${answer.reason}`}.${answer.askInstead === '' ? '' : ` ${sayAskedInstead(conference, invitation, answer)}`}`
      )
    case 'undecided':
      return `${who} do not know yet.`
    case 'represented':
      return answer.confirmation.status === 'refused'
        ? `${answer.name} cannot come in ${who === 'You' ? 'your' : 'their'} place.`
        : `${answer.name} is to come in ${who === 'You' ? 'your' : 'their'} place.`
    case 'awaited':
    case 'not-me':
      return `${who} have not answered.`
    default:
      return never(answer)
  }
}

/** To whoever took the call. */
export const phoneRecordedCard = (
  { person, invited, invitation, ...meeting }: PhoneFacts,
  answer: Answer,
): PrivateCard =>
  linesCard(person, meeting, {
    heading: 'Recorded',
    lines: [
      `${invited.name}: ${sayAnswer({ ...meeting, invitation }, answer, 'They')}`,
      'You recorded this for them. They are told, and can change it.',
    ],
    offers: [
      ...(answer.status === 'declined' ? [{ title: 'Ask somebody else', verb: chasePreview }] : []),
      { title: 'Who was reached', verb: deliveryShow },
      { title: 'Who is coming', verb: statusShow },
    ],
  })

/** To the person for whom it was recorded. */
export const recordedForYouCard = (
  { invited, invitation, ...meeting }: Omit<PhoneFacts, 'person'>,
  { answer, takenBy }: { readonly answer: Answer; readonly takenBy: string },
): PrivateCard =>
  linesCard(invited, meeting, {
    heading: 'An answer was recorded for you',
    lines: [
      sayAnswer({ ...meeting, invitation }, answer, 'You'),
      `${takenBy} recorded this for you, from what you or ` +
        'your colleague said. If it is not so, change it here.',
    ],
    offers: [{ title: 'Look at it', verb: invitationShow, invitationId: invitation.id }],
  })
