// Where a meeting is now, in an administrator's words: the place stands in the form, and 'now' is no day.
import { afterAll, beforeAll, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeAll(async () => void (house = await openHouse()))
afterAll(() => house.close())

it.each([
  ['chair', 'it’s at the town hall now', 'the town hall'],
  ['admin', '4471 in room 5 now', 'room 5'],
  ['admin', 'change of venue for 4471: Town Hall', 'Town Hall'],
  ['admin', 'the venue for 4471 is now the Civic Centre', 'the Civic Centre'],
  ['admin', '4471 will be online only', ''],
])('%s: ‘%s’ leaves the day as it is', async (person, text, place) => {
  const form = await house.onlyAnswer(person, text)
  expect(words(form)).toContain('Another day, time or place')
  expect(words(form)).not.toContain('has passed')
  expect(fieldsOn(form)).toMatchObject({ date: '2026-12-10', time: '10:00', place })
})
