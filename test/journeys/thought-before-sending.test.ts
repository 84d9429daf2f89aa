// The two-minute report is sent from its one card: a thought on its words comes before it goes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { filled } from '../support/report-writing.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const kept = (type: string) => bodiesIn(house, type)

describe('a thought on the words of the short form', () => {
  const inputs = {
    strengths: 'Mum keeps the baby’s appointments.',
    'view-of-all': 'cin-plan',
    'worries-seen': 'Lack of engagement: Mum is non-compliant.',
  }

  it('is shown before it is sent, once, and the words go as they stand if the author wants', async () => {
    const shown = await house.press('gp', 'Submit', inputs, await one('gp', 'start my report'))
    expect(words(shown)).toContain('Not sent yet: one thought on your words.')
    expect(buttons(shown).map(({ title }) => title)).toContain('Keep my words')
    expect(kept('report-version')).toEqual([])
    const sent = await house.press('gp', 'Submit', filled(shown, {}), shown)
    expect(words(sent)).toContain('Thank you.')
    expect(kept('report-version').join()).toContain('non-compliant')
  })

  it('is not shown on words that call for none', async () => {
    const plain = { ...inputs, 'worries-seen': 'Mia has missed two appointments.' }
    const sent = await house.press('gp', 'Submit', plain, await one('gp', 'start my report'))
    expect(words(sent)).toContain('Thank you.')
  })
})
