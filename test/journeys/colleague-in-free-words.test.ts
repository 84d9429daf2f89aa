// A colleague who is asked to stand in answers as people do, and 'for me' is not always a colleague.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

describe('a colleague who is asked to come for Ruth', () => {
  beforeEach(async () => void (await house.say('school', 'callum will come for me')))

  it.each(['happy to stand in for ruth', 'yes i can do that for ruth', 'yes I will cover for her'])(
    'comes with ‘%s’',
    async (text) => {
      expect(await said('school-deputy', text)).toContain('You are coming For Ruth Adeyemi')
      expect(words(await house.last('school'))).toContain('They have confirmed.')
    },
  )

  it('is not taken for a yes by standing in for somebody else, nor by a question', async () => {
    for (const text of ['happy to cover for shazia', 'shall i stand in for ruth?'])
      await house.say('school-deputy', text)
    expect(await said('chair', '4471')).toContain('not confirmed yet')
  })

  it.each(['i have to pull out', "i can't after all"])(
    'is shown, with ‘%s’, that the no is still to be sent',
    async (text) => {
      await house.say('school-deputy', 'yes i can do that for ruth')
      expect(await said('school-deputy', text)).toContain('Shall I say that you cannot come?')
      await house.press('school-deputy', 'Send this answer')
      expect(words(await house.last('school'))).toContain('Your colleague cannot come')
    },
  )

  it('opens the only invitation with a ‘yes’, and comes with the next', async () => {
    expect(await said('school-deputy', 'yes')).toContain('Can you come for a colleague?')
    expect(await said('school-deputy', 'yes')).toContain('You are coming For Ruth Adeyemi')
  })

  it('is told which day to take out of the calendar once they are not needed', async () => {
    await house.say('school-deputy', 'yes i can do that for ruth')
    await house.say('school', 'i can come after all')
    expect(words(await house.last('school-deputy'))).toContain(
      'Please take Thu 10 December at 10:00 out of your calendar.',
    )
  })
})

describe('‘for me’', () => {
  it.each(['works for me', 'fine for me', '10am good for me, count me in'])(
    'is one’s own yes in ‘%s’',
    async (text) => {
      expect(await said('school', text)).toContain('You are coming')
    },
  )

  it.each(['callum will do it for me', 'Callum is standing in for me', 'callum for me'])(
    'is a colleague in ‘%s’',
    async (text) => {
      expect(await said('school', text)).toContain('A colleague comes for you Callum Pryce')
    },
  )
})
