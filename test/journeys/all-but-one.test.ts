// 'All except one', and a yes beside a no: nothing is recorded, and each meeting has its own button.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openWithCoreGroup } from '../support/core-group-journey.ts'
import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'

let house: House
const answers = () =>
  keptIn(house, 'audit').filter(({ body }) => body.includes('"invitation.answered"')).length

describe('whoever is invited to a conference and a core group', () => {
  beforeEach(async () => void (house = await openWithCoreGroup()))
  afterEach(() => house.close())

  it.each([
    'cant make any except 4471-CG1',
    'cant do any of them except 4471',
    "can't come to any of them apart from the core group",
    'cant do any bar 4471-CG1',
    'i can come to all but 4471-CG1',
    'no no, I AM coming to 4471, its the others i cant do',
    "I'll come to 4471, can't do the rest",
    'i cant come to anything other than the conference',
  ])('‘%s’ records nothing, and shows every invitation', async (text) => {
    const before = answers()
    const shown = await house.onlyAnswer('housing', text)
    expect(words(shown)).toContain('Please answer each here: nothing is recorded yet.')
    expect(buttons(shown).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Open 4471', 'Open 4471-CG1']),
    )
    expect(answers()).toBe(before)
  })

  it.each([
    ['I cant do 4471 but 4471-CG1 is fine', 'can’t', '’re'],
    ["i can't come to the conference but i will be at the core group", 'can’t', '’re'],
    ['I can do the core group on the 22nd but not the one on the 10th', 'can’t', '’re'],
    ["I'll come to 4471, can't make 4471-CG1", '’re', 'can’t'],
  ])('‘%s’ asks about each meeting that it names', async (text, first, second) => {
    const before = answers()
    const cards = (await house.say('housing', text)).map((card) => words(card))
    const of = (day: string) => cards.find((card) => card.includes(day)) ?? ''
    expect(cards).toHaveLength(2)
    expect(of('10 December')).toContain(
      `Shall I note that you${first.startsWith('’') ? '' : ' '}${first}`,
    )
    expect(of('22 December')).toContain(
      `Shall I note that you${second.startsWith('’') ? '' : ' '}${second}`,
    )
    expect(answers()).toBe(before)
  })

  it('a plain yes to one of them is still recorded at once', async () => {
    const before = answers()
    expect(words(await house.onlyAnswer('housing', 'I can come to 4471-CG1'))).toContain(
      'You are coming',
    )
    expect(answers()).toBe(before + 1)
  })
})

describe('whoever has one invitation', () => {
  beforeEach(async () => void (house = await openHouse()))
  afterEach(() => house.close())

  it('who can come to none except it is asked, and not written down as absent', async () => {
    const before = answers()
    const shown = words(await house.onlyAnswer('gp', 'cant do any of them except 4471'))
    expect(shown).toContain('nothing is recorded yet')
    expect(answers()).toBe(before)
  })

  it('who says no to what was said, and yes to coming, is not written down as absent', async () => {
    const shown = await house.onlyAnswer('gp', 'no no, I AM coming to 4471')
    expect(words(shown)).not.toContain('You cannot come')
  })

  it.each([
    'sorry scrap that i will come after all, online',
    'ignore that, I will join online',
    "that's wrong, I am coming online",
  ])('‘%s’ is their own yes', async (text) => {
    await house.say('gp', "I can't come")
    expect(words(await house.onlyAnswer('gp', text))).toContain('You join online')
  })

  it.each([
    "that's wrong, i can't come on the 10th, owen rees is going",
    "i can't come, owen rees is coming",
  ])('‘%s’ is their own no, and offers to ask Owen', async (text) => {
    const shown = await house.onlyAnswer('police', text)
    expect(words(shown)).toContain('I have not asked DC Owen Rees.')
    expect(words(shown)).not.toContain('somebody else')
    expect(
      buttons(shown)
        .map(({ title }) => title)
        .slice(0, 3),
    ).toEqual(['Ask Owen', 'Can’t come', 'No'])
    const form = await house.press('police', 'Can’t come', {}, shown)
    expect(Object.keys(fieldsOn(form))).toContain('reason')
  })
})
