// A meeting that is more than eleven months off, or past, says its year: in the cards that invite, move and cancel, and
// where one's invitations are listed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  const far = newConferenceForm({
    date: '2027-12-15',
    day_meant: '2027-12-15',
    late_reason: 'The family asked for it',
    seen: 'late',
    invited: 'Ruth Adeyemi; she knows him well',
  })
  await bringInConference(house, far)
})
afterEach(() => house.close())

const far = 'Wed 15 December 2027 at 11:00'

describe('a conference in a year from now', () => {
  it.each(
    some([
      'move 4700',
      'cancel 4700',
      'invite Leah Novak to 4700',
      'take somebody off 4700',
      'change the chair of 4700',
      'change the meeting 4700',
    ]),
  )('‘%s’ says the year', async (text) => {
    expect(words(await house.onlyAnswer('admin', text))).toContain(far)
  })

  it('is invited to, and listed, with its year', async () => {
    const list = words(await house.onlyAnswer('school', 'my invitations'))
    expect(list).toContain(far)
    expect(list).toContain('Thu 10 December at 10:00')
    expect(words(await house.press('school', 'Open 4700'))).toContain(far)
  })

  it('is chosen among others with its year', async () => {
    const asked = words(await house.onlyAnswer('admin', 'cancel the meeting'))
    expect(asked).toContain(`4700: ${far}`)
    expect(asked).toContain('4471: Thu 10 December at 10:00')
  })
})

it('a meeting of the months to come has no year', async () => {
  expect(words(await house.onlyAnswer('admin', 'cancel 4471'))).toContain(
    'Thu 10 December at 10:00',
  )
})
