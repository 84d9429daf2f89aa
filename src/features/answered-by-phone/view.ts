import { linesCard, sayMeeting, type Meeting } from '../meetings.ts'
import { never } from '../../domain/result.ts'
import { revision, type Answer, type Invitation } from '../../domain/meeting/invitation.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'

export type PhoneFacts = Meeting & { readonly person: Person; readonly invitation: Invitation; /** Who is invited. */ readonly invited: Person }
export type PhoneInputs = { readonly answer: string; readonly reason: string; readonly askInstead: string }
export const emptyInputs: PhoneInputs = { answer: '', reason: '', askInstead: '' }

export const phoneForm = ({ person, invitation, invited, family, conference }: PhoneFacts, inputs: PhoneInputs, problem = ''): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'phone-answer',
  data: {
    ...inputs, meeting: sayMeeting(conference), invited: `${invited.name}, ${invited.role}, ${invited.agency}`, problem, hasProblem: problem !== '',
    caseId: family.id, meetingId: conference.id, invitationId: invitation.id, seen: revision(invitation),
  },
})

function sayAnswer(answer: Answer, who: 'They' | 'You'): string {
  switch (answer.status) {
    case 'attending':
      return answer.mode === 'online' ? `${who} join online.` : `${who} come, in person.`
    case 'declined':
      return `${who} cannot come: ${answer.reason}. To be asked instead: ${answer.askInstead}.`
    case 'undecided':
      return `${who} do not know yet.`
    case 'represented':
      return `${answer.name} is to come in ${who === 'You' ? 'your' : 'their'} place.`
    case 'awaited':
    case 'not-me':
      return `${who} have not answered.`
    default:
      return never(answer)
  }
}

/** To whoever took the call. */
export const phoneRecordedCard = ({ person, invited, ...meeting }: PhoneFacts, answer: Answer): PrivateCard => linesCard(person, meeting, {
  heading: 'Recorded', lines: [`${invited.name}: ${sayAnswer(answer, 'They')}`, 'Taken by telephone, by you.'],
  offers: [{ title: 'Who was reached', verb: 'delivery.show' }, { title: 'Who is coming', verb: 'status.show' }],
})

/** To the person for whom it was recorded. */
export const recordedForYouCard = ({ invited, invitation, ...meeting }: Omit<PhoneFacts, 'person'>, { answer, takenBy }: { readonly answer: Answer; readonly takenBy: string }): PrivateCard => linesCard(invited, meeting, {
  heading: 'An answer was recorded for you', lines: [sayAnswer(answer, 'You'), `${takenBy} took this by telephone. If it is not so, change it here.`],
  offers: [{ title: 'Look at it', verb: 'invitation.show', invitationId: invitation.id }],
})
