import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  updateLeaveNote,
  updateNote,
  updateOpen,
  updateRate,
  updateRecord,
  updateRepeat,
  updateShow,
} from '../../../src/features/core-group/give-update/verbs.ts'
import { arrangeCoreGroup, openWithCoreGroup } from '../../support/core-group-journey.ts'
import { ratingFields } from '../../support/core-group-of.ts'
import type { House } from '../../support/house.ts'
import { outcomes, papersOf } from '../../support/plans.ts'
import { newestCoreGroup, pressByVerb } from './press-by-verb.ts'

let house: House
beforeEach(async () => {
  house = await openWithCoreGroup()
}, 60_000)
afterEach(() => house.close())

async function press(
  verb: string,
  more: Readonly<Record<string, unknown>> = {},
  person = 'school',
): Promise<string> {
  return pressByVerb(house, person, { verb, data: { ...(await newestCoreGroup(house)), ...more } })
}

const [first, second] = outcomes

describe('an update', () => {
  it.each([updateOpen, updateRate])(
    '%s asks for the first outcome that is not rated',
    async (verb) => {
      expect(await press(verb)).toContain('Outcome 1 of 2')
      await press(updateRecord, { outcomeId: first.id, seen: 0, ...ratingFields })
      expect(await press(verb)).toContain('Outcome 2 of 2')
    },
    60_000,
  )

  it('shows any outcome again as it was given', async () => {
    await press(updateRecord, { outcomeId: first.id, seen: 0, ...ratingFields })
    expect(await press(updateShow, { outcomeId: first.id })).toContain(
      'You gave ▲ Amber for this core group.',
    )
    expect(await press(updateShow, { outcomeId: 'o-none' })).toContain(
      'The plan has changed since.',
    )
  }, 60_000)

  it('keeps what stands in the form when I go to another outcome and come back, and rates nothing by it', async () => {
    const typed = { ...ratingFields, colour: '', evidence: 'In by half past eight' }
    expect(await press(updateShow, { ...typed, from: first.id, outcomeId: second.id })).toContain(
      'Outcome 2 of 2',
    )
    for (const again of [
      await press(updateShow, { outcomeId: first.id, from: second.id }),
      await press(updateOpen),
      await press(updateRate),
    ])
      expect(again).toContain('In by half past eight')
    expect(await papersOf(house, ['rating'])).toEqual([])
  }, 60_000)

  it('is saved an outcome at a time, and the same tap twice is one entry', async () => {
    const data = { outcomeId: second.id, seen: 0, ...ratingFields }
    for (const _again of [1, 2]) expect(await press(updateRecord, data)).toContain('Outcome 1 of 2')
    expect(await papersOf(house, ['rating'])).toMatchObject([
      { outcome: second.id, colour: ratingFields.colour },
    ])
  }, 60_000)

  it('is left in writing by whoever cannot come, once', async () => {
    expect(await press(updateNote)).toContain('Leave this note')
    expect(await press(updateLeaveNote, { words: '' })).toContain('Please write a few words.')
    for (const _again of [1, 2])
      expect(await press(updateLeaveNote, { words: 'No calls since October' })).toContain(
        'Your note is in',
      )
    expect(await papersOf(house, ['core-group-note'])).toMatchObject([
      { words: 'No calls since October' },
    ])
  }, 60_000)

  it('repeats last time’s colour, and never last time’s evidence', async () => {
    expect(await press(updateRepeat)).toContain('There is nothing of yours from last time')
    await press(updateRecord, { outcomeId: first.id, seen: 0, ...ratingFields })
    await house.moveClock('2026-12-23T10:00:00Z')
    await arrangeCoreGroup(house, '2027-01-20')
    const repeated = await press(updateRepeat)
    expect(repeated).toContain('The same colour as last time.')
    expect(repeated).not.toContain(ratingFields.evidence)
  }, 60_000)

  it.each([
    updateOpen,
    updateRate,
    updateShow,
    updateRecord,
    updateNote,
    updateLeaveNote,
    updateRepeat,
  ])(
    '%s is for members of the core group alone',
    async (verb) => {
      const data = { outcomeId: first.id, seen: 0, ...ratingFields, words: 'A note' }
      expect(await press(verb, data, 'midwife')).toContain('I cannot find this for you.')
      expect(await papersOf(house, ['rating', 'core-group-note'])).toEqual([])
    },
    60_000,
  )
})
