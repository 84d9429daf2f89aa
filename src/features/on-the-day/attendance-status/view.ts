import { owingReport } from '../../../domain/core-group/core-group.ts'
import { hasReported } from '../../../domain/core-group/update.ts'
import { type Calendar, workingDaysBetween } from '../../../domain/dates/calendar.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import { membersOf } from '../../../domain/meeting/attendance.ts'
import { chaseOrderOf, forecastOf, noQuorumWords } from '../../../domain/meeting/expected-quorum.ts'
import { isHolding, preparationPurposes } from '../../../domain/meeting/preparation.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import { sayTiming } from '../../../domain/meeting/timing.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, isOverdue, type Obligation } from '../../../domain/obligations/obligation.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { may } from '../../../domain/permissions.ts'
import { type Forecast, whatIf } from '../../../domain/quorum/forecast.ts'
import type { Leaver } from '../../../domain/quorum/quorum.ts'
import type { Practice, Sector } from '../../../domain/rules/practice.ts'
import {
  type Conference,
  isCoreGroup,
  outcomeOf,
  standingInvitations,
  toBeConfirmedAgain,
} from '../../../domain/state/conference.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
  isSettled,
  revision,
} from '../../../domain/state/invitation.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import { coreGroupForm } from '../../core-group/arrange/verbs.ts'
import { meetingMenu, meetingMoveForm } from '../../inviting/change-meeting/verbs.ts'
import { chasePreview } from '../../inviting/chase/verbs.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { dayShow } from '../check-in/verbs.ts'
import { sayStanding } from './answer-words.ts'
import { statusShow } from './verbs.ts'

export type StatusFacts = Meeting & {
  /** Who asks. */
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  /** That this meeting is held, and what has to be ready before it. */
  readonly owed: readonly Obligation[]
}

/** Colour, shape and word together: never colour alone. */
const forecastWords: Readonly<Record<Forecast['colour'], string>> = {
  green: '● Green',
  amber: '▲ Amber',
  red: '■ Red',
}
const forecastStyle: Readonly<Record<Forecast['colour'], string>> = {
  green: 'good',
  amber: 'warning',
  red: 'attention',
}

/** What was asked: the card's first sentence answers that. A sector is 'has anybody from health replied yet'. */
export type Question =
  | { readonly about: 'status' | 'missing' | 'quorum' }
  | { readonly about: 'sector'; readonly sector: Sector; readonly said: string }

/** The answer in a sentence first, then each agency, its person and its answer, then whom to ask. */
export function statusCard(
  facts: StatusFacts,
  question: Question = { about: 'status' },
): PrivateCard {
  const { conference, person } = facts
  if (conference.cancelled !== undefined) return cancelledStatusCard(facts)
  // Once people are marked at the table, or the outcome is there, what was to be expected is of no use any more.
  const begun = anybodyMarked(conference) || outcomeOf(conference) !== undefined
  const expected = begun ? undefined : forecastOf(facts)
  const chase = begun ? [] : chaseOrderOf(facts)
  const owing = owingReport(conference).filter(
    (invitation) => !hasReported(conference, invitation.id),
  )
  const silent = standingInvitations(conference).filter(
    (invitation) => currentAnswer(invitation).status === 'awaited',
  )
  const checks = preparationOf(facts)
  const late = lateDay(facts)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'status',
    data: {
      ...meeting(facts),
      begun: begun ? whoCame(conference) : '',
      hasBegun: begun && question.about !== 'quorum',
      ...sayFirst(question, {
        answered: sayAnswered(conference),
        missing: silent.length === 0 ? '' : `No answer yet from: ${agencies(silent)}.`,
        quorum: begun ? whoCame(conference) : (expected?.sentence ?? noQuorumWords),
        sector: saySector(facts, question),
      }),
      hasForecast: expected !== undefined,
      children: (expected?.children ?? []).map(sayChildQuorum),
      colour: expected === undefined ? '' : forecastWords[expected.colour],
      style: expected === undefined ? 'default' : forecastStyle[expected.colour],
      forecast: expected?.sentence ?? '',
      hasSentence: question.about !== 'quorum',
      owing: owing.map((invitation) => ({ agency: invitation.agency })),
      hasOwing: owing.length > 0,
      rows: standingInvitations(conference)
        .sort((a, b) => rank(a) - rank(b))
        .map((invitation) => row(facts, invitation)),
      chase: chase.slice(0, maxToAsk).map(({ member, because }, index) => ({
        number: index + 1,
        agency: member.agency,
        because,
      })),
      hasChase: chase.length > 0,
      others: `And ${chase.length - maxToAsk} more, under ‘Chase’.`,
      hasOthers: chase.length > maxToAsk,
      late,
      hasLate: late !== '',
      ...statusButtons(facts, { begun, canChase: chase.length > 0 }),
      checks: checks.lines,
      hasChecks: checks.lines.length > 0,
      checksDone: checks.done,
      hasDone: checks.done !== '',
    },
  }
}

/** The first few say where to begin; who has not answered stands in the rows above. */
const maxToAsk = 3
const whoCame = (conference: Conference): string =>
  isCoreGroup(conference)
    ? 'Who came is under ‘Who is here’.'
    : 'Who came, and whether there was a quorum, is under ‘Who is here’.'

type StatusButton = { readonly title: string; readonly verb: string }

/** What this moment asks for stands out: to chase before, who is here on the day, the core group after it. */
function statusButtons(
  facts: StatusFacts,
  { begun, canChase }: { readonly begun: boolean; readonly canChase: boolean },
): CardData {
  const { family, conference, person, now, calendar } = facts
  const isOn = isMarkingTime(conference, { now, calendar })
  const all: readonly (StatusButton | false)[] = [
    isOn && { title: 'Who is here', verb: dayShow },
    madePlan(conference) &&
      may(person, { act: 'arrange-core-group', conference }) && {
        title: 'Arrange a core group',
        verb: coreGroupForm,
      },
    canChase && { title: 'Chase', verb: chasePreview },
    begun && !isOn && { title: 'Who is here', verb: dayShow },
    { title: 'Look again', verb: statusShow },
    { title: 'Change the meeting', verb: meetingMenu },
  ]
  const [next, ...rest] = all
    .filter((one) => one !== false)
    .map((statusButton) => ({ ...statusButton, caseId: family.id, meetingId: conference.id }))
  // A single button more needs no tap to be found.
  const hasMore = rest.length > 1
  return {
    next: [
      ...(next === undefined
        ? []
        : [{ ...next, style: next.verb === statusShow ? 'default' : 'positive' }]),
      ...(hasMore ? [] : rest.map((one) => ({ ...one, style: 'default' }))),
    ],
    more: hasMore ? rest : [],
    hasMore,
  }
}

/** A core group follows a conference that made a plan or kept one. */
const madePlan = (conference: Conference): boolean =>
  ['plan', 'plan-continues'].includes(outcomeOf(conference)?.answer ?? '')

/** Nothing is expected of anybody any more; a new date can be set. */
const cancelledStatusCard = (facts: StatusFacts): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'This meeting is cancelled',
    lines: ['Everybody is told. Nobody owes anything for it.'],
    offers: [
      { title: 'Give it a new date', verb: meetingMoveForm },
      { title: 'Look again', verb: statusShow },
    ],
  })

/** The sentence that was asked for on top, and the others below it. */
function sayFirst(
  { about }: Question,
  say: { answered: string; missing: string; quorum: string; sector: string },
): CardData {
  const missing = say.missing === '' ? 'Everybody has answered.' : say.missing
  const first =
    about === 'missing'
      ? missing
      : about === 'quorum'
        ? say.quorum
        : about === 'sector'
          ? say.sector
          : say.answered
  // Who has not answered stands on top of the rows: it is not said a second time.
  const also = about === 'status' ? '' : say.answered
  return { lead: first, also, hasAlso: also !== '' }
}

/** '■ Mia: social care, Alder Lane Primary School' */
function sayChildQuorum({
  child,
  socialCare,
  others,
  quorate,
}: Forecast['children'][number]): CardData {
  const there = [...(socialCare ? ['social care'] : []), ...others]
  return {
    line: `${quorate ? '●' : '■'} ${child === undefined ? 'All children' : child.label}: ${there.length === 0 ? 'nobody expected yet' : there.join(', ')}`,
  }
}

/** 'Health: Shazia Malik joins online; Grace Lindqvist, no answer yet.' */
function saySector({ conference, people }: StatusFacts, question: Question): string {
  if (question.about !== 'sector') return ''
  const theirs = standingInvitations(conference).filter(
    (invitation) => roleKind(invitation.role).sector === question.sector,
  )
  if (theirs.length === 0) return `Nobody from ${question.said} is invited.`
  const each = theirs.map(
    (invitation) =>
      `${people.get(invitation.person)?.name ?? invitation.role}: ${sayStanding(currentAnswer(invitation)).mark.slice(2).toLowerCase()}`,
  )
  return `${question.said.slice(0, 1).toUpperCase()}${question.said.slice(1)}: ${each.join('; ')}.`
}

/** The preparation checks: the open ones with their day, and how many are done. */
function preparationOf({ owed, family, now }: StatusFacts): {
  readonly lines: CardData[]
  readonly done: string
} {
  const checks = owed.filter((obligation) => preparationPurposes.includes(obligation.kind))
  const open = checks.filter(isOpen).sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  const lines = open.map((obligation) => {
    const child = family.children.find((each) => each.id === obligation.child)?.label
    return {
      mark: isOverdue(obligation, now) ? '■' : '□',
      check: `${obligation.due.why.event}${child === undefined ? '' : ` (${child})`}`,
      by: `${isOverdue(obligation, now) ? 'was due' : 'by'} ${sayDay(obligation.due.due)}`,
    }
  })
  const done = checks.length - open.length
  return { lines, done: done === 0 ? '' : `✓ ${done} of ${checks.length} done` }
}

/** Booked after its latest day: said to those who oversee it, never a reason to stop anything. */
function lateDay({ owed, conference, calendar }: StatusFacts): string {
  const holding = owed.find((obligation) => isHolding(obligation.kind))
  if (holding === undefined || conference.date <= holding.due.due) return ''
  const days = workingDaysBetween(calendar, holding.due.due, conference.date)
  return `This is ${days} working ${days === 1 ? 'day' : 'days'} after its latest day, ${sayDay(holding.due.due)}. Please record why.`
}

/** 'Can we go ahead if police do not come': what the forecast would be, and what it is now. */
export function supposeCard(facts: StatusFacts, leaver: Leaver): PrivateCard {
  if (isCoreGroup(facts.conference)) return statusCard(facts, { about: 'quorum' })
  const { before, after, without } = whatIf(
    {
      members: membersOf(facts.conference),
      children: facts.family.children,
      rule: facts.practice.quorum,
    },
    named(facts, leaver),
  )
  // Whoever is only thought away is not said to have declined.
  const toAsk = after.chaseOrder.filter(({ member }) =>
    before.chaseOrder.some(
      (chase) => chase.member.who === member.who && chase.member.standing === member.standing,
    ),
  )
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'suppose',
    data: {
      ...meeting(facts),
      lead: `Without ${without}`,
      colour: forecastWords[after.colour],
      style: forecastStyle[after.colour],
      forecast: after.sentence,
      before:
        before.colour === after.colour
          ? 'The same colour as now.'
          : `Now: ${forecastWords[before.colour]}`,
      chase: toAsk.slice(0, maxToAsk).map(({ member, because }, index) => ({
        number: index + 1,
        agency: member.agency,
        because,
      })),
      hasChase: after.colour !== 'green' && toAsk.length > 0,
    },
  }
}

/** A person is counted by id and named by agency. */
const named = ({ conference }: StatusFacts, leaver: Leaver): Leaver => {
  const invitation =
    'person' in leaver
      ? conference.invitations.find((invitation) => invitation.person === leaver.person)
      : undefined
  const alone =
    invitation !== undefined &&
    conference.invitations.filter((one) => one.agency === invitation.agency).length === 1
  return invitation !== undefined && alone ? { agency: invitation.agency } : leaver
}

const meeting = ({ family, conference }: StatusFacts): CardData => ({
  caseId: family.id,
  meetingId: conference.id,
  reference: conference.reference,
  kind: kindWords[conference.kind],
  when: `${sayDay(conference.date)} at ${conference.time}`,
})

/** '3 of 5 have answered: 2 come, 1 cannot.' */
function sayAnswered(conference: Conference): string {
  const invited = standingInvitations(conference)
  const again = invited.filter((invitation) => toBeConfirmedAgain(conference, invitation)).length
  const answers = invited
    .filter((invitation) => !toBeConfirmedAgain(conference, invitation))
    .map(currentAnswer)
  const settled = answers.filter(isSettled).length
  const count = (...statuses: Answer['status'][]) =>
    answers.filter((answer) => statuses.includes(answer.status)).length
  const parts = [
    [count('attending'), 'coming'],
    [
      answers.filter((answer) => answer.status === 'represented' && isSettled(answer)).length,
      'sending a colleague',
    ],
    [count('declined'), 'not coming'],
    [count('not-me'), 'the wrong person'],
    [again, 'to say again for the new day'],
  ] satisfies [number, string][]
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  const all = invited.length
  const start =
    settled === all
      ? all === 1
        ? 'The one invited person has answered'
        : `All ${all} have answered`
      : `${settled} of ${all} ${settled === 1 ? 'has' : 'have'} answered`
  return said.length === 0 ? `${start}.` : `${start}: ${said.join(', ')}.`
}

const agencies = (invitations: readonly Invitation[]): string =>
  [...new Set(invitations.map((invitation) => invitation.agency))].join(', ')

/** Who still has to answer stands on top. */
const rank = (invitation: Invitation): number =>
  ['awaited', 'not-me', 'undecided', 'declined', 'represented', 'attending'].indexOf(
    currentAnswer(invitation).status,
  )

function row(
  { person, people, family, conference, now }: StatusFacts,
  invitation: Invitation,
): CardData {
  const answer = currentAnswer(invitation)
  const name = people.get(invitation.person)?.name ?? ''
  const again = toBeConfirmedAgain(conference, invitation)
  const standing = again ? { ...sayStanding(answer), mark: '? To say again' } : sayStanding(answer)
  const timing = sayTiming(invitation)
  const detail = [again ? 'Answered for another day' : '', standing.detail, timing]
    .filter((text) => text !== '')
    .join('; ')
  const isOpen =
    answer.status === 'represented' &&
    answer.confirmation.status === 'awaited' &&
    now < startsAt(conference)
  return {
    caseId: family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: revision(invitation),
    agency: invitation.agency,
    person: name === '' ? invitation.role : `${name}, ${invitation.role}`,
    ...standing,
    detail,
    hasDetail: detail !== '',
    canRecord: isOpen && may(person, { act: 'record-confirmation', conference, invitation }),
  }
}

/** After the reply-by date, without being asked: who has not answered and what that means. */
export const unansweredCard = (facts: StatusFacts, silent: readonly Invitation[]): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'unanswered',
  data: {
    ...meeting(facts),
    count: silent.length === 1 ? 'One person has' : `${silent.length} people have`,
    rows: silent.map((invitation) => row(facts, invitation)),
    forecast: forecastOf(facts)?.sentence ?? noQuorumWords,
  },
})

/** None fits, or none is to come: those that there are, to go on with. */
export const noMeetingCard = (
  person: Person,
  others: readonly Meeting[],
  asked: 'named' | 'to-come',
) =>
  whichMeetingCard(person, statusShow, others, {
    asks:
      asked === 'named'
        ? 'I find no such meeting among yours. These are yours:'
        : 'No meeting of yours is to come. These were before:',
  })

/** For everybody else: the same whether there is such a meeting or not. */
export const ownAnswersOnlyCard = (person: Person) =>
  sentenceCard(
    person,
    'Who comes is shown to the chair, the lead social worker and the conference administrator of a meeting. Type ‘my invitations’ to see your own answers.',
  )
