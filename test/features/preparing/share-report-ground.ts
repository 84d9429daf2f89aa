// What the tests of sharing a report share.
import { afterEach, beforeEach, expect } from 'vitest'

import { type House, openHouse, type Shown, words } from '../../support/house.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const say = (person: string, text: string) => house.answer(person, text)
export const record = (person: string, on: Shown, inputs: Record<string, unknown>) =>
  house.press(person, 'Record it', inputs, on)

/** The lead social worker says who the parents are: a grandmother is one of them. */
export const sayWhoTheParentsAre = async (): Promise<Shown> =>
  record('social-worker', await say('social-worker', 'parents'), { parents: 'Mum, Dad, Nan' })

/** The school talks its report through with mum, and writes down what she said. */
export async function shownToMum(): Promise<void> {
  const form = await say('school', "I've shown it to mum, not dad yet")
  const done = await record('school', form, {
    members: 'parent.mum',
    how: 'talked-through',
    on: '2026-11-23',
    reaction: 'She says it is fair.',
  })
  expect(words(done)).toContain('● Mum: talked through')
}
