// Somebody who cannot come says whom to ask: it is said that nobody was, and the button asks that colleague.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, preset, type Shown, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const all = async (person: string) => (await house.chat(person)).map(words).join(' | ')

async function schoolCannot(askInstead: string) {
  await house.say('school', "I can't come")
  return house.press('school', 'Send this answer', { reason: 'In court', askInstead })
}

describe('a no that says whom to ask', () => {
  it.each(['Callum Pryce', 'callum'])(
    'asks nobody by itself, and offers to ask %s to come',
    async (askInstead) => {
      const shown = await schoolCannot(askInstead)
      expect(words(shown)).toContain(`Nobody has asked ${askInstead} yet; the chair sees the name.`)
      expect(await all('school-deputy')).not.toContain('Ruth Adeyemi')
      expect(words(await house.press('school', 'Ask Callum to come', {}, shown))).toContain(
        'We have asked your colleague.',
      )
      expect(words(await house.last('school-deputy'))).toContain('Can you come for a colleague?')
    },
  )

  it.each(['the deputy', 'Zara Quill', 'Femi Balogun', 'Ruth Adeyemi'])(
    'that names %s, who is nobody that can be asked, offers no such button',
    async (askInstead) => {
      const shown = await schoolCannot(askInstead)
      expect(words(shown)).toContain(`Nobody has asked ${askInstead} yet`)
      expect(buttons(shown).map(({ title }) => title)).toEqual(['Change', 'Undo'])
    },
  )

  it('taken by telephone says so too, and leads to asking somebody', async () => {
    const form = await house.onlyAnswer('admin', "school rang, they can't come")
    const inputs = { answer: 'declined', reason: 'In court', askInstead: 'Callum Pryce' }
    const done = await house.press('admin', 'Record it', inputs, form)
    expect(words(done)).toContain('Nobody has asked Callum Pryce yet; the chair sees the name.')
    const whom = words(await house.press('admin', 'Ask somebody else', {}, done))
    expect(whom).toContain('Callum Pryce instead of Ruth Adeyemi')
  })

  it('taken by telephone tells the colleague who was coming that they need not', async () => {
    await house.say('school', 'callum will come for me')
    await house.press('school-deputy', 'I will come')
    const form = await house.onlyAnswer('admin', 'ruth rang: she can come after all')
    const inputs = { answer: 'in-person', reason: '', askInstead: '' }
    await house.press('admin', 'Record it', inputs, form)
    expect(words(await house.last('school-deputy'))).toContain(
      'You need not come for your colleague any more',
    )
  })
})

/** The police say nothing; asked again, and again after three days, their colleague is asked. */
async function chasePolice(): Promise<Shown> {
  for (const at of ['2026-11-23T10:00:00Z', '2026-11-26T10:30:00Z']) {
    await house.moveClock(at)
    const whom = await house.answer('admin', 'chase the police')
    await house.press('admin', 'Ask them now', { whom: preset(whom, 'whom') }, whom)
  }
  await house.moveClock('2026-11-26T11:00:00Z')
  return house.last('police-colleague')
}
const status = async () => words(await house.answer('chair', 'who is coming to 4471'))

describe('the colleague whom the administrator asks instead of somebody silent', () => {
  it('says yes on the card, has the place from then on, and both who asked and who is invited hear of it', async () => {
    const asked = await chasePolice()
    expect(words(asked)).toContain('Can somebody from your agency come?')
    const card = await house.press('police-colleague', 'I will come', {}, asked)
    expect(words(card)).toContain('For DC Helen Marsh')
    expect(words(await house.press('police-colleague', 'What I take over', {}, card))).toContain(
      'You are coming',
    )
    await house.moveClock('2026-11-26T12:00:00Z')
    expect(await all('police')).toContain('DC Owen Rees')
    expect(words(await house.last('admin'))).toContain(
      'DC Owen Rees comes instead of DC Helen Marsh',
    )
    expect(await status()).toContain('Owen Rees')
    expect(words(await house.answer('police-colleague', 'to do'))).toContain('Submit your report')
    expect(await all('police')).not.toContain('Submit your report')
  })

  it('can offer it in words, and not before being asked', async () => {
    expect(words(await house.answer('police-colleague', 'I’ll come instead of Helen'))).toContain(
      'no invitations',
    )
    await chasePolice()
    const offered = await house.answer('police-colleague', 'I’ll come instead of Helen')
    expect(words(offered)).toContain('Can somebody from your agency come?')
    expect(words(await house.press('police-colleague', 'I will come', {}, offered))).toContain(
      'You are coming',
    )
  })

  it('says no, and the administrator is told, so that somebody else is asked', async () => {
    const asked = await chasePolice()
    const done = await house.press('police-colleague', 'I cannot', {}, asked)
    expect(words(done)).toContain('Nothing more is asked of you')
    await house.moveClock('2026-11-26T12:00:00Z')
    expect(words(await house.last('admin'))).toContain('The colleague you asked cannot come')
    const again = await house.pressRaw('police-colleague', asked.id, 'instead.come', {
      ...buttons(asked).find(({ verb }) => verb === 'instead.come')?.data,
    })
    expect(again.activity && words(again.activity)).toContain('Nothing more is asked of you')
    expect(await status()).not.toContain('Owen Rees')
  })

  it('is not needed any more once whoever is invited has said that they come', async () => {
    const asked = await chasePolice()
    await house.say('police', 'I can come')
    const late = await house.press('police-colleague', 'I will come', {}, asked)
    expect(words(late)).toContain('Nothing more is asked of you')
    expect(await status()).not.toContain('Owen Rees')
  })

  it('nobody else can answer for them', async () => {
    const asked = await chasePolice()
    const [, , cannot] = buttons(asked)
    const other = await house.answer('gp', 'to do')
    const { activity } = await house.pressRaw('gp', other.id, 'instead.come', cannot?.data)
    expect(activity && words(activity)).toContain('I cannot find this for you.')
  })
})
