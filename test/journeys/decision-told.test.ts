// Silence follows no decision: everybody who was invited hears what was decided, with what each has to do next.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'
import { submitReport } from '../support/report-writing.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const title: Readonly<Record<string, string>> = {
  plan: 'A child protection plan',
  'no-plan': 'No child protection plan',
}
async function decide(answer: string, note = ''): Promise<void> {
  const { id, conferences } = await familyOf(house)
  await house.pressRaw('chair', (await house.answer('chair', 'to do')).id, 'duty.record', {
    caseId: id,
    meetingId: conferences[0]?.id,
    duty: 'hold-conference',
    child: '',
    answer,
    on: '2026-12-10',
    note,
  })
}
const told = async (person: string, answer: string) =>
  (await house.chat(person))
    .map(words)
    .filter(
      (card) => card.includes('this is what it decided') && card.includes(title[answer] ?? ''),
    )

describe('a decision', () => {
  beforeEach(async () => {
    await house.press('school', 'I can come')
    await house.say('police', "I can't come")
    await house.moveClock('2026-12-10T12:30:00Z')
    await decide('plan')
    await house.moveClock('2026-12-10T13:30:00Z')
  })

  it('reaches who came, who was absent, and who runs the case, with the first core group’s day', async () => {
    for (const person of ['school', 'police', 'social-worker', 'admin']) {
      const [card, ...others] = await told(person, 'plan')
      expect(card, person).toContain('The first core group meets by Thu 24 December')
      expect(card, person).toContain('can say so here, in their own words')
      expect(others, person).toEqual([])
    }
    expect(await told('chair', 'plan')).toEqual([])
    expect((await told('social-worker', 'plan')).join()).toContain(
      'Yours: Hold the first core group, by Thu 24 December.',
    )
  })

  it('is told once, also when something is added to it, and anew when it was another', async () => {
    await decide('plan', 'Mum agrees')
    await house.moveClock('2026-12-11T10:00:00Z')
    expect(await told('school', 'plan')).toHaveLength(1)
    await decide('no-plan')
    await house.moveClock('2026-12-11T11:00:00Z')
    expect(await told('school', 'no-plan')).toHaveLength(1)
  })

  it('leads to a place for whoever disagrees, and the chair hears of it', async () => {
    const [card] = (await house.chat('school')).filter((shown) =>
      words(shown).includes('this is what it decided'),
    )
    const form = await house.press('school', 'I do not agree', {}, card)
    const record = buttons(form).find(({ verb }) => verb === 'outcome.dissent')
    await house.press(
      'school',
      record?.title ?? '',
      { who: 'Ruth Adeyemi, Alder Lane', words: 'Leo is safe with his dad' },
      form,
    )
    await house.moveClock('2026-12-11T10:00:00Z')
    expect((await house.chat('chair')).map(words).join()).toMatch(/does not agree/)
  })
})

describe('a report that comes after the others went round', () => {
  it('is told to the administrator, who sends it on with one tap', async () => {
    await submitReport(house, 'school', { number: '4471' })
    const preview = await house.answer('admin', 'circulate reports')
    const send = (shown: typeof preview) =>
      buttons(shown).find(({ verb }) => verb === 'circulate.send')?.title ?? ''
    await house.press('admin', send(preview), {}, preview)
    const before = (await house.chat('admin')).length
    await submitReport(house, 'health-visitor', { number: '4471' })
    await house.moveClock('2026-11-23T14:00:00Z')
    const [card] = (await house.chat('admin')).slice(before)
    if (card === undefined) throw new Error('The administrator was told nothing')
    expect(words(card)).toContain('A report has come since the others went round.')
    expect(words(await house.press('admin', send(card), {}, card))).toContain(
      '✓ One report went round',
    )
  })
})
