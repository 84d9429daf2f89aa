// A child who is in a conference by mistake is taken out of it: looked at first, done with one tap,
// and told to everybody to whom the meeting was told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { childrenOf } from '../../../src/domain/state/case.ts'
import { childOutLook } from '../../../src/features/inviting/take-out-child/verbs.ts'
import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'
import { bodiesIn } from '../../support/kept.ts'
import { familyOf } from '../../support/plans.ts'
import { some } from '../../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const about = async (): Promise<string[]> => {
  const family = await familyOf(house)
  const [conference] = family.conferences
  return conference === undefined
    ? []
    : childrenOf({ family, conference }).map(({ label }) => label)
}
const takenOut = () => bodiesIn(house, 'audit').filter((body) => body.includes('child.taken-out'))
const look = (who = 'admin'): Promise<Shown> => house.onlyAnswer(who, 'leo is not part of 4471')

describe('a child who is in a meeting by mistake', () => {
  it('is looked at first: what it would mean, who is told, and nothing is done', async () => {
    for (const who of some(['admin', 'chair'])) {
      const shown = words(await look(who))
      expect(shown).toContain('Take Leo out of this meeting?')
      expect(shown).toContain('It would be about Mia (7) alone')
      expect(shown).toContain('people are told, and not why')
    }
    expect(await about()).toEqual(['Mia', 'Leo'])
    expect(takenOut()).toEqual([])
  })

  it('is taken out with one tap, once, with a trail, and the invited are told', async () => {
    const shown = await look()
    for (const _again of [1, 2])
      expect(words(await house.press('admin', 'Take Leo out', {}, shown))).toContain(
        '✓ Leo is not part of this meeting',
      )
    expect(await about()).toEqual(['Mia'])
    expect(takenOut()).toHaveLength(1)
    await house.moveClock('2026-11-23T10:00:00Z')
    for (const who of some(['school', 'gp', 'chair', 'social-worker'])) {
      const chat = (await house.chat(who)).map(words)
      expect(
        chat.filter((told) => told.includes('Leo is not part of it')),
        who,
      ).toHaveLength(1)
    }
    const invitation = (await house.chat('school'))
      .map(words)
      .find((card) => card.includes('Can you'))
    expect(invitation).toContain('About Mia (7)')
    expect(invitation).not.toContain('Leo')
  })

  it('is looked at the same way from the button that names the meeting', async () => {
    const on = await look()
    const { id, conferences, children } = await familyOf(house)
    const data = { caseId: id, meetingId: conferences[0]?.id, slot: children[1]?.id }
    const { activity } = await house.pressRaw('admin', on.id, childOutLook, data)
    expect(activity === undefined ? '' : words(activity)).toContain('Take Leo out of this meeting?')
  })

  it('is nobody else’s to take out', async () => {
    const shown = await look()
    const button = buttons(shown).find(({ title }) => title === 'Take Leo out')
    for (const who of some(['social-worker', 'school', 'second-chair'])) {
      expect(words(await look(who).catch(() => shown))).not.toContain('Take Leo out?')
      const on = await house.last(who)
      await house.pressRaw(who, on.id, 'child.out', button?.data)
    }
    expect(await about()).toEqual(['Mia', 'Leo'])
  })
})

describe('a child stays', () => {
  const refusal = async () => words(await look())

  it('who is the only one', async () => {
    await house.press('admin', 'Take Leo out', {}, await look())
    expect(words(await house.onlyAnswer('admin', 'mia is not part of 4471'))).toContain(
      'Mia is the only child of 4471. If it is not needed, cancel it',
    )
  })

  it('once it has begun', async () => {
    await house.moveClock('2026-12-10T11:00:00Z')
    expect(await refusal()).toContain('4471 has begun, so its children stay as they are')
  })
})
