import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  insteadCannot,
  insteadCome,
  insteadJoinOnline,
} from '../../../src/features/inviting/come-instead/verbs.ts'
import { buttons, type House, openHouse, preset, type Shown, words } from '../../support/house.ts'

let house: House
let asked: Shown
beforeEach(async () => {
  house = await openHouse()
  for (const at of ['2026-11-23T10:00:00Z', '2026-11-26T10:30:00Z']) {
    await house.moveClock(at)
    const whom = await house.answer('admin', 'chase the police')
    await house.press('admin', 'Ask them now', { whom: preset(whom, 'whom') }, whom)
  }
  await house.moveClock('2026-11-26T11:00:00Z')
  asked = await house.last('police-colleague')
})
afterEach(() => house.close())

async function press(verb: string): Promise<string> {
  const { data } = buttons(asked).find((button) => button.verb === verb) ?? {}
  const { activity } = await house.pressRaw('police-colleague', asked.id, verb, data)
  return activity === undefined ? '' : words(activity)
}
const status = async () => words(await house.answer('chair', 'who is coming to 4471'))

describe('a colleague who was asked to come instead', () => {
  it.each([insteadCome, insteadJoinOnline])(
    '%s: has the place, and a second tap changes nothing',
    async (verb) => {
      for (const _again of [1, 2]) expect(await press(verb)).toContain('You are coming')
      expect(await status()).toContain('Owen Rees')
    },
  )

  it('says that they cannot, and the place stays open', async () => {
    for (const _again of [1, 2])
      expect(await press(insteadCannot)).toContain('Nothing more is asked of you')
    expect(await status()).not.toContain('Owen Rees')
  })
})
