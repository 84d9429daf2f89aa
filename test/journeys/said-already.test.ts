// What an administrator typed stands in the form: the day, the time, the place, the name, the number.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
const open = async () => void (house = await openHouse())

describe('what was typed', () => {
  beforeAll(open)
  afterAll(() => house.close())

  it.each([
    [
      'move 4471 to Friday 2pm at the Civic Centre',
      { date: '2026-12-11', time: '14:00', place: 'the Civic Centre' },
    ],
    ['move 4471 to the town hall', { date: '2026-12-10', time: '10:00', place: 'the town hall' }],
    ['change 4471 to 3pm', { date: '2026-12-10', time: '15:00' }],
    ['move 4471 to friday', { date: '2026-12-11', time: '10:00' }],
    ['can we move it to the 14th at 2 in room 5', { date: '2026-12-14', place: 'room 5' }],
    [
      'add Priya Shah from Oakfield School to 4471',
      { name: 'Priya Shah', agency: 'Oakfield School', role: '' },
    ],
    [
      'invite Jo Bloggs, health visitor at Oakfield Clinic to 4471',
      { name: 'Jo Bloggs', agency: 'Oakfield Clinic', role: 'health visitor' },
    ],
    ['add grace lindqvist to 4471', { name: 'grace lindqvist', agency: '', role: '' }],
    [
      'send the invite for 4471 to grace lindqvist as well please',
      { name: 'grace lindqvist', agency: '', role: '', why: '' },
    ],
    [
      'add grace lindqvist to 4471, school nurse, she knows mia',
      { name: 'grace lindqvist', agency: '', role: 'school nurse', why: 'she knows mia' },
    ],
    [
      'invite Priya Shah priya.shah@family.example, family worker, to 4471',
      { name: 'Priya Shah', email: 'priya.shah@family.example', role: 'family worker' },
    ],
    [
      'invite Priya Shah from Oakfield School (priya.shah@family.example) to 4471',
      { name: 'Priya Shah', email: 'priya.shah@family.example', agency: 'Oakfield School' },
    ],
    [
      'add Priya Shah to 4471, family worker, priya.shah@family.example, she knows Mia',
      {
        name: 'Priya Shah',
        email: 'priya.shah@family.example',
        role: 'family worker',
        why: 'she knows Mia',
      },
    ],
    [
      'invite priya.shah@family.example to 4471',
      { name: '', email: 'priya.shah@family.example', role: '' },
    ],
    ['core group for 4471 on the 5th jan at 10', { date: '2027-01-05', time: '10:00' }],
    [
      'review conf for a new family on the 8th jan at 2pm',
      { kind: 'review', date: '2027-01-08', time: '14:00' },
    ],
    ['invite the gp', { name: '', role: '', agency: '' }],
    [
      'add a new conference 4800 for thursday 2pm at the Town Hall',
      { conference: '4800', date: '2026-11-26', time: '14:00', place: 'the Town Hall' },
    ],
    ['add new conference', { conference: '', date: '', place: '' }],
  ])('‘%s’ is filled in', async (text, filled) => {
    expect(fieldsOn(await house.onlyAnswer('admin', text))).toMatchObject(filled)
  })
})

describe('what was typed before a meeting was chosen', () => {
  beforeEach(open)
  afterEach(() => house.close())

  it('stands there too once the meeting was chosen, of which a cancelled one is none', async () => {
    const form = await house.onlyAnswer('admin', 'add a new conference 4800 for 17 december at 11')
    await house.press(
      'admin',
      'Bring it in and invite',
      {
        ...fieldsOn(form),
        family: 'HC-9',
        practice: 'statutory',
        place: 'Town Hall',
        chair: 'chair',
        social_worker: 'social-worker',
        children: 'Ava, 7',
        invited: 'Grace Lindqvist',
      },
      form,
    )
    // What was shown last is forgotten by then.
    await house.moveClock('2026-11-23T12:00:00Z')
    const which = await house.onlyAnswer('admin', 'invite Zara Quill from Oakfield School')
    const chosen = await house.press('admin', '4800: Thu 17 December at 11:00', {}, which)
    expect(fieldsOn(chosen)).toMatchObject({ name: 'Zara Quill', agency: 'Oakfield School' })
    await house.press(
      'admin',
      'Cancel it and tell everybody',
      { reason: 'No room' },
      await house.onlyAnswer('admin', 'cancel 4800'),
    )
    for (const text of ['invite Zara Quill from Oakfield School', 'take the gp off the list'])
      expect(words(await house.onlyAnswer('admin', text))).not.toContain('4800')
  })
})

describe('a conference that is arranged here', () => {
  beforeEach(open)
  afterEach(() => house.close())

  it('is told to its chair, and whoever leads the case is invited to it', async () => {
    const form = await house.onlyAnswer('admin', 'add new conference')
    const typed = newConferenceForm({ chair: 'second-chair', invited: 'Grace Lindqvist' })
    await house.press('admin', 'Bring it in and invite', typed, form)
    const meeting = 'Meeting 4700, Wed 16 December at 11:00: from now on you are its'
    const invitation = words(await house.last('social-worker'))
    expect(invitation).toContain('Can you come?')
    expect(invitation).toContain('4700')
    expect(words(await house.last('second-chair'))).toContain(`${meeting} chair.`)
  })
})
