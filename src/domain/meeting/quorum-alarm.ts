// A meeting tomorrow that would not be quorate: said at once, apart from every reminder, while
// there is still a day.
import { addWorkingDays, withinReach } from '../dates/calendar.ts'
import { londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, localTime, messageId } from '../ids.ts'
import { forecast } from '../quorum/forecast.ts'
import type { RuleContext } from '../rules/context.ts'
import { practiceUnder } from '../rules/practice.ts'
import { type Case, childrenOf } from '../state/case.ts'
import { type Conference, hasConflict } from '../state/conference.ts'
import type { Announcement } from '../state/notice.ts'
import { membersOf } from './attendance.ts'

const morning = localTime('09:00')

/** From 09:00 on the working day before a conference. */
export const alarmFrom = (
  conference: Conference,
  { calendar }: Pick<RuleContext, 'calendar'>,
): Instant => londonInstant(addWorkingDays(calendar, conference.date, -1), morning)

/**
 * Whether there would be no quorum at a conference that is about to be held, by what has been
 * answered until now.
 */
export function isAlarming(
  family: Case,
  conference: Conference,
  { practices, calendar, now }: RuleContext,
): boolean {
  // A core group has no quorum that could be missed.
  if (
    conference.kind === 'core-group' ||
    conference.cancelled !== undefined ||
    now >= startsAt(conference)
  )
    return false
  const from = withinReach(() => alarmFrom(conference, { calendar }))
  if (from === undefined || now < from) return false
  const rule = practiceUnder(practices, conference.practice).quorum
  return (
    forecast({ members: membersOf(conference), children: childrenOf({ family, conference }), rule })
      .colour === 'red'
  )
}

/**
 * The alarms of this moment: one to the chair and one to the administrator for each day on which a
 * meeting is to be held, so that a meeting that moves can alarm again. Calling it again gives the
 * same ids.
 */
export function alarms(family: Case, context: RuleContext): Announcement[] {
  return family.conferences
    .filter((conference) => isAlarming(family, conference, context))
    .flatMap((conference) => {
      const tellers = [
        { to: conference.chair, tell: 'chair' },
        { to: conference.administrator, tell: 'administrator' },
      ] satisfies Pick<Announcement, 'to' | 'tell'>[]
      return tellers
        .filter(
          ({ to }, index) =>
            !hasConflict(conference, to) &&
            tellers.findIndex((otherTeller) => otherTeller.to === to) === index,
        )
        .map(({ to, tell }): Announcement => ({
          id: messageId(`told:inquorate:${conference.id}:${conference.date}:${to}`),
          caseId: family.id,
          meeting: conference.id,
          kind: 'inquorate',
          step: 'alarm',
          tell,
          to,
          about: [],
          at: alarmFrom(conference, context),
        }))
    })
}

/**
 * The next moment at which a meeting comes so near that it may alarm; undefined when none is to
 * come.
 */
export const nextAlarm = (family: Case, context: RuleContext): Instant | undefined =>
  family.conferences
    .filter((conference) => conference.kind !== 'core-group' && conference.cancelled === undefined)
    .filter((conference) => startsAt(conference) > context.now)
    .flatMap((conference) => withinReach(() => alarmFrom(conference, context)) ?? [])
    .filter((at) => at > context.now)
    .sort()[0]
