// A first conference: those who do not answer, the administrator, and a restart.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('silence', () => {
  it('is reminded before and on the day, then told to the administrator and the chair, and stops with an answer', async () => {
    await house.press('health-visitor', 'I can come')
    const reminded = async (person: string) =>
      (await house.chat(person)).filter((one) => words(one).includes('A reminder')).length
    await house.moveClock('2026-11-24T09:01:00Z')
    expect(await reminded('school')).toBe(1)
    expect(await reminded('health-visitor')).toBe(0)
    await house.moveClock('2026-11-25T09:01:00Z')
    expect(await reminded('school')).toBe(2)
    await house.press('school', 'I can come')
    await house.moveClock('2026-11-26T09:01:00Z')
    expect(await reminded('school')).toBe(0) // both reminders turned into the answer
    for (const person of ['admin', 'chair']) {
      const told = await house.last(person)
      expect(words(told)).toContain('4 people have not answered')
      expect(words(told)).toContain('Mereshire Police')
      expect(words(told)).not.toContain('Alder Lane')
      expect(told.lockScreen?.text).toBe('You have one item to open.')
    }
    // The report is another thing: it has reminders of its own.
    const asked = async () =>
      (await house.chat('police')).filter((one) =>
        buttons(one).some(({ verb }) => verb === 'invitation.attend'),
      ).length
    const before = await asked()
    await house.moveClock('2026-12-09T16:00:00Z')
    expect(await asked()).toBe(before)
  })

  it('waits for working hours: nothing goes out at night or at the weekend', async () => {
    await house.moveClock('2026-11-27T20:00:00Z')
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-1',
        conference: '5001',
        invited: 'Aoife Kearney; you know the family',
      }),
    )
    expect(words(await house.last('midwife'))).not.toContain('Can you come?')
    await house.moveClock('2026-11-30T08:01:00Z')
    expect(words(await house.last('midwife'))).toContain('Can you come?')
  })
})

describe('the administrator', () => {
  const form = {
    family: 'HC-77',
    conference: '4600',
    kind: 'initial',
    practice: 'tower-hamlets',
    date: '2026-12-17',
    time: '09:30',
    place: 'Town Hall, Room 1',
    online_link: '',
    chair: 'second-chair',
    social_worker: 'social-worker',
    children: 'Child A, 5\nChild B, unborn',
    invited:
      'Aoife Kearney; mum asked for you\nSam Otieno; Youth worker; ' +
      'Harrowmere Youth; sam.otieno@example.org; he trusts you',
  }

  it('brings a conference in with the form, and a second tap brings in no second one', async () => {
    const [asked] = await house.say('admin', 'add new conference')
    const done = await house.press('admin', 'Bring it in and invite', form)
    expect(words(done)).toContain('4600 is in')
    expect(words(await house.last('midwife'))).toContain('“mum asked for you”')
    const { activity } = await house.pressRaw('admin', asked?.id ?? '', 'conference.bring-in', form)
    expect(activity && words(activity)).toContain('4600 was already here Nothing has changed.')
  })

  it('is told everything that is wrong at once, and nothing is kept', async () => {
    const wrong = await bringInConference(house, {
      ...form,
      date: '2026-02-31',
      place: '',
      children: 'Child A',
      invited: 'Nobody Known',
    })
    expect(words(wrong)).toContain('Nothing was kept yet.')
    expect(words(wrong)).toContain('I do not know ‘Nobody Known’ yet')
    const again = await house.press('admin', 'Bring it in and invite', {
      ...form,
      date: '2026-02-31',
      place: '',
      children: 'Child A',
    })
    expect(words(again)).toContain('There is no 2026-02-31: February 2026 ends on the 28th.')
    expect(words(again)).toContain('‘Child A’ cannot be read')
    const [status] = await house.say('admin', '4600')
    expect(status && words(status)).not.toContain('have answered')
  })

  it('alone may do this', async () => {
    const [answer] = await house.say('school', 'add new conference')
    expect(answer && words(answer)).toContain('Conference administrators do this.')
    const forged = await house.pressRaw(
      'school',
      (await house.last('school')).id,
      'conference.bring-in',
      form,
    )
    expect(forged.activity && words(forged.activity)).toContain(
      'Conference administrators do this.',
    )
  })

  it('adds a person, who is recognised from then on', async () => {
    await house.post('people', {
      name: 'Lou Marsh',
      agency: 'Harrowmere Youth',
      role: 'Youth worker',
      aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a1eeee',
    })
    const people = await house.get('people')
    const added = JSON.stringify(people.body).match(/"id":"([^"]+)","name":"Lou Marsh"/)?.[1] ?? ''
    const [stranger] = await house.say(added, 'hello')
    expect(stranger && words(stranger)).toContain('I do not know you yet')
    expect(stranger && words(stranger)).toContain('3d9a6c10-52e8-4f0b-9a41-0c7be2a1eeee')
    await house.say('admin', 'add person')
    await house.press('admin', 'Add', {
      name: 'Lou Marsh',
      role: 'Youth worker',
      agency: 'Harrowmere Youth',
      email: 'lou@example.org',
      duty: 'none',
      teamsId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a1eeee',
      tenantId: '',
    })
    const [known] = await house.say(added, 'help')
    expect(known && words(known)).toContain('What I can do')
  })
})

describe('stopping and starting', () => {
  it('everything is found again, and nobody is invited twice', async () => {
    await house.press('school', 'I can come')
    const before = await house.chat('police')
    await house.restart()
    expect(await house.chat('police')).toEqual(before)
    const [status] = await house.say('chair', "who's coming")
    expect(status && words(status)).toContain('1 of 6 has answered')
  })
})
