// Until when an invitation can be answered: on the day itself people still say that they cannot
// come after all, or that somebody else does, and the chair has to know at once.
import { addDays, inLondon, londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, localTime } from '../ids.ts'
import { type Conference, outcomeOf } from '../state/conference.ts'

/** The end of its day, or, once it has begun, the moment at which what it decided was recorded. */
export function answersCloseAt(conference: Conference): Instant {
  const endOfDay = londonInstant(addDays(conference.date, 1), localTime('00:00'))
  const decided = outcomeOf(conference)?.at
  if (decided === undefined || decided >= endOfDay) return endOfDay
  const start = startsAt(conference)
  return decided < start ? start : decided
}

/** Whether it has begun today, and is not over yet. */
export const isGoingOn = (conference: Conference, now: Instant): boolean =>
  conference.cancelled === undefined &&
  startsAt(conference) <= now &&
  inLondon(now).date === conference.date &&
  now < answersCloseAt(conference)
