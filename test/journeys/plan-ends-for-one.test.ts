// Two children on a plan: at the review it ends for one and goes on for the other. What follows is about the one.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { childrenOf } from '../../src/domain/state/case.ts'
import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { type House, preset, type Shown, words } from '../support/house.ts'
import { firstReviewForm } from '../support/new-conference.ts'
import { familyOf, openHouseWithPlan } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouseWithPlan()
  await house.moveClock('2026-12-29T12:30:00Z')
  await record(await outcomeForm(), { answer: 'plan', on: '2026-12-29' })
  const form = await house.answer('admin', 'add new conference')
  await house.press(
    'admin',
    'Bring it in and invite',
    firstReviewForm({ date: '2027-02-15', invited: 'Ruth Adeyemi; you see Mia every day' }),
    form,
  )
  await house.moveClock('2027-02-15T13:00:00Z')
})
afterEach(() => house.close())

/** The form for the outcome of the newest conference. */
async function outcomeForm(): Promise<Shown> {
  const { id, conferences } = await familyOf(house)
  const on = await house.answer('chair', 'to do')
  const { activity } = await house.pressRaw('chair', on.id, 'duty.form', {
    caseId: id,
    meetingId: conferences.findLast(({ kind }) => kind !== 'core-group')?.id,
    duty: 'hold-conference',
    child: '',
  })
  if (activity === undefined) throw new Error('There is no form')
  return activity
}

const record = (form: Shown, inputs: Record<string, string>): Promise<Shown> =>
  house.press('chair', 'Record it', inputs, form)

async function endForLeo(): Promise<Shown> {
  const form = await house.press('chair', 'Not the same for each child', {}, await outcomeForm())
  expect([preset(form, 'child1'), preset(form, 'child2')]).toEqual(['', ''])
  return record(form, { child1: 'plan-continues', child2: 'ended', on: '2027-02-15' })
}

it('the chair records it child by child, and everybody at the table reads a line for each', async () => {
  const recorded = await endForLeo()
  expect(words(recorded)).toContain('✓ Recorded')
  const follows = await house.press('chair', 'What follows', {}, recorded)
  for (const shown of [follows, await house.answer('school', 'what was decided for 4471-R1')]) {
    expect(words(shown)).toMatch(/Mia\s+The plan goes on/)
    expect(words(shown)).toMatch(/Leo\s+The plan ends/)
  }
})

it('the core group after it is about the child on the plan, works on that plan, and the next review too', async () => {
  await endForLeo()
  await arrangeCoreGroup(house, '2027-03-01')
  const family = await familyOf(house)
  const coreGroup = family.conferences.at(-1)
  if (coreGroup === undefined) throw new Error('There is no core group')
  expect(coreGroup.kind).toBe('core-group')
  expect(childrenOf({ family, conference: coreGroup }).map(({ label }) => label)).toEqual(['Mia'])
  const update = await house.answer('school', 'my update')
  expect(words(update)).toContain('Mia gets to school every day')
  const form = await house.answer('admin', 'book the review for 4471')
  expect(preset(form, 'children')).toBe('Mia, 7')
})
