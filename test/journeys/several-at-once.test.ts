// One sentence for several meetings: none of its halves is lost. And a meeting that its words name
// is not asked about again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openWithCoreGroup } from '../support/core-group-journey.ts'
import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
afterEach(() => house.close())

/**
 * Beside 4471, about Mia and Leo on the 10th: the school's 4502 about Ade, and the health visitor's
 * 4488 about the baby.
 */
async function openWithThree(): Promise<void> {
  house = await openHouse()
  const usual = { counted_from: '', parents: '' }
  for (const more of [
    {
      family: 'HC-8',
      conference: '4488',
      date: '2026-12-15',
      time: '14:00',
      children: 'Baby, unborn\nSam, 4',
      invited: 'Shazia Malik',
    },
    {
      family: 'HC-9',
      conference: '4502',
      kind: 'review',
      date: '2026-12-17',
      time: '09:30',
      children: 'Ade, 12',
      invited: 'Ruth Adeyemi',
    },
  ]) {
    const form = await house.onlyAnswer('admin', 'add new conference')
    await house.press(
      'admin',
      'Bring it in and invite',
      newConferenceForm({ ...usual, ...more }),
      form,
    )
  }
}

const answered = () =>
  keptIn(house, 'audit').filter(({ body }) => body.includes('"invitation.answered"')).length
const cards = async (person: string, text: string) =>
  (await house.say(person, text)).filter(({ from }) => from === 'bot').map(words)
const first = '10 December'

describe('two invitations', () => {
  beforeEach(openWithThree)

  const coming = 'that you’re coming'
  const notComing = 'that you can’t come'
  const other = '(?:15|17) December'
  it.each([
    ['school', 'I can come to 4502 after all, and so can I to 4471', coming, coming],
    ['school', 'yes to the 10th, no to the 17th, on leave', coming, notComing],
    ['school', '10 dec fine, 17 dec I’ve got ofsted so it’ll be Callum', coming, 'Callum Pryce'],
    [
      'school',
      'I can make Mia’s but not Ade’s, Callum could cover that one',
      coming,
      'Callum Pryce',
    ],
    ['school', '4471 yes 4502 no', coming, notComing],
    ['health-visitor', 'jo can do mia and leo, I’ll do the baby one', 'Jo Tanner', coming],
  ])('%s: ‘%s’ asks about each', async (person, text, of4471, ofOther) => {
    const before = answered()
    const shown = await cards(person, text)
    expect(shown).toHaveLength(2)
    expect(shown.find((card) => card.includes(first))).toContain(of4471)
    expect(shown.find((card) => new RegExp(other).test(card))).toContain(ofOther)
    expect(answered()).toBe(before)
  })

  it('what is plainly said of both is recorded for both', async () => {
    const before = answered()
    const shown = await cards('school', 'I’ll go to both myself')
    expect(shown.filter((card) => card.includes('You are coming'))).toHaveLength(2)
    expect(answered()).toBe(before + 2)
  })

  it('a doubt about both is recorded for neither', async () => {
    const before = answered()
    expect(await cards('school', 'I might make both')).not.toHaveLength(0)
    expect(answered()).toBe(before)
  })

  it('the reason of the one that is declined stands in its field', async () => {
    await house.say('school', 'yes to the 10th, no to the 17th, on leave')
    const form = await house.press('school', 'Can’t come')
    expect(words(form)).toContain('Thu 17 December')
    expect(fieldsOn(form)).toMatchObject({ reason: 'on leave' })
  })

  it.each([
    ['Count me in for Ade then', 'You are coming', '17 December'],
    ['I can make the first one', 'You are coming', first],
    ['I can come to leos', 'You are coming', first],
    ['callum.pryce@example.org will go to mias', 'Callum Pryce', first],
    ['a bit late for the first one', 'How many minutes late?', first],
  ])('‘%s’ names one of them', async (text, says, day) => {
    const shown = words(await house.onlyAnswer('school', text))
    expect(shown).toContain(says)
    expect(shown).toContain(day)
    expect(shown).not.toContain('Which meeting')
  })

  it.each(['what’s the 17th one about again', 'which one is thursday 17th'])(
    '‘%s’ shows that one',
    async (text) => {
      const shown = words(await house.onlyAnswer('school', text))
      expect(shown).toContain('Review conference about Ade')
      expect(shown).not.toContain('4471')
    },
  )

  it('a colleague who need not come stood in at one of them only', async () => {
    await house.say('school', 'Callum Pryce will come instead of me to 4502')
    const shown = words(
      await house.onlyAnswer('school', 'I can come myself, so Callum needn’t bother'),
    )
    expect(shown).toContain('17 December')
    expect(shown).not.toContain('Which meeting')
  })

  it('what contradicts itself is asked about', async () => {
    const before = answered()
    expect(words(await house.onlyAnswer('school', 'I can come to Ade’s on the 10th'))).toContain(
      'You’re coming: do you mean this meeting?',
    )
    expect(answered()).toBe(before)
  })

  it.each([
    'I can come, said no one ever',
    'can’t come, only joking',
    'pigs might fly before I come',
    'Should I say I can’t come?',
  ])('‘%s’: choosing the meeting shows its invitation, and records nothing', async (text) => {
    const before = answered()
    const shown = await house.onlyAnswer('school', text)
    expect(words(shown)).toContain('Which meeting do you mean?')
    const [chosen] = buttons(shown).filter(({ title }) => title?.startsWith('4471: '))
    const after = await house.press('school', chosen?.title ?? '', {}, shown)
    expect(words(after)).toContain('Can you come?')
    expect(answered()).toBe(before)
  })

  it('another family’s child names nothing, and nothing is recorded', async () => {
    const before = answered()
    expect(words(await house.onlyAnswer('school', 'Count me in for Sam then'))).toContain(
      'I know no child Sam in a meeting of yours',
    )
    expect(answered()).toBe(before)
  })
})

describe('a conference and one core group', () => {
  beforeEach(async () => void (house = await openWithCoreGroup()))

  it('‘the core group’ is that one', async () => {
    const shown = words(await house.onlyAnswer('housing', 'I’ll be at the core group'))
    expect(shown).toContain('You are coming')
    expect(shown).toContain('22 December')
  })
})

describe('one conference and no core group', () => {
  beforeEach(async () => void (house = await openHouse()))

  it('a no to a core group is no no to the conference', async () => {
    const before = answered()
    for (const text of ["I can't come to the core group", "can't make the core group, on leave"]) {
      const shown = words(await house.onlyAnswer('gp', text))
      expect(shown, text).not.toContain('You cannot come')
    }
    expect(answered()).toBe(before)
  })

  it('a plain no beside a promise of the report is a no, and a report that comes', async () => {
    const shown = words(
      await house.onlyAnswer('gp', 'can’t make it, report will be with you by friday'),
    )
    expect(shown).toContain('You cannot come')
    expect(shown).toContain('You send a report instead.')
  })

  it('a colleague’s bare yes under what they were sent is answered with that', async () => {
    await house.say('police', 'Owen Rees will come for me')
    const shown = words(await house.onlyAnswer('police-colleague', 'yes ok'))
    expect(shown).toContain('Is that your answer to this?')
    expect(shown).toContain('Can you come for a colleague?')
    const asked = await house.onlyAnswer('police-colleague', 'what’s this one, who’s it about')
    expect(words(asked)).toContain('About Mia')
  })

  it('a day beside the answer is not the meeting’s', async () => {
    const shown = await house.onlyAnswer('gp', 'yes i’ll be there, I’ll write my report tomorrow')
    expect(words(shown)).toContain('You are coming')
    expect(words(shown)).toContain('10 December')
  })
})
