// A chat has a thread: for a few minutes a word goes on from the last card. Without a question it says nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const said = async (person: string, text: string): Promise<string> =>
  words(await house.onlyAnswer(person, text))

describe('yes and no', () => {
  it('say nothing by themselves: the one invitation that waits is asked about, and nothing is recorded', async () => {
    expect(await said('school', 'yes')).toContain('Is that your answer to this?')
    expect(await said('chair', 'who is coming')).toContain('0 of 6 have answered')
  })

  it.each(['yes', 'ok', 'sure', '👍', 'go on then'])(
    '(%s) answer an invitation once it was asked about',
    async (yes) => {
      await house.say('school', yes)
      expect(await said('school', yes)).toContain('You are coming')
    },
  )

  it('a no is taken as well', async () => {
    await house.say('school', 'no')
    expect(await said('school', 'no')).toContain('You cannot come')
  })

  it('answer a proposal, and nothing twice', async () => {
    await house.say('school', 'can I join online?')
    expect(await said('school', 'yes please')).toMatch(/You (?:are coming|join online)/)
    expect(await said('school', 'yes')).not.toContain('Is that your answer')
    expect(await said('chair', 'who is coming')).toContain('1 of 6 has answered')
  })

  it('of a colleague who was just asked shows what they were asked', async () => {
    await house.say('school', 'Callum will come instead of me')
    expect(await said('school-deputy', 'yes')).toContain('Is that your answer to this?')
    expect(await said('chair', 'who is coming')).toContain('1 sending a colleague')
  })

  it('are forgotten after a few minutes', async () => {
    await house.say('school', 'yes')
    await house.moveClock('2026-11-23T12:00:00.000Z')
    expect(await said('school', 'yes')).toContain('Is that your answer to this?')
  })

  it('send off no form', async () => {
    await house.say('school', 'my update')
    await house.say('admin', 'add person')
    expect(await said('admin', 'yes')).toContain('Please press the button on the card above')
    expect(await said('admin', 'no')).toContain('Please press the button on the card above')
  })
})

describe('a question goes on', () => {
  it('‘and the police?’ after ‘who is coming’', async () => {
    await house.say('chair', 'who is coming')
    expect(await said('chair', 'and the police?')).toMatch(/^.*Police: DC Helen Marsh/s)
    expect(await said('chair', 'what about housing')).toContain('Housing: Femi Balogun')
  })

  it('never into an answer: what goes on from a statement is asked about', async () => {
    await house.say('school', 'I can come')
    await house.say('school', 'and online?')
    expect(await said('chair', 'who is coming')).toContain('1 of 6 has answered')
  })
})

describe('what is not clear', () => {
  it('is asked about with the likeliest readings, and a press does what typing it would', async () => {
    const asked = await house.onlyAnswer('school', 'wont be there till ten past maybe not at all')
    expect(words(asked)).not.toContain('You are coming')
    expect(words(asked)).not.toContain('You cannot come')
  })

  it('a button that was never offered does nothing', async () => {
    const asked = await house.onlyAnswer('school', 'blue monday teapot')
    const { activity } = await house.pressRaw('school', asked.id, 'reading.meant', {
      intent: 'be the chair',
    })
    expect(activity === undefined ? '' : words(activity)).toContain('I didn’t understand that')
  })

  it('‘tell Daniel that …’ says that nobody was told', async () => {
    expect(await said('school', 'tell Daniel that mum rang me')).toContain('I’ve told nobody')
  })
})

describe('the meeting of the last card', () => {
  beforeEach(async () => {
    const form = await house.onlyAnswer('admin', 'add new conference')
    await house.press(
      'admin',
      'Bring it in and invite',
      newConferenceForm({ conference: '4700', date: '2026-12-01', invited: 'Dr Anil Bhatt' }),
      form,
    )
    await house.say('chair', 'who is coming to 4471')
  })

  it.each([
    'what if the school drop out',
    'will we be ok for quorum do you think',
    'has mum seen what was written',
    'whose reports are we still missing',
  ])('is meant by ‘%s’', async (text) => {
    const shown = await said('chair', text)
    expect(shown).not.toContain('Which meeting')
    expect(shown).not.toContain('4700')
  })

  it('is meant after a press as well, and after a word of thanks', async () => {
    expect(await said('chair', 'are we quorate')).toContain('Which meeting')
    await house.say('chair', '4700')
    await house.say('chair', 'thanks')
    expect(await said('chair', 'what if the gp drops out')).toContain('4700')
  })

  it('gives way to a number, and to a day', async () => {
    expect(await said('chair', 'what if the gp drops out of 4700')).toContain('4700')
  })

  it('is not taken for one’s own answer', async () => {
    await house.say('gp', 'what is 4471 about')
    expect(await said('gp', 'I can come')).toContain('4700')
  })

  it('is forgotten after a few minutes', async () => {
    await house.moveClock('2026-11-23T12:00:00.000Z')
    expect(await said('chair', 'what if the school drop out')).toContain('4700')
  })
})
