// What is on, and which would have no quorum, of all the meetings that somebody runs: one sentence,
// and a button for each.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await bringInTwoMore(house)
  await house.moveClock('2026-12-07T10:00:00Z')
})
afterEach(() => house.close())

const ask = (person: string, text: string) => house.onlyAnswer(person, text)
const numbers = (shown: Awaited<ReturnType<typeof ask>>) =>
  buttons(shown).flatMap(({ title }) => /^\d{4}/.exec(title)?.[0] ?? [])

it.each(['what’s on this week', 'what have i got this week', 'my meetings this week'])(
  '‘%s’ is the meetings of the week',
  async (text) => {
    const shown = await ask('admin', text)
    expect(words(shown)).toContain('1 meeting this week.')
    expect(numbers(shown)).toEqual(['4471'])
  },
)

it('next week, and only one’s own', async () => {
  expect(numbers(await ask('admin', 'what’s on next week'))).toEqual(['4488', '4502'])
  expect(numbers(await ask('chair', 'what’s on next week'))).toEqual(['4488'])
})

it.each(['which are not quorate', 'which of my meetings are not quorate', 'are any not quorate'])(
  '‘%s’ names those that would have no quorum',
  async (text) => {
    const shown = await ask('admin', text)
    expect(words(shown)).toContain('would have no quorum.')
    expect(numbers(shown)).toEqual(['4471', '4488', '4502'])
    const [first] = buttons(shown)
    expect(words(await house.press('admin', first?.title ?? '', {}, shown))).toContain(
      'There would be no quorum.',
    )
  },
)

it('‘are we quorate’ is still about one meeting', async () => {
  expect(words(await ask('chair', 'are we quorate for 4471'))).toContain('4471, Initial conference')
})
