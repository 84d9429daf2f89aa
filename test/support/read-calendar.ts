// Reads an .ics file with another library than the one that writes it.
import ICAL from 'ical.js'

/** Throws where it is no calendar with exactly one event. */
export function readCalendar(text: string) {
  const calendar = ICAL.Component.fromString(text)
  const [component, ...others] = calendar.getAllSubcomponents('vevent')
  if (component === undefined || others.length > 0) throw new Error('There is not one event')
  return { calendar, component, event: new ICAL.Event(component) }
}

export const inUtc = (time: ICAL.Time): string => time.toJSDate().toISOString()
