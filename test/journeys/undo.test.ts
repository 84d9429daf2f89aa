// An answer is taken back, and the card says in a sentence what stands.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

it('an undo says what stands now, each time it is pressed', async () => {
  await house.say('school', "yes i'll be there")
  await house.say('school', "I can't come")
  const undo = async () => words(await house.press('school', 'Undo'))
  expect(await undo()).toContain('Taken back. What stands now: you are coming.')
  expect(await undo()).toContain('Taken back. What stands now: you cannot come.')
})

it('an undo of the only answer says that there is none', async () => {
  await house.say('school', "yes i'll be there")
  expect(words(await house.press('school', 'Undo'))).toContain(
    'Taken back. You have not answered now. Can you come?',
  )
})
