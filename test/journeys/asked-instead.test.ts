// Somebody who cannot come says whom to ask: it is said that nobody was, and the button asks that colleague.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const all = async (person: string) => (await house.chat(person)).map(words).join(' | ')

async function schoolCannot(askInstead: string) {
  await house.say('school', "I can't come")
  return house.press('school', 'Send this answer', { reason: 'In court', askInstead })
}

describe('a no that says whom to ask', () => {
  it.each(['Callum Pryce', 'callum'])(
    'asks nobody by itself, and offers to ask %s to come',
    async (askInstead) => {
      const shown = await schoolCannot(askInstead)
      expect(words(shown)).toContain(`Nobody has asked ${askInstead} yet; the chair sees the name.`)
      expect(await all('school-deputy')).not.toContain('Ruth Adeyemi')
      expect(words(await house.press('school', 'Ask Callum to come', {}, shown))).toContain(
        'We have asked your colleague.',
      )
      expect(words(await house.last('school-deputy'))).toContain('Can you come for a colleague?')
    },
  )

  it.each(['the deputy', 'Zara Quill', 'Femi Balogun', 'Ruth Adeyemi'])(
    'that names %s, who is nobody that can be asked, offers no such button',
    async (askInstead) => {
      const shown = await schoolCannot(askInstead)
      expect(words(shown)).toContain(`Nobody has asked ${askInstead} yet`)
      expect(buttons(shown).map(({ title }) => title)).toEqual(['Change', 'Undo'])
    },
  )

  it('taken by telephone says so too, and leads to asking somebody', async () => {
    const form = await house.onlyAnswer('admin', "school rang, they can't come")
    const inputs = { answer: 'declined', reason: 'In court', askInstead: 'Callum Pryce' }
    const done = await house.press('admin', 'Record it', inputs, form)
    expect(words(done)).toContain('Nobody has asked Callum Pryce yet; the chair sees the name.')
    const whom = words(await house.press('admin', 'Ask somebody else', {}, done))
    expect(whom).toContain('Callum Pryce instead of Ruth Adeyemi')
  })

  it('taken by telephone tells the colleague who was coming that they need not', async () => {
    await house.say('school', 'callum will come for me')
    await house.press('school-deputy', 'I will come')
    const form = await house.onlyAnswer('admin', 'ruth rang: she can come after all')
    const inputs = { answer: 'in-person', reason: '', askInstead: '' }
    await house.press('admin', 'Record it', inputs, form)
    expect(words(await house.last('school-deputy'))).toContain(
      'You need not come for your colleague any more',
    )
  })
})
