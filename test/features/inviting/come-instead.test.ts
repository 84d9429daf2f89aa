import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  insteadCannot,
  insteadCome,
  insteadJoinOnline,
} from '../../../src/features/inviting/come-instead/verbs.ts'
import {
  buttons,
  fieldsOn,
  type House,
  openHouse,
  preset,
  type Shown,
  words,
} from '../../support/house.ts'

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

  describe('before the meeting was moved', () => {
    beforeEach(async () => {
      const form = await house.answer('chair', 'move 4471 to 9 December at 14:00')
      const inputs = { ...fieldsOn(form), reason: 'The interpreter can only come then' }
      await house.press('chair', 'Change it and tell everybody', inputs, form)
      await house.moveClock('2026-11-26T11:30:00Z')
    })

    it('reads the day that stands on the card that they have', async () => {
      const shown = (await house.chat('police-colleague')).find(({ id }) => id === asked.id)
      expect(shown === undefined ? '' : words(shown)).toContain('Wed 9 December at 14:00')
    })

    it.each([insteadCome, insteadJoinOnline, insteadCannot])(
      '%s on an old card says nothing of the new day, which they are asked about once more',
      async (verb) => {
        const again = await press(verb)
        expect(again).toContain('was moved since')
        expect(again).toContain('Wed 9 December at 14:00')
        expect(await status()).not.toContain('Owen Rees')
      },
    )

    it('may come on the day that stands', async () => {
      await press(insteadCome)
      const shown = (await house.chat('police-colleague')).find(({ id }) => id === asked.id)
      const fresh = shown ?? asked
      const { data } = buttons(fresh).find((button) => button.verb === insteadCome) ?? {}
      const { activity } = await house.pressRaw('police-colleague', fresh.id, insteadCome, data)
      expect(activity === undefined ? '' : words(activity)).toContain('You are coming')
      expect(await status()).toContain('Owen Rees')
    })
  })
})
