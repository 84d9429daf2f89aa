// What the tests of attendance at core groups share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const one = (person: string, text: string) => house.answer(person, text)
export const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
export const form = (shown: Shown, more: Record<string, string> = {}) => ({
  number: preset(shown, 'number'),
  date: '2026-12-22',
  time: '14:00',
  place: 'Alder Lane Family Hub',
  link: '',
  whom: preset(shown, 'whom'),
  ...more,
})

/**
 * The lead social worker brings in the core group of Tuesday 22 December, to which the six of the
 * conference are invited.
 */
export async function arrange(
  more: Record<string, string> = {},
  person = 'social-worker',
): Promise<Shown> {
  const asked = await one(person, 'add a core group for 4471')
  return house.press(person, 'Invite them', form(asked, more), asked)
}

export const audit = (event = '') => bodiesIn(house, 'audit', event)
