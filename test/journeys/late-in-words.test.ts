// How late somebody is, in their own words: the minutes are kept, an empty form tells the chair
// nothing, and it is taken back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, type Shown, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.say('school', 'I can come')
  await house.moveClock('2026-12-09T15:00:00Z')
})
afterEach(() => house.close())

/** What is told at once, or by the form's button as the form stands. */
const told = async (shown: Shown): Promise<Shown> =>
  fieldsOn(shown)['minutes'] === undefined
    ? shown
    : house.press('school', 'Tell the chair', fieldsOn(shown), shown)

it('what does not sound settled fills in the minutes, and tells nobody yet', async () => {
  const form = await house.onlyAnswer('school', 'stuck in traffic tomorrow probably, 15 late')
  expect(fieldsOn(form)).toMatchObject({ minutes: '15' })
})

it.each([
  ['dialling in about quarter past', 'about 15 minutes late'],
  ["I'll be 20 late tomorrow", 'about 20 minutes late'],
  ["I'll be joining at ten past", 'about 10 minutes late'],
])('‘%s’ is %s', async (text, late) => {
  const shown = await house.onlyAnswer('school', text)
  expect(words(await told(shown))).toContain(late)
})

it('an empty form tells the chair nothing, and says so', async () => {
  const form = await house.onlyAnswer('school', "I'm going to be late tomorrow")
  const shown = await house.press('school', 'Tell the chair', { minutes: '', leaves: '' }, form)
  expect(words(shown)).toContain('Nothing is told to the chair yet.')
  expect(words(shown)).not.toContain('as planned')
})

describe('whoever had said that they come late', () => {
  beforeEach(async () => void (await house.say('school', "I'll be 15 minutes late tomorrow")))

  it.each(["I'll be on time now", "scrap that, I'll be on time", "I'll be on time after all"])(
    '‘%s’ takes it back',
    async (text) => {
      expect(words(await told(await house.onlyAnswer('school', text)))).toContain(
        'The chair sees that you come as planned.',
      )
    },
  )

  it('an empty form takes it back too', async () => {
    const form = await house.onlyAnswer('school', "I'm going to be late tomorrow")
    const shown = await house.press('school', 'Tell the chair', { minutes: '', leaves: '' }, form)
    expect(words(shown)).toContain('The chair sees that you come as planned.')
  })
})

it('whoever was never late hears that nobody was told of it', async () => {
  expect(words(await house.onlyAnswer('school', "I'll be on time now"))).toContain(
    'Nobody was told that you come late.',
  )
})
