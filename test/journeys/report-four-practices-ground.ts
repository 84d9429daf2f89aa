// What the tests of reports under four practices share.
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

export const one = (person: string, text: string) => house.answer(person, text)
export const say = async (person: string, text: string): Promise<string> =>
  words(await one(person, text))
export const form = {
  kind: 'initial',
  time: '10:00',
  counted_from: '',
  place: 'Town Hall',
  online_link: '',
  chair: 'second-chair',
  social_worker: 'social-worker',
  from_practice: '',
  previous_kind: '',
  children: 'Ade, 8',
  invited:
    'Daniel Whitlock; you know the family\nRuth Adeyemi; she ' +
    'knows him well\nGrace Lindqvist; he comes to your drop-in',
}
export async function bringIn(given: Record<string, string>): Promise<void> {
  await house.say('admin', 'add new conference')
  const done = words(await house.press('admin', 'Bring it in and invite', { ...form, ...given }))
  if (!done.includes(`${given['conference'] ?? ''} is in`)) throw new Error(done)
}

export const practices = [
  {
    practice: 'portsmouth',
    number: '8101',
    date: '2027-01-28',
    counted_from: '2027-01-11',
    due: 'Tue 26 January',
    source: 'Portsmouth lunchtime briefing',
  },
  // The family sees it two days before, counted as working days: Easter lies between (K2).
  {
    practice: 'tower-hamlets',
    number: '8102',
    date: '2027-03-31',
    counted_from: '2027-03-08',
    due: 'Thu 25 March',
    source: 'our default',
  },
  // K3: the May bank holiday.
  {
    practice: 'dorset',
    number: '8103',
    date: '2027-05-04',
    counted_from: '2027-04-13',
    due: 'Thu 29 April',
    source: 'Dorset',
  },
  // The family has it three days before; New Year lies between.
  {
    practice: 'dudley',
    number: '8104',
    date: '2027-01-05',
    counted_from: '2026-12-10',
    due: 'Wed 30 December',
    source: 'our default',
  },
] as const

export type Council = (typeof practices)[number]

/** Brings in the family’s initial conference under this practice. */
export async function theConferenceIn(name: Council['practice']): Promise<void> {
  const council = practices.find(({ practice }) => practice === name)
  if (council === undefined) throw new Error(`There is no ${name} here`)
  const { practice, number, date, counted_from } = council
  await bringIn({ family: `HC-${number}`, conference: number, practice, date, counted_from })
}
