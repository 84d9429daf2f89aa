// From the start of a meeting until it is over: whoever cannot come after all says so, and the chair
// is told at once; whoever is there is told that the chair marks it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.say('school', 'I can come')
  await house.moveClock('2026-12-10T10:05:00Z')
})
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))
const status = () => said('chair', 'who is coming to 4471')

describe('after the start', () => {
  it.each(['I can’t come', 'cant come anymore sorry, called out', 'not going to make it'])(
    '‘%s’ is a no, and the chair is told with what it means for the quorum',
    async (text) => {
      const before = (await house.chat('chair')).length
      expect(await said('school', text)).toContain('You cannot come')
      await house.moveClock('2026-12-10T10:06:00Z')
      const told = (await house.chat('chair')).slice(before).map(words).join('\n')
      expect(told).toContain('Somebody cannot come')
      expect(told).toContain('Ruth Adeyemi')
      expect(told).toMatch(/quorum|enough people/i)
      expect(await status()).toMatch(/1 not coming|✕ Cannot come/)
    },
  )

  it('a colleague is named and asked, and may still say yes', async () => {
    expect(await said('school', 'Callum will come instead of me')).toContain('Callum Pryce')
    await house.moveClock('2026-12-10T10:07:00Z')
    expect(words(await house.last('school-deputy'))).toContain('Can you come for a colleague?')
    expect(await said('school-deputy', 'I can come')).toContain('You are coming')
  })

  it('‘I’m coming’ of somebody silent is a yes', async () => {
    expect(await said('police', 'I’m coming')).toContain('You are coming')
  })

  it.each([
    'online now',
    'am in the room',
    'in reception',
    'just logged on',
    'I’m here',
    'here now',
    'we are here',
    'logged in now',
    'I have arrived',
    'dialled in',
  ])('‘%s’ is told that the chair marks who is here, and records nothing', async (text) => {
    const before = await status()
    const shown = await said('school', text)
    expect(shown).toContain('The chair marks who is here')
    expect(await status()).toBe(before)
  })

  it('‘my invitations’ shows the meeting as going on now', async () => {
    expect(await said('school', 'my invitations')).toMatch(/going on now/i)
  })

  it('is over once its day is', async () => {
    await house.moveClock('2026-12-11T09:00:00Z')
    expect(await said('school', 'I can’t come')).toContain('You have no invitations')
  })
})
