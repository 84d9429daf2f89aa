// Whoever said yes to one Thursday has not said yes to another: a button on a card that was drawn
// before the meeting was moved records nothing for the day that stands.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function move(to = '17 December at 10:00'): Promise<void> {
  const form = await house.answer('chair', `move 4471 to ${to}`)
  const inputs = { ...fieldsOn(form), reason: 'The interpreter can only come then' }
  await house.press('chair', 'Change it and tell everybody', inputs, form)
}

const answers = () =>
  bodiesIn(house, 'audit').filter((body) => /invitation\.|representative\.|timing\./.test(body))

/** A button of a card as it was drawn then. */
async function pressOld(who: string, old: Shown, verb: string, inputs = {}): Promise<string> {
  const button = buttons(old).find((candidate) => candidate.verb === verb)
  if (button === undefined) throw new Error(`No ${verb} on that card`)
  const { activity } = await house.pressRaw(who, old.id, verb, { ...button.data, ...inputs })
  return activity === undefined ? '' : words(activity)
}

const isOn = 'I’ve recorded nothing. The meeting was moved: it’s on Thu 17 December at 10:00 now.'

describe('an invitation that was not answered before the meeting was moved', () => {
  it.each([
    'invitation.attend',
    'invitation.join-online',
    'invitation.undecided',
    'invitation.not-me',
    'invitation.represent-form',
    'invitation.decline-form',
  ])('%s on the card for the old day records nothing, and shows the new day', async (verb) => {
    const old = await house.last('police')
    await move()
    const before = answers()
    const shown = await pressOld('police', old, verb)
    expect(shown).toContain(isOn)
    expect(shown).toContain('Can you come?')
    expect(answers()).toEqual(before)
  })

  it('is answered on the card as it stands then', async () => {
    const old = await house.last('police')
    await move()
    await house.moveClock('2026-11-23T11:00:00Z')
    await pressOld('police', old, 'invitation.attend')
    expect(words(await house.press('police', 'I can come'))).toContain('You are coming')
    expect(words(await house.answer('chair', 'who is coming to 4471'))).toContain('1 of 6 has')
  })

  it('holds for a form that was open, and for one that names a colleague', async () => {
    const send = await house.press('police', 'Send someone')
    const no = await house.press('gp', 'Can’t come')
    await move()
    const before = answers()
    const colleague = { colleague: 'police-colleague' }
    expect(await pressOld('police', send, 'invitation.represent', colleague)).toContain(isOn)
    const reason = { reason: 'In court', askInstead: '' }
    expect(await pressOld('gp', no, 'invitation.decline', reason)).toContain(isOn)
    expect(answers()).toEqual(before)
  })

  it('a card from before the moves were counted is answered as kindly', async () => {
    const old = await house.last('police')
    const { data } = some(buttons(old))[0] ?? {}
    await move()
    const { activity } = await house.pressRaw('police', old.id, 'invitation.attend', {
      ...data,
      seen: 0,
    })
    expect(activity === undefined ? '' : words(activity)).toContain(isOn)
  })

  it('moved there and back, the card for the day between counts no more either', async () => {
    await move()
    const between = await house.last('police')
    await move('10 December at 10:00')
    const before = answers()
    expect(await pressOld('police', between, 'invitation.attend')).toContain(
      'it’s on Thu 10 December at 10:00 now',
    )
    expect(answers()).toEqual(before)
  })
})

describe('an answer from before the meeting was moved', () => {
  it.each(['invitation.undo', 'invitation.represent-form'])('%s', async (verb) => {
    const asked = await house.last('school')
    const said = await house.press('school', 'I can come')
    await move()
    const before = answers()
    const old = verb === 'invitation.undo' ? said : asked
    expect(await pressOld('school', old, verb)).toContain(isOn)
    expect(answers()).toEqual(before)
  })
})

describe('a colleague who was asked before the meeting was moved', () => {
  it.each(['representative.come', 'representative.join-online', 'representative.refuse-form'])(
    '%s on the card for the old day records nothing',
    async (verb) => {
      await house.press('school', 'Send someone')
      await house.press('school', 'They come for me', { colleague: 'school-deputy' })
      const old = await house.last('school-deputy')
      await move()
      const before = answers()
      expect(await pressOld('school-deputy', old, verb)).toContain(isOn)
      expect(answers()).toEqual(before)
    },
  )
})

it('what was taken by telephone for the old day is not recorded for the new one', async () => {
  const form = await house.answer('admin', 'helen rang, she can come')
  await move()
  const before = answers()
  const shown = await house.press('admin', 'Record it', { answer: 'in-person', reason: '' }, form)
  expect(words(shown)).toContain(isOn)
  expect(answers()).toEqual(before)
})

it('how late somebody is was said of the old day', async () => {
  await house.moveClock('2026-12-09T09:00:00Z')
  await house.answer('school', 'I can come')
  const form = await house.answer('school', 'I will be late')
  await move('10 December at 14:00')
  const before = answers()
  const give = { minutes: '20', leaves: '' }
  expect(await pressOld('school', form, 'invitation.timing', give)).toContain(
    'I’ve recorded nothing. The meeting was moved: it’s on Thu 10 December at 14:00 now.',
  )
  expect(answers()).toEqual(before)
})

describe('a colleague, the one who named them and the chair, after a move, agree on where it stands', () => {
  const shownTo = async (who: string) => words(await house.answer(who, 'my invitations'))
  const chairSees = async () => words(await house.answer('chair', 'who is coming to 4471'))
  const named = async (): Promise<void> => {
    await house.press('school', 'Send someone')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
  }

  it('a colleague who had not answered is still asked, and their yes counts for the new day', async () => {
    await named()
    await move()
    await house.moveClock('2026-11-24T11:00:00Z')
    const told = (await house.chat('school-deputy')).map(words).join('\n')
    expect(told).toContain('You have not answered yet')
    expect(told).not.toContain('to which you come')
    expect(await chairSees()).toContain('0 of 6 have answered')
    expect(words(await house.answer('school-deputy', 'yes I will come'))).toContain(
      'You are coming',
    )
    expect(await chairSees()).toContain('1 of 6 has answered')
    expect(await chairSees()).not.toContain('to say again')
    await house.moveClock('2026-11-24T12:00:00Z')
    expect(await shownTo('school')).toContain('They have confirmed')
    const asked = (await house.chat('school')).map(words).join('\n')
    expect(asked).not.toContain('Can your colleague still come?')
  })

  it('a colleague who had said yes is asked again, and does not come until they say so', async () => {
    await named()
    await house.answer('school-deputy', 'I can come')
    await move()
    await house.moveClock('2026-11-24T11:00:00Z')
    expect(await shownTo('school-deputy')).toContain('Can you still come?')
    expect(await chairSees()).toContain('0 of 6 have answered')
    expect(words(await house.answer('school-deputy', 'I can come'))).toContain('You are coming')
    expect(await chairSees()).toContain('1 of 6 has answered')
    await house.moveClock('2026-11-24T12:00:00Z')
    expect(words(await house.last('school'))).toContain('They have confirmed')
    // The inviter's button on the card from before gives nothing new, and asks nobody again.
    const before = (await house.chat('school-deputy')).length
    await house.moveClock('2026-11-24T12:30:00Z')
    expect((await house.chat('school-deputy')).length).toBe(before)
  })
})

it('a colleague who said no is thanked for saying so, and not for being ready', async () => {
  await house.press('school', 'Send someone')
  await house.press('school', 'They come for me', { colleague: 'school-deputy' })
  await house.moveClock('2026-11-23T10:00:00Z')
  await house.answer('school-deputy', 'I can’t come')
  await house.press('school-deputy', 'Send this answer', { reason: '' })
  await house.answer('school', 'I can come')
  await house.moveClock('2026-11-24T10:00:00Z')
  const shown = (await house.chat('school-deputy')).map(words).join('\n')
  expect(shown).not.toContain('Thank you for being ready to help')
  expect(shown).not.toContain('not needed')
})
