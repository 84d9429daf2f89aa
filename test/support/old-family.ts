// A family that has been on a plan for so many months: a review after three months and then every
// six, a core group every six weeks, and a review to come. Whoever is invited said that they come,
// and did.
import { addDays, addMonths } from '../../src/domain/dates/dates.ts'
import {
  instant,
  invitationId,
  type LocalDate,
  localDate,
  localTime,
  meetingId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference, DutyRecord } from '../../src/domain/state/conference.ts'
import type { Invitation } from '../../src/domain/state/invitation.ts'
import { familyOnPlan, firstCoreGroup } from '../samples/core-group/core-group-samples.ts'
import { sampleConference } from '../samples/sample-family.ts'

const morning = (date: LocalDate) => instant(`${date}T09:30:00.000Z`)

/** `today`: invitations to the meetings to come go out now; the last meeting that is past was so many weeks ago. */
export function oldFamily(months: number, today: LocalDate): Case {
  const first = addMonths(today, -months)
  const reviewDays = [addMonths(first, 3)]
  while (last(reviewDays) <= today) reviewDays.push(addMonths(last(reviewDays), 6))
  const coreGroupDays = [addDays(first, 14)]
  while (last(coreGroupDays) <= today) coreGroupDays.push(addDays(last(coreGroupDays), 42))
  const conferences = [
    held(meetingOf(sampleConference, 'initial', first), 'plan', today),
    ...reviewDays.map((day, index) =>
      held(meetingOf(sampleConference, `r${index + 1}`, day), 'plan-continues', today),
    ),
    ...coreGroupDays.map((day, index) =>
      come(meetingOf(firstCoreGroup, `cg${index + 1}`, day), today),
    ),
  ]
  return { ...familyOnPlan, conferences: conferences.sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

function last(days: readonly LocalDate[]): LocalDate {
  const day = days.at(-1)
  if (day === undefined) throw new Error('There is no day')
  return day
}

const workday = (day: LocalDate): LocalDate => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day
}

function meetingOf(like: Conference, name: string, day: LocalDate): Conference {
  const date = workday(day)
  const kind = like.kind === 'core-group' ? 'core-group' : name === 'initial' ? 'initial' : 'review'
  const number = name === 'initial' ? '4471' : `4471-${name.toUpperCase()}`
  const invitations = like.invitations.map((invitation): Invitation => ({
    ...invitation,
    id: invitationId(`i-${name}-${invitation.person}`),
    answers: [],
    invitedAt: morning(addDays(date, -20)),
  }))
  return {
    ...like,
    id: meetingId(`m-${name}`),
    reference: reference(number),
    kind,
    date,
    invitations,
    ...(kind === 'initial' ? { countedFrom: addDays(date, -14) } : {}),
  }
}

/** Past ones have their outcome; for those to come the invitations go out today. */
function held(
  conference: Conference,
  answer: 'plan' | 'plan-continues',
  today: LocalDate,
): Conference {
  const at = morning(addDays(conference.date, 1))
  const outcome: DutyRecord = {
    duty: 'hold-conference',
    answer,
    on: conference.date,
    note: '',
    by: conference.chair,
    at,
  }
  return conference.date < today
    ? { ...come(conference, today), records: [outcome] }
    : come(conference, today)
}

function come(conference: Conference, today: LocalDate): Conference {
  const { date } = conference
  const invitations = conference.invitations.map((invitation): Invitation =>
    date < today
      ? {
          ...invitation,
          answers: [
            {
              status: 'attending',
              mode: 'in-person',
              by: invitation.person,
              at: morning(addDays(date, -19)),
            },
          ],
          marks: [
            {
              mark: 'arrived',
              who: 'invited',
              mode: 'in-person',
              time: localTime('10:00'),
              by: conference.chair,
              at: instant(`${date}T10:00:00.000Z`),
            },
          ],
        }
      : { ...invitation, invitedAt: morning(today) },
  )
  return { ...conference, invitations }
}

export const dayOfTests = localDate('2026-11-23')
