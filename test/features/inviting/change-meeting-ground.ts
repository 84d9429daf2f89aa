// What the tests of changing a meeting share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, type Shown, words } from '../../support/house.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const first = (shown: readonly Shown[]): Shown => {
  const [one] = shown
  if (one === undefined) throw new Error('Nothing was shown')
  return one
}
/** How many messages came with these words; an older card that has changed in place is none. */
export const count = async (person: string, text: string) =>
  (await house.chat(person)).filter(
    (one) => one.updatedAt === undefined && words(one).includes(text),
  ).length
const place = { place: 'Room 2, Harrowmere Civic Offices', link: 'https://meet.example.org/4471' }
export const slot = {
  ...place,
  date: '2026-12-17',
  time: '14:00',
  reason: 'The interpreter can only come then',
}

export async function moveTo(person: string, to: Record<string, string>) {
  const menu = await house.press(
    person,
    'Change the meeting',
    {},
    first(await house.say(person, '4471')),
  )
  const form = await house.press(person, 'Another day, time or place', {}, menu)
  const checked = await house.press(person, 'See what it would mean', to, form)
  return { checked, done: () => house.press(person, 'Change it and tell everybody', to, checked) }
}
