// A calendar entry as RFC 5545 has it. Its times are those of the clocks in England, with the rules
// of Europe/London beside them: the meeting is at ten there, whatever zone the reader's calendar is
// in.
import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'

import { never } from '../domain/result.ts'
import type { Slot } from '../domain/state/conference.ts'
import type { CalendarFile } from '../ports/calendar-files.ts'

const zone = 'Europe/London'

/**
 * Summer time begins on the last Sunday of March and ends on the last of October, at one o'clock
 * UTC.
 */
const zoneRules = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/**
 * Nobody answers an entry by mail: '.invalid' leads nowhere (RFC 2606). iTIP wants an organiser
 * (RFC 5546, 3.2.1).
 */
const organizer = { name: 'Round the Table', email: 'no-reply@round-the-table.invalid' }

const calmWords =
  'Open Round the Table in Teams: there you see what is asked of you, and say if you cannot come.'

export function writeCalendarFile(file: CalendarFile): string {
  const { status, title, place, onlineLink } = file
  const calendar = new ICalCalendar({
    prodId: { company: 'Round the Table', product: 'Calendar entry', language: 'EN' },
    method: status === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zoneRules },
  })
  calendar.createEvent({
    id: file.uid,
    sequence: file.sequence,
    stamp: new Date(file.writtenAt),
    start: wallClock(file.starts),
    end: wallClock(file.ends),
    timezone: zone,
    summary: title,
    description: [calmWords, ...(onlineLink === undefined ? [] : [onlineLink])].join('\n\n'),
    location: place ?? 'Online',
    url: onlineLink ?? null,
    organizer,
    status: statusOf(status),
    // Others who may look into this calendar see that its owner is busy, and no more.
    class: ICalEventClass.PRIVATE,
    busystatus: status === 'cancelled' ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    transparency:
      status === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  })
  return calendar.toString()
}

function statusOf(status: CalendarFile['status']): ICalEventStatus {
  switch (status) {
    case 'confirmed':
      return ICalEventStatus.CONFIRMED
    case 'to-confirm':
      return ICalEventStatus.TENTATIVE
    case 'cancelled':
      return ICalEventStatus.CANCELLED
    default:
      return never(status)
  }
}

/**
 * The library writes what a Date shows where the program runs, as it stands: so it is made there.
 */
const wallClock = ({ date, time }: Slot): Date => new Date(`${date}T${time}:00`)
