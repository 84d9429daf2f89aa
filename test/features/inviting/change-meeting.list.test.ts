// The list of a meeting, calling it off, and conflicts of interest.
import { describe, expect, it } from 'vitest'

import { buttons, words } from '../../support/house.ts'
import { count, first, house, moveTo, slot, withAHouse } from './change-meeting-ground.ts'

withAHouse()

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
