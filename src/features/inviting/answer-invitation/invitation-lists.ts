// Several invitations on one card: to look at, or to say which one was meant.
import type { Instant } from '../../../domain/ids.ts'
import { isGoingOn } from '../../../domain/meeting/answers-close.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { placeRevision, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { type Answer, currentAnswer } from '../../../domain/state/invitation.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { representativeShow } from '../../kernel/linked-verbs.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { maxChoices, otherChoices } from '../../kernel/pick-meeting.ts'
import { sayAnswer } from './answer-words.ts'
import { invitationShow } from './verbs.ts'

/** Several meetings, the soonest first, each with where the answer stands. */
export const listCard = (
  person: Person,
  parts: readonly AttendanceSlot[],
  {
    sentence = 'Your invitations',
    now,
  }: { readonly sentence?: string; readonly now?: Instant } = {},
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'my-invitations',
  data: {
    sentence: parts.length === 0 ? 'You have no invitations at the moment.' : sentence,
    invitations: parts.map((part) => ({
      ...refOf(part),
      verb: toOpen.verbFor(part),
      opens: parts.length < 2 ? 'Open' : `Open ${part.conference.reference}`,
      when:
        now !== undefined && isGoingOn(part.conference, now)
          ? `${sayWhen(part.conference)}, going on now`
          : sayWhen(part.conference, now),
      reference: part.conference.reference,
      standing: sayApart(part, parts),
    })),
  },
})

const refOf = ({ family, conference, invitation }: AttendanceSlot): CardData => ({
  caseId: family.id,
  meetingId: conference.id,
  invitationId: invitation.id,
  seen: placeRevision(conference, invitation),
})

/**
 * Where there are several, with the kind of meeting and the children: a number by itself tells two
 * apart for nobody.
 */
const sayApart = (part: AttendanceSlot, among: readonly AttendanceSlot[]): string =>
  among.length < 2 ? sayPart(part) : `${sayPart(part)}. ${sayAbout(part)}`

const sayAbout = (part: AttendanceSlot): string =>
  `${kindWords[part.conference.kind]} about ${childrenOf(part)
    .map(({ label }) => label)
    .join(', ')}`

/** 'Which one is Thursday the 17th?' */
export const aboutCard = (person: Person, part: AttendanceSlot): PrivateCard =>
  listCard(person, [part], { sentence: sayAbout(part) })

function sayPart({ as, conference, invitation }: AttendanceSlot): string {
  const answer: Answer = currentAnswer(invitation)
  if (toBeConfirmedAgain(conference, invitation) && as === 'invited')
    return 'It was moved: please answer again'
  if (as === 'invited' || answer.status !== 'represented')
    return sayAnswer(invitation, conference).heading
  if (toBeConfirmedAgain(conference, invitation))
    return 'You are asked again to come for a colleague: it was moved'
  return answer.confirmation.status === 'confirmed'
    ? 'You come for a colleague'
    : 'You are asked to come for a colleague'
}

/** What each meeting's button does, and a field that keeps what was already typed. */
export type Choosing = {
  /** What a tap records: ‘You’re coming’; absent where it only shows. */
  readonly says?: string
  readonly verbFor: (part: AttendanceSlot) => string
  readonly field?: {
    readonly id: 'reason' | 'name'
    readonly label: string
    readonly value: string
  }
}

/** Opens the one that is chosen. */
export const toOpen: Choosing = {
  verbFor: ({ as }) => (as === 'invited' ? invitationShow : representativeShow),
}

/**
 * More than one meeting fits what was typed, or none has the number that was typed: nothing is
 * recorded until the person chooses.
 */
export const whichInvitationCard = (
  person: Person,
  parts: readonly AttendanceSlot[],
  { verbFor, field, says }: Choosing,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'which-invitation',
  data: {
    heading:
      says === undefined
        ? parts.length === 1
          ? 'Do you mean this meeting?'
          : 'Which meeting do you mean?'
        : `${says}: ${parts.length === 1 ? 'do you mean this meeting' : 'at which meeting'}?`,
    hasField: field !== undefined,
    fieldId: field?.id ?? 'reason',
    fieldLabel: field?.label ?? 'In a few words',
    fieldValue: field?.value ?? '',
    ...otherChoices(parts.length),
    meetings: parts.slice(0, maxChoices).map((part) => ({
      ...refOf(part),
      verb: verbFor(part),
      entry: '',
      title: `${part.conference.reference}: ${sayWhen(part.conference)}`,
      standing: sayApart(part, parts),
    })),
  },
})
