// Until when an answer is taken: the end of the meeting's day, whoever brings it, by whichever way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, preset, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))
const status = () => said('chair', 'who is coming to 4471')

const goingOn = '2026-12-10T10:05:00Z'
const nextDay = '2026-12-11T09:00:00Z'

describe('an answer by telephone', () => {
  it('is still recorded while the meeting is going on, and the chair is told of a no', async () => {
    await house.moveClock(goingOn)
    const form = await house.onlyAnswer('admin', "school rang, they can't come")
    const told = { answer: 'declined', reason: 'Called to a lesson', askInstead: '' }
    expect(words(await house.press('admin', 'Record it', told, form))).toContain('Recorded')
    expect(await status()).toMatch(/1 not coming|✕ Cannot come/)
    await house.moveClock('2026-12-10T10:06:00Z')
    const chair = (await house.chat('chair')).map(words).join('\n')
    expect(chair).toContain('Somebody cannot come')
  })

  it('is no longer recorded the day after, from a form that was open', async () => {
    await house.moveClock(goingOn)
    const form = await house.onlyAnswer('admin', 'school rang they are coming')
    await house.moveClock(nextDay)
    const told = { answer: 'in-person', reason: '', askInstead: '' }
    expect(words(await house.press('admin', 'Record it', told, form))).toContain('over')
    expect(await status()).not.toContain('1 coming')
  })
})

describe('a colleague who was asked to come instead', () => {
  async function asked() {
    for (const at of ['2026-11-23T10:00:00Z', '2026-11-26T10:30:00Z']) {
      await house.moveClock(at)
      const whom = await house.answer('admin', 'chase the police')
      await house.press('admin', 'Ask them now', { whom: preset(whom, 'whom') }, whom)
    }
    await house.moveClock('2026-11-26T11:00:00Z')
    return house.last('police-colleague')
  }

  it('still has the place when they say yes after the start, in words too', async () => {
    await asked()
    await house.moveClock(goingOn)
    const shown = await house.onlyAnswer('police-colleague', 'I’ll come instead of Helen')
    expect(words(await house.press('police-colleague', 'I will come', {}, shown))).toContain(
      'You are coming',
    )
    expect(await status()).toContain('Owen Rees')
  })

  it('is told the day after that it is over', async () => {
    const card = await asked()
    await house.moveClock(nextDay)
    const data = buttons(card).find(({ verb }) => verb === 'instead.come')?.data
    const { activity } = await house.pressRaw('police-colleague', card.id, 'instead.come', data)
    expect(activity && words(activity)).toMatch(/over|Nothing more is asked of you/)
    expect(await status()).not.toContain('Owen Rees')
  })
})
