import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const first = (shown: readonly Shown[]): Shown => {
  const [one] = shown
  if (one === undefined) throw new Error('Nothing was shown')
  return one
}
/** How many messages came with these words; an older card that has changed in place is none. */
const count = async (person: string, text: string) =>
  (await house.chat(person)).filter(
    (one) => one.updatedAt === undefined && words(one).includes(text),
  ).length
const place = { place: 'Room 2, Harrowmere Civic Offices', link: 'https://meet.example.org/4471' }
const slot = {
  ...place,
  date: '2026-12-17',
  time: '14:00',
  reason: 'The interpreter can only come then',
}

async function moveTo(person: string, to: Record<string, string>) {
  const menu = await house.press(
    person,
    'Change the meeting',
    {},
    first(await house.say(person, '4471')),
  )
  const form = await house.press(person, 'Another day, time or place', {}, menu)
  const checked = await house.press(person, 'See what it would mean', to, form)
  return { checked, done: () => house.press(person, 'Change it and tell everybody', to, checked) }
}

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
    await house.press('police', 'I can join online')
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

describe('cancelling a meeting', () => {
  const cancel = async (person: string, reason = 'The family has moved away') => {
    const form = first(await house.say(person, 'cancel 4471'))
    return {
      form,
      done: await house.press(person, 'Cancel it and tell everybody', { reason }, form),
    }
  }

  it('tells everybody once without the reason, and nothing is asked of anybody any more', async () => {
    const { done } = await cancel('admin')
    expect(words(done)).toContain('This meeting is cancelled')
    expect(words(done)).toContain('Give it a new date')
    expect(words(done)).not.toContain('Logged as late')
    await cancel('admin').catch(() => undefined)
    await house.moveClock('2026-11-25T12:00:00Z')
    for (const person of ['school', 'police', 'chair', 'social-worker']) {
      expect(await count(person, 'Meeting 4471, Thu 10 December at 10:00, is cancelled.')).toBe(1)
      expect(JSON.stringify(await house.chat(person))).not.toContain('The family has moved away')
    }
    expect(await count('school', 'A reminder')).toBe(0)
    expect(words(first(await house.say('chair', '4471')))).toContain('cancelled')
    expect(words(first(await house.say('chair', 'chase')))).not.toContain('Ask them now')
  })

  it('leaves no date of it to anybody who asks for theirs', async () => {
    expect(words(first(await house.say('school', 'dates')))).toContain('4471')
    await cancel('admin')
    expect(words(first(await house.say('school', 'dates')))).toContain(
      'There are no dates for you at the moment',
    )
    expect(words(first(await house.say('school', 'when is my report due')))).not.toContain('4471')
  })

  it('within two working days of it, or after the reports were due, is logged as late', async () => {
    await house.moveClock('2026-12-09T09:00:00Z')
    const { form, done } = await cancel('chair')
    expect(words(form)).toContain('This is a late cancellation')
    expect(words(done)).toContain('Logged as late.')
  })

  it('needs a reason', async () => {
    expect(words((await cancel('chair', ' ')).done)).toContain('Please write why it is cancelled')
  })

  it('a card from before says calmly that it is cancelled, and writes nothing', async () => {
    const invited = await house.last('school')
    await cancel('chair')
    const [come] = buttons(invited)
    const tapped = await house.pressRaw('school', invited.id, come?.verb ?? '', come?.data)
    expect(tapped.activity && words(tapped.activity)).toContain('cancelled')
    expect(tapped.activity && words(tapped.activity)).not.toContain('You are coming')
  })

  it('gets a new date, and everybody is asked again', async () => {
    const { done } = await cancel('chair')
    await house.moveClock('2026-11-23T12:00:00Z')
    const form = await house.press('chair', 'Give it a new date', {}, done)
    const checked = await house.press('chair', 'See what it would mean', slot, form)
    await house.press('chair', 'Change it and tell everybody', slot, checked)
    await house.moveClock('2026-11-23T13:00:00Z')
    expect(words(await house.last('police'))).toContain('Can you come?')
    expect(words(await house.last('police'))).toContain('Thu 17 December at 14:00')
  })
})

describe('the list of a meeting', () => {
  const menu = async (person: string) =>
    house.press(person, 'Change the meeting', {}, first(await house.say(person, '4471')))
  const takeOff = async (title: string) => {
    const list = await house.press('chair', 'Take somebody off the list', {}, await menu('chair'))
    const check = await house.press('chair', title, {}, list)
    return { check, done: await house.press('chair', 'Take off the list', {}, check) }
  }

  it('grows by somebody whom the directory knows, and by somebody new', async () => {
    const form = await house.press('admin', 'Invite somebody else', {}, await menu('admin'))
    expect(
      words(
        await house.press(
          'admin',
          'Invite',
          { name: 'Aoife Kearney', why: 'mum asked for you' },
          form,
        ),
      ),
    ).toContain('Aoife Kearney gets the invitation')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('midwife'))).toContain('mum asked for you')
    const unknown = await house.press(
      'admin',
      'Invite',
      { name: 'Sam Otieno' },
      await house.press('admin', 'Invite somebody else', {}, await menu('admin')),
    )
    expect(words(unknown)).toContain('I do not know ‘Sam Otieno’ yet')
    const done = await house.press(
      'admin',
      'Invite',
      {
        name: 'Sam Otieno',
        role: 'Youth worker',
        agency: 'Harrowmere Youth',
        email: 'sam.otieno@example.org',
        why: '',
      },
      unknown,
    )
    expect(words(done)).toContain('Sam Otieno gets the invitation')
    expect(words(first(await house.say('chair', '4471')))).toContain('Harrowmere Youth')
  })

  it('shows what the forecast would be before somebody is taken off; they are told, owe nothing and see nothing any more', async () => {
    await house.press('police', 'I can come')
    const { check, done } = await takeOff('DC Helen Marsh, Mereshire Police')
    expect(words(check)).toContain('Then: There would be no quorum.')
    expect(words(done)).toContain('Taken off the list')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('police'))).toContain('You are no longer needed at a meeting')
    expect(words(await house.last('police'))).not.toMatch(/Mia|Initial/)
    expect(words(first(await house.say('police', 'my invitations')))).toContain(
      'You have no invitations',
    )
    expect(words(first(await house.say('chair', '4471')))).not.toContain('Mereshire Police')
  })

  it('takes somebody back on the same day, who is asked again', async () => {
    await takeOff('DC Helen Marsh, Mereshire Police')
    await house.moveClock('2026-11-23T11:00:00Z')
    const form = await house.press('chair', 'Invite somebody else', {}, await menu('chair'))
    expect(words(await house.press('chair', 'Invite', { name: 'DC Helen Marsh' }, form))).toContain(
      'is back on the list',
    )
    await house.moveClock('2026-11-23T12:00:00Z')
    expect(words(await house.last('police'))).toContain('Can you come?')
  })

  it.each(['school', 'second-chair'])(
    'cannot be changed by %s, who learns nothing',
    async (person) => {
      const [add] = buttons(await menu('chair'))
      for (const verb of [
        'meeting.menu',
        'meeting.move-form',
        'meeting.move-check',
        'meeting.move',
        'meeting.cancel-form',
        'meeting.cancel',
        'meeting.add-form',
        'meeting.add',
        'meeting.add-several',
        'meeting.remove-list',
        'meeting.remove-check',
        'meeting.remove',
        'meeting.conflict-form',
        'meeting.conflict',
        'meeting.conflict-lift',
      ]) {
        const forged = await house.pressRaw(person, (await house.last(person)).id, verb, {
          ...add?.data,
          ...slot,
          who: 'police',
          name: 'Aoife Kearney',
        })
        expect(forged.activity && words(forged.activity)).toContain('I cannot find this for you.')
        const broken = await house.pressRaw('chair', (await house.last('chair')).id, verb, {
          caseId: [],
          meetingId: {},
        })
        expect(broken.activity && words(broken.activity)).toContain('I cannot find this for you.')
      }
    },
  )
})

describe('several people at once', () => {
  it('are invited by one tap, somebody of no list by none', async () => {
    const look = first(await house.say('chair', 'invite grace and owen to 4471'))
    const [button] = buttons(look)
    const press = async (entry: string) => {
      const after = await house.pressRaw('chair', look.id, 'meeting.add-several', {
        ...button?.data,
        entry,
      })
      return after.activity === undefined ? '' : words(after.activity)
    }
    expect(await press('nobody-here ../etc')).toContain('Invite somebody else')
    expect(await press('school-nurse police-colleague')).toContain(
      'Grace Lindqvist gets the invitation in working hours.',
    )
    expect(await press('school-nurse')).toContain('is invited already')
  })
})

describe('a conflict of interest', () => {
  const record = async (by: string, who: string) => {
    const form = first(await house.say(by, 'conflict of interest'))
    return house.press(by, 'Record it', { who }, form)
  }

  it('is silent: the person sees nothing, is told nothing, and their cards answer as if there were no such meeting', async () => {
    const invited = await house.last('police')
    const before = (await house.chat('police')).length
    expect(words(await record('chair', 'police'))).toContain(
      'sees nothing of this family here any more',
    )
    await record('chair', 'police').catch(() => undefined)
    const [come] = buttons(invited)
    const tapped = await house.pressRaw('police', invited.id, come?.verb ?? '', come?.data)
    expect(tapped.activity && words(tapped.activity)).toContain('I cannot find this for you.')
    expect(words(first(await house.say('police', 'my invitations')))).toContain(
      'You have no invitations',
    )
    await house.moveClock('2026-11-26T12:00:00Z')
    await (await moveTo('chair', slot)).done()
    await house.moveClock('2026-11-27T12:00:00Z')
    // What they asked, and the answer to it: nothing else.
    expect((await house.chat('police')).length).toBe(before + 2)
    expect(words(first(await house.say('chair', '4471')))).not.toContain('Mereshire Police')
  })

  it('holds for whoever runs the meeting too', async () => {
    await record('chair', 'social-worker')
    await record('chair', 'admin')
    for (const person of ['social-worker', 'admin']) {
      for (const text of [
        '4471',
        "who's coming",
        'chase',
        'to do',
        'cancel it',
        'dates',
        'move it to thurs',
      ]) {
        const said = (await house.say(person, text)).map(words).join(' ')
        expect(said, `${person}: ${text}`).not.toMatch(/Alder Lane|Mia|10 December/)
      }
    }
    await house.moveClock('2026-11-26T12:00:00Z')
    expect(await count('admin', 'not answered')).toBe(0)
  })

  it('is recorded by the chair or an administrator alone, and can be taken back', async () => {
    const menu = await house.press(
      'social-worker',
      'Change the meeting',
      {},
      first(await house.say('social-worker', '4471')),
    )
    expect(buttons(menu).map((button) => button.title)).not.toContain('Conflict of interest')
    await record('admin', 'police')
    const form = first(await house.say('chair', 'conflict of interest'))
    expect(words(form)).toContain('DC Helen Marsh')
    await house.press('chair', 'It was a mistake', {}, form)
    const add = await house.press(
      'chair',
      'Invite somebody else',
      {},
      await house.press('chair', 'Change the meeting', {}, first(await house.say('chair', '4471'))),
    )
    expect(words(await house.press('chair', 'Invite', { name: 'DC Helen Marsh' }, add))).toContain(
      'back on the list',
    )
  })
})
