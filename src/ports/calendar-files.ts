import type { Instant } from '../domain/ids.ts'
import type { CalendarEntry } from '../domain/meeting/calendar-entry.ts'

/** RFC 5545, in UTF-8. */
export const calendarType = 'text/calendar; charset=utf-8'

/**
 * `uid` is the same for each version of one entry, so that a calendar changes it and adds no second
 * one.
 */
export type CalendarFile = CalendarEntry & { readonly uid: string; readonly writtenAt: Instant }

/** Writes an entry as an `.ics` file. */
export interface CalendarFiles {
  write(file: CalendarFile): Promise<string>
}
