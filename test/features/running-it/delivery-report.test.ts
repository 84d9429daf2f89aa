import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { deliveryShow } from '../../../src/features/running-it/delivery-report/verbs.ts'
import { type House, openHouse, type Shown, words } from '../../support/house.ts'
import { familyOf } from '../../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function unreached(): Promise<Shown> {
  await house.post('people/police/app', { installed: false })
  await house.moveClock('2026-11-25T12:00:00Z')
  return house.onlyAnswer('admin', 'who was reached')
}

describe('somebody who was not reached', () => {
  it('is named to the administrator with the reason, by itself and on demand', async () => {
    const report = await unreached()
    expect(words(report)).toContain('DC Helen Marsh ■ not reached')
    expect(words(report)).toContain('has removed or blocked Round the Table in Teams')
    expect(
      (await house.chat('admin')).some((shown) =>
        words(shown).includes('Somebody was not reached'),
      ),
    ).toBe(true)
  })

  it('is shown again with a button, to whoever runs the meeting alone', async () => {
    const report = await unreached()
    expect(words(await house.press('admin', 'Look again', {}, report))).toContain(
      'DC Helen Marsh ■ not reached',
    )
    const family = await familyOf(house)
    const ids = { caseId: family.id, meetingId: family.conferences[0]?.id }
    const { activity } = await house.pressRaw(
      'school',
      (await house.last('school')).id,
      deliveryShow,
      ids,
    )
    expect(activity && words(activity)).toContain('I cannot find this for you')
  })
})

describe('how delivery is', () => {
  it('is told to an administrator in numbers that add up, and to nobody else', async () => {
    await house.post('people/police/app', { installed: false })
    await house.moveClock('2026-11-25T12:00:00Z')
    const card = await house.onlyAnswer('admin', 'how is delivery')
    const [all, ...parts] = [...words(card).matchAll(/(\d+) (messages|●|…|○|▲|■)/g)].map(
      ([, count]) => Number(count),
    )
    expect(all).toBeGreaterThan(5)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
    expect(words(card)).toContain('Meeting 4471: 1 person was not reached in Teams.')
    expect(words(await house.press('admin', 'Who was reached: 4471', {}, card))).toContain(
      'DC Helen Marsh ■ not reached',
    )
    expect(words(await house.onlyAnswer('school', 'how is delivery'))).toContain(
      'Conference administrators do this',
    )
  })
})
