// 'Has everybody been told?' is answered with everybody, or with whom to ring; of somebody who is named, with them.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

it('everybody was reached, and it says so first', async () => {
  for (const text of [
    'has everybody been told',
    'who has not been reached',
    'has everyone had their invite',
    'did the invites go out',
    'was anybody not reached for 4471',
  ])
    expect(await said('admin', text)).toContain('Everybody on the list has been reached.')
  expect(await said('chair', 'has everybody been told')).toContain(
    'Everybody on the list has been reached.',
  )
})

it('of somebody who is named it answers for them alone', async () => {
  const school = await said('admin', 'did it reach school')
  expect(school).toContain('Ruth Adeyemi has been reached.')
  expect(school).not.toContain('Helen')
  expect(await said('admin', 'has the gp seen the invite')).toContain(
    'Dr Anil Bhatt has been reached.',
  )
})

it('who was not reached is named first, and can be rung', async () => {
  await house.post('people/police/app', { installed: false })
  await house.moveClock('2026-11-25T12:00:00Z')
  const shown = await house.onlyAnswer('admin', 'has everybody been told')
  expect(words(shown)).toContain('Not reached in Teams: DC Helen Marsh.')
  expect(buttons(shown).map(({ title }) => title)).toContain('DC Helen Marsh said by phone')
  expect(await said('admin', 'did it reach police')).toContain('Not reached in Teams: DC Helen')
})

it('of several meetings each is answered, and nobody is asked which', async () => {
  await bringInTwoMore(house)
  await house.moveClock('2026-11-23T11:00:00Z')
  const shown = await house.onlyAnswer('admin', 'has everybody been told')
  for (const number of ['4471', '4488', '4502'])
    expect(words(shown)).toContain(`Meeting ${number}: Everybody on the list has been reached.`)
  const ruth = await said('admin', 'did it reach the school')
  expect(ruth).toContain('Meeting 4502: Ruth Adeyemi has been reached.')
  expect(ruth).not.toContain('Meeting 4488')
  expect(await said('chair', 'has everybody been told')).not.toContain('4502')
})
