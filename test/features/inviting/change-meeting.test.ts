import { describe, expect, it } from 'vitest'

import { localDate } from '../../../src/domain/ids.ts'
import { buttons, words } from '../../support/house.ts'
import { changeFamily, familyOf } from '../../support/plans.ts'
import { count, first, house, moveTo, slot, withAHouse } from './change-meeting-ground.ts'

withAHouse()

describe('moving a meeting', () => {
  it('says first what it would mean, then tells everybody once, and keeps the answers to be confirmed again', async () => {
    await house.press('school', 'I can come')
    const { checked, done } = await moveTo('chair', slot)
    expect(words(checked)).toContain('What it would mean')
    expect(words(checked)).toContain('1 answer is kept, to be confirmed again')
    expect(words(first(await house.say('admin', '4471')))).toContain('10 December')
    await house.moveClock('2026-11-23T10:00:00Z')
    expect(words(await done())).toContain('The meeting is changed')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('school'))).toContain('Thu 17 December at 14:00')
    for (const person of ['police', 'gp', 'social-worker'])
      expect(await count(person, 'Thu 17 December at 14:00')).toBe(1)
    expect(words(await house.last('admin'))).toContain(
      'Meeting 4471 is now on Thu 17 December at 14:00',
    )
    expect(await count('chair', 'A meeting has a new day')).toBe(0)
    const status = words(first(await house.say('chair', '4471')))
    expect(status).toContain('Thu 17 December at 14:00')
  })

  it('an answer for the old day is not counted as one for the new', async () => {
    await house.press('police', 'Online')
    const { done } = await moveTo('chair', slot)
    await done()
    const status = words(first(await house.say('chair', '4471')))
    expect(status).toContain('0 of 6 have answered: 1 to say again for the new day.')
  })

  it('a second tap, and the same move by somebody else, change nothing and tell nobody again', async () => {
    const { checked, done } = await moveTo('chair', slot)
    await done()
    const again = await house.pressRaw('chair', checked.id, 'meeting.move', {
      ...buttons(checked).find((button) => button.verb === 'meeting.move')?.data,
      ...slot,
    })
    expect(again.activity && words(again.activity)).toContain('It stands like this already')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(await count('police', 'Thu 17 December at 14:00')).toBe(1)
  })

  it('two people moving it to different days at once leave one new day', async () => {
    const [one, other] = [
      await moveTo('chair', slot),
      await moveTo('admin', { ...slot, date: '2026-12-18' }),
    ]
    const cards = await Promise.all([one.done(), other.done()])
    expect(cards.filter((card) => words(card).includes('The meeting is changed'))).toHaveLength(1)
    expect(
      cards.filter((card) => words(card).includes('This is not what you looked at')),
    ).toHaveLength(1)
    await house.moveClock('2026-11-23T11:00:00Z')
    expect((await count('police', '17 December')) + (await count('police', '18 December'))).toBe(1)
  })

  it('there and back again on one day tells everybody of both', async () => {
    await (await moveTo('chair', slot)).done()
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(await count('police', 'Thu 17 December at 14:00')).toBe(1)
    await (await moveTo('chair', { ...slot, date: '2026-12-10', time: '10:00' })).done()
    await house.moveClock('2026-11-23T12:00:00Z')
    expect(words(await house.last('police'))).toContain('Thu 10 December at 10:00')
    expect(
      (await house.chat('police')).filter((one) => words(one).includes('Can you come?')).length,
    ).toBe(3)
  })

  it.each([
    ['a day that has passed', { date: '2026-11-02' }, 'has passed'],
    ['a day that is none', { date: '2026-02-31' }, 'There is no 2026-02-31'],
    ['no time', { time: '' }, 'give the time'],
    ['nowhere', { place: '', link: '' }, 'give a place or an online link'],
    ['far too late', { date: '2031-01-10' }, 'more than two years away'],
    [
      'the day it is on already',
      { date: '2026-12-10', time: '10:00' },
      'That is how it stands now',
    ],
  ])('%s is refused kindly, and what was typed is kept', async (_name, wrong, said) => {
    const { checked } = await moveTo('chair', { ...slot, ...wrong })
    expect(words(checked)).toContain(said)
    expect(words(checked)).toContain('The interpreter can only come then')
    expect(buttons(checked).map((button) => button.title)).not.toContain(
      'Change it and tell everybody',
    )
  })

  it('to a day off is warned of and may be done', async () => {
    const { checked, done } = await moveTo('chair', { ...slot, date: '2026-12-25' })
    expect(words(checked)).toContain('▲ Fri 25 December is a day off (Christmas Day)')
    expect(words(await done())).toContain('The meeting is changed')
  })

  it('is not done from a form that was changed after the look at it, nor without a reason', async () => {
    const { checked } = await moveTo('chair', slot)
    expect(
      words(
        await house.press(
          'chair',
          'Change it and tell everybody',
          { ...slot, date: '2026-12-21' },
          checked,
        ),
      ),
    ).toContain('This is not what you looked at')
    const again = await moveTo('chair', slot)
    expect(
      words(
        await house.press(
          'chair',
          'Change it and tell everybody',
          { ...slot, reason: '' },
          again.checked,
        ),
      ),
    ).toContain('Please write why it changes')
    expect(words(first(await house.say('admin', '4471')))).toContain('10 December')
  })

  it('typed as ‘move it to thurs same time’ opens the form with what it would mean, and moves nothing', async () => {
    const form = first(await house.say('chair', 'move it to thurs same time'))
    expect(words(form)).toContain('What it would mean')
    expect(words(form)).toContain('Day 2026-12-17 Time 10:00')
    expect(words(first(await house.say('admin', '4471')))).toContain('10 December')
  })

  it.each([
    ['move it a week later', '2026-12-17', '10:00', 'That is 7 days later.'],
    ['put it back an hour', '2026-12-10', '11:00', 'That is 1 hour later.'],
    ['push 4471 back by half an hour', '2026-12-10', '10:30', 'That is 30 minutes later.'],
    [
      'bring it forward two days',
      '2026-12-08',
      '10:00',
      '▲ That is 2 days earlier. Reports would be due on Fri 4 December.',
    ],
    ['postpone it by a fortnight', '2026-12-24', '10:00', 'That is 14 days later.'],
    ['move it two days earlier at 2pm', '2026-12-08', '14:00', 'That is 2 days earlier.'],
    ['move it to the week after', '2026-12-17', '10:00', 'That is 7 days later.'],
    ['reschedule it for the following day', '2026-12-11', '10:00', 'That is 1 day later.'],
    ['move it to thursday', '2026-12-17', '10:00', 'New: Thu 17 December'],
    ['move it to thursday at 2pm', '2026-12-10', '14:00', 'That is 4 hours later.'],
    ['move it to friday', '2026-12-11', '10:00', 'That is 1 day later.'],
    ['move it to tuesday', '2026-12-08', '10:00', 'That is 2 days earlier.'],
    ['move it to the tuesday after', '2026-12-15', '10:00', 'That is 5 days later.'],
    [
      'move it to this thursday',
      '2026-11-26',
      '10:00',
      '▲ That is 14 days earlier. Reports would be due tomorrow.',
    ],
    ['move it to thursday the 17th', '2026-12-17', '10:00', 'That is 7 days later.'],
    ['move thursday’s meeting to friday', '2026-12-11', '10:00', 'That is 1 day later.'],
    ['move it to 12 january', '2027-01-12', '10:00', 'That is 33 days later.'],
  ])('‘%s’ counts from the meeting: %s at %s', async (text, date, time, effect) => {
    const form = first(await house.say('chair', text))
    expect(words(form)).toContain(`Day ${date} Time ${time}`)
    expect(words(form)).toContain(effect)
    expect(words(first(await house.say('admin', '4471')))).toContain('10 December')
  })

  it('‘move it two weeks’ says neither way, so nothing is filled in', async () => {
    expect(words(first(await house.say('chair', 'move it two weeks')))).toContain(
      'Day 2026-12-10 Time 10:00',
    )
  })

  it('is refused once the meeting has begun', async () => {
    const menu = await house.press(
      'chair',
      'Change the meeting',
      {},
      first(await house.say('chair', '4471')),
    )
    await house.moveClock('2026-12-10T10:05:00Z')
    const form = await house.press('chair', 'Another day, time or place', {}, menu)
    expect(words(await house.press('chair', 'See what it would mean', slot, form))).toContain(
      'This meeting has begun',
    )
  })
})

describe('a day that is late', () => {
  const press = async (verb: string, more: Record<string, string> = {}) => {
    const { id, conferences } = await familyOf(house)
    const at = (await house.answer('chair', '4471')).id
    const data = { caseId: id, meetingId: conferences[0]?.id, ...more }
    const { activity } = await house.pressRaw('chair', at, verb, data)
    return activity === undefined ? '' : words(activity)
  }

  it('is asked about, and its reason kept; one that is in time needs none', async () => {
    expect(await press('meeting.late-form')).toContain('It is in time')
    expect(await press('meeting.late', { reason: 'The family asked' })).toContain('It is in time')
    await changeFamily(house, (family) => ({
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        countedFrom: localDate('2026-11-16'),
      })),
    }))
    expect(await press('meeting.late-form')).toContain('Why is it on this day?')
    expect(await press('meeting.late', { reason: 'The family asked' })).toContain(
      'Reason: The family asked',
    )
    expect(await press('meeting.late-form')).toContain('The family asked')
  })
})
