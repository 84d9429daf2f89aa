// What has to be ready before a conference: listed, and recorded one by one.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('is listed for whoever owes it, recorded with a day, and leads to what is next', async () => {
  const form = await pressVerb(house, 'social-worker', {
    verb: 'duty.form',
    on: await house.answer('social-worker', 'to do'),
  })
  const tomorrow = await pressVerb(house, 'social-worker', {
    verb: 'duty.record',
    on: form,
    inputs: { answer: 'preferred', on: '2026-11-24' },
  })
  expect(words(tomorrow)).toContain('is still to come')
  const recorded = await pressVerb(house, 'social-worker', {
    verb: 'duty.record',
    on: form,
    inputs: { answer: 'preferred', on: '2026-11-23' },
  })
  expect(words(recorded)).toContain('✓ Recorded')
  const next = await pressVerb(house, 'social-worker', { verb: 'duty.mine', on: recorded })
  expect(words(next)).toMatch(/By .* for 4471/)
})

it('is not recorded from a card on which one could not see what was recorded since', async () => {
  const open = async () =>
    pressVerb(house, 'social-worker', {
      verb: 'duty.form',
      on: await house.answer('social-worker', 'to do'),
    })
  const [old, fresh] = [await open(), await open()]
  const record = (on: typeof old, answer: string) =>
    pressVerb(house, 'social-worker', {
      verb: 'duty.record',
      on,
      inputs: { answer, on: '2026-11-23' },
    })
  const answers = ['preferred', 'dialect']
  await record(fresh, answers[0] ?? '')
  expect(words(await record(old, answers[0] ?? ''))).toContain('✓ Recorded')
  const late = await record(old, answers[1] ?? '')
  expect(words(late)).toContain('has been recorded since you opened this')
  // Having seen it, they may say otherwise.
  expect(words(await record(late, answers[1] ?? ''))).toContain('✓ Recorded')
})

it('is listed for one meeting to whoever runs it', async () => {
  const status = await house.answer('chair', 'who is coming to 4471')
  const list = await pressVerb(house, 'chair', { verb: 'duty.list', on: status })
  expect(words(list)).toContain('4471')
  expect(words(list)).toContain('Record')
})
