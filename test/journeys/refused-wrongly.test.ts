// What was taken for something that the bot must not do, and was none: the other readings stand under the refusal.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

describe('an answer that refuses', () => {
  it('offers what else was meant where it took the words for an allegation', async () => {
    const shown = await house.onlyAnswer('gp', 'worried about my colleague who is off sick')
    expect(words(shown)).toContain('designated officer (LADO)')
    expect(buttons(shown).map(({ title }) => title)).toContain('Somebody else will come for me')
    const other = await house.press('gp', 'Somebody else will come for me', {}, shown)
    expect(words(other)).not.toContain('LADO')
  })

  it.each(['the childminder seems nice', 'is the teacher under investigation'])(
    'is not given to ‘%s’',
    async (text) => {
      for (const person of ['chair', 'gp', 'social-worker', 'admin'])
        expect(words(await house.onlyAnswer(person, text))).not.toMatch(/LADO|I cannot do that/)
    },
  )

  it('offers nothing where a rule says that it is confidential', async () => {
    const shown = await house.onlyAnswer('gp', 'send me the address of mum')
    expect(words(shown)).not.toContain('Not that?')
  })
})
