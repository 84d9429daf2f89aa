import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  familyRatingForm,
  familyRatingRecord,
} from '../../../src/features/core-group/family-rating/verbs.ts'
import { openWithCoreGroup } from '../../support/core-group-journey.ts'
import { type House, preset } from '../../support/house.ts'
import { outcomes, papersOf } from '../../support/plans.ts'
import { newestCoreGroup, pressByVerb } from './press-by-verb.ts'

let house: House
beforeEach(async () => {
  house = await openWithCoreGroup()
}, 60_000)
afterEach(() => house.close())

const mumSays = {
  whose: 'parent.p-mum',
  about: outcomes[0].id,
  colour: 'amber',
  words: 'Mornings are still hard',
  on: '2026-11-23',
}

describe('what a parent or child says', () => {
  it('is asked for with the names and the outcomes of the family, of its core group alone', async () => {
    const data = await newestCoreGroup(house)
    const form = await pressByVerb(house, 'school', { verb: familyRatingForm, data })
    expect(form).toContain('Mum')
    expect(form).toContain(outcomes[0].words)
    expect(await pressByVerb(house, 'midwife', { verb: familyRatingForm, data })).toContain(
      'I cannot find this for you.',
    )
  }, 60_000)

  it('is kept in their words, once; a change is a new entry beside the first', async () => {
    const data = { ...(await newestCoreGroup(house)), ...mumSays }
    for (const _again of [1, 2])
      expect(await pressByVerb(house, 'school', { verb: familyRatingRecord, data })).toContain(
        '✓ Taken down.',
      )
    expect(await papersOf(house, ['rating'])).toHaveLength(1)
    await pressByVerb(house, 'school', {
      verb: familyRatingRecord,
      data: { ...data, colour: 'green' },
    })
    const [first, second] = await papersOf(house, ['rating'])
    expect([first, second]).toMatchObject([
      { colour: 'amber', words: mumSays.words },
      { colour: 'green', corrects: first?.id },
    ])
  }, 60_000)

  it('is filled in from what was typed: who said it, about what, the colour and their words', async () => {
    const form = await house.answer(
      'school',
      'spoke to mum, she reckons its red for the shouting, she says nobody listens',
    )
    expect([
      preset(form, 'whose'),
      preset(form, 'about'),
      preset(form, 'colour'),
      preset(form, 'words'),
    ]).toEqual([
      'parent.p-mum',
      outcomes[1].id,
      'red',
      'its red for the shouting, she says nobody listens',
    ])
  }, 60_000)

  it('is not kept without their words', async () => {
    const data = { ...(await newestCoreGroup(house)), ...mumSays, words: '' }
    expect(await pressByVerb(house, 'school', { verb: familyRatingRecord, data })).toContain(
      'in their own words',
    )
    expect(await papersOf(house, ['rating'])).toEqual([])
  }, 60_000)
})
