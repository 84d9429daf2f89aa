// A conference makes a plan for one child and none for the other: the plan that was being written
// goes on with the child who has one, and is there for both again when it was recorded wrongly.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { childrenOf } from '../../src/domain/state/case.ts'
import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { fieldsOn, type House, openHouse, type Shown, words } from '../support/house.ts'
import { changeFamily, familyOf, outcomes, withPlan } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function record(child1: string, child2: string): Promise<void> {
  const { id, conferences } = await familyOf(house)
  const on = await house.answer('chair', 'to do')
  const { activity } = await house.pressRaw('chair', on.id, 'duty.form', {
    caseId: id,
    meetingId: conferences[0]?.id,
    duty: 'hold-conference',
    child: '',
  })
  if (activity === undefined) throw new Error('There is no form')
  const isApart = Object.keys(fieldsOn(activity)).includes('child1')
  const apart = isApart
    ? activity
    : await house.press('chair', 'Not the same for each child', {}, activity)
  const inputs = { child1, child2, on: '2026-12-10' }
  expect(words(await house.press('chair', 'Record it', inputs, apart))).toContain('✓ Recorded')
}

/** An outcome of the draft, written before anything was decided. */
async function draft(): Promise<Shown> {
  const board = await house.answer('chair', 'plan for 4471')
  const form = await house.press('chair', 'Add an outcome', {}, board)
  const inputs = { words: 'Mia sleeps through', harm: 'Nights without sleep', childNotices: '' }
  return house.press('chair', 'Keep it', inputs, form)
}

it('chair and lead social worker find the draft for the child who has a plan', async () => {
  expect(words(await draft())).toContain('Mia sleeps through')
  await house.moveClock('2026-12-10T12:00:00Z')
  await record('plan', 'no-plan')
  for (const who of ['chair', 'social-worker'])
    for (const text of ['plan for 4471', 'show me the plan for 4471'])
      expect(words(await house.answer(who, text)), `${who}: ${text}`).toContain(
        'Mia sleeps through',
      )
  await record('plan', 'plan')
  expect(words(await house.answer('chair', 'plan for 4471'))).toContain('Mia sleeps through')
})

it('a plan that was agreed stands for whoever has one, and nobody else sees it', async () => {
  await changeFamily(house, withPlan)
  await house.moveClock('2026-12-10T12:00:00Z')
  await record('plan', 'no-plan')
  for (const who of ['chair', 'social-worker'])
    expect(words(await house.answer(who, 'plan for 4471')), who).toContain(outcomes[0].words)
  expect(words(await house.answer('police', 'plan for 4471'))).toContain('no plan that you can see')
})

it('a core group to come is about both again, once both are on a plan', async () => {
  await changeFamily(house, withPlan)
  await house.moveClock('2026-12-10T12:00:00Z')
  await record('plan', 'no-plan')
  await arrangeCoreGroup(house, '2026-12-22')
  const about = async () => {
    const family = await familyOf(house)
    const conference = family.conferences.at(-1)
    return conference === undefined
      ? []
      : childrenOf({ family, conference }).map(({ label }) => label)
  }
  expect(await about()).toEqual(['Mia'])
  expect(words(await house.answer('school', 'plan for 4471'))).toContain(outcomes[0].words)
  await record('plan', 'plan')
  expect(await about()).toEqual(['Mia', 'Leo'])
  for (const who of ['chair', 'social-worker', 'school'])
    expect(words(await house.answer(who, 'plan for 4471')), who).toContain(outcomes[0].words)
  expect(words(await house.answer('school', 'my update'))).toContain(outcomes[0].words)
})
