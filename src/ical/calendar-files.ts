import type { CalendarFiles } from '../ports/calendar-files.ts'

export const icalCalendarFiles = (): CalendarFiles => ({
  async write(file) {
    // Loaded when somebody wants the first entry: starting does not wait for it.
    const { writeCalendarFile } = await import('./write-calendar-file.ts')
    return writeCalendarFile(file)
  },
})
