// Whoever comes can put the meeting into their calendar, and it follows the meeting. Read back by another library.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { asksForCalendarEntry } from '../../../src/understanding/reading/calendar-asked.ts'
import { parts } from '../../support/card-parts.ts'
import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'
import { inUtc, readCalendar } from '../../support/read-calendar.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const linkOn = (shown: Shown): string => {
  const url = parts(shown.cards).find((part) => part['type'] === 'Action.OpenUrl')?.['url']
  if (typeof url !== 'string') throw new Error('There is no link to a file')
  return url
}

async function fileOn(shown: Shown) {
  const response = await fetch(linkOn(shown))
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/calendar')
  expect(response.headers.get('content-disposition')).toContain('calendar-entry.ics')
  const { calendar, event } = readCalendar(text)
  return {
    text,
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    at: inUtc(event.startDate),
  }
}

const hasEntry = (shown: Shown): boolean =>
  buttons(shown).some(({ verb }) => verb === 'calendar.take')

async function moveTo(date: string, time: string) {
  const change = {
    date,
    time,
    place: 'Room 2, Harrowmere Civic Offices',
    link: 'https://meet.example.org/4471',
    reason: 'The interpreter can only come then',
  }
  const menu = await house.press(
    'chair',
    'Change the meeting',
    {},
    await house.answer('chair', '4471'),
  )
  const form = await house.press('chair', 'Another day, time or place', {}, menu)
  const checked = await house.press('chair', 'See what it would mean', change, form)
  await house.press('chair', 'Change it and tell everybody', change, checked)
  await house.moveClock('2026-11-23T12:00:00Z')
}

async function cancel() {
  const form = await house.answer('admin', 'cancel 4471')
  await house.press('admin', 'Cancel it and tell everybody', { reason: 'They moved away' }, form)
  await house.moveClock('2026-11-23T13:00:00Z')
}

describe('the entry that comes with a yes', () => {
  it('is offered where ‘I can come’ was tapped, and where it was typed', async () => {
    const tapped = await house.press('school', 'I can come')
    const typed = await house.answer('police', 'yes i will be there')
    for (const [person, card] of [
      ['school', tapped],
      ['police', typed],
    ] as const) {
      const file = await fileOn(await house.press(person, 'Add to my calendar', {}, card))
      expect(file).toMatchObject({
        method: 'PUBLISH',
        sequence: 0,
        summary: 'Meeting, reference 4471',
        at: '2026-12-10T10:00:00.000Z',
      })
    }
  })

  it('names no child and no agency, and not what kind of meeting it is', async () => {
    await house.press('school', 'I can come')
    const { text } = await fileOn(await house.press('school', 'Add to my calendar'))
    expect(text).not.toMatch(/mia|leo|protection|conference|safeguarding|family|school|social/i)
    expect(text).toContain('https://meet.example.org/4471')
  })

  it('is not offered with any other answer', async () => {
    expect(hasEntry(await house.last('school'))).toBe(false)
    expect(hasEntry(await house.press('gp', 'Can’t come'))).toBe(false)
    expect(hasEntry(await house.press('housing', 'Not sure yet'))).toBe(false)
  })

  it('leads back to the answer, with its Undo', async () => {
    await house.press('school', 'I can come')
    await house.press('school', 'Add to my calendar')
    expect(words(await house.press('school', 'Back'))).toContain('You are coming')
  })

  it('is for a colleague once they have said yes, and for nobody before', async () => {
    await house.press('school', 'Send someone')
    const named = await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    expect(hasEntry(named)).toBe(false)
    const asked = await house.last('school-deputy')
    expect(hasEntry(asked)).toBe(false)
    expect(words(await house.answer('school-deputy', 'add it to my calendar'))).toContain(
      'once you’ve said that you come',
    )
    await house.press('school-deputy', 'I will come', {}, asked)
    const file = await house.press('school-deputy', 'Add to my calendar')
    expect((await fileOn(file)).at).toBe('2026-12-10T10:00:00.000Z')
  })

  it('is asked about again when it is taken: a no since then leaves no file', async () => {
    const card = await house.press('school', 'I can come')
    const link = linkOn(await house.press('school', 'Add to my calendar'))
    await house.answer('school', 'sorry, I cannot come after all')
    expect((await fetch(link)).status).toBe(404)
    const again = await house.pressRaw(
      'school',
      card.id,
      'calendar.take',
      buttons(card).find(({ verb }) => verb === 'calendar.take')?.data,
    )
    expect(again.activity && words(again.activity)).toContain('I cannot find this for you')
  })
})

describe('a meeting that changes', () => {
  it('moves in the calendar of whoever had accepted: the same entry, with a higher number', async () => {
    const accepted = await house.press('school', 'I can come')
    const before = await fileOn(await house.press('school', 'Add to my calendar', {}, accepted))
    await moveTo('2027-06-03', '14:00')
    const told = await house.last('school')
    expect(words(told)).toContain('Can you still come?')
    const after = await fileOn(await house.press('school', 'Update my calendar', {}, told))
    expect([after.uid, after.sequence]).toEqual([before.uid, 1])
    expect(after.at).toBe('2027-06-03T13:00:00.000Z')
    expect(after.text).toContain('STATUS:TENTATIVE')
    expect(hasEntry(await house.last('police'))).toBe(false)
  })

  it('moves in the calendar of a colleague who comes for somebody', async () => {
    await house.press('school', 'Send someone')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    await house.press('school-deputy', 'I will come')
    await moveTo('2026-12-17', '14:00')
    const told = await house.last('school-deputy')
    const after = await fileOn(await house.press('school-deputy', 'Update my calendar', {}, told))
    expect([after.sequence, after.at]).toEqual([1, '2026-12-17T14:00:00.000Z'])
  })

  it('leaves the calendar when it is cancelled: whoever had accepted is offered that', async () => {
    const accepted = await house.press('school', 'I can come')
    const before = await fileOn(await house.press('school', 'Add to my calendar', {}, accepted))
    await cancel()
    const told = await house.last('school')
    const after = await fileOn(await house.press('school', 'Remove from calendar', {}, told))
    expect(after).toMatchObject({ method: 'CANCEL', uid: before.uid, sequence: 1 })
    expect(hasEntry(await house.last('police'))).toBe(false)
    const chairs = await fileOn(await house.press('chair', 'Remove from calendar'))
    expect(chairs.method).toBe('CANCEL')
  })
})

describe('typed', () => {
  it.each([
    'add it to my calendar',
    'Add it to my calendar please',
    'yes please, add it to my calendar',
    'can you put 4471 in my diary?',
    'could you put this in my outlook calendar',
    'put the meeting in my calendar',
    'save the date to my calendar',
    'send me the calendar invite',
    'calendar entry for 4471',
    'send me the ics file',
    'i need a calendar invite for this',
    'get it into my diary please',
    'update my calendar',
  ])('‘%s’ brings the file to whoever comes', async (text) => {
    await house.press('school', 'I can come')
    const file = await fileOn(await house.onlyAnswer('school', text))
    expect(file.summary).toBe('Meeting, reference 4471')
  })

  it('by somebody who has not answered brings the question first, and records nothing', async () => {
    const first = await house.onlyAnswer('gp', 'add it to my calendar')
    expect(words(first)).toContain('once you’ve said that you come')
    expect(words(await house.press('gp', 'Answer now', {}, first))).toContain('Can you come?')
  })

  it('by the chair, who comes by office', async () => {
    const file = await fileOn(await house.onlyAnswer('chair', 'add it to my calendar'))
    expect(file.sequence).toBe(0)
  })

  it.each([
    "i've put it in my calendar, see you there",
    "the meeting's vanished from my calendar, is it cancelled",
    'put a core group in everyones calendar for monday 2pm',
    'ive not got the core group in my calendar, when is it',
    'is it in my calendar',
    'take it off my calendar',
    'add Jo Tanner to the meeting',
    'yes',
  ])('‘%s’ asks for something else', (text) => {
    expect(asksForCalendarEntry(text)).toBe(false)
  })
})
