// What every card about a person's own part in a meeting says of that meeting.
import type { Calendar } from '../../domain/dates/calendar.ts'
import { inLondon, sayDay, sayDayFrom } from '../../domain/dates/dates.ts'
import type { Instant } from '../../domain/ids.ts'
import type { CardData } from '../../domain/messages/card.ts'
import { outcomesOf } from '../../domain/plan/plan.ts'
import { deadlineIn } from '../../domain/rules/deadlines.ts'
import type { Practice } from '../../domain/rules/practice.ts'
import { type Case, childrenOf, sayChildren } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import { familyAt } from '../../domain/state/family-about.ts'
import { kindWords } from '../../domain/state/meeting-kind.ts'
import type { Purpose } from '../../domain/state/purpose.ts'

/** With `now`, the year too where it is not plain: a day that is far off, or past. */
export const sayWhen = ({ date, time }: Pick<Conference, 'date' | 'time'>, now?: Instant): string =>
  `${now === undefined ? sayDay(date) : sayDayFrom(inLondon(now).date, date)} at ${time}`

/** Day, place, kind, number and children: for somebody who has a part in this meeting. */
export const meetingWords = ({
  conference,
  family,
  now,
}: {
  readonly conference: Conference
  readonly family: Case
  readonly now?: Instant
}): CardData => ({
  reference: conference.reference,
  kind: kindWords[conference.kind],
  when: sayWhen(conference, now),
  place: conference.place ?? 'Online only',
  hasLink: conference.onlineLink !== undefined,
  link: conference.onlineLink ?? '',
  about: sayChildren(childrenOf({ family, conference })),
})

const asksForPaper = new Set<Purpose>(['submit-report', 'share-report'])

/**
 * What an invited professional is asked for before the conference, or a member before the core
 * group, by the practice's own rules for this kind of conference.
 */
export function toPrepare({
  family,
  practice,
  calendar,
  conference,
}: {
  readonly family: Case
  readonly practice: Practice
  readonly calendar: Calendar
  readonly conference: Conference
}): string[] {
  const { kind, date } = conference
  return [...practice.rules.values()]
    .filter(
      (rule) =>
        rule.kinds.includes(kind) &&
        (rule.purpose === 'core-group-update'
          ? outcomesOf(familyAt(family, conference)).length > 0
          : rule.owedBy === 'invited-professional' &&
            rule.anchor === 'conference' &&
            rule.direction === 'before' &&
            asksForPaper.has(rule.purpose)),
    )
    .map((rule) => ({
      rule,
      due: deadlineIn(practice, rule, { kind, anchor: date, calendar }).due,
    }))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ rule, due }) => `${rule.event}: by ${sayDay(due)}`)
}
