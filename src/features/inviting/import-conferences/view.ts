import type { Calendar } from '../../../domain/dates/calendar.ts'
import { inLondon, sayDate, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { nextSendingTime } from '../../../domain/messages/rungs.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { ConferenceInputs } from './conference-inputs.ts'
import { kinds } from './rows.ts'
import { isFarOff } from './unlikely-day.ts'

export type FormFacts = {
  readonly person: Person
  readonly people: readonly Person[]
  readonly practices: readonly Practice[]
}

type FormProblems = {
  readonly problems?: readonly string[]
  /** Whether there is a box to tick: it is a meeting beside one that looks the same. */
  readonly asksWhetherSecond?: boolean
  /** Whether there is one for a day that is probably a slip. */
  readonly asksAboutDay?: boolean
  /** What makes its day late: the form asks why, once. */
  readonly late?: string
}

/** The short form, with what was typed so far and what is wrong with it. */
export function formCard(
  { person, people, practices }: FormFacts,
  inputs: ConferenceInputs,
  {
    problems = [],
    asksWhetherSecond = inputs.second_meeting === 'yes',
    asksAboutDay = inputs.day_meant !== '' && inputs.day_meant === inputs.date,
    late = '',
  }: FormProblems = {},
): PrivateCard {
  const choice = (person: Person) => ({ title: `${person.name}, ${person.role}`, value: person.id })
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return {
    audience: 'one-person',
    to: person.id,
    template: 'conference-form',
    data: {
      ...inputs,
      problems: problems.map((text) => ({ text })),
      hasProblems: problems.length > 0,
      asksWhetherSecond,
      asksAboutDay,
      late,
      lateAsked: late === '' ? inputs.seen : 'late',
      asksWhyLate: late !== '',
      kinds: kinds.map((kind) => ({ title: kindWords[kind], value: kind })),
      practices: practices.map((practice) => ({ title: practice.name, value: practice.id })),
      chairs: byName.filter((person) => hasStaffRole(person, 'chair')).map(choice),
      socialWorkers: byName
        .filter(
          (person) => person.left === undefined && roleKind(person.role).sector === 'social-care',
        )
        .map(choice),
    },
  }
}

export type BroughtInFacts = Meeting & {
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
  readonly changed: number
}

/** What came of it: who is invited, and when the invitations reach them. */
export function broughtInCard(
  facts: FormFacts,
  { family, conference, practice, calendar, now, changed }: BroughtInFacts,
): PrivateCard {
  const sending = nextSendingTime(now, { practice, calendar })
  const nameOf = (id: Person['id']) => facts.people.find((person) => person.id === id)?.name
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'conference-brought-in',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      heading:
        changed === 0
          ? `${conference.reference} was already here`
          : `${conference.reference} is in`,
      sentence: changed === 0 ? 'Nothing has changed.' : saySending(sending, now),
      when: `${sayWithYear(conference.date, now)} at ${conference.time}`,
      kind: kindWords[conference.kind],
      about: sayChildren(childrenOf({ family, conference })),
      invited: conference.invitations.map((invitation) => ({
        who: `${nameOf(invitation.person) ?? invitation.role}, ${invitation.role}`,
        agency: invitation.agency,
      })),
    },
  }
}

/** The year is plain within this one and half a year. */
const sayWithYear = (date: LocalDate, now: Instant): string =>
  date.slice(0, 4) === inLondon(now).date.slice(0, 4) && !isFarOff(date, now)
    ? sayDay(date)
    : sayDate(date)

function saySending(sending: Instant, now: Instant): string {
  if (sending === now) return 'The invitations go out now.'
  const { date, time } = inLondon(sending)
  return `The invitations go out on ${sayDay(date)} at ${time}, in working hours.`
}
