// What the tests of who is here share.
import { afterEach, beforeEach } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
    await house.moveClock('2026-12-10T09:50:00Z')
  })
  afterEach(() => house.close())
}

/** A house as it was before anybody moved its clock. */
export async function beginAgain(): Promise<void> {
  await house.close()
  house = await openHouse()
}

export const open = async (person = 'chair'): Promise<Shown> => {
  const [card] = await house.say(person, 'who is here')
  if (card === undefined) throw new Error('The bot said nothing')
  return card
}
export const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')

/** Taps a button of one agency’s row: each row’s buttons name their agency when pointed at. */
export async function tap(
  on: Shown,
  agency: string,
  title: string,
  person = 'chair',
): Promise<Shown> {
  const found = rowButton(on, agency, title)
  const { activity } = await house.pressRaw(person, on.id, found.verb, found.data)
  if (activity === undefined) throw new Error('Nothing stands where it was tapped')
  return activity
}

export function rowButton(
  on: Shown,
  agency: string,
  title: string,
): { verb: string; data: Record<string, unknown> } {
  const wanted = rowsOf(on)
    .find((row) => row.text.startsWith(agency))
    ?.buttons.find((button) => button.title === title)
  if (wanted === undefined) throw new Error(`No button '${title}' for ${agency}`)
  return wanted
}

const rowsOf = (on: Shown) => {
  const all: { text: string; buttons: ReturnType<typeof buttons> }[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (typeof value !== 'object' || value === null) return
    const part: Shown = { ...on, cards: [{ ...value }] }
    if ('separator' in value && 'items' in value)
      all.push({ text: words(part), buttons: buttons(part) })
    Object.values(value).forEach(look)
  }
  look(on.cards)
  return all
}
