// What a sentence says beside the answer is not asked for again: who comes instead, with the
// e-mail, and why somebody cannot.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

it.each([
  ['gp', 'can dr patel go instead', 'dr patel', ''],
  [
    'gp',
    'Could I get Nurse Kelly, kelly.frost@example.org, to attend in my place',
    'Nurse Kelly',
    'kelly.frost@example.org',
  ],
  [
    'school',
    'Callum is off that day too. Can you ask Mrs Hartley our head of year',
    'Mrs Hartley',
    '',
  ],
])('%s: ‘%s’ names them on the card and in the form', async (person, text, name, email) => {
  const asked = await house.onlyAnswer(person, text)
  expect(words(asked)).toContain(`Shall ${name} come for you?`)
  const form = await house.press(person, 'Send someone', {}, asked)
  expect(fieldsOn(form)).toMatchObject({ name, email })
})

it('a colleague who takes over is offered beside the no, and the reason is kept', async () => {
  const text = 'cant do the 10th, on annual leave, Jo Tanner’s picking up my caseload'
  const asked = await house.onlyAnswer('health-visitor', text)
  expect(words(asked)).toContain('I have not asked Jo Tanner.')
  const form = await house.press('health-visitor', 'Can’t come', {}, asked)
  expect(fieldsOn(form)).toMatchObject({ reason: 'on annual leave' })
})

it.each([
  ['Surgery that morning, I really can’t make it, sorry', 'Surgery that morning'],
  ['I can’t come, I’m on clinic', 'I’m on clinic'],
  ['sorry can’t make the 10th, on leave', 'on leave'],
])('‘%s’ keeps the reason, and nothing else', async (text, reason) => {
  const form = await house.onlyAnswer('gp', text)
  expect(words(form)).toContain('You cannot come')
  expect(fieldsOn(form)).toMatchObject({ reason })
})
