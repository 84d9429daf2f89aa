// What the steps of this story share.
import { afterEach, beforeEach } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../support/house.ts'
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
export const titles = (shown: Shown) => buttons(shown).map(({ title }) => title)
export const choice = (shown: Shown, title: RegExp): string =>
  JSON.stringify(shown.cards).match(
    new RegExp(`"title":"[^"]*${title.source}[^"]*","value":"([^"]*)"`),
  )?.[1] ?? ''
export const heard = async (person: string, about: RegExp) =>
  (await house.chat(person)).filter((shown) => shown.from === 'bot' && about.test(words(shown)))

export const audit = (event: string) => bodiesIn(house, 'audit', event)
