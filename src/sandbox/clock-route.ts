// GET and POST /sandbox/clock: what time it is in the room, and moving it forward.
import { z } from 'zod'

import { inLondon, londonInstant } from '../domain/dates/dates.ts'
import {
  type Instant,
  instant,
  isLocalDate,
  isLocalTime,
  localDate,
  localTime,
} from '../domain/ids.ts'
import { byMethod, json, problem, readBody, type RoomAnswer, type RoomRequest } from './exchange.ts'
import { passUntil } from './pass-time.ts'
import type { RoomOptions } from './room-options.ts'
import { stepFrom, workingTime } from './working-hours.ts'

type ClockParts = Pick<RoomOptions, 'clock' | 'calendar' | 'hours'>
type MovingParts = ClockParts & Pick<RoomOptions, 'settle' | 'store'>

const unreadable =
  'Say where the clock goes: {"now": "2026-11-24T09:00"} for a time in London, or ' +
  `{"by": "hour"}, 'working-day' or 'week'.`
const clockBody = z.union(
  [
    z.strictObject({ now: z.string().transform((text, check) => readMoment(text) ?? fail(check)) }),
    z.strictObject({ by: z.enum(['hour', 'working-day', 'week']) }),
  ],
  { error: unreadable },
)

function fail(check: z.RefinementCtx): never {
  check.addIssue({ code: 'custom', message: unreadable })
  return z.NEVER
}

/**
 * A moment with its zone, or a time on a wall in London: '2026-11-24T09:00' or
 * '2026-11-24T09:00:30'.
 */
function readMoment(text: string): Instant | undefined {
  const { date, time } =
    /^(?<date>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(:\d{2}(\.\d{1,3})?)?$/.exec(text)?.groups ??
    {}
  if (date !== undefined && time !== undefined)
    return isLocalDate(date) && isLocalTime(time)
      ? londonInstant(localDate(date), localTime(time))
      : undefined
  const whole = z.iso.datetime({ offset: true }).safeParse(text)
  return whole.success ? instant(whole.data) : undefined
}

export function clockShown({ clock, calendar, hours }: ClockParts) {
  const now = clock.now()
  return { now, london: inLondon(now), working: workingTime(now, calendar, hours) }
}

export const clockRoute = (parts: MovingParts, request: RoomRequest): Promise<RoomAnswer> =>
  byMethod(request.method, {
    GET: () => Promise.resolve(json(200, clockShown(parts))),
    POST: async () => {
      const asked = readBody(clockBody, request.body)
      if (!asked.ok) return problem(400, asked.refusal.words)
      const moment =
        'now' in asked.value
          ? asked.value.now
          : stepFrom(parts.clock.now(), asked.value.by, parts.calendar)
      const moved = await passUntil(parts, moment)
      return moved.ok ? json(200, clockShown(parts)) : problem(400, moved.refusal.words)
    },
  })
