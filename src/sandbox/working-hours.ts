// What the page says about the time of day: messages go out in working hours only, the rest waits.
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollForward,
} from '../domain/dates/calendar.ts'
import { addDays, addMinutes, inLondon, londonInstant, sayDay } from '../domain/dates/dates.ts'
import { type Instant, type LocalDate, type LocalTime, localTime } from '../domain/ids.ts'

/** Messages go out from `from` until `until` on working days, London time. */
export type WorkingHours = { readonly from: LocalTime; readonly until: LocalTime }

export type WorkingTime = {
  readonly open: boolean
  /** 'Messages wait until Tue 24 November, 08:00.' */
  readonly words: string
  /** When working hours begin again; null while they last. */
  readonly opensAt: Instant | null
}

export type ClockStep = 'hour' | 'working-day' | 'week'

/**
 * How long before its last day a calendar is still far-sighted enough to practise with, in calendar
 * days.
 */
const daysKeptInSight = 14

/** The last day to which the room's clock may be moved. */
export const lastDay = (calendar: Calendar): LocalDate => addDays(calendar.to, -daysKeptInSight)

export function workingTime(now: Instant, calendar: Calendar, hours: WorkingHours): WorkingTime {
  const { date, time } = inLondon(now)
  if (isWorkingDay(calendar, date) && time >= hours.from && time < hours.until)
    return { open: true, words: 'In working hours. Messages go out at once.', opensAt: null }
  const day =
    isWorkingDay(calendar, date) && time < hours.from
      ? date
      : rollForward(calendar, addDays(date, 1))
  return {
    open: false,
    words: `Outside working hours. Messages wait until ${sayDay(day)}, ${hours.from}.`,
    opensAt: londonInstant(day, hours.from),
  }
}

/**
 * An hour later; nine o'clock on the next working day; the same time of day seven calendar days
 * later.
 */
export function stepFrom(now: Instant, step: ClockStep, calendar: Calendar): Instant {
  const { date, time } = inLondon(now)
  switch (step) {
    case 'hour':
      return addMinutes(now, 60)
    case 'working-day':
      return londonInstant(addWorkingDays(calendar, date, 1), localTime('09:00'))
    case 'week':
      return londonInstant(addDays(date, 7), time)
  }
}
