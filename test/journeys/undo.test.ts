// An answer is taken back, and the card says in a sentence what stands.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

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

describe('undoing in words, right after a card', () => {
  it.each(['pls undo that', 'undo that', 'take that back', 'oops, undo', 'sorry take it back'])(
    '‘%s’ presses the only button for it',
    async (text) => {
      await house.say('school', "yes i'll be there")
      expect(words(await house.onlyAnswer('school', text))).toContain('You have not answered now.')
      expect(words(await house.onlyAnswer('chair', '4471'))).toContain('0 of 6 have answered')
    },
  )

  it('a question presses nothing', async () => {
    await house.say('school', "yes i'll be there")
    expect(words(await house.onlyAnswer('school', 'can I take that back?'))).toContain(
      'If the card above has an undo button, press that.',
    )
    expect(words(await house.onlyAnswer('chair', '4471'))).toContain('1 of 6 has answered')
    expect(words(await house.onlyAnswer('school', 'undo that'))).toContain('Taken back.')
  })

  it('a card with nothing to take back says what can be, and opens no report', async () => {
    await house.say('school', "yes i'll be there")
    await house.say('school', 'help')
    expect(words(await house.onlyAnswer('school', 'undo that'))).toContain(
      'I can’t tell what to take back.',
    )
    expect(words(await house.onlyAnswer('chair', '4471'))).toContain('1 of 6 has answered')
  })

  it('nor does it open a report some time after the card', async () => {
    await house.say('school', "yes i'll be there")
    await house.moveClock('2026-11-23T12:00:00.000Z')
    expect(words(await house.onlyAnswer('school', 'undo that'))).toContain(
      'I can’t tell what to take back.',
    )
  })

  it('takes back the mark that the chair has just made', async () => {
    await house.moveClock('2026-12-10T09:55:00.000Z')
    await house.say('chair', 'Ruth is here')
    expect(words(await house.onlyAnswer('chair', 'undo that'))).not.toContain('✓ Here')
  })
})
