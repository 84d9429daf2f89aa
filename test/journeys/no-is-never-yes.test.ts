// A refusal in other words than 'I can't come' is never taken for a yes, and is not asked about as one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const answered = () =>
  keptIn(house, 'audit').filter(
    ({ body }) =>
      body.includes('"invitation.answered"') && /"status":"(?:attending|represented)"/.test(body),
  ).length

const refusals = [
  "sorry no can do, I'm on clinic",
  'no can do for the 10th',
  'no can do I am afraid, clinic',
  "count me out for 4471, I'm on leave",
  "I'll have to pass on this one, court that day",
  "no way I can come, I'm on clinic",
]

describe('whoever is asked to come for a colleague', () => {
  it.each(some(refusals))('‘%s’ is no yes, and offers none', async (text) => {
    await house.say('health-visitor', 'Jo Tanner will come for me')
    const shown = await house.onlyAnswer('health-visitor-colleague', text)
    expect(words(shown)).not.toContain('that you’re coming')
    expect(words(shown)).not.toContain('You are coming')
    expect(buttons(shown)[0]?.title).not.toMatch(/^I can (?:come|join)/)
  })
})

describe('whoever is invited', () => {
  it.each(some(refusals))('‘%s’ is no yes, and offers none', async (text) => {
    const before = answered()
    const shown = await house.onlyAnswer('school', text)
    expect(words(shown)).not.toContain('that you’re coming')
    expect(words(shown)).not.toContain('You are coming')
    expect(buttons(shown)[0]?.title).not.toMatch(/^I can (?:come|join)/)
    expect(answered()).toBe(before)
  })

  it('‘no problem, I can come’ is still a yes', async () => {
    const shown = await house.onlyAnswer('school', 'no problem, I can come')
    expect(words(shown)).toContain('You are coming')
  })
})
