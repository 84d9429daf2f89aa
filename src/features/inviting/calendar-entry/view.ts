import { acceptedBy, type CalendarEntry } from '../../../domain/meeting/calendar-entry.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { never } from '../../../domain/result.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { FileOffer } from '../../../ports/files.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import { linesCard, meetingIds, sayConference } from '../../kernel/lines-card.ts'
import { invitationShow, representativeShow, statusShow } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

type CalendarFileFacts = Meeting & { readonly person: Person; readonly entry: CalendarEntry }

/** Where the file is, and what the calendar makes of it. */
export const calendarFileCard = (
  { person, entry, ...meeting }: CalendarFileFacts,
  offered: FileOffer,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'calendar-file',
  data: {
    ...meetingIds(meeting),
    ...backTo(meeting, person),
    heading: headingOf(entry),
    meeting: sayConference(meeting.conference),
    ...fileWords(offered),
    sentence: offered.offered === 'link' ? nextStep(entry) : fileWords(offered).sentence,
    after: offered.offered === 'in-chat' ? nextStep(entry) : '',
    hasAfter: offered.offered === 'in-chat',
  },
})

/** To their own answer; to the meeting for the chair, who has none. */
function backTo({ conference }: Meeting, { id }: Person): CardData {
  const accepted = acceptedBy(conference, id)
  if (accepted === undefined) return { backVerb: statusShow, invitationId: '' }
  const backVerb = accepted.person === id ? invitationShow : representativeShow
  return { backVerb, invitationId: accepted.id }
}

function headingOf({ status, sequence }: CalendarEntry): string {
  if (status === 'cancelled') return 'Out of your calendar'
  return sequence === 0 ? 'For your calendar' : 'The new time for your calendar'
}

function nextStep({ status }: CalendarEntry): string {
  switch (status) {
    case 'confirmed':
      return (
        'Open the file, and your calendar takes it. It names no child. If the meeting moves, I ' +
        'bring you the new time.'
      )
    case 'to-confirm':
      return (
        'Open the file, and your calendar moves it, as ' +
        'tentative until you say that you can still come.'
      )
    case 'cancelled':
      return 'Open the file, and your calendar drops the meeting.'
    default:
      return never(status)
  }
}

/** Somebody who was asked, and has not said that they come. */
export const answerFirstCard = (
  person: Person,
  { invitation, as, ...meeting }: AttendanceSlot,
): PrivateCard =>
  linesCard(person, meeting, {
    heading: 'Not in your calendar yet',
    lines: ['I bring you the entry once you’ve said that you come.'],
    offers: [
      {
        title: 'Answer now',
        verb: as === 'invited' ? invitationShow : representativeShow,
        style: 'positive',
        invitationId: invitation.id,
      },
    ],
  })
