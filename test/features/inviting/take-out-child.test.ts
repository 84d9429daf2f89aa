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
      expect(words(await house.press('admin', 'Only take Leo out', {}, shown))).toContain(
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
    const button = buttons(shown).find(({ title }) => title === 'Only take Leo out')
    for (const who of some(['social-worker', 'school', 'second-chair'])) {
      expect(words(await look(who).catch(() => shown))).not.toContain('Take Leo out?')
      const on = await house.last(who)
      await house.pressRaw(who, on.id, 'child.out', button?.data)
      await house.pressRaw(who, on.id, 'child.out-with-invited', button?.data)
      await house.pressRaw(who, on.id, 'child.back', button?.data)
    }
    expect(await about()).toEqual(['Mia', 'Leo'])
  })
})

describe('whoever is invited for that child alone', () => {
  it('is named on the look, is taken off with the same tap, and is told', async () => {
    await house.moveClock('2026-11-23T10:00:00Z')
    const shown = await look()
    expect(words(shown)).toContain('Invited for Leo alone: Shazia Malik')
    await house.press('admin', 'Take Leo out, and Shazia Malik off', {}, shown)
    await house.moveClock('2026-11-23T11:00:00Z')
    const chat = (await house.chat('health-visitor')).map(words)
    expect(chat.join()).toMatch(/not needed|no longer needed|taken off/i)
    expect(chat.at(-1)).not.toContain('since Leo was born')
  })

  it('may stay, and what names the child is quoted to them no more', async () => {
    await house.press('admin', 'Only take Leo out', {}, await look())
    await house.moveClock('2026-11-23T10:00:00Z')
    const [card] = (await house.chat('health-visitor'))
      .map(words)
      .filter((told) => told.includes('Can you'))
    expect(card).toBeDefined()
    expect(card).not.toContain('Leo')
  })
})

describe('a child is put back', () => {
  it('from the card after, or in words, with one tap', async () => {
    const out = await house.press('admin', 'Only take Leo out', {}, await look())
    expect(words(out)).toContain('type ‘put Leo back into 4471’')
    expect(words(await house.press('admin', 'Put Leo back', {}, out))).toContain(
      '✓ Leo is part of this meeting again',
    )
    expect(await about()).toEqual(['Mia', 'Leo'])
    await house.press('admin', 'Only take Leo out', {}, await look())
    const asked = await house.onlyAnswer('admin', 'oh no leo is part of 4471 after all')
    expect(words(asked)).toContain('Put Leo back into this meeting?')
    expect(await about()).toEqual(['Mia'])
    await house.press('admin', 'Put Leo back', {}, asked)
    expect(await about()).toEqual(['Mia', 'Leo'])
    await house.moveClock('2026-11-23T10:00:00Z')
    expect((await house.chat('school')).map(words).join()).toContain('Leo is part of it again')
  })
})

describe('it is read', () => {
  it.each([
    'take Leo out of 4471',
    'remove leo from 4471',
    'wrong child in 4471, take leo out',
    'wrong child, take leo out of 4471',
  ])('‘%s’', async (text) => {
    expect(words(await house.onlyAnswer('admin', text))).toContain('Take Leo out of this meeting?')
  })

  it.each(['leo is not part of 4471', 'remove leo from 4471', 'leo is part of 4471 after all'])(
    '‘%s’ by whoever is only invited: they hear who may',
    async (text) => {
      expect(words(await house.onlyAnswer('school', text))).toContain(
        'is changed by its chair or an administrator',
      )
    },
  )

  it('somebody’s own name is nobody’s child: ‘remove helen from 4471’', async () => {
    expect(words(await house.onlyAnswer('admin', 'remove helen from 4471'))).toContain(
      'Take this person off the list?',
    )
  })
})

describe('a child stays', () => {
  const refusal = async () => words(await look())

  it('who is the only one', async () => {
    await house.press('admin', 'Only take Leo out', {}, await look())
    expect(words(await house.onlyAnswer('admin', 'mia is not part of 4471'))).toContain(
      'Mia is the only child of 4471. If it is not needed, cancel it',
    )
  })

  it('once it has begun', async () => {
    await house.moveClock('2026-12-10T11:00:00Z')
    expect(await refusal()).toContain('4471 has begun, so its children stay as they are')
  })
})
