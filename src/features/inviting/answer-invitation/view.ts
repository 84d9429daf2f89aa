// What an invited person sees of their invitation.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { answeredFor } from '../../../domain/meeting/representation.ts'
import { isTimeToSay, sayTiming } from '../../../domain/meeting/timing.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { replyBy } from '../../../domain/obligations/answer-duties.ts'
import { never } from '../../../domain/result.ts'
import type { Deadline } from '../../../domain/rules/deadlines.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Case } from '../../../domain/state/case.ts'
import { type Conference, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import {
  type Answer,
  currentAnswer,
  type Declined,
  type Invitation,
  type Represented,
  revision,
} from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { meetingWords, sayWhen, toPrepare } from '../../kernel/meeting-card.ts'
import { maxChoices, otherChoices } from '../../kernel/pick-meeting.ts'
import { representativeShow } from '../represent/verbs.ts'
import { invitationShow } from './verbs.ts'

export type InvitationFacts = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
}
/** With the others who may come for this person, whom the directory knows and who have no place at this meeting yet. */
export type RepresentFacts = InvitationFacts & { readonly colleagues: readonly Person[] }

const card = (facts: InvitationFacts, template: string, data: CardData): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template,
  data: {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    seen: revision(facts.invitation),
    ...meetingWords(facts),
    ...data,
  },
})

/** The question: can you come? `notice` is a calm sentence on top, '' for none. */
export function askingCard(facts: InvitationFacts, notice: string): PrivateCard {
  const { conference, invitation } = facts
  const reply = replyBy(conference, invitation, facts)
  const moved = sayMoved(facts)
  const stillCannot = moved.still !== '' && !moved.keepsPlace
  const prepare = toPrepare(facts)
  return card(facts, 'invitation', {
    notice: notice === '' ? moved.sentence : notice,
    hasNotice: notice !== '' || moved.sentence !== '',
    heading: moved.heading,
    stillTitle: moved.still,
    keepsPlace: moved.keepsPlace,
    stillCannot,
    canDecline: !stillCannot,
    canCome: moved.standing !== 'in-person',
    canJoin: conference.onlineLink !== undefined && moved.standing !== 'online',
    comeStyle: moved.keepsPlace ? 'default' : 'positive',
    why: invitation.why,
    hasWhy: invitation.why !== '',
    replyBy: sayMoment(reply),
    replyWhy: reply.why.sentence,
    prepare: prepare.map((text) => ({ text })),
    hasPrepare: prepare.length > 0,
    canGoBack: moved.sentence === '' && currentAnswer(invitation).status !== 'awaited',
  })
}

type Moved = {
  readonly heading: string
  readonly sentence: string
  /** The button that gives the same answer for the new day; '' for none. */ readonly still: string
  /** Giving it keeps a place filled: what the card would most like to hear. */ readonly keepsPlace: boolean
  readonly standing: string
}

/** After a move the answer that stands was for another day, and is asked for again. */
function sayMoved({ conference, invitation }: InvitationFacts): Moved {
  const answer = currentAnswer(invitation)
  const before = toBeConfirmedAgain(conference, invitation)
    ? answeredFor(conference, answer)
    : undefined
  if (before === undefined)
    return {
      heading:
        conference.kind === 'core-group' ? 'Can you come to the core group?' : 'Can you come?',
      sentence: '',
      still: '',
      keepsPlace: false,
      standing: '',
    }
  const sentence = `The meeting was moved: ${sayWhen(conference)}. Your answer was for ${before.date === conference.date ? before.time : sayWhen(before)}.`
  switch (answer.status) {
    case 'attending':
      return {
        heading: 'Can you still come?',
        sentence,
        still: 'Yes, still',
        keepsPlace: true,
        standing: answer.mode,
      }
    case 'represented':
      return {
        heading: 'Can your colleague still come?',
        sentence,
        still: answer.confirmation.status === 'refused' ? '' : 'Yes, still',
        keepsPlace: answer.confirmation.status !== 'refused',
        standing: '',
      }
    case 'declined':
      return {
        heading: 'Can you come on the new day?',
        sentence,
        still: 'I still cannot come',
        keepsPlace: false,
        standing: '',
      }
    case 'awaited':
    case 'undecided':
    case 'not-me':
      return {
        heading: 'Can you come on the new day?',
        sentence,
        still: '',
        keepsPlace: false,
        standing: '',
      }
    default:
      return never(answer)
  }
}

const sayMoment = (due: Deadline): string => `${sayDay(due.due)}, ${inLondon(due.at).time}`

/** What stands while somebody looks for another answer: '' before the first, and after a move, which says so itself. */
export const soFar = ({ invitation, conference }: InvitationFacts): string =>
  currentAnswer(invitation).status === 'awaited' || toBeConfirmedAgain(conference, invitation)
    ? ''
    : `Until you choose another answer, this one stands: ${sayAnswer(invitation, conference).heading.toLowerCase()}.`

/** What was answered, with a way back. */
export function answeredCard(facts: InvitationFacts, notice: string): PrivateCard {
  const { invitation, conference } = facts
  const said = sayAnswer(invitation, conference)
  const timing = sayTiming(invitation)
  return card(facts, 'invitation-answered', {
    notice,
    hasNotice: notice !== '',
    heading: said.heading,
    theirWords: said.theirWords,
    hasWords: said.theirWords !== '',
    // Nobody who has just said that they come late is asked to be early.
    next: said.next,
    hasNext: said.next !== '' && !(said.comes && timing !== ''),
    timing: `You told the chair: ${timing}.`,
    hasTiming: timing !== '' && notice === '' && said.comes,
    attendsOnline: said.online && conference.onlineLink !== undefined,
    canSayTiming: said.comes && isTimeToSay(conference, facts.now),
  })
}

type Said = {
  readonly heading: string
  readonly theirWords: string
  readonly next: string
  readonly online: boolean
  readonly comes: boolean
}

function sayAnswer(invitation: Invitation, conference: Conference): Said {
  const answer = currentAnswer(invitation)
  const plain = { theirWords: '', next: '', online: false, comes: false }
  switch (answer.status) {
    case 'awaited':
      return { ...plain, heading: 'You have not answered yet' }
    case 'attending':
      return answer.mode === 'online'
        ? { ...plain, heading: 'You join online', online: true, comes: true }
        : {
            ...plain,
            heading: 'You are coming',
            comes: true,
            next:
              conference.place === undefined
                ? ''
                : 'Please be there a few minutes early: the family is waiting too.',
          }
    case 'represented':
      return { ...plain, theirWords: `${answer.name}, ${answer.role}`, ...sayColleague(answer) }
    case 'declined':
      return {
        ...plain,
        heading: 'You cannot come',
        theirWords: answer.reason,
        next: sayNext(answer, invitation.agency),
      }
    case 'undecided':
      return {
        ...plain,
        heading: 'You are not sure yet',
        next: 'We ask again before the answer is due.',
      }
    case 'not-me':
      return {
        ...plain,
        heading: 'This is not you',
        next: 'Thank you. The conference administrator is told and looks for the right person.',
      }
    default:
      return never(answer)
  }
}

const sayNext = ({ askInstead, sends }: Declined, agency: string): string =>
  [
    ...(sends === undefined ? [] : ['You send a report instead.']),
    askInstead === ''
      ? `If somebody else can come for ${agency}, choose ‘Change’.`
      : `We ask ${askInstead} who can come for ${agency}.`,
  ].join(' ')

/** How far it is with the colleague who was named (domain.md section C: naming somebody is not enough). */
function sayColleague({ person, confirmation }: Represented): {
  readonly heading: string
  readonly next: string
} {
  switch (confirmation.status) {
    case 'awaited':
      return person === undefined
        ? {
            heading: 'A colleague comes for you',
            next: 'We cannot reach your colleague in Teams. Please hand over yourself, today: when and where it is, and what is due. The conference administrator is told, and records it when your colleague has confirmed.',
          }
        : {
            heading: 'A colleague comes for you',
            next: 'We have asked your colleague. We tell you when they answer; until then your agency counts as not confirmed. Please hand over what you know.',
          }
    case 'confirmed':
      return {
        heading: 'Your colleague comes for you',
        next:
          confirmation.mode === 'online'
            ? 'They have confirmed, and join online.'
            : 'They have confirmed.',
      }
    case 'refused':
      return {
        heading: 'Your colleague cannot come',
        next: 'Please name somebody else, or say why nobody can come.',
      }
    default:
      return never(confirmation)
  }
}

/** What the colleague said, to the one who named them; and, once they have said no, where that leaves the invitation. */
export function colleagueSaidCard(
  facts: InvitationFacts,
  answer: Represented,
  notice: string,
): PrivateCard {
  const refused = answer.confirmation.status === 'refused'
  const said = sayColleague(answer)
  const reason = answer.confirmation.status === 'refused' ? answer.confirmation.reason : ''
  return card(facts, 'representative-said', {
    notice,
    hasNotice: notice !== '',
    heading: said.heading,
    theirWords: `${answer.name}, ${answer.role}`,
    reason,
    hasReason: reason !== '',
    next: said.next,
    refused,
    confirmed: !refused,
  })
}

export type ColleagueInputs = {
  readonly colleague: string
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly email: string
}

/** The form for 'someone will come for me', with what was typed so far and what is wrong with it ('' for nothing). */
export const representForm = (
  facts: RepresentFacts,
  inputs: ColleagueInputs,
  problem: string,
): PrivateCard =>
  card(facts, 'invitation-represent', {
    problem,
    hasProblem: problem !== '',
    agency: inputs.agency === '' ? facts.invitation.agency : inputs.agency,
    ownAgency: facts.invitation.agency,
    colleagues: facts.colleagues.map((person) => ({
      title: `${person.name}, ${person.role}`,
      value: person.id,
    })),
    hasColleagues: facts.colleagues.length > 0,
    colleague: inputs.colleague,
    name: inputs.name,
    role: inputs.role,
    email: inputs.email,
  })

/** A no, as it stands, with the two questions that may stay empty. */
export function declineCard(facts: InvitationFacts): PrivateCard {
  const standing = currentAnswer(facts.invitation)
  const { reason, askInstead, sends } =
    standing.status === 'declined' ? standing : { reason: '', askInstead: '', sends: undefined }
  return card(facts, 'invitation-decline', {
    problem: '',
    hasProblem: false,
    ownAgency: facts.invitation.agency,
    reason,
    askInstead,
    sendsReport: sends === 'report',
    without:
      facts.conference.kind === 'core-group'
        ? ', the core group goes ahead. If no colleague comes, we ask you for a few words in writing.'
        : ' the meeting may not be able to go ahead.',
  })
}

/** Several meetings, the soonest first, each with where the answer stands. */
export const listCard = (person: Person, parts: readonly AttendanceSlot[]): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'my-invitations',
  data: {
    sentence: parts.length === 0 ? 'You have no invitations at the moment.' : 'Your invitations',
    invitations: parts.map((part) => ({
      ...refOf(part),
      verb: part.as === 'invited' ? invitationShow : representativeShow,
      when: sayWhen(part.conference),
      reference: part.conference.reference,
      standing: sayPart(part),
    })),
  },
})

const refOf = ({ family, conference, invitation }: AttendanceSlot): CardData => ({
  caseId: family.id,
  meetingId: conference.id,
  invitationId: invitation.id,
  seen: revision(invitation),
})

function sayPart({ as, conference, invitation }: AttendanceSlot): string {
  const answer: Answer = currentAnswer(invitation)
  if (toBeConfirmedAgain(conference, invitation) && as === 'invited')
    return 'It was moved: please answer again'
  if (as === 'invited' || answer.status !== 'represented')
    return sayAnswer(invitation, conference).heading
  return answer.confirmation.status === 'confirmed'
    ? 'You come for a colleague'
    : 'You are asked to come for a colleague'
}

/** One thing to do, at one of several meetings: the verb for each, and a field that keeps what was said already. */
export type Choosing = {
  readonly verbFor: (part: AttendanceSlot) => string
  readonly field?: {
    readonly id: 'reason' | 'name'
    readonly label: string
    readonly value: string
  }
}

/** More than one meeting fits what was typed, or the one that was named is not there: the person chooses; nothing is written before. */
export const whichInvitationCard = (
  person: Person,
  parts: readonly AttendanceSlot[],
  { verbFor, field }: Choosing,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'which-invitation',
  data: {
    heading: parts.length === 1 ? 'Do you mean this meeting?' : 'Which meeting do you mean?',
    hasField: field !== undefined,
    fieldId: field?.id ?? 'reason',
    fieldLabel: field?.label ?? 'In a few words',
    fieldValue: field?.value ?? '',
    ...otherChoices(parts.length),
    meetings: parts.slice(0, maxChoices).map((part) => ({
      ...refOf(part),
      verb: verbFor(part),
      title: `${part.conference.reference}: ${sayWhen(part.conference)}`,
      standing: sayPart(part),
    })),
  },
})

/** For a meeting that does not take place: nothing to answer, and nothing to prepare. */
export const cancelledCard = ({
  person,
  conference,
}: Pick<InvitationFacts, 'person' | 'conference'>): PrivateCard =>
  sentenceCard(
    person,
    `Meeting ${conference.reference} on ${sayWhen(conference)} was cancelled. Nothing is asked of you for it.`,
  )
