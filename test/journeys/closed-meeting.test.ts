// A number that is typed means the meeting that has it, and no other. Where that meeting was
// cancelled or has begun, the answer says so, and no other family’s meeting is offered in its place.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { some } from '../support/some.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await bringInTwoMore(house)
})
afterEach(() => house.close())

const others = /\b(?:4488|4502)\b/
const written = () => bodiesIn(house, 'audit').filter((body) => !body.includes('"read"'))

async function saysOnly(who: string, text: string, told: string): Promise<void> {
  // Nothing goes on from what was said before.
  await house.answer(who, 'help')
  const before = written()
  const shown = await house.onlyAnswer(who, text)
  expect(words(shown), text).toContain(told)
  expect(words(shown)).not.toMatch(others)
  expect(buttons(shown).filter(({ data }) => 'meetingId' in data)).toEqual([])
  expect(written()).toEqual(before)
}

describe('the number of a meeting that was cancelled', () => {
  beforeEach(async () => {
    const form = await house.answer('chair', 'cancel 4471')
    await house.press('chair', 'Cancel it and tell everybody', { reason: 'The family moved' }, form)
  })

  it('an invited person is told that it was cancelled', async () => {
    for (const text of some([
      'I can come to 4471',
      '4471: yes',
      '4471 yes',
      'I can’t come to 4471',
      'running 10 minutes late for 4471',
      'this is not me 4471',
      'Callum will come instead of me to 4471',
      'I might not make 4471',
      'when is 4471',
      'is 4471 still on',
      'is there anything due for 4471',
      'who is coming to 4471',
      '4471',
      'start my report for 4471',
      'I’ve shown my report for 4471 to mum',
    ]))
      await saysOnly('school', text, 'Meeting 4471 on Thu 10 December at 10:00 was cancelled.')
  })

  it('an administrator is told so, and how it gets a new day', async () => {
    for (const text of some([
      'chase everyone for 4471',
      'invite Jo Tanner to 4471',
      'take the gp off 4471',
      'Helen rang, she can come to 4471',
      'would there be a quorum for 4471',
      'can we go ahead with 4471 if the police don’t come',
    ]))
      await saysOnly('admin', text, '4471 on Thu 10 December at 10:00 was cancelled')
  })

  it('may still be given a new day', async () => {
    const form = words(await house.onlyAnswer('chair', 'move 4471 to 17 December'))
    expect(form).toContain('4471')
    expect(form).not.toContain('I did nothing')
  })

  it('says of the other one that it can be said again', async () => {
    const told = words(await house.onlyAnswer('school', 'I can come to 4471 and 4502'))
    expect(told).toContain('was cancelled')
    expect(told).toContain('For 4502, please say it again by itself.')
  })
})

describe('the number of a meeting that has begun', () => {
  beforeEach(() => house.moveClock('2026-12-10T11:00:00Z'))

  it('an invited person is told when it was, once its day is over', async () => {
    await house.moveClock('2026-12-11T09:00:00Z')
    for (const text of some([
      'I can come to 4471',
      'I can’t come to 4471',
      'this is not me 4471',
      'Callum will come instead of me to 4471',
      '4471: yes',
    ]))
      await saysOnly('school', text, 'Meeting 4471 was on Thu 10 December at 10:00')
  })

  it('can still be answered on its day', async () => {
    expect(words(await house.onlyAnswer('school', 'I can’t come to 4471'))).toContain(
      'You cannot come',
    )
  })

  it('an administrator is told when it began', async () => {
    for (const text of some([
      'invite Jo Tanner to 4471',
      'take the gp off 4471',
      'Helen rang, she can come to 4471',
      'chase everyone for 4471',
    ]))
      await saysOnly('admin', text, 'Meeting 4471 began at 10:00, so its list stays as it was.')
  })

  it('may still be run late to on the day, and is over on the next', async () => {
    const late = words(await house.onlyAnswer('school', 'running 10 minutes late for 4471'))
    expect(late).toContain('about 10 minutes late')
    await house.moveClock('2026-12-11T09:00:00Z')
    await saysOnly(
      'school',
      'running 10 minutes late for 4471',
      'Meeting 4471 was on Thu 10 December at 10:00, so its answers are closed.',
    )
  })
})

describe('a number that is part of another', () => {
  it('takes nobody off the core group where the conference is named', async () => {
    await house.moveClock('2026-12-10T11:00:00Z')
    await saysOnly('admin', 'take shazia off 4471', 'Meeting 4471 began at 10:00')
  })

  it('a year is no meeting', async () => {
    const told = words(await house.onlyAnswer('chair', 'move 4471 to 1 january 2099'))
    expect(told).not.toContain('There is no 2099')
  })
})
