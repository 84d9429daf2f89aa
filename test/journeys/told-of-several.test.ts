// Two answers in one message are both looked at, and recorded with one tap; nothing is recorded by the words.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const status = async () => words(await house.onlyAnswer('admin', 'who is coming to 4471'))

it.each([
  [
    'Helen and Femi both said yes by phone',
    ['DC Helen Marsh, Mereshire Police: comes', 'Femi Balogun, Harrowmere Homes: comes'],
  ],
  [
    'school and GP rang, both coming',
    [
      'Ruth Adeyemi, Alder Lane Primary School: comes',
      'Dr Anil Bhatt, Larch Street Surgery: comes',
    ],
  ],
  [
    'Shazia can’t come and Helen is coming online',
    [
      'Shazia Malik, Harrowmere Community Health: cannot come',
      'DC Helen Marsh, Mereshire Police: joins online',
    ],
  ],
  [
    'school rang they’re coming, gp sends apologies',
    [
      'Ruth Adeyemi, Alder Lane Primary School: comes',
      'Dr Anil Bhatt, Larch Street Surgery: cannot come',
    ],
  ],
])('‘%s’', async (text, lines) => {
  const look = await house.onlyAnswer('admin', text)
  for (const line of some(lines)) expect(words(look)).toContain(line)
  expect(await status()).toContain('0 of 6 have answered')
  expect(words(await house.press('admin', 'Record them', {}, look))).toContain(
    'You recorded this for them',
  )
  expect(await status()).toContain('2 of 6 have answered')
})

it('who is named and not on the list is said not to be', async () => {
  const look = await house.onlyAnswer('admin', 'Helen and Owen both said yes by phone')
  expect(words(look)).toContain('DC Helen Marsh, Mereshire Police: comes, in person.')
  expect(words(look)).toContain('DC Owen Rees, Mereshire Police: not on the list')
})

it('of several meetings the one that has them both is meant, else the person chooses', async () => {
  await bringInTwoMore(house)
  await house.moveClock('2026-11-23T11:00:00Z')
  expect(words(await house.onlyAnswer('admin', 'Helen and Femi both said yes'))).toContain(
    'Record these answers? 4471',
  )
  const which = await house.onlyAnswer('admin', 'Helen and Shazia both said yes')
  const one = buttons(which).find(({ title }) => title.startsWith('4488'))
  const look = await house.press('admin', one?.title ?? '', {}, which)
  expect(words(look)).toContain('Record these answers? 4488')
  expect(words(look)).toContain('Shazia Malik, Harrowmere Community Health: comes, in person.')
})
