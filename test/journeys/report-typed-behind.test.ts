// 'Start report.' and the report behind it, in one message: nothing of it is lost, and nothing is kept unasked.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, preset, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

it('what stands behind it is in the two-minute form, and is kept when a button is pressed', async () => {
  const told = 'Mum always brings both kids for imms, Leo missed his 2 yr check twice.'
  const form = await house.onlyAnswer('gp', `start report. ${told} I'd go for child in need`)
  expect(words(form)).toContain('What you typed stands below, and is not kept yet.')
  expect(preset(form, 'worries-seen')).toContain(told)
  expect(words(await house.onlyAnswer('gp', 'carry on'))).not.toContain('Leo missed')
  await house.press('gp', 'Keep it for later', { 'worries-seen': told }, form)
  expect(words(await house.onlyAnswer('gp', 'carry on'))).toContain('Leo missed')
})

it('what goes well stands where that is asked, in the full report too', async () => {
  const told = 'Mum rings us back the same day and Mia reads well'
  expect(preset(await house.onlyAnswer('school', `start my report: ${told}`), 'strengths')).toBe(
    told,
  )
})

it.each([
  'start my report, please',
  'start my report for 4471. Thanks',
  'start report. Is mum coming to this one?',
])('‘%s’ is the command alone', async (text) => {
  expect(words(await house.onlyAnswer('school', text))).not.toContain('What you typed')
})
