// A member who cannot come to a core group says that they send a note: what was recorded is said,
// and the form comes once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { arrangeCoreGroup, openWithCoreGroup } from '../support/core-group-journey.ts'
import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openWithCoreGroup()), 60_000)
afterEach(() => house.close())

const notes = async (person: string): Promise<number> =>
  (await house.chat(person)).map(words).filter((text) => text.includes('Your part, in writing'))
    .length

describe('a note to the core group', () => {
  it('with a plain no says that the no is noted, and the form comes once', async () => {
    const [answer] = await house.say('gp', 'cant come to the core group, will send a note')
    expect(answer && words(answer)).toContain('You cannot come Tue 22 December at 14:00')
    expect(answer && buttons(answer).map(({ title }) => title)).toContain('Write a few words')
    expect(await notes('gp')).toBe(1)
    expect(words(await house.onlyAnswer('gp', 'my invitations'))).toMatch(
      /4471: You have not answered yet\b.* 4471-CG1: You cannot come/,
    )
  }, 60_000)

  it('opens no note for somebody who can come after all: their own yes is what counts', async () => {
    await house.say('gp', 'cant come to the core group, will send a note')
    for (const text of [
      "actually I can make the core group now, leave's been cancelled",
      'I can come to the core group after all',
    ]) {
      const before = await notes('gp')
      const shown = (await house.say('gp', text)).map(words).join(' ')
      expect(await notes('gp'), text).toBe(before)
      expect(shown, text).toMatch(/\bcome\b|You are coming/i)
      expect(shown, text).toContain('Tue 22 December')
    }
  }, 60_000)

  it('without a no records none, and its button answers the invitation; once answered, it changes the answer', async () => {
    const form = await house.onlyAnswer('police', "i'll send a note to the core group instead")
    expect(buttons(form).map(({ title }) => title)).toContain('Answer the invitation')
    expect(words(await house.onlyAnswer('police', 'my invitations'))).toContain(
      '4471-CG1: You have not answered yet',
    )
    await house.say('police', "can't make core group can send note")
    const again = await house.onlyAnswer('police', "can't make core group can send note")
    expect(buttons(again).map(({ title }) => title)).toContain('Change my answer')
  }, 60_000)
})

describe('a colour and words, typed by a member', () => {
  const told = "leo's had his 2 yr check at last, all good, green from me"

  it('are theirs, whoever else they tell of', async () => {
    const shown = await house.onlyAnswer(
      'school',
      "core group: Mia's been in 9 days out of 10, homework patchy. I'd say amber",
    )
    expect(words(shown)).not.toContain('What a parent or child says')
    expect(words(shown)).toContain('▲ Slipping, as you said')
    expect(JSON.stringify(fieldsOn(shown))).toContain('9 days out of 10')
  }, 60_000)

  it('stand in the note where there is no plan to rate yet, and are kept with its button', async () => {
    const bare = await openHouse()
    try {
      await arrangeCoreGroup(bare, '2026-12-22')
      const shown = await bare.onlyAnswer('health-visitor', told)
      expect(words(shown)).toContain('There is no plan yet')
      expect(Object.values(fieldsOn(shown))).toContain(told)
    } finally {
      await bare.close()
    }
  }, 60_000)
})

describe('a note left by somebody who has not answered', () => {
  it('offers the no in one tap, and then nobody is chased', async () => {
    const bare = await openHouse()
    try {
      await arrangeCoreGroup(bare, '2026-12-22')
      await bare.onlyAnswer('police', 'can I send a note to the core group instead')
      const left = await bare.press('police', 'Leave this note', { words: 'No new incidents.' })
      expect(words(left)).toContain('I’ve recorded no answer to the invitation yet')
      expect(words(await bare.press('police', 'I can’t come', {}, left))).toContain(
        'You cannot come',
      )
      const before = (await bare.chat('police')).length
      await bare.moveClock('2026-12-18T10:00:00Z')
      await bare.moveClock('2026-12-21T10:00:00Z')
      const since = (await bare.chat('police')).slice(before).map(words).join('\n')
      expect(since).not.toContain('core group?')
      expect(since).not.toContain('0 outcomes')
    } finally {
      await bare.close()
    }
  }, 60_000)

  it('brings no form that has no outcome to rate', async () => {
    const bare = await openHouse()
    try {
      await arrangeCoreGroup(bare, '2026-12-22')
      await bare.onlyAnswer('police', 'can I send a note to the core group instead')
      await bare.press('police', 'Leave this note', { words: 'No new incidents.' })
      await bare.moveClock('2026-12-18T10:00:00Z')
      await bare.moveClock('2026-12-21T10:00:00Z')
      await bare.moveClock('2026-12-22T10:00:00Z')
      const all = (await bare.chat('police')).map(words).join('\n')
      expect(all).not.toContain('0 outcomes')
    } finally {
      await bare.close()
    }
  }, 60_000)
})
