// A form stands open, and something else is typed: orders and questions are read as ever, and the form stays as it was.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (text: string) => words(await house.onlyAnswer('admin', text))

it.each([
  ['cancel 4471', 'Cancel this meeting?'],
  ['who’s coming to 4471', '0 of 6 have answered'],
  ['chase police', 'Ask again'],
  ['move 4471 to the 15th', 'Tue 15 December'],
  ['invite the midwife to 4471', 'Invite somebody else'],
])(
  '‘%s’ is read as an order, and what stands in the form can still be sent',
  async (text, shown) => {
    const form = await house.onlyAnswer('admin', 'add new conference')
    expect(await said(text)).toContain(shown)
    const problem = newConferenceForm({ counted_from: '', parents: '', invited: 'Ruth Adeyemi' })
    expect(words(await house.press('admin', 'Bring it in and invite', problem, form))).toContain(
      '4700 is in',
    )
  },
)

it.each(['cancel', 'never mind', 'forget it', 'cancel that'])(
  '‘%s’ leaves the form, and calls no meeting off',
  async (text) => {
    await house.onlyAnswer('admin', 'add new conference')
    expect(await said(text)).toContain('until you press its button')
  },
)

it.each(['14 December 10am', 'the 14th at 10:00', 'mon 14 dec 10am'])(
  '‘%s’ behind the form for a new conference is its day, and moves no meeting',
  async (text) => {
    await house.onlyAnswer('admin', 'add new conference 4800')
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain('A new conference or core group')
    expect(fieldsOn(form)).toMatchObject({ conference: '4800', date: '2026-12-14', time: '10:00' })
  },
)

it('with no form open, ‘cancel’ is about the meeting', async () => {
  expect(await said('cancel')).toContain('Cancel this meeting?')
})

it('a weekday says which meeting is called off, however far ahead it is', async () => {
  expect(await said('call off thursday’s conference')).toContain('Thu 10 December at 10:00')
  await house.moveClock('2026-11-23T11:00:00Z')
  expect(await said('cancel tuesday’s conference')).not.toContain('Cancel this meeting?')
})
