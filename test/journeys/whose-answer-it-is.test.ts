// An answer taken by telephone, where there are several meetings and colleagues: the day, the name
// and the answer are kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House

describe('an answer of a colleague who was named and has not confirmed', () => {
  beforeEach(async () => {
    house = await openHouse()
    await house.say('police', 'Owen Rees will come for me')
  })
  afterEach(() => house.close())

  it.each([
    ['owen rees says yes for 4471', 'in-person'],
    ['owen rang, he can join online', 'online'],
    ['owen rees phoned, he cant come', 'refused'],
  ])('‘%s’ opens the form for what the colleague said', async (text, answer) => {
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain('DC Owen Rees')
    expect(words(form)).toContain('for DC Helen Marsh (Mereshire Police)')
    expect(words(form)).not.toContain('whom to ask in their agency')
    expect(fieldsOn(form)).toEqual({ answer })
  })

  it('the invited person’s own answer is still theirs', async () => {
    const form = await house.onlyAnswer('admin', 'helen rang, she can join online')
    expect(words(form)).toContain('DC Helen Marsh, Child abuse investigation officer')
    expect(fieldsOn(form)).toMatchObject({ answer: 'online', askInstead: '' })
  })
})

describe('with a second meeting to which the school is invited', () => {
  beforeEach(async () => {
    house = await openHouse()
    const form = await house.onlyAnswer('admin', 'add new conference')
    const more = { counted_from: '', parents: '', children: 'Ava, 7', invited: 'Ruth Adeyemi' }
    await house.press('admin', 'Bring it in and invite', newConferenceForm(more), form)
  })
  afterEach(() => house.close())

  it('the day says which one is meant', async () => {
    const form = await house.onlyAnswer(
      'admin',
      'school rang, Callum Pryce is coming instead of Ruth on the 10th',
    )
    expect(words(form)).toContain('What did they say? 4471, Initial conference')
    expect(fieldsOn(form)).toMatchObject({ answer: 'declined', askInstead: 'Callum Pryce' })
  })

  it('whoever is on one list only is meant there', async () => {
    const form = await house.onlyAnswer('admin', 'school rang to say anil cant come')
    expect(words(form)).toContain('Dr Anil Bhatt, GP')
    expect(fieldsOn(form)).toMatchObject({ answer: 'declined' })
  })

  it('choosing a meeting loses neither whose answer it is, nor what it is, nor who comes instead', async () => {
    const asked = await house.onlyAnswer(
      'admin',
      'school rang, Callum Pryce is coming instead of Ruth',
    )
    expect(words(asked)).toContain('Which meeting do you mean?')
    const [first] = buttons(asked).filter(({ title }) => title.startsWith('4700'))
    const form = await house.press('admin', first?.title ?? '', fieldsOn(asked), asked)
    expect(words(form)).toContain('What did they say? 4700')
    expect(words(form)).toContain('Ruth Adeyemi')
    expect(fieldsOn(form)).toMatchObject({ answer: 'declined', askInstead: 'Callum Pryce' })
    expect(JSON.stringify(buttons(asked).map(({ data }) => data))).not.toContain('Callum')
  })
})
