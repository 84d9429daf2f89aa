// What a place owes goes to whoever has it: reminders, and the list of what is to do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))
const received = async (person: string) =>
  (await house.chat(person))
    .filter((one) => one.from === 'bot')
    .map(words)
    .join(' | ')

/** The mornings up to and after the day on which reports are due: Tuesday 8 December. */
async function passTheDueDay(): Promise<void> {
  for (const day of ['2026-12-01', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09']) {
    await house.moveClock(`${day}T09:30:00Z`)
  }
}
const reminder = /Your report (?:is|was) due|Submit your report [▲■]/

describe('the report of somebody who is away', () => {
  it('is asked of the colleague who has said yes, and not of the person invited', async () => {
    await said('health-visitor', 'Jo Tanner will come for me')
    await house.press('health-visitor-colleague', 'I will come')
    await passTheDueDay()
    expect(await received('health-visitor-colleague')).toMatch(reminder)
    expect(await received('health-visitor')).not.toMatch(reminder)
    expect(await said('health-visitor-colleague', 'to do')).toContain('Submit your report')
    expect(await said('health-visitor', 'to do')).not.toContain('Submit your report')
  })

  it('stays with the person invited while the colleague has not said yes', async () => {
    await said('health-visitor', 'Jo Tanner will come for me')
    await passTheDueDay()
    expect(await received('health-visitor')).toMatch(reminder)
    expect(await received('health-visitor-colleague')).not.toMatch(reminder)
    expect(await said('health-visitor', 'to do')).toContain('Submit your report')
  })

  it('comes back to the person invited when the colleague can no longer come', async () => {
    await said('health-visitor', 'Jo Tanner will come for me')
    await house.press('health-visitor-colleague', 'I will come')
    await house.press('health-visitor-colleague', 'I can no longer come')
    await house.press('health-visitor-colleague', 'Send this answer', { reason: '' })
    await passTheDueDay()
    expect(await received('health-visitor')).toMatch(reminder)
    expect(await received('health-visitor-colleague')).not.toMatch(reminder)
  })
})
