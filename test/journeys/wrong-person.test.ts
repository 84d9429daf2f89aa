// Somebody says that an invitation is not for them: whoever runs the meeting is told, and finds somebody else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const told = async (): Promise<string[]> =>
  (await house.chat('admin')).filter(({ from }) => from === 'bot').map(words)

describe('an invitation that is not for whoever has it', () => {
  it('is told to the administrator, once, with a way to invite somebody else', async () => {
    await house.say('school', "this isn't me, wrong person")
    const card = await house.last('admin')
    expect(words(card)).toContain(
      'Ruth Adeyemi, Designated safeguarding lead, Alder Lane ' +
        'Primary School, says that this invitation is not for them.',
    )
    await house.say('school', "this isn't me, wrong person")
    expect((await told()).filter((text) => text.includes('is not for them'))).toHaveLength(1)
    expect(words(await house.press('admin', 'Change the meeting', {}, card))).toContain(
      'Take somebody off the list',
    )
  })

  it('was theirs after all: the administrator’s card says that nobody has to be found', async () => {
    await house.say('school', "this isn't me, wrong person")
    await house.press('school', 'Undo')
    expect((await told()).join(' ')).toContain('The invitation is for Ruth Adeyemi after all.')
  })
})
