// All reports in the order of the meeting, for whoever runs it.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'
import { submitReport } from '../../support/report-writing.ts'
import { hasVerb, pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await submitReport(house, 'school', { number: '4471' })
})
afterEach(() => house.close())

it('opens for the chair, and leaves as a Word file', async () => {
  const status = await house.answer('chair', 'reports')
  const pack = await pressVerb(house, 'chair', { verb: 'pack.open', on: status })
  expect(words(pack)).toContain('What the children say')
  expect(words(pack)).toContain('Nothing yet from')
  const file = await pressVerb(house, 'chair', { verb: 'pack.word', on: pack })
  expect(words(file)).toContain('The file is ready.')
})

it('is not offered to whoever only reports', async () => {
  expect(hasVerb(await house.answer('health-visitor', 'reports'), 'pack.open')).toBe(false)
})
