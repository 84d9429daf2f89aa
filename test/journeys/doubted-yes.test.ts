// Whoever said yes and then wrote something like a no is asked whether they can't come; until they
// answer, 'As they said' marks them neither here nor online.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.say('school', 'I can come')
  await house.say('police', 'I can come')
  await house.moveClock('2026-12-10T09:40:00Z')
})
afterEach(() => house.close())

const doubtful = 'stuck in court wont be able to probably'

async function register(): Promise<string> {
  await house.moveClock('2026-12-10T10:05:00Z')
  return words(await house.onlyAnswer('chair', 'who is here'))
}

describe('a yes that was put in doubt', () => {
  it.each([doubtful, 'I might not be able to make it now'])(
    '‘%s’ records no answer, and the register leaves them not marked, with why',
    async (text) => {
      const asked = await house.onlyAnswer('police', text)
      expect(words(asked)).toContain('I’ve recorded nothing')
      expect(words(asked)).toContain('Can you come?')
      expect(await register()).toContain('As they said: 1 here')
      const marked = words(await house.press('chair', 'As they said: 1 here'))
      expect(marked).toContain('Not marked yet: said yes, then something like a no')
      expect(marked).toContain('1 of 6 here')
    },
  )

  it('counts again once they have said that they come, although that is no new answer', async () => {
    await house.onlyAnswer('police', doubtful)
    expect(words(await house.onlyAnswer('police', 'I can come'))).toContain('You are coming')
    expect(await register()).toContain('As they said: 2 here')
  })

  it('is a no once they press it, and nobody is marked for them', async () => {
    const asked = await house.onlyAnswer('police', doubtful)
    const form = await house.press('police', 'Can’t come', {}, asked)
    await house.press('police', 'Send this answer', { reason: 'In court' }, form)
    const shown = await register()
    expect(shown).toContain('As they said: 1 here')
    expect(shown).not.toContain('something like a no')
  })

  it('is put in no doubt by a question', async () => {
    await house.onlyAnswer('police', 'what if I can’t come?')
    expect(await register()).toContain('As they said: 2 here')
  })

  it('of a colleague who comes for somebody is put in doubt in the same way', async () => {
    await house.moveClock('2026-12-10T09:41:00Z')
    await house.say('school', 'Callum will come instead of me')
    await house.moveClock('2026-12-10T09:42:00Z')
    await house.say('school-deputy', 'I can come')
    const asked = await house.onlyAnswer('school-deputy', doubtful)
    expect(buttons(asked).map(({ title }) => title)).toContain('Can’t come')
    expect(await register()).toContain('As they said: 1 here')
  })

  it('is gone when the administrator takes an answer by telephone', async () => {
    await house.onlyAnswer('police', doubtful)
    const form = await house.onlyAnswer('admin', 'police rang, they are coming')
    const told = { answer: 'in-person', reason: '', askInstead: '' }
    await house.press('admin', 'Record it', told, form)
    expect(await register()).toContain('As they said: 2 here')
  })
})
