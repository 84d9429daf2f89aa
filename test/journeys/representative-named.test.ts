// Whom one can name to come instead, and what becomes of it when the meeting moves or is cancelled.
import { describe, expect, it } from 'vitest'

import { buttons, words } from '../support/house.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'
import { house, kept, nameCallum, read, status, withAHouse } from './representative-ground.ts'

withAHouse()

describe('whom one can name', () => {
  it('nobody who is invited in their own right', async () => {
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-9',
        invited: 'Ruth Adeyemi; she asked for you\nCallum Pryce; he knows you',
      }),
    )
    const asked = (await house.chat('school')).find((one) => words(one).includes('4700'))
    const form = await house.press('school', 'Send someone', {}, asked)
    expect(JSON.stringify(form.cards)).not.toContain('Callum Pryce')
    const refused = await house.press(
      'school',
      'They come for me',
      { name: 'Callum Pryce', role: 'Deputy', agency: 'Alder Lane Primary School' },
      form,
    )
    expect(words(refused)).toContain('Callum Pryce cannot come in your place at this meeting')
  })

  it('of two who name the same person at the same moment exactly one has them', async () => {
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-9',
        invited: 'Shazia Malik; you know the baby\nGrace Lindqvist; you know the older one',
      }),
    )
    const asks = async (person: string) => {
      const shown = (await house.chat(person)).find((one) => words(one).includes('4700'))
      return { shown, data: shown === undefined ? undefined : buttons(shown)[0]?.data }
    }
    const one = await asks('health-visitor')
    const other = await asks('school-nurse')
    const answers = await Promise.all([
      house.pressRaw('health-visitor', one.shown?.id ?? '', 'invitation.represent', {
        ...one.data,
        colleague: 'health-visitor-colleague',
      }),
      house.pressRaw('school-nurse', other.shown?.id ?? '', 'invitation.represent', {
        ...other.data,
        colleague: 'health-visitor-colleague',
      }),
    ])
    const said = answers.map(({ activity }) => (activity === undefined ? '' : words(activity)))
    expect(said.filter((text) => text.includes('A colleague comes for you'))).toHaveLength(1)
    expect(
      said.filter((text) => text.includes('Jo Tanner cannot come in your place at this meeting')),
    ).toHaveLength(1)
    expect(
      (await house.chat('health-visitor-colleague')).filter((shown) =>
        words(shown).includes('Can you come for a colleague?'),
      ),
    ).toHaveLength(1)
  })

  it('somebody who is not in the directory has to be told by hand; the administrator is told once, and records what they said', async () => {
    await house.press('school', 'Send someone')
    const named = await house.press('school', 'They come for me', {
      name: 'Zara Quill',
      role: 'Head teacher',
      agency: 'Alder Lane Primary School',
      email: 'zara@example.org',
    })
    expect(words(named)).toContain(
      'We cannot reach your colleague in Teams. Please hand over yourself',
    )
    const told = await house.last('admin')
    expect(words(told)).toContain('A colleague has not confirmed yet')
    expect(words(told)).toContain(
      'Zara Quill, Head teacher, zara@example.org, for Ruth Adeyemi (Alder Lane Primary School)',
    )
    expect(kept().messages.filter((id) => id.startsWith('hand-over:'))).toHaveLength(1)
    expect(await status()).toContain('not confirmed yet')
    await house.press('admin', 'Record what they said')
    expect(words(await house.press('admin', 'Record it', { answer: 'perhaps' }))).toContain(
      'Please choose what they said.',
    )
    expect(words(await house.press('admin', 'Record it', { answer: 'online' }))).toContain(
      'The colleague has confirmed',
    )
    expect(await status()).toContain('✓ Colleague joins online')
    expect(await status()).toContain('Zara Quill, Head teacher, confirmed by telephone')
    expect(await read('school')).toContain('They have confirmed, and join online.')
    expect(
      kept().audit.filter((one) => one.includes('confirmed-online-by-telephone')),
    ).toHaveLength(1)
  })

  it('the chair can record it from the status', async () => {
    await house.press('school', 'Send someone')
    await house.press('school', 'They come for me', {
      name: 'Zara Quill',
      role: 'Head teacher',
      agency: 'Alder Lane Primary School',
    })
    await house.say('chair', '4471')
    await house.press('chair', 'Record what they said')
    await house.press('chair', 'Record it', { answer: 'refused' })
    expect(await status()).toContain('✕ Colleague cannot come')
    expect(await read('school')).toContain('Your colleague cannot come')
  })
})

describe('after a move', () => {
  const move = async (date: string) => {
    await house.moveClock('2026-11-23T10:00:00Z')
    await house.say('admin', 'move the meeting')
    const shown = await house.last('admin')
    const data = buttons(shown)[0]?.data
    const checked = await house.pressRaw('admin', shown.id, 'meeting.move-check', {
      ...data,
      date,
      time: '10:00',
      place: 'Room 2, Harrowmere Civic Offices',
      link: 'https://meet.example.org/4471',
      reason: 'The room is not free',
    })
    const change =
      checked.activity === undefined
        ? undefined
        : buttons(checked.activity).find((button) => button.verb === 'meeting.move')
    await house.pressRaw('admin', shown.id, 'meeting.move', {
      ...change?.data,
      date,
      time: '10:00',
      place: 'Room 2, Harrowmere Civic Offices',
      link: 'https://meet.example.org/4471',
      reason: 'The room is not free',
    })
    await house.moveClock('2026-11-23T10:10:00Z')
  }

  it('everybody who had answered is asked again, and one tap gives the same answer for the new day', async () => {
    await house.press('school', 'Online')
    await move('2026-12-11')
    const asked = await house.last('school')
    expect(words(asked)).toContain(
      'The meeting was moved: Fri 11 December at 10:00. Your ' +
        'answer was for Thu 10 December at 10:00. Can you still come?',
    )
    expect(buttons(asked).map((button) => button.title)).not.toContain('Online')
    expect(await status()).toContain('■ Not enough people yet')
    const answered = await house.press('school', 'Yes, still', {}, asked)
    expect(words(answered)).toContain('You join online')
    const still = buttons(asked).find((button) => button.title === 'Yes, still')
    await house.pressRaw('school', asked.id, still?.verb ?? '', still?.data)
    expect(kept().audit.filter((one) => one.includes('"invitation.answered"'))).toHaveLength(2)
  })

  it('the old card asks for the new day, too', async () => {
    await house.press('school', 'I can come')
    await house.moveClock('2026-11-23T09:50:00Z')
    await move('2026-12-11')
    expect(
      words((await house.say('school', 'my invitations'))[0] ?? (await house.last('school'))),
    ).toContain('Can you still come?')
    expect(
      words((await house.say('school', "yes i'll be there"))[0] ?? (await house.last('school'))),
    ).toContain('You are coming')
  })

  it('a colleague counts again once they have confirmed the new day', async () => {
    await nameCallum()
    await house.press('school-deputy', 'I will come')
    await move('2026-12-11')
    expect(await read('school')).toContain('Can your colleague still come?')
    await house.press('school', 'Yes, still')
    expect(await status()).toContain('not confirmed yet')
    const asked = await house.last('school-deputy')
    expect(words(asked)).toContain('Can you come for a colleague?')
    expect(words(asked)).toContain('When Fri 11 December at 10:00')
    await house.press('school-deputy', 'I will come')
    expect(await status()).toContain('✓ Colleague comes')
  })
})

describe('a meeting that is cancelled', () => {
  it('asks nothing of anybody: old cards say so, and write nothing', async () => {
    await nameCallum()
    const asked = await house.last('school-deputy')
    const invited = await house.last('school')
    await house.say('admin', 'cancel the meeting')
    const shown = await house.last('admin')
    const cancel = buttons(shown).find((button) => button.verb === 'meeting.cancel')
    await house.pressRaw('admin', shown.id, 'meeting.cancel', {
      ...cancel?.data,
      reason: 'The family has moved',
    })
    const before = kept().audit.length
    expect(words(await house.press('school-deputy', 'I will come', {}, asked))).toContain(
      'was cancelled. Nothing is asked of you for it.',
    )
    expect(words(await house.press('school', 'Undo', {}, invited))).toContain(
      'was cancelled. Nothing is asked of you for it.',
    )
    expect(kept().audit.length).toBe(before)
  })
})
