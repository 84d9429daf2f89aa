// Which reports have come, for whoever runs the meeting; for everybody else those that they may read.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'
import { submitReport } from '../../support/report-writing.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('counts what has come, and counts again at a tap', async () => {
  const before = await house.answer('chair', 'reports')
  expect(words(before)).toContain('0 of 6 reports are in')
  await submitReport(house, 'school', { number: '4471' })
  const after = await pressVerb(house, 'chair', { verb: 'reports.status', on: before })
  expect(words(after)).toContain('1 of 6 reports is in')
})

it('answers about one agency', async () => {
  expect(words(await house.answer('chair', 'has the school sent their report'))).toContain(
    'The report of Alder Lane Primary School has not come yet',
  )
})

it('says nothing of a report to whoever may not read it yet', async () => {
  await submitReport(house, 'school', { number: '4471' })
  const status = words(await house.answer('health-visitor', 'reports for 4471'))
  expect(status).toContain('No reports are here for you yet.')
  expect(status).not.toContain('Alder Lane')
})
