// Dates and the reasons for them.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../../support/house.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('lists the dates of a meeting, explains one, and leads back to all of them', async () => {
  const dates = await house.answer('school', 'dates for 4471')
  expect(words(dates)).toContain('The dates for')
  const why = await pressVerb(house, 'school', { verb: 'date.why', on: dates })
  expect(words(why)).toMatch(/\d{4}, 17:00/)
  const again = await pressVerb(house, 'school', { verb: 'date.list', on: why })
  expect(words(again)).toContain('The dates for')
})

it('tells nobody the dates of a meeting in which they have no part', async () => {
  const dates = await house.answer('school', 'dates for 4471')
  const why = buttons(dates).find(({ verb }) => verb === 'date.why')
  await house.answer('second-chair', 'help')
  for (const verb of ['date.why', 'date.list']) {
    const { activity } = await house.pressRaw(
      'second-chair',
      (await house.last('second-chair')).id,
      verb,
      why?.data,
    )
    expect(activity && words(activity), verb).toContain('I cannot find this for you.')
  }
})
