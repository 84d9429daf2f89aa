// An administrator types what somebody told them: the form is for the right person, with the right answer in it, and
// nothing is recorded before it is sent.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
const open = async () => void (house = await openHouse())

const school = 'Ruth Adeyemi, Designated safeguarding lead'

describe('what an administrator was told', () => {
  beforeAll(open)
  afterAll(() => house.close())

  it.each([
    ['Callum Pryce is coming for Ruth', school, 'declined', 'Callum Pryce'],
    ['Shazia Malik is coming for Ruth', school, 'declined', 'Shazia Malik'],
    ['jo tanner instead of shazia', 'Shazia Malik, Health visitor', 'declined', 'jo tanner'],
    ['school rang, callum is coming for ruth', school, 'declined', 'callum'],
    ['school rang, callum is coming', school, 'declined', 'callum'],
    ['school rang, mrs patel is coming instead', school, 'declined', 'mrs patel'],
    ['school rang - callum is coming not ruth', school, 'declined', 'callum'],
    [
      'helen marsh emailed, cant make it but owen rees will come',
      'DC Helen Marsh',
      'declined',
      'owen rees',
    ],
    ['police cannot come', 'DC Helen Marsh', 'declined', ''],
    ['shazia cant do thursday', 'Shazia Malik, Health visitor', 'declined', ''],
    ['gp rang to say no', 'Dr Anil Bhatt', 'declined', ''],
    ["school rang, they can't come", school, 'declined', ''],
    ['the gp isnt coming', 'Dr Anil Bhatt', 'declined', ''],
    ['police rang, not coming online, in person', 'DC Helen Marsh', 'in-person', ''],
    ['school rang they are coming', school, 'in-person', ''],
    ['school rang, she can join online', school, 'online', ''],
    ['school rang, Ruth Smith is coming', school, 'declined', 'Ruth Smith'],
    ['Mrs Adeyemi rang, she is coming', school, 'in-person', ''],
    ['ruth rang late, she is coming', school, 'in-person', ''],
    ['Ruth adeyeme rang, she is coming', school, 'in-person', ''],
    ['ruth.adeyemi@example.org rang, she is coming', school, 'in-person', ''],
  ])('‘%s’ fills in the form of %s', async (text, whose, answer, askInstead) => {
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain(`What did they say? 4471, Initial conference`)
    expect(words(form)).toContain(whose)
    expect(fieldsOn(form)).toMatchObject({ answer, askInstead })
    expect(words(await house.onlyAnswer('admin', '4471'))).toContain('0 of 6 have answered.')
  })
})

describe('whoever was told something that is no answer', () => {
  beforeEach(open)
  afterEach(() => house.close())

  it('who says whose answer it is not is asked whose it is, without that person', async () => {
    const asked = words(await house.onlyAnswer('admin', 'school rang, not ruth'))
    expect(asked).toContain('Who told you?')
    expect(asked).toContain('Dr Anil Bhatt')
    expect(asked).not.toContain('Ruth')
  })

  it.each([
    'ruth.other@elsewhere.example rang, she is coming',
    'Ruth Smith rang, she is coming',
    'ruth smith rang, she is coming',
    'ruth okafor rang, she is coming',
  ])('‘%s’ is not Ruth Adeyemi, and opens no form of hers', async (text) => {
    expect(words(await house.onlyAnswer('admin', text))).not.toContain('Ruth Adeyemi, Designated')
  })

  it.each([
    'Ruth Smith rang, she is coming',
    'ruth okafor rang, she is coming',
    'Ruth Smith emailed to say she can’t come',
  ])('‘%s’ asks who told them, and records nothing', async (text) => {
    const asked = words(await house.onlyAnswer('admin', text))
    expect(asked).toContain('Who told you?')
    expect(asked).toContain('Ruth Adeyemi')
    expect(words(await house.onlyAnswer('admin', '4471'))).toContain('0 of 6 have answered.')
  })

  it('a question, and a cancelled meeting, open no form', async () => {
    expect(words(await house.onlyAnswer('admin', 'is callum coming for ruth?'))).not.toContain(
      'What did they say?',
    )
    await house.say('admin', 'change the meeting')
    await house.press('admin', 'Cancel the meeting')
    await house.press('admin', 'Cancel it and tell everybody', { reason: 'No room' })
    expect(words(await house.onlyAnswer('admin', "school rang, they can't come"))).not.toContain(
      'What did they say?',
    )
  })
})
