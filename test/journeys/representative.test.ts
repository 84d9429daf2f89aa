import { describe, expect, it } from 'vitest'

import { buttons, words } from '../support/house.ts'
import { house, kept, nameCallum, read, status, withAHouse } from './representative-ground.ts'

withAHouse()

const all = async (person: string) => (await house.chat(person)).map(words).join(' | ')

describe('a colleague who is named', () => {
  it('gets the hand-over, and counts once they have confirmed; whoever named them is told', async () => {
    const named = await nameCallum()
    expect(words(named)).toContain('We have asked your colleague.')
    expect(await status()).toContain('↻ Sends a colleague')
    expect(await status()).toContain('not confirmed yet')
    const asked = await house.last('school-deputy')
    expect(asked.lockScreen?.text).toBe('You have one item to open.')
    expect(words(asked)).toContain(
      'Can you come for a colleague? Ruth Adeyemi, Designated ' +
        'safeguarding lead, cannot come, and asks you.',
    )
    expect(words(asked)).toContain(
      'When Thu 10 December at 10:00 Where Room 2, Harrowmere Civic Offices',
    )
    expect(words(asked)).toContain('Mia says you are the grown-up at school she talks to.')
    expect(words(asked)).toContain('What is asked of Alder Lane Primary School before it')
    expect(words(asked)).toMatch(
      /Report submitted: by Tue 8 December .*Nothing is recorded as done yet\./,
    )
    expect(words(await house.press('school-deputy', 'I will come'))).toContain(
      'You are coming For Ruth Adeyemi',
    )
    expect(await read('school')).toContain(
      'Your colleague comes for you Callum Pryce, Deputy ' +
        'designated safeguarding lead They have confirmed.',
    )
    expect(await status()).toContain('✓ Colleague comes')
    expect(await status()).toContain('1 of 6 has answered: 1 sending a colleague.')
  })

  it('says no: whoever named them is asked for somebody else, and the invitation is open again', async () => {
    await nameCallum()
    const asked = await house.last('school-deputy')
    await house.press('school-deputy', 'I cannot')
    expect(
      words(
        await house.press('school-deputy', 'Send this answer', { reason: 'On leave that week' }),
      ),
    ).toContain('Thank you for saying so.')
    const told = await house.last('school')
    expect(words(told)).toContain(
      'Your colleague cannot come Callum Pryce, Deputy designated safeguarding lead ' +
        'On leave that week Please name somebody else, or say why nobody can come.',
    )
    expect(buttons(told).map((button) => button.title)).toEqual([
      'Name somebody else',
      'I can come myself',
      'Nobody can come',
    ])
    expect(await status()).toContain('✕ Colleague cannot come')
    expect(await status()).toContain('0 of 6 have answered.')
    // Their access has ended with their part.
    const [come] = buttons(asked)
    const after = await house.pressRaw('school-deputy', asked.id, 'representative.come', come?.data)
    expect(after.activity && words(after.activity)).toContain('You said that you can’t come.')
    expect(after.activity && words(after.activity)).not.toMatch(/Mia|Leo|Ruth|December|4471/)
    expect(words((await house.say('school-deputy', 'my invitations'))[0] ?? asked)).toContain(
      'You have no invitations',
    )
    // And the same colleague may be asked again.
    await house.press('school', 'Name somebody else')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    expect(await read('school-deputy')).toContain('Can you come for a colleague?')
  })

  it('is told that they are not needed only when they had confirmed, and the old card shows nothing of the family', async () => {
    await nameCallum()
    const shown = (await house.chat('school-deputy')).find((one) =>
      buttons(one).some((button) => button.title === 'I will come'),
    )
    await house.press('school', 'Undo')
    expect(await all('school-deputy')).not.toContain('You need not come')
    // The card has changed by itself; whoever has the old one still on the screen is told the same.
    expect(await all('school-deputy')).toContain('You are not needed for this any more.')
    const pressed = await house.press('school-deputy', 'I will come', {}, shown)
    expect(words(pressed)).toContain('You are not needed for this any more.')
    expect(words(pressed)).not.toMatch(/Mia|Leo|December/)
    expect(await status()).toContain('0 of 6 have answered.')

    await nameCallum()
    await house.press('school-deputy', 'I will come')
    await house.press('school', 'Open the invitation')
    await house.press('school', 'Change')
    await house.press('school', 'I can come')
    const over = await house.last('school-deputy')
    expect(words(over)).toContain('You need not come for your colleague any more (meeting 4471).')
    expect(words(over)).not.toMatch(/Mia|Leo/)
    expect(await status()).toContain(
      'Alder Lane Primary School Ruth Adeyemi, Designated safeguarding lead ✓ Comes',
    )
  })

  it('is asked anew when an undo brings them back', async () => {
    await nameCallum()
    await house.press('school-deputy', 'I will come')
    await house.press('school', 'Open the invitation')
    await house.press('school', 'Change')
    await house.press('school', 'I can come')
    await house.press('school', 'Undo')
    expect(await read('school-deputy')).toContain('Can you come for a colleague?')
    expect(await status()).toContain('not confirmed yet')
  })

  it('may change how they join, and their mind, up to the end of its day', async () => {
    await nameCallum()
    await house.press('school-deputy', 'I will join online')
    expect(await status()).toContain('✓ Colleague joins online')
    await house.press('school-deputy', 'Come in person instead')
    expect(await status()).toContain('✓ Colleague comes')
    const before = (await house.chat('school')).length
    await house.press('school-deputy', 'I can no longer come')
    await house.press('school-deputy', 'Send this answer', { reason: '' })
    expect((await house.chat('school')).length).toBe(before + 1)
    expect(await read('school')).toContain('Your colleague cannot come')
    await house.press('school', 'Name somebody else')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    const asked = await house.last('school-deputy')
    await house.moveClock('2026-12-11T09:00:00Z')
    const late = await house.press('school-deputy', 'I will come', {}, asked)
    expect(words(late)).toContain('This meeting is over')
    expect(await status()).not.toContain('✓ Colleague')
  })

  it('sees that meeting’s dates while they have the part, and no longer', async () => {
    const dates = async () =>
      words((await house.say('school-deputy', 'dates'))[0] ?? (await house.last('school-deputy')))
    expect(await dates()).not.toContain('4471')
    const named = await nameCallum()
    expect(await dates(), 'named, and has not said yes').not.toContain('4471')
    await house.press('school-deputy', 'I will come')
    expect(await dates()).toContain('4471')
    const stands = await house.press('school', 'Undo', {}, named)
    expect(words(stands)).toContain('They have confirmed.')
    await house.press('school', 'Undo', {}, stands)
    expect(await dates()).not.toContain('4471')
  })
})

describe('taps that come twice, late, or from somebody who should not', () => {
  it('a repeat is recorded once and told once, also after a stop in between', async () => {
    await nameCallum()
    const asked = await house.last('school-deputy')
    const come = buttons(asked).find((button) => button.title === 'I will come')
    await Promise.all(
      [1, 2, 3].map(() => house.pressRaw('school-deputy', asked.id, come?.verb ?? '', come?.data)),
    )
    await house.restart()
    const again = await house.pressRaw('school-deputy', asked.id, come?.verb ?? '', come?.data)
    expect(again.activity && words(again.activity)).toContain('You are coming')
    const { audit, messages } = kept()
    expect(audit.filter((one) => one.includes('representative.answered'))).toHaveLength(1)
    expect(messages.filter((id) => id.startsWith('representative-answered:'))).toHaveLength(1)
    expect(messages.filter((id) => id.startsWith('hand-over:'))).toHaveLength(1)
    expect(
      (await house.chat('school')).filter((one) => words(one).includes('They have confirmed')),
    ).toHaveLength(1)
  })

  it('the audit holds ids and codes, and no word that anybody typed', async () => {
    await nameCallum()
    await house.press('school-deputy', 'I cannot')
    await house.press('school-deputy', 'Send this answer', { reason: 'Funeral in Leeds' })
    const { audit } = kept()
    expect(audit.filter((one) => one.includes('representative.answered'))).toEqual([
      expect.stringContaining('refused'),
    ])
    expect(audit.join('')).not.toMatch(/Leeds|Callum|Pryce/)
  })

  it('a card from before somebody answered changes nothing', async () => {
    await nameCallum()
    const asked = await house.last('school-deputy')
    const online = buttons(asked).find((button) => button.title === 'I will join online')
    await house.press('school-deputy', 'I will come')
    const { activity } = await house.pressRaw(
      'school-deputy',
      asked.id,
      online?.verb ?? '',
      online?.data,
    )
    expect(activity && words(activity)).toContain('That button was on an older card.')
    expect(await status()).toContain('✓ Colleague comes')
  })

  it('nobody else can answer for them, nor learn that they were asked', async () => {
    await nameCallum()
    const data = buttons(await house.last('school-deputy'))[0]?.data
    const housing = (await house.last('housing')).id
    for (const verb of [
      'representative.show',
      'representative.come',
      'representative.refuse',
      'representative.timing',
      'representative.record-form',
      'representative.record',
    ]) {
      const { activity } = await house.pressRaw('housing', housing, verb, {
        ...data,
        answer: 'in-person',
      })
      expect(activity && words(activity)).toContain('I cannot find this for you.')
    }
    // The lead social worker sees the status, and may not record for the administrator; another chair may not either.
    for (const person of ['social-worker', 'second-chair', 'school']) {
      const { activity } = await house.pressRaw(
        person,
        (await house.last(person)).id,
        'representative.record',
        { ...data, answer: 'in-person' },
      )
      expect(activity && words(activity)).toContain('I cannot find this for you.')
    }
    expect(await status()).toContain('not confirmed yet')
  })

  it.each([
    ['no data', undefined],
    ['nothing in it', {}],
    ['ids that are none', { caseId: '../..', meetingId: {}, invitationId: 7, seen: 'x' }],
    ['a meeting that never was', { caseId: 'f-0', meetingId: 'm-0', invitationId: 'i-0', seen: 0 }],
  ])('a malformed tap (%s) gets a calm sentence', async (_what, data) => {
    const shown = await house.last('school')
    for (const verb of [
      'representative.show',
      'representative.come',
      'representative.refuse',
      'representative.timing',
      'representative.record',
      'invitation.still',
      'invitation.timing',
      'invitation.timing-form',
    ]) {
      const { status: code, activity } = await house.pressRaw('school', shown.id, verb, data)
      expect(code).toBe(200)
      expect(activity && words(activity)).toContain('I cannot find this for you.')
    }
  })
})
