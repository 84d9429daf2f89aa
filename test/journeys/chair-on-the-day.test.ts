// The chair's morning in her own words: who is late, who is missing at the table, and what was decided.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.moveClock('2026-12-10T10:05:00.000Z')
})
afterEach(() => house.close())

const say = (text: string) => house.onlyAnswer('chair', text)
const said = async (text: string) => words(await say(text))

it('who is late is said to be awaited, and nobody is marked', async () => {
  const shown = await said('ruth is running late')
  expect(shown).toContain('Alder Lane Primary School: not here yet. Press ‘Here’ when they come')
  expect(shown).toContain('0 of 6 here')
})

it('who is missing is read from the table, once it is marked', async () => {
  expect(await said('who’s missing')).toContain('No answer yet from')
  await house.say('chair', 'Ruth and Femi are here')
  expect(await said('who’s missing')).toContain('2 of 6 here')
  expect(await said('who has not replied')).toContain('have answered')
})

it.each(['outcome: CP plan neglect for Mia, CIN for Leo', 'Mia neglect, Leo no plan'])(
  '‘%s’ stands in the form child by child, and is not recorded yet',
  async (text) => {
    await house.say('chair', 'Ruth and Femi are here')
    const form = await say(text)
    expect(words(form)).toContain(
      'Nothing is recorded yet. Please check this, and press ‘Record it’.',
    )
    expect(fieldsOn(form)).toMatchObject({ child1: 'plan', child2: 'no-plan' })
  },
)

it.each(['both children on a plan under neglect', 'record CP plan for both, emotional harm'])(
  '‘%s’ stands in the form, and is not recorded yet',
  async (text) => {
    await house.say('chair', 'Ruth and Femi are here')
    const form = await say(text)
    expect(words(form)).toContain(
      'Nothing is recorded yet. Please check this, and press ‘Record it’.',
    )
    expect(fieldsOn(form)['answer']).toBe('plan')
  },
)

it('whether it can go ahead without health is answered before anybody is marked', async () => {
  const shown = await said('can we go ahead without health')
  expect(shown).not.toContain('Please mark who is here first')
  expect(shown).toMatch(/quorum/)
})
