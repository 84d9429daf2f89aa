// The joints between a conference and what follows it: that the outcome is recorded, the letter given, the plan
// written, and that what somebody asks of the chair is decided. Each is somebody's, who is asked until it is done.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { changeFamily, familyOf, withPlan } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function record(person: string, duty: string, answer: string, on: string) {
  const { id, conferences } = await familyOf(house)
  return house.pressRaw(person, (await house.answer(person, 'to do')).id, 'duty.record', {
    caseId: id,
    meetingId: conferences[0]?.id,
    duty,
    child: '',
    answer,
    on,
    note: '',
  })
}

/** What reaches somebody by itself up to a moment. */
async function told(person: string, at: string): Promise<string> {
  const before = (await house.chat(person)).length
  await house.moveClock(at)
  return (await house.chat(person)).slice(before).map(words).join('\n')
}

describe('an outcome that nobody records', () => {
  it('is asked of the chair the next morning, and the administrator hears of it the day after', async () => {
    await house.moveClock('2026-12-10T16:00:00Z')
    const morning = await told('chair', '2026-12-11T10:00:00Z')
    expect(morning).toContain('Record what was decided')
    expect(words(await house.answer('chair', 'to do'))).toContain('Record what was decided')
    expect(await told('admin', '2026-12-14T10:00:00Z')).toContain('Record what was decided')
    await record('chair', 'hold-conference', 'no-plan', '2026-12-10')
    expect(await told('chair', '2026-12-22T10:00:00Z')).not.toContain('Record what was decided')
  })
})

describe('the family’s letter about the decision', () => {
  const letter = 'Give the family the letter about the decision'
  beforeEach(async () => {
    await house.moveClock('2026-12-10T12:30:00Z')
    await record('chair', 'hold-conference', 'plan', '2026-12-10')
    await house.moveClock('2026-12-10T13:00:00Z')
  })

  it('is the lead social worker’s until they say that it was given', async () => {
    expect(words(await house.answer('social-worker', 'to do'))).toContain(letter)
    expect(await told('social-worker', '2026-12-15T10:00:00Z')).toContain(letter)
    expect(await told('chair', '2026-12-18T10:00:00Z')).toContain(letter)
    expect(await told('social-worker', '2027-01-18T10:00:00Z')).toContain(letter)
    await record('social-worker', 'give-decision', 'talked-through', '2027-01-18')
    expect(await told('social-worker', '2027-02-15T10:00:00Z')).not.toContain(letter)
  })
})

describe('a plan that was decided', () => {
  const task = 'Write the plan with the family'
  beforeEach(async () => {
    await house.moveClock('2026-12-10T12:30:00Z')
    await record('chair', 'hold-conference', 'plan', '2026-12-10')
  })

  it('is the lead social worker’s to write, and the chair’s concern when it is late', async () => {
    const list = await house.answer('social-worker', 'to do')
    expect(words(list)).toContain(task)
    expect(buttons(list).map(({ verb }) => verb)).toContain('plan.show')
    expect(await told('social-worker', '2026-12-21T10:00:00Z')).toContain(task)
    expect(await told('chair', '2026-12-29T10:00:00Z')).toContain(task)
  })

  it('is asked for no more once it is agreed, or kept in the council’s own system', async () => {
    await house.moveClock('2026-12-14T12:30:00Z')
    await changeFamily(house, withPlan)
    expect(words(await house.answer('social-worker', 'to do'))).not.toContain(task)
  })

  it('is asked for no more once the council’s own system has it', async () => {
    await record('social-worker', 'write-plan', 'done', '2026-12-10')
    expect(await told('social-worker', '2026-12-29T10:00:00Z')).not.toContain(task)
  })

  it('is nobody’s where no plan was decided', async () => {
    await record('chair', 'hold-conference', 'no-plan', '2026-12-10')
    expect(words(await house.answer('social-worker', 'to do'))).not.toContain(task)
  })
})

describe('a request that the chair has to decide', () => {
  const exclusion = async () => {
    const form = await house.answer('school', "dad shouldn't be in the room")
    await house.press('school', 'Send it to the chair', { who: 'dad', grounds: 'An order' }, form)
  }
  const withholding = async () => {
    const parents = await house.answer('social-worker', 'parents')
    await house.press('social-worker', 'Record it', { parents: 'Mum, Dad' }, parents)
    const form = await house.answer('police', 'dad isnt safe to share with')
    const asked = { member: 'parent.dad', ground: 'investigation', words: 'An interview' }
    await house.press('police', 'Send it to the chair', asked, form)
  }

  it.each([
    ['somebody stays out', exclusion, 'Decide whether somebody stays out'],
    ['a report is not shown', withholding, 'Decide whether a report is not shown'],
  ] as const)('that %s stays on their list until it is decided', async (_what, ask, task) => {
    await ask()
    await house.moveClock('2026-11-23T12:00:00Z')
    expect(words(await house.answer('chair', 'to do'))).toContain(task)
    expect(await told('chair', '2026-11-24T10:00:00Z')).toContain(task)
    const late = await told('admin', '2026-11-25T10:00:00Z')
    expect(late).toContain(task)
    expect(late).not.toMatch(/dad|order|interview/i)
    const list = await house.answer('chair', 'to do')
    const open = buttons(list).find(({ verb }) => /^(?:exclusion|withholding)/.test(verb))
    const request = await house.press('chair', open?.title ?? '', {}, list)
    const one = buttons(request).some(({ title }) => title === 'Decide request 1')
      ? await house.press('chair', 'Decide request 1', {}, request)
      : request
    const decide = buttons(one).find(({ verb }) => /allow|agree/.test(verb))
    await house.press('chair', decide?.title ?? '', { reason: 'It is not safe' }, one)
    expect(words(await house.answer('chair', 'to do'))).not.toContain(task)
  })
})
