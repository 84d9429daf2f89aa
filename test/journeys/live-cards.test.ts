// The cards that people have in their chats keep up with what happens elsewhere, in place and without a sound.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function asked(person: string): Promise<Shown> {
  const shown = (await house.chat(person)).find((one) =>
    buttons(one).some(({ title }) => title === 'I can come'),
  )
  if (shown === undefined) throw new Error(`${person} was not asked`)
  return shown
}
async function now(person: string, { id }: Shown): Promise<Shown> {
  const shown = (await house.chat(person)).find((one) => one.id === id)
  if (shown === undefined) throw new Error('The card is gone')
  return shown
}
const notifications = async (person: string) =>
  (await house.chat(person)).filter((one) => one.lockScreen !== null).length
async function cancel(): Promise<void> {
  const [meeting] = await house.say('chair', '4471')
  const menu = await house.press('chair', 'Change the meeting', {}, meeting)
  const form = await house.press('chair', 'Cancel the meeting', {}, menu)
  const title = buttons(form).find(({ verb }) => verb === 'meeting.cancel')?.title ?? ''
  await house.press('chair', title, { reason: 'The family has moved away' }, form)
}

describe('the invitation that the school has in its chat', () => {
  it('turns into the answer that was typed, and nobody’s phone says anything', async () => {
    const card = await asked('school')
    const before = await notifications('school')
    const [reply] = await house.say('school', "yes i'll be there")
    expect(reply && words(reply)).toContain('You are coming')
    const after = await now('school', card)
    expect(buttons(after).map(({ title }) => title)).not.toContain('I can come')
    expect(words(after)).toContain('You are coming')
    expect(after.updatedAt).toBeDefined()
    expect(after.lockScreen).toEqual(card.lockScreen)
    expect((await notifications('school')) - before).toBe(1) // the reply to what was typed
    expect(await now('police', await asked('police'))).not.toHaveProperty('updatedAt')
  })

  it('says that the meeting is cancelled, before anybody taps it', async () => {
    const card = await asked('school')
    await cancel()
    expect(words(await now('school', card))).toContain('was cancelled. Nothing is asked of you')
  })

  it('is not taken out of the hands of somebody who is filling it in', async () => {
    const card = await asked('school')
    const form = await house.press(
      'school',
      buttons(card).find(({ verb }) => verb === 'invitation.decline-form')?.title ?? '',
      {},
      card,
    )
    await cancel()
    expect(buttons(await now('school', card))).toEqual(buttons(form))
    await house.moveClock('2026-11-23T09:45:00Z')
    expect(words(await now('school', card))).toContain('was cancelled')
  })

  it('stands as the answer that was tapped, on every device, once the tap is over', async () => {
    const card = await asked('school')
    const replied = await house.press('school', 'I can come', {}, card)
    expect(words(replied)).toContain('You are coming')
    await house.moveClock('2026-11-23T09:45:00Z')
    const after = await now('school', card)
    expect(words(after)).toContain('You are coming')
    expect(buttons(after).map(({ verb }) => verb)).toEqual(buttons(replied).map(({ verb }) => verb))
  })
})
