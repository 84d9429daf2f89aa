import { type Calendar, withinReach, workingDaysBetween } from '../../../domain/dates/calendar.ts'
import { addDays, inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { type EveWord, toldOnTheEve } from '../../../domain/meeting/day-notices.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import {
  type ReminderWish,
  type Rhythm,
  rhythms,
  type Waiting,
} from '../../../domain/messages/reminders.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { type Conference, standingInvitations } from '../../../domain/state/conference.ts'
import { hasPlace } from '../../../domain/state/invitation.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type DutyButtons, sayTask } from '../../kernel/duty-buttons.ts'
import { dutyMine, invitationMine, statusShow } from '../../kernel/linked-verbs.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'

/** One thing of a digest: a message that is needed now, and what it is about. */
export type DigestItem = {
  readonly to: Person
  readonly notice: Notice
  readonly family: Case
  readonly reminder?: Waiting
}
type Today = { readonly now: Instant; readonly calendar: Calendar }
type DigestContext = Today & { readonly dutyButtons: DutyButtons }

const maxItems = 10

/**
 * Everything of which one person is to be reminded today, the earliest date first. Throws on none,
 * or on two people's.
 */
export function digestCard(items: readonly DigestItem[], context: DigestContext): PrivateCard {
  const [first] = items
  if (
    first === undefined ||
    items.some(({ to, notice }) => to.id !== first.to.id || notice.to !== first.to.id)
  )
    throw new Error('A digest is one person’s')
  const lines = items
    .map((item) => itemOf(item, context))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const more = lines.length - maxItems
  return {
    audience: 'one-person',
    to: first.to.id,
    template: 'digest',
    data: {
      heading: `${lines.length} things for today`,
      items: lines.slice(0, maxItems).map(({ line }) => line),
      hasMore: more > 0,
      more: more > 0 ? `And ${more} more, later ones. Type ‘to do’ to see them.` : '',
    },
  }
}

function itemOf(
  { notice, family, reminder }: DigestItem,
  context: DigestContext,
): { readonly on: string; readonly line: CardData } {
  const meeting = findConference(family, notice.meeting)
  if (notice.kind === 'eve' && meeting !== undefined) return eveItem(meeting, notice)
  const owed = [...(reminder?.owed ?? [])].sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  const [soonest] = owed
  const number = meeting?.reference ?? ''
  const events = [
    ...new Set(
      owed.map((obligation) =>
        notice.tell === 'owner'
          ? sayTask(context.dutyButtons, obligation)
          : obligation.due.why.event,
      ),
    ),
  ]
  const title = `${notice.tell === 'owner' ? '' : 'Not done yet: '}${events
    .slice(0, 3)
    .map((event, at) => (at === 0 ? event : event.replace(/^./, (letter) => letter.toLowerCase())))
    .join('; ')}${events.length > 3 ? `; and ${events.length - 3} more` : ''}`
  return {
    on: soonest?.due.due ?? '',
    line: {
      title: title === '' ? 'Something to look at' : title,
      line:
        `${soonest === undefined ? '' : `${sayTimeLeft(soonest.due.due, context)}, `}meeting ` +
        `${number}`,
      rule: soonest?.due.why.sentence ?? '',
      ...opens(notice, soonest, context.dutyButtons),
    },
  }
}

const eveTitles: Readonly<Record<EveWord, string>> = {
  comes: 'You come',
  asked: 'Can you come?',
  leads: 'Your meeting',
}

/** That somebody comes, and where; whoever has yet to say so is asked. */
const eveItem = (conference: Conference, { caseId, meeting, to }: Notice) => ({
  on: conference.date,
  line: {
    title: sayEve(conference, to),
    line: [conference.place, conference.onlineLink, `meeting ${conference.reference}`]
      .filter((part) => part !== undefined)
      .join(', '),
    rule: '',
    verb: standingInvitations(conference).some((one) => hasPlace(one, to))
      ? invitationMine
      : statusShow,
    caseId,
    meetingId: meeting,
    invitationId: '',
  },
})

function sayEve(conference: Conference, to: Notice['to']): string {
  const word = toldOnTheEve(conference).get(to) ?? 'leads'
  return `${eveTitles[word]}${word === 'asked' ? '' : ':'} ${sayWhen(conference)}`
}

/** What its button opens: what is owed, or how the meeting stands. */
function opens(
  { tell, caseId, meeting }: Notice,
  owed: Obligation | undefined,
  dutyButtons: DutyButtons,
): CardData {
  if (tell !== 'owner') return { verb: statusShow, caseId, meetingId: meeting, invitationId: '' }
  const dutyButton = owed === undefined ? undefined : dutyButtons.get(owed.kind)
  return {
    verb: dutyButton?.verb ?? dutyMine,
    caseId,
    meetingId: meeting,
    invitationId: owed?.invitation ?? '',
  }
}

/** 'By Fri 4 December, in 3 working days' */
function sayTimeLeft(due: LocalDate, { now, calendar }: Today): string {
  const { date } = inLondon(now)
  if (due < date) return `■ Was due ${sayDay(due)}`
  if (due === date) return '▲ Due today'
  const days = withinReach(() => workingDaysBetween(calendar, date, due))
  // A date beyond the years that the calendar covers must not stop the rest of the digest.
  if (days === undefined) return `By ${sayDay(due)}`
  return (
    `By ${sayDay(due)}, ` +
    `${due === addDays(date, 1) ? 'tomorrow' : days === 1 ? 'the next working day' : `in ${days} working days`}`
  )
}

const rhythmWords: Readonly<Record<Rhythm, string>> = {
  light: 'Light: the question, and one reminder before the date is over',
  standard: 'Standard: as your council has set it',
  active: 'Active: also two working days before each date and on the day',
}

const quietChoices = [
  { slot: 'tomorrow', title: 'Not before tomorrow' },
  { slot: 'week', title: 'Not before next Monday' },
] as const

/** How this person is reminded now, and what they may choose. */
export function remindersCard(
  person: Person,
  wish: ReminderWish,
  { now, notice = '' }: { readonly now: Instant; readonly notice?: string },
): PrivateCard {
  const quiet = wish.quietUntil !== undefined && wish.quietUntil > now ? wish.quietUntil : undefined
  return {
    audience: 'one-person',
    to: person.id,
    template: 'reminders',
    data: {
      kept: notice,
      hasKept: notice !== '',
      quiet: sayQuiet(quiet, notice !== ''),
      quietChoices: [
        ...quietChoices,
        ...(quiet === undefined ? [] : [{ slot: 'off', title: 'Remind me again' }]),
      ].map((choice) => ({ ...choice })),
      rhythm: rhythmWords[wish.rhythm],
      rhythmChoices: rhythms
        .filter((rhythm) => rhythm !== wish.rhythm)
        .map((rhythm) => ({
          slot: rhythm,
          title: `${rhythm.charAt(0).toUpperCase()}${rhythm.slice(1)}`,
        })),
    },
  }
}

/** Whoever has just been told the day is not told it again. */
function sayQuiet(until: Instant | undefined, isSaid: boolean): string {
  if (until === undefined) return 'I remind you once a day of everything that falls together.'
  if (isSaid)
    return 'Until then I am quiet, but never beyond the morning on which something is due.'
  return (
    `I am quiet until ${sayWhen(inLondon(until))}, but ` +
    'never beyond the morning on which something is due.'
  )
}
