// What the tests of core group updates share.
import { afterEach, beforeEach } from 'vitest'

import { openWithCoreGroup, type RatingFields, saveRating } from '../support/core-group-journey.ts'
import { type House, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openWithCoreGroup()
  }, 60_000)
  afterEach(() => house.close())
}

export const one = (person: string, text: string) => house.answer(person, text)
export const say = async (person: string, text: string): Promise<string> =>
  words(await one(person, text))
export const save = (person: string, shown: Shown, more: RatingFields = {}) =>
  saveRating(house, person, shown, more)

const members = ['school', 'health-visitor', 'police', 'gp', 'housing', 'social-worker']

/** All of them but these. */
export async function everybody(...missing: readonly string[]): Promise<void> {
  for (const person of members.filter((member) => !missing.includes(member)))
    await save(
      person,
      await save(
        person,
        await one(person, 'my update'),
        person === 'police'
          ? {
              colour: 'red',
              barrier: 'Dad has a key',
              stepWhat: 'New lock',
              stepWho: 'Housing',
              stepWhen: '2026-12-01',
            }
          : {},
      ),
    )
}

export const raw = (type: string) => bodiesIn(house, type).join('\n')
