// What the tests of answers in one’s own words share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const say = (person: string, text: string) => house.onlyAnswer(person, text)
export const said = async (person: string, text: string) => words(await say(person, text))
export const status = () => said('chair', '4471')
