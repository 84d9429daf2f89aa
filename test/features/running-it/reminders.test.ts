// 'Remind me on friday': the day that was said, and never a duty moved.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  remindersQuiet,
  remindersRhythm,
  remindersShow,
} from '../../../src/features/running-it/reminders/verbs.ts'
import { buttons, type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const said = async (text: string) => words(await house.onlyAnswer('school', text))
const answerDue = 'Your answer is due on Wed 25 November, so I still ask you then.'

describe('a wish to be reminded, on Monday 23 November', () => {
  it.each([
    ['remind me on friday', 'All right: Fri 27 November, 09:00.'],
    ['ask me again on friday at 2pm', 'All right: Fri 27 November, 14:00.'],
    ['remind me next week', 'All right: Mon 30 November, 09:00.'],
    ['remind me next monday', 'All right: Mon 30 November, 09:00.'],
    ['remind me in 3 days', 'All right: Thu 26 November, 09:00.'],
    ['remind me in two weeks', 'All right: Mon 7 December, 09:00.'],
    [
      'remind me on saturday',
      'All right: Mon 30 November, 09:00. Sat 28 November is not a working day.',
    ],
    ['remind me next month', 'All right: Tue 1 December, 09:00.'],
  ])('‘%s’: %s', async (text, sentence) => {
    expect(await said(text)).toContain(`${sentence} ${answerDue}`)
  })

  it.each(['remind me tomorrow', 'not now', 'remind me in an hour'])(
    '‘%s’ waits until tomorrow, before anything is due',
    async (text) => {
      const shown = await said(text)
      expect(shown).toContain('All right: Tue 24 November, 09:00. Every date stays as it is.')
      expect(shown.match(/24 November/g)).toHaveLength(1)
    },
  )

  it('the answer is asked for on its morning all the same, and the date does not move', async () => {
    await said('remind me next week')
    const before = (await house.chat('school')).length
    await house.moveClock('2026-11-24T10:00:00Z')
    expect((await house.chat('school')).length).toBe(before)
    await house.moveClock('2026-11-25T09:30:00Z')
    expect(words(await house.last('school'))).toContain('Can you come?')
    expect(await said('to do')).toContain('Answer the invitation ▲ Due today, Wed 25 November')
  })

  it('names nothing that is done', async () => {
    await said('yes I’ll be there')
    expect(await said('remind me on friday')).toContain(
      'All right: Fri 27 November, 09:00. Every date stays as it is.',
    )
    expect(await said('remind me on 9 december')).toContain(
      'Your report is due on Tue 8 December, so I still ask you then.',
    )
  })
})

describe('when I am reminded', () => {
  it('‘remind me tomorrow’ is kept, and taken back with a tap', async () => {
    const quiet = await house.onlyAnswer('school', 'remind me tomorrow')
    expect(words(quiet)).toContain('All right: Tue 24 November, 09:00. Every date stays as it is.')
    expect(words(quiet)).toContain('Until then I am quiet')
    expect(words(await house.press('school', 'Remind me again', {}, quiet))).toContain(
      'I remind you once a day',
    )
  })

  it('a rhythm is chosen with a tap, and chosen again changes nothing', async () => {
    const shown = await house.onlyAnswer('school', 'my reminders')
    const light = await house.press('school', 'Light', {}, shown)
    expect(words(light)).toContain('Light: the question, and one reminder')
    expect(buttons(light).map(({ title }) => title)).not.toContain('Light')
  })

  it('a choice that nobody offered is not taken', async () => {
    const shown = await house.onlyAnswer('school', 'my reminders')
    const { activity } = await house.pressRaw('school', shown.id, 'reminders.rhythm', {
      slot: 'hourly',
    })
    expect(activity && words(activity)).toContain('I cannot find this for you')
  })

  it('is shown and changed with buttons, and a day that nobody offered is not taken', async () => {
    const shown = await house.onlyAnswer('school', 'my reminders')
    const press = async (verb: string, slot = '') => {
      const { activity } = await house.pressRaw('school', shown.id, verb, { slot })
      return activity === undefined ? '' : words(activity)
    }
    expect(await press(remindersQuiet, 'week')).toContain('All right: Mon 30 November, 09:00.')
    expect(await press(remindersShow)).toContain('I am quiet until')
    expect(await press(remindersQuiet, 'off')).toContain('All right, I remind you again.')
    expect(await press(remindersQuiet, 'forever')).toContain('I cannot find this for you')
    expect(await press(remindersRhythm, 'active')).toContain('All right, from now on.')
    expect(await press(remindersShow)).toContain('Active: also two working days')
  })
})
