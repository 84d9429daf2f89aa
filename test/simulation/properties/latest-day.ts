// A meeting that is booked past its latest day is flagged: counted a second time, naively, day by day.
import { addDays, weekday } from '../../../src/domain/dates/dates.ts'
import type { LocalDate } from '../../../src/domain/ids.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Seen } from '../news.ts'
import type { Ground, Property } from './property.ts'

export const latestDay: Property = {
  name: 'latest-day',
  promise:
    'A first conference is held within fifteen working days; ' +
    'one booked later is flagged, never stopped (T01, S1).',
  holds({ news }, ground) {
    for (const seen of news.seen) {
      if (seen.where !== 'card' || seen.template !== 'status') continue
      const conference = meetingOn(seen, ground)
      if (conference === undefined || !isCountable(conference)) continue
      const isFlagged = seen.text.includes('after its latest day')
      if (isPast(conference, ground) !== isFlagged)
        return (
          `${seen.to} reads of ${conference.reference} on ` +
          `${conference.date}, counted from ${conference.countedFrom ?? ''}, ` +
          `that it is ${isFlagged ? '' : 'not '}past its latest day`
        )
    }
    return undefined
  },
}

/** Those that every practice counts in fifteen working days, and that are still to be held. */
const isCountable = ({ kind, countedFrom, records, cancelled }: Conference): boolean =>
  ['initial', 'pre-birth', 'outside-home'].includes(kind) &&
  countedFrom !== undefined &&
  cancelled === undefined &&
  !records.some(({ duty }) => duty === 'hold-conference')

function meetingOn({ text }: Seen, { families }: Ground): Conference | undefined {
  const meetings = new Set(text.match(/"meetingId":"[^"]+"/g))
  const [only] = meetings
  if (only === undefined || meetings.size > 1) return undefined
  return [...families.values()]
    .flatMap(({ conferences }) => conferences)
    .find(({ id }) => only === `"meetingId":"${id}"`)
}

function isPast({ countedFrom, date, practice }: Conference, ground: Ground): boolean {
  const held = ground.practiceOf(practice)
  const days = [...(held?.rules.values() ?? [])].find(({ id }) => id === 'T01')?.n ?? 15
  let latest = countedFrom ?? date
  for (let counted = held?.countStartDay === true ? 1 : 0; counted < days;) {
    latest = addDays(latest, 1)
    if (!isDayOff(latest, ground)) counted += 1
  }
  return date > latest
}

const isDayOff = (day: LocalDate, { calendar }: Ground): boolean =>
  [0, 6].includes(weekday(day)) || calendar.holidays.has(day)
