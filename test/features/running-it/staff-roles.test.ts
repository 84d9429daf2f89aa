import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, type Shown, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const look = async (who: string, what: string): Promise<Shown> =>
  house.press('admin', 'Look at it first', { who, what }, await house.answer('admin', 'roles'))

describe('who does what for the whole council', () => {
  it('is given by an administrator after a look, counts at once, and ends at once', async () => {
    expect(words(await house.answer('housing', 'add person'))).toContain(
      'Conference administrators do this',
    )
    expect(words(await look('Femi Balogun', 'give.administrator'))).toContain(
      'Femi Balogun, Harrowmere Homes, becomes a conference administrator.',
    )
    expect(words(await house.answer('housing', 'add person'))).toContain(
      'Conference administrators do this',
    )
    expect(words(await house.press('admin', 'Yes, change it'))).toContain(
      'Femi Balogun is now a conference administrator.',
    )
    expect(words(await house.answer('housing', 'add person'))).toContain('Add')
    await look('femi.balogun@example.org ', 'take.administrator')
    await house.press('admin', 'Yes, change it')
    expect(words(await house.answer('housing', 'add person'))).toContain(
      'Conference administrators do this',
    )
  })

  it('is never taken from the last administrator, nor by adding the person again', async () => {
    expect(words(await look('priya nair', 'take.administrator'))).toContain(
      'Nobody would be left who can administer',
    )
    const card = await house.last('admin')
    await house.pressRaw('admin', card.id, 'duties.change', {
      entry: 'admin',
      slot: 'take.administrator',
    })
    await house.press(
      'admin',
      'Add',
      {
        name: 'Priya Nair',
        email: 'priya.nair@example.org',
        agency: 'Harrowmere Council',
        role: 'Conference administrator',
        duty: 'none',
        teamsId: '',
        tenantId: '',
      },
      await house.answer('admin', 'add person'),
    )
    expect(words(await house.answer('admin', 'roles'))).toContain(
      'Priya Nair: conference administrator',
    )
  })

  it('twice is once, and what cannot be read changes nothing', async () => {
    expect(words(await look('Margaret Osei', 'give.chair'))).toContain(
      'Margaret Osei was already a conference chair.',
    )
    for (const [who, what] of [
      ['nobody', 'give.chair'],
      ['Margaret Osei', 'give.everything'],
      ['', ''],
    ] as const)
      expect(words(await look(who, what))).toContain('I cannot find this.')
  })

  it('is for administrators alone', async () => {
    const card = await house.last('chair')
    for (const verb of ['duties.list', 'duties.look', 'duties.change']) {
      const { activity } = await house.pressRaw('chair', card.id, verb, {
        entry: 'chair',
        slot: 'give.administrator',
        who: 'chair',
        what: 'give.administrator',
      })
      expect(activity === undefined ? '' : words(activity)).toContain(
        'Conference administrators do this',
      )
    }
    expect(words(await house.answer('admin', 'roles'))).not.toContain(
      'Margaret Osei: conference administrator',
    )
  })
})
