// What the tests of colleagues who come instead share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, type Shown, words } from '../support/house.ts'
import { bodiesIn, keptIn } from '../support/kept.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const read = async (person: string) => words(await house.last(person))
export const status = async () =>
  words(
    (await house.say('chair', '4471'))[0] ?? {
      id: '',
      from: 'bot',
      cards: [],
      at: '',
      lockScreen: null,
    },
  )

/** Ruth of the school names Callum, her deputy. */
export async function nameCallum(): Promise<Shown> {
  await house.press('school', 'Send someone')
  return house.press('school', 'They come for me', { colleague: 'school-deputy' })
}

/** The kinds of everything that is in the audit and in the outbox, read past the product. */
export const kept = () => ({
  audit: bodiesIn(house, 'audit'),
  messages: keptIn(house, 'message').map(({ id }) => id),
})
