import { type Calendar, dayOff, rollBack } from '../../../domain/dates/calendar.ts'
import { addDays, inLondon, sayDate, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { MeetingDate } from '../../../domain/obligations/meeting-dates.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { explain, explainAgainst, sayReading } from '../../../domain/rules/explain.ts'
import { type Practice, ruleFor, sayDuty } from '../../../domain/rules/practice.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { MeetingKind } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import { moreData } from '../../kernel/cards.ts'
import { sayMeeting } from '../../kernel/lines-card.ts'

export type DatesFacts = {
  readonly person: Person
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly dates: readonly MeetingDate[]
}

/** The date, then why: the rule, its source, how the days were counted, and the days off. */
export function whyCard(
  { person, family, conference, practice }: DatesFacts,
  { rule, deadline, onlyIf }: MeetingDate,
  asked: LocalDate | undefined,
): PrivateCard {
  const [first = '', ...rest] =
    asked === undefined ? explain(deadline) : explainAgainst(deadline, asked)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'date-why',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      due: `${sayDate(deadline.due)}, 17:00`,
      event: rule.event,
      meeting:
        `${conference.reference}, ${practice.name}. ` +
        `${sentenceCase(sayDuty(rule.owedBy, practice))}.${onlyIf === undefined ? '' : ` Only if ${onlyIf}.`}`,
      first,
      rest: rest.map((text) => ({ text })),
    },
  }
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** More do not fit on a card. */
const maxDates = 14

/** All dates of one or more meetings, each with a button that explains it. */
export function datesCard(person: Person, meetings: readonly DatesFacts[]): PrivateCard {
  // 'When is it?' is answered by the heading.
  const only = meetings.length === 1 ? meetings[0] : undefined
  const all = meetings.flatMap(({ family, conference, practice, dates }) =>
    dates.map((date) => ({ family, conference, practice, ...date })),
  )
  return {
    audience: 'one-person',
    to: person.id,
    template: 'dates',
    data: {
      heading:
        only === undefined
          ? meetings.length === 0
            ? 'There are no dates for you at the moment'
            : 'The dates'
          : `The dates for ${sayMeeting(only.conference)}`,
      dates: all
        .slice(0, maxDates)
        .map(({ family, conference, practice, rule, deadline, onlyIf }) => ({
          caseId: family.id,
          meetingId: conference.id,
          rule: rule.id,
          day: sayDay(deadline.due),
          event: rule.event,
          line: [
            conference.reference,
            sayDuty(rule.owedBy, practice),
            ...(deadline.why.alternative === null || deadline.why.alternative.due === deadline.due
              ? []
              : [
                  `or ${sayDay(deadline.why.alternative.due)}, read ` +
                    `as ${sayReading(deadline.why.alternative.reading)}`,
                ]),
            ...(onlyIf === undefined ? [] : [`only if ${onlyIf}`]),
          ].join(', '),
        })),
      ...moreData(
        all.length,
        maxDates,
        '. For one meeting’s alone, add its number: ‘dates for 4471’.',
      ),
    },
  }
}

export type NoticeFacts = {
  readonly date: LocalDate
  readonly kind: MeetingKind
  readonly practices: readonly Practice[]
  readonly calendar: Calendar
  readonly now: Instant
}

/**
 * 'Conference is 31st March, when do letters need to go': by each practice that applies, both
 * readings.
 */
export function noticeCard(
  person: Person,
  { date, kind, practices, calendar, now }: NoticeFacts,
): PrivateCard {
  const off = dayOff(calendar, date)
  const lines = practices.map((practice) => {
    const rule = ruleFor(practice, 'tell-parents', kind)
    if (rule === undefined)
      return (
        `${practice.name} promises parents no number of days. Tell them as soon as the day is ` +
        'known, and leave time for an interpreter and an advocate.'
      )
    const told = deadlineIn(practice, rule, { kind, anchor: date, calendar })
    const other =
      told.why.alternative === null
        ? ''
        : ` Read as ${sayReading(told.why.alternative.reading)} ` +
          `it would be ${sayDay(told.why.alternative.due)}.`
    const late =
      told.due < inLondon(now).date
        ? ' That day has passed: tell them today and record why it is late.'
        : ''
    return (
      `${practice.name}: parents are told by ` +
      `${sayDate(told.due)} (${rule.paraphrase}).${other}${late}`
    )
  })
  const weekend =
    off === undefined
      ? []
      : [
          `Nobody works on ${sayDate(date)} (${off}). The working day before is ` +
            `${sayDay(rollBack(calendar, addDays(date, -1)))}.`,
        ]
  return {
    audience: 'one-person',
    to: person.id,
    template: 'date-notice',
    data: {
      heading: `A conference on ${sayDate(date)}`,
      lines: [...weekend, ...lines].map((text) => ({ text })),
    },
  }
}
