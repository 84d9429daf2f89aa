// What is written is read back by another library, as a calendar would read it.
import { afterEach, describe, expect, it } from 'vitest'

import { instant, localDate, localTime } from '../../src/domain/ids.ts'
import { writeCalendarFile } from '../../src/ical/write-calendar-file.ts'
import type { CalendarFile } from '../../src/ports/calendar-files.ts'
import { inUtc, readCalendar } from '../support/read-calendar.ts'
import { some } from '../support/some.ts'

const file: CalendarFile = {
  uid: '0123456789abcdef0123@round-the-table.invalid',
  writtenAt: instant('2026-11-23T09:30:00Z'),
  status: 'confirmed',
  sequence: 0,
  title: 'Meeting, reference 4471',
  starts: { date: localDate('2026-12-10'), time: localTime('10:00') },
  ends: { date: localDate('2026-12-10'), time: localTime('12:00') },
  place: 'Room 2, Harrowmere Civic Offices; ring “Reception”, 2nd floor',
  onlineLink: 'https://meet.example.org/4471',
}

function read(written: CalendarFile) {
  const text = writeCalendarFile(written)
  return { text, ...readCalendar(text) }
}

const processZone = process.env['TZ']
afterEach(() => {
  if (processZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = processZone
})

describe('a calendar entry', () => {
  it('holds when, where and the link, and keeps what a place is called', () => {
    const { calendar, component, event } = read(file)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(event.uid).toBe(file.uid)
    expect(event.sequence).toBe(0)
    expect(event.summary).toBe('Meeting, reference 4471')
    expect(event.location).toBe(file.place)
    expect(component.getFirstPropertyValue('url')).toBe(file.onlineLink)
    expect(event.description).toContain('https://meet.example.org/4471')
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(component.getFirstPropertyValue('organizer')).toBe(
      'mailto:no-reply@round-the-table.invalid',
    )
  })

  it('is at ten in London in winter and in summer, by the rules that stand in the file', () => {
    const winter = read(file).event
    expect(winter.startDate.zone.tzid).toBe('Europe/London')
    expect([inUtc(winter.startDate), inUtc(winter.endDate)]).toEqual([
      '2026-12-10T10:00:00.000Z',
      '2026-12-10T12:00:00.000Z',
    ])
    const day = localDate('2027-06-03')
    const summer = read({
      ...file,
      starts: { date: day, time: localTime('10:00') },
      ends: { date: day, time: localTime('12:00') },
    }).event
    expect(inUtc(summer.startDate)).toBe('2027-06-03T09:00:00.000Z')
  })

  it.each(['Pacific/Auckland', 'America/New_York', 'UTC'])(
    'is the same wherever the program runs: %s',
    (zone) => {
      process.env['TZ'] = zone
      expect(inUtc(read(file).event.startDate)).toBe('2026-12-10T10:00:00.000Z')
    },
  )

  it('of a cancelled meeting takes the entry out again', () => {
    const { calendar, component, event } = read({ ...file, status: 'cancelled', sequence: 2 })
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect([event.uid, event.sequence]).toEqual([file.uid, 2])
  })

  it('is tentative until somebody has confirmed it for the new day', () => {
    const { component } = read({ ...file, status: 'to-confirm', sequence: 1 })
    expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  })

  it('of a meeting without a place is online', () => {
    const { place: _place, ...online } = file
    expect(read(online).event.location).toBe('Online')
  })

  it('has lines of at most 75 octets that end as RFC 5545 says', () => {
    const { text } = read({ ...file, place: `Zimmer 3 – ${'ä'.repeat(120)}` })
    for (const line of some(text.split('\r\n')))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})
