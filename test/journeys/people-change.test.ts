// People leave, go on leave, and hand over: what an administrator says of it leads to one look at what it would mean.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const say = (person: string, text: string) => house.onlyAnswer(person, text)

describe('somebody has left', () => {
  it.each([
    'Ruth Adeyemi has left the school',
    'Femi has retired',
    'take Ruth Adeyemi off the directory',
  ])('‘%s’ shows what that would end, and ends nothing', async (text) => {
    const look = await say('admin', text)
    expect(words(look)).toContain('they are off the list of 4471')
    expect(words(await say('admin', 'who is coming to 4471'))).toContain('0 of 6 have answered')
  })

  it('of a namesake nobody is taken: who is meant is asked', async () => {
    const asked = await say('admin', 'Ruth Smith has left the trust')
    expect(words(asked)).toContain('I cannot find this person.')
    expect(fieldsOn(asked)['who']).toBe('Ruth Smith')
    expect(words(asked)).toContain(
      'Do you mean Ruth Adeyemi (Designated safeguarding lead, Alder Lane Primary School)?',
    )
  })

  it('a chair is told who does it', async () => {
    expect(words(await say('chair', 'Ruth Adeyemi has left the school'))).toContain(
      'Please tell a conference administrator.',
    )
  })

  it('a role is no name', async () => {
    expect(words(await say('admin', 'the gp has left'))).toContain('Nothing is changed yet.')
  })
})

describe('somebody hands over', () => {
  it.each([
    ['admin', 'replace Shazia with Jo Tanner', 'Shazia Malik', 'Jo Tanner'],
    ['admin', 'swap Helen for Owen on 4471', 'DC Helen Marsh', 'Owen'],
    ['admin', 'Shazia is on maternity leave from Friday, Jo takes over', 'Shazia Malik', 'Jo'],
    ['admin', 'Helen has moved team, Owen is taking her cases', 'DC Helen Marsh', 'Owen'],
    ['chair', 'Ruth is off sick, Callum is covering for her', 'Ruth Adeyemi', 'Callum'],
    ['chair', 'Owen is taking over from Helen', 'DC Helen Marsh', 'Owen'],
  ])('%s: ‘%s’ opens the form of %s, with %s in it', async (person, text, whose, by) => {
    const form = await say(person, text)
    expect(words(form)).toContain('What did they say?')
    expect(words(form)).toContain(whose)
    expect(fieldsOn(form)).toMatchObject({ answer: 'declined', askInstead: by })
    expect(buttons(form).map(({ title }) => title)).toContain('Record it')
  })

  it('the chair is handed over under her own heading', async () => {
    expect(words(await say('admin', 'Tom chairs 4471 instead of Margaret'))).toContain(
      'Another chair?',
    )
  })

  it('‘take Helen off 4471’ shows what it would mean', async () => {
    expect(words(await say('chair', 'take Helen off 4471'))).toContain(
      'Take this person off the list?',
    )
  })
})

describe('somebody is new in a job', () => {
  it('for a family stands in the form that invites them', async () => {
    const form = await say('admin', 'the new health visitor for 4471 is Jo Tanner')
    expect(words(form)).toContain('Invite somebody else')
    expect(fieldsOn(form)).toMatchObject({ name: 'Jo Tanner', role: 'health visitor' })
    expect(fieldsOn(await say('chair', 'new midwife for Mia is Aoife'))).toMatchObject({
      name: 'Aoife Kearney',
    })
  })

  it('is not somebody else of that first name', async () => {
    const form = await say('admin', 'new health visitor for Mia and Leo is Priya')
    expect(fieldsOn(form)).toMatchObject({ name: 'Priya', role: 'health visitor' })
    expect(words(form)).toContain('Of that name I know only Priya Nair')
  })

  it('at an agency stands in the form for a person, with what is known', async () => {
    const form = await say('admin', 'callum is the new DSL at Alder Lane')
    expect(words(form)).toContain('Add a person')
    expect(fieldsOn(form)).toMatchObject({
      name: 'Callum Pryce',
      role: 'DSL',
      agency: 'Alder Lane Primary School',
    })
  })
})
