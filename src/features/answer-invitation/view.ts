import { currentAnswer, revision, type Invitation } from '../../domain/invitation.ts'
import { deadlineIn, type Deadline } from '../../domain/deadlines.ts'
import { inLondon, sayDay } from '../../domain/dates.ts'
import { kindWords, sayChildren, startsAt, type Case, type Conference } from '../../domain/case.ts'
import { never } from '../../domain/result.ts'
import type { Calendar } from '../../domain/calendar.ts'
import type { CardData, PrivateCard } from '../../domain/card.ts'
import type { Person } from '../../domain/people.ts'
import type { Practice, Purpose } from '../../domain/practice.ts'

export type InvitationFacts = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly reply: Deadline
  /** Others of the same agency whom the directory knows. */
  readonly colleagues: readonly Person[]
}

const card = (facts: InvitationFacts, template: string, data: CardData): PrivateCard => ({
  audience: 'one-person', to: facts.person.id, template,
  data: {
    caseId: facts.family.id, meetingId: facts.conference.id, invitationId: facts.invitation.id, seen: revision(facts.invitation),
    ...meeting(facts), ...data,
  },
})

const meeting = ({ conference, family }: InvitationFacts): CardData => ({
  reference: conference.reference,
  kind: kindWords[conference.kind],
  when: `${sayDay(conference.date)} at ${conference.time}`,
  place: conference.place ?? 'Online only',
  hasLink: conference.onlineLink !== undefined,
  link: conference.onlineLink ?? '',
  about: sayChildren(family.children),
})

/** The question: can you come? `notice` is a calm sentence on top, '' for none. */
export function askingCard(facts: InvitationFacts, notice: string): PrivateCard {
  const { invitation, reply } = facts
  return card(facts, 'invitation', {
    notice, hasNotice: notice !== '',
    why: invitation.why, hasWhy: invitation.why !== '',
    replyBy: sayMoment(reply),
    replyWhy: reply.why.sentence,
    prepare: toPrepare(facts).map((text) => ({ text })), hasPrepare: toPrepare(facts).length > 0,
    canGoBack: currentAnswer(invitation).status !== 'awaited',
  })
}

const sayMoment = (due: Deadline): string => `${sayDay(due.due)}, ${inLondon(due.at).time}`

/** What an invited professional will be asked for before the conference, by the practice's own rules for this kind of conference. */
function toPrepare({ practice, calendar, conference: { kind, date } }: InvitationFacts): string[] {
  return [...practice.rules.values()]
    .filter((rule) => rule.owedBy === 'invited-professional' && rule.anchor === 'conference' && rule.direction === 'before' && rule.kinds.includes(kind) && asksForPaper.has(rule.purpose))
    .map((rule) => ({ rule, due: deadlineIn(practice, rule, { kind, anchor: date, calendar }).due }))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ rule, due }) => `${rule.event}: by ${sayDay(due)}`)
}

const asksForPaper = new Set<Purpose>(['submit-report', 'share-report'])

/** What was answered, with a way back. */
export function answeredCard(facts: InvitationFacts, notice: string): PrivateCard {
  const { invitation, conference } = facts
  const said = sayAnswer(invitation, conference)
  return card(facts, 'invitation-answered', {
    notice, hasNotice: notice !== '',
    heading: said.heading,
    theirWords: said.theirWords, hasWords: said.theirWords !== '',
    next: said.next, hasNext: said.next !== '',
    when: `${sayDay(conference.date)} at ${conference.time}`,
    starts: startsAt(conference),
    attendsOnline: said.online && conference.onlineLink !== undefined,
  })
}

type Said = { readonly heading: string; readonly theirWords: string; readonly next: string; readonly online: boolean }

function sayAnswer(invitation: Invitation, conference: Conference): Said {
  const answer = currentAnswer(invitation)
  const plain = { theirWords: '', next: '', online: false }
  switch (answer.status) {
    case 'awaited':
      return { ...plain, heading: 'You have not answered yet' }
    case 'attending':
      return answer.mode === 'online'
        ? { ...plain, heading: 'You join online', online: true }
        : { ...plain, heading: 'You are coming', next: conference.place === undefined ? '' : 'Please be there a few minutes early: the family is waiting too.' }
    case 'represented':
      return { ...plain, heading: 'A colleague comes for you', theirWords: `${answer.name}, ${answer.role}`, next: 'Please tell your colleague today, and hand over what you know.' }
    case 'declined':
      return { ...plain, heading: 'You cannot come', theirWords: answer.reason, next: `We ask ${answer.askInstead} who can come for ${invitation.agency}.` }
    case 'undecided':
      return { ...plain, heading: 'You are not sure yet', next: 'We ask again before the answer is due.' }
    case 'not-me':
      return { ...plain, heading: 'This is not you', next: 'Thank you. The conference administrator is told and looks for the right person.' }
    default:
      return never(answer)
  }
}

export type ColleagueInputs = { readonly colleague: string; readonly name: string; readonly role: string; readonly agency: string; readonly email: string }

/** The form for 'someone will come for me', with what was typed so far and what is wrong with it ('' for nothing). */
export const representForm = (facts: InvitationFacts, inputs: ColleagueInputs, problem: string): PrivateCard =>
  card(facts, 'invitation-represent', {
    problem, hasProblem: problem !== '',
    agency: inputs.agency === '' ? facts.invitation.agency : inputs.agency,
    ownAgency: facts.invitation.agency,
    colleagues: facts.colleagues.map((one) => ({ title: `${one.name}, ${one.role}`, value: one.id })), hasColleagues: facts.colleagues.length > 0,
    colleague: inputs.colleague, name: inputs.name, role: inputs.role, email: inputs.email,
  })

/** The form for 'I cannot come'. */
export const declineForm = (facts: InvitationFacts, inputs: { readonly reason: string; readonly askInstead: string }, problem: string): PrivateCard =>
  card(facts, 'invitation-decline', { problem, hasProblem: problem !== '', ownAgency: facts.invitation.agency, ...inputs })

/** Several invitations, the soonest first, each with where its answer stands. */
export const listCard = (person: Person, all: readonly InvitationFacts[]): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'my-invitations',
  data: {
    sentence: all.length === 0 ? 'You have no invitations at the moment.' : 'Your invitations',
    invitations: all.map(({ family, conference, invitation }) => ({
      caseId: family.id, meetingId: conference.id, invitationId: invitation.id, seen: revision(invitation),
      when: `${sayDay(conference.date)} at ${conference.time}`, reference: conference.reference, standing: sayAnswer(invitation, conference).heading,
    })),
  },
})
