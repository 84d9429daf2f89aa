// Several people in one order: whom each word means is looked at first, and a tap invites those who are certain.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const invitedTo = async () => words(await house.onlyAnswer('admin', 'who was reached for 4471'))

it.each([
  ['invite grace and owen to 4471', ['Grace Lindqvist (School nurse', 'DC Owen Rees']],
  ['add the midwife and school nurse to 4471', ['Aoife Kearney (Midwife', 'Grace Lindqvist']],
  ['please invite leah, grace and aoife', ['Leah Novak', 'Grace Lindqvist', 'Aoife Kearney']],
  ['invite owen from police and grace from health as well', ['DC Owen Rees', 'Grace Lindqvist']],
])('‘%s’ shows whom it means, and invites nobody yet', async (text, people) => {
  const look = await house.onlyAnswer('admin', text)
  expect(words(look)).toContain('Invite these people?')
  for (const person of some(people)) expect(words(look)).toContain(person)
  const done = await house.press('admin', `Invite these ${people.length}`, {}, look)
  expect(words(done)).toContain('Grace Lindqvist gets the invitation in working hours.')
  // A second tap changes nothing.
  expect(words(await house.press('admin', `Invite these ${people.length}`, {}, look))).toContain(
    'is invited already; nothing was changed.',
  )
})

it('who is on the list, is not known or may be two people is not invited', async () => {
  const look = await house.onlyAnswer(
    'admin',
    'invite ruth, jas and the health visitor and owen to 4471',
  )
  expect(words(look)).toContain('is on the list already.')
  expect(words(look)).toContain('‘jas’: I do not know who that is.')
  expect(words(look)).toContain('‘the health visitor’: Which one? Shazia Malik')
  const before = await invitedTo()
  const done = await house.press('admin', 'Invite this person', {}, look)
  expect(words(done)).toContain('DC Owen Rees gets the invitation')
  expect(before).not.toContain('Owen')
})

it('the meeting is asked for where there are several, and the people are kept', async () => {
  await bringInTwoMore(house)
  await house.moveClock('2026-11-23T11:00:00Z')
  const which = await house.onlyAnswer('admin', 'invite ruth and owen')
  const one = buttons(which).find(({ title }) => title.startsWith('4488'))
  const look = await house.press('admin', one?.title ?? '', {}, which)
  expect(words(look)).toContain('Ruth Adeyemi')
  expect(words(look)).toContain('DC Owen Rees')
})

it('one person by a role or by half a name stands in the form with the whole name', async () => {
  const name = async (text: string) => fieldsOn(await house.onlyAnswer('admin', text))['name']
  expect(await name('add the midwife to 4471')).toBe('Aoife Kearney')
  expect(await name('invite grace to 4471')).toBe('Grace Lindqvist')
  expect(await name('invite Priya Shah, family worker at Oakfield School')).toBe('Priya Shah')
  const health = await house.onlyAnswer('admin', 'invite the health visitor to 4471')
  expect(words(health)).toContain('Which one? Shazia Malik')
})
