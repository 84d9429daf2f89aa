import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { coreGroupArrange, coreGroupForm } from '../../../src/features/core-group/arrange/verbs.ts'
import { type House, openHouse } from '../../support/house.ts'
import { familyOf } from '../../support/plans.ts'
import { pressByVerb } from './press-by-verb.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function conferenceIds() {
  const family = await familyOf(house)
  return { caseId: family.id, meetingId: family.conferences[0]?.id }
}

const form = {
  number: '4471-CG1',
  date: '2026-12-22',
  time: '14:00',
  place: 'Family Hub',
  link: '',
}

describe('arranging a core group', () => {
  it('opens a form that follows the conference, for whoever may arrange it', async () => {
    const data = await conferenceIds()
    expect(await pressByVerb(house, 'social-worker', { verb: coreGroupForm, data })).toContain(
      'After 4471',
    )
    expect(await pressByVerb(house, 'school', { verb: coreGroupForm, data })).toContain(
      'I cannot find this for you.',
    )
  })

  it('brings it in with whoever is ticked, and once however often it is sent', async () => {
    const family = await familyOf(house)
    const invited = family.conferences[0]?.invitations.slice(0, 2).map(({ id }) => id) ?? []
    expect(invited).toHaveLength(2)
    const data = { ...(await conferenceIds()), ...form, whom: invited.join(',') }
    for (const _again of [1, 2])
      expect(await pressByVerb(house, 'social-worker', { verb: coreGroupArrange, data })).toContain(
        'The core group is in',
      )
    const [, coreGroup, ...others] = (await familyOf(house)).conferences
    expect(coreGroup?.invitations).toHaveLength(2)
    expect(others).toEqual([])
  })

  it('says what is wrong with the form, and brings nothing in', async () => {
    const data = { ...(await conferenceIds()), ...form, whom: '', date: '2026-02-31' }
    expect(
      await pressByVerb(house, 'social-worker', { verb: coreGroupArrange, data }),
    ).not.toContain('The core group is in')
    expect((await familyOf(house)).conferences).toHaveLength(1)
  })
})
