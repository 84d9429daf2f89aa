// Whoever cannot come and sends nobody still owes the report, and is reminded of it.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('is reminded of the report on and after its day, and has it in the list', async () => {
  await house.say('school', "I can't come")
  await house.press('school', 'Send this answer', { reason: 'In court', askInstead: '' })
  for (const day of ['2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09'])
    await house.moveClock(`${day}T09:30:00Z`)
  expect((await house.chat('school')).map(words).join()).toMatch(/Your report (?:is|was) due/)
  expect(words(await house.answer('school', 'to do'))).toContain('Submit your report')
})

it('who says that a report comes instead has declined, and reads both', async () => {
  const card = words(await house.answer('school', "I can't come but I will send a report"))
  expect(card).toMatch(/can(?:no|’|')t come/i)
  expect(card).toMatch(/report/i)
  expect(words(await house.answer('chair', 'who is coming to 4471'))).toMatch(/Cannot come|report/)
})
