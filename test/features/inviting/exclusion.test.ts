import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { staysOut, whoStaysOut } from '../../../src/features/inviting/exclusion/sentences.ts'
import { buttons, type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const grounds = 'There is an order that they may not meet'
const ask = async (person: string, text = "dad shouldn't be in the room") => {
  const form = await house.answer(person, text)
  return {
    form,
    sent: await house.press(person, 'Send it to the chair', { who: 'dad', grounds }, form),
  }
}
const asked = async (person: string) =>
  (await house.chat(person)).filter((one) => words(one).includes('Should somebody stay out')).length

it.each([
  ["gran shouldn't be in the room", 'gran'],
  ['I don’t want Auntie there', 'auntie'],
  ['please keep stepdad out of the room', 'stepdad'],
  ['dad must not be there', 'dad'],
])('‘%s’ names whom it is about', (text, who) => {
  expect(staysOut.some((pattern) => pattern.test(text))).toBe(true)
  expect(whoStaysOut(text)).toBe(who)
})

describe('somebody of the family should stay out', () => {
  it.each([
    "dad shouldn't be in the room",
    'I don’t want dad there',
    'please keep stepdad out of the room',
  ])('‘%s’ opens a form, and is never taken for somebody’s own answer', async (text) => {
    const form = await house.answer('school', text)
    expect(words(form)).toContain('Ask the chair that somebody stays out')
    expect(words(form)).toContain('The chair needs it by')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(await asked('chair')).toBe(0)
    expect(words(await house.answer('chair', '4471'))).toContain('0 of 6 have answered')
  })

  it('goes to the chair alone, who decides with a reason, and whoever asked is told', async () => {
    expect(words((await ask('school')).sent)).toContain('The chair has your request')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('chair'))).toContain(grounds)
    expect(await asked('admin')).toBe(0)
    expect(words(await house.press('chair', 'They stay out', { reason: '' }))).toContain(
      'Please write why you decided so',
    )
    expect(
      words(await house.press('chair', 'They stay out', { reason: 'The order forbids it' })),
    ).toContain('Decided: dad stays out')
    await house.press('chair', 'They stay out', { reason: 'The order forbids it' })
    await house.moveClock('2026-11-23T12:00:00Z')
    expect(
      (await house.chat('school')).filter((one) =>
        words(one).includes('The chair has decided your request'),
      ),
    ).toHaveLength(1)
  })

  it('is shown to the chair who asks in words, before and after somebody has asked', async () => {
    expect(words(await house.answer('chair', 'exclude dad'))).toContain(
      'Nobody has asked that somebody stays out of this meeting.',
    )
    await ask('school')
    for (const text of ['exclusion', 'exclude dad'])
      expect(words(await house.answer('chair', text)), text).toContain(
        'asked by Ruth Adeyemi: still open',
      )
    expect(words(await house.answer('second-chair', 'exclusion'))).not.toContain('Ruth')
  })

  it('can be decided from the list of requests: they may come, and whoever asked is told', async () => {
    await ask('school')
    const look = await house.press(
      'chair',
      'Decide request 1',
      {},
      await house.answer('chair', 'exclusion'),
    )
    const reason = 'He may say his own piece'
    expect(words(await house.press('chair', 'They may come', { reason }, look))).toContain(
      'Decided: dad may come',
    )
    const menu = await house.press(
      'chair',
      'Change the meeting',
      {},
      await house.answer('chair', '4471'),
    )
    const list = await house.press('chair', 'Requests that somebody stays out', {}, menu)
    expect(words(list)).toContain('asked by Ruth Adeyemi: may come')
    const again = await house.press('chair', 'Look at request 1', {}, list)
    expect(words(again)).toContain('Decided: dad may come')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('school'))).toContain('Decided: dad may come')
  })

  it('asked twice is one request and one message', async () => {
    const { form } = await ask('school')
    const data = buttons(form).find((button) => button.verb === 'exclusion.ask')?.data
    await Promise.all(
      [1, 2].map(() =>
        house.pressRaw('school', form.id, 'exclusion.ask', { ...data, who: 'Dad ', grounds }),
      ),
    )
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(await asked('chair')).toBe(1)
  })

  it('late is taken, and marked as late', async () => {
    await house.moveClock('2026-12-09T10:00:00Z')
    const { form } = await ask('social-worker')
    expect(words(form)).toContain('That has passed: send it all the same.')
    await house.moveClock('2026-12-09T11:00:00Z')
    expect(words(await house.last('chair'))).toContain('Asked late')
  })

  it('is asked from ‘Change the meeting’ too', async () => {
    const menu = await house.press(
      'social-worker',
      'Change the meeting',
      {},
      await house.answer('social-worker', '4471'),
    )
    const form = await house.press(
      'social-worker',
      'Somebody of the family should stay out',
      {},
      menu,
    )
    expect(words(form)).toContain('Ask the chair that somebody stays out')
  })

  it('needs grounds, and somebody to whom it is about', async () => {
    const form = await house.answer('school', 'exclusion')
    expect(
      words(
        await house.press('school', 'Send it to the chair', { who: 'dad', grounds: ' ' }, form),
      ),
    ).toContain('Please write why')
    expect(
      words(await house.press('school', 'Send it to the chair', { who: '', grounds }, form)),
    ).toContain('Please say who')
  })

  it('cannot be asked by an outsider, nor decided by anybody but the chair', async () => {
    const { form } = await ask('school')
    await house.moveClock('2026-11-23T11:00:00Z')
    const request = await house.last('chair')
    const allow = buttons(request).find((button) => button.verb === 'exclusion.allow')
    for (const person of ['admin', 'social-worker', 'school', 'second-chair']) {
      const forged = await house.pressRaw(
        person,
        (await house.last(person)).id,
        'exclusion.allow',
        { ...allow?.data, reason: 'x' },
      )
      expect(forged.activity && words(forged.activity)).toContain('I cannot find this for you.')
    }
    const outside = await house.pressRaw(
      'midwife',
      (await house.last('midwife')).id,
      'exclusion.ask',
      { ...buttons(form)[0]?.data, who: 'dad', grounds },
    )
    expect(outside.activity && words(outside.activity)).toContain('I cannot find this for you.')
    expect(words(await house.answer('midwife', "dad shouldn't be in the room"))).not.toMatch(/4471/)
  })
})
