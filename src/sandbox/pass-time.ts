// Letting time pass in the practice room.
import { addMinutes, inLondon, sayDate } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { RoomOptions } from './room-options.ts'
import { lastDay } from './working-hours.ts'

/** A stop each minute at most, and never so many that somebody has to wait long for the page. */
const maxStops = 400
const seenAtOnce = 50

type TimeParts = Pick<RoomOptions, 'calendar' | 'clock' | 'settle' | 'store'>

/**
 * Lets time pass up to a later moment, and returns where the clock then stands. It goes from one
 * thing that is due to the next, so that a week's reminders come as they would have come in that
 * week, and not as the one catch-up that a service sends which had been switched off. Refuses a
 * moment that has passed, and one that the calendar does not reach.
 */
export async function passUntil(
  { calendar, clock, settle, store }: TimeParts,
  moment: Instant,
): Promise<Result<Instant>> {
  const last = lastDay(calendar)
  if (inLondon(moment).date > last)
    return refuse(
      'clock.too-far',
      'The practice room knows the bank holidays up to then, ' +
        `so its clock goes to ${sayDate(last)} at the latest.`,
    )
  const started = clock.now()
  for (let stops = 0; stops < maxStops; stops += 1) {
    const soonest = addMinutes(clock.now(), 1)
    if (soonest >= moment) break
    const due = await store.due(moment, seenAtOnce)
    const next = due.map((doc) => doc.nextAt).find((at) => at !== undefined && at > clock.now())
    if (next === undefined || next >= moment) break
    const reached = await clock.moveTo(next > soonest ? next : soonest)
    if (!reached.ok) break
    await settle()
  }
  // The clock runs while the room works: on the way it may have gone by the moment by itself.
  const wentBy = started < moment && clock.now() > moment
  const reached = wentBy ? ok(clock.now()) : await clock.moveTo(moment)
  if (!reached.ok) return reached
  await settle()
  return ok(clock.now())
}
