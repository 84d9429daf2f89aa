import { describe, expect, it } from 'vitest'

import { buttons, type Shown, words } from '../support/house.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'
import { house, said, say, status, withAHouse } from './by-text-ground.ts'

withAHouse()

const titles = (shown: Shown) => buttons(shown).map((button) => button.title)

/** A second meeting to which the school and her deputy's colleague from health are invited. */
async function secondMeeting(): Promise<void> {
  await bringInConference(
    house,
    newConferenceForm({
      family: 'HC-9',
      date: '2026-12-17',
      invited: 'Ruth Adeyemi; she asked for you',
    }),
  )
}

describe('one invitation, answered in one’s own words', () => {
  it.each([
    ["yes i'll be there", 'You are coming', '✓ Comes'],
    ["I'll join online", 'You join online', '✓ Joins online'],
    ['I can join online', 'You join online', '✓ Joins online'],
    ['not sure yet', 'You are not sure yet', '? Not sure yet'],
    ['I left that job', 'This is not you', '! Not the right person'],
    ['wrong person', 'This is not you', '! Not the right person'],
  ])('‘%s’ is done at once, and can be undone', async (text, card, row) => {
    const shown = await say('school', text)
    expect(words(shown)).toContain(card)
    expect(titles(shown)).toContain('Undo')
    expect(await status()).toContain(`Ruth Adeyemi, Designated safeguarding lead ${row}`)
    await house.press('school', 'Undo', {}, shown)
    expect(await status()).toContain('Ruth Adeyemi, Designated safeguarding lead … No answer yet')
  })

  it('‘I can join online’ answers as its button does, and as a question answers nothing', async () => {
    expect(await said('school', 'Can I join online?')).toContain('Online')
    expect(await said('school', 'I can join online?')).toContain('I can join online')
    expect(await status()).toContain('Ruth Adeyemi, Designated safeguarding lead … No answer yet')
  })

  it('‘joining online instead’ changes how somebody joins who had said yes, and saying it again changes nothing', async () => {
    await say('school', "yes i'll be there")
    expect(await said('school', 'joining online instead')).toContain('You join online')
    expect(await said('school', 'joining online instead')).toContain('You join online')
    expect(await said('school', "yes i'll be there")).toContain('You join online')
    expect(await said('school', 'be there in person after all')).toContain('You are coming')
  })

  it('‘cant do that date sorry’ is a no at once; a reason that was given is in it', async () => {
    const shown = await say('school', 'cant do that date sorry')
    expect(words(shown)).toContain('You cannot come')
    expect(await status()).toContain('✕ Cannot come')
    const reasoned = await say('school', 'I can’t come, in court that day')
    expect(words(reasoned)).toContain('in court that day')
    const sent = await house.press(
      'school',
      'Send this answer',
      { reason: 'in court that day', askInstead: 'Callum Pryce' },
      reasoned,
    )
    expect(words(sent)).toContain('Nobody has asked Callum Pryce yet')
  })

  it('‘nobody can cover’ offers to note a no, and writes nothing before', async () => {
    const shown = await say('school', 'nobody can cover')
    expect(await status()).toContain('0 of 6 have answered.')
    expect(words(await house.press('school', 'Can’t come', {}, shown))).toContain(
      'Whom in your agency should we ask?',
    )
  })

  it.each(['Callum will come instead of me', 'callum will come instead'])(
    '‘%s’ names a colleague who is known, who is asked at once',
    async (text) => {
      expect(await said('school', text)).toContain(
        'A colleague comes for you Callum Pryce, Deputy designated safeguarding lead',
      )
      expect(words(await house.last('school-deputy'))).toContain('Can you come for a colleague?')
    },
  )

  it('a colleague who is not known is never taken for one’s own yes: the form opens with the name in it', async () => {
    const shown = await say('school', 'Zara Quill will come for me')
    expect(words(shown)).toContain('Who will come for you?')
    expect(words(shown)).toContain('Zara Quill')
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('somebody of another agency is not taken, and where they work is not told', async () => {
    const form = await said('school', 'Jo Tanner will come instead of me')
    expect(form).toContain('Who will come for you?')
    expect(form).not.toContain('Community Health')
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('a day or a number that is none of theirs is asked about, and nothing is written', async () => {
    const other = await say('school', "yes i'll be there on the 17th")
    expect(words(other)).toContain('do you mean this meeting?')
    expect(await status()).toContain('0 of 6 have answered.')
    await house.press('school', '4471: Thu 10 December at 10:00', {}, other)
    expect(await status()).toContain('1 of 6 has answered')
  })

  it('nobody is told of a meeting to which they are not invited', async () => {
    expect(await said('midwife', "yes i'll be there")).toBe(
      'Round the Table You have no invitations at the moment.',
    )
    expect(await said('school-deputy', 'running 15 mins late')).toBe(
      'Round the Table You have no invitations at the moment.',
    )
  })

  it('online is not promised where there is no link', async () => {
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-9',
        date: '2026-12-17',
        invited: 'Aoife Kearney; you know us',
      }),
    )
    expect(await said('midwife', "I'll join online")).toContain(
      'This meeting has no online link yet.',
    )
    expect(words((await house.say('chair', '4700'))[0] ?? (await house.last('chair')))).toContain(
      '0 of 2 have answered',
    )
  })
})

describe('several invitations', () => {
  it('are asked about with buttons, and nothing is written before', async () => {
    await secondMeeting()
    const shown = await say('school', "yes i'll be there")
    expect(words(shown)).toContain('You’re coming: at which meeting?')
    expect(titles(shown)).toEqual([
      '4471: Thu 10 December at 10:00',
      '4700: Thu 17 December at 11:00',
    ])
    expect(await status()).toContain('0 of 6 have answered.')
    expect(
      words(await house.press('school', '4700: Thu 17 December at 11:00', {}, shown)),
    ).toContain('You are coming')
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('a number or a day decides', async () => {
    await secondMeeting()
    expect(await said('school', 'yes to 4700')).toContain('You are coming')
    expect(await status()).toContain('0 of 6 have answered.')
    await say('school', "yes i'll be there on the 10th")
    expect(await status()).toContain('1 of 6 has answered')
  })

  it('a reason that was typed is still there after choosing', async () => {
    await secondMeeting()
    const shown = await say('school', 'I can’t come, in court that day')
    const form = await house.press(
      'school',
      '4471: Thu 10 December at 10:00',
      { reason: 'in court that day' },
      shown,
    )
    expect(words(form)).toContain('You cannot come')
    expect(words(form)).toContain('in court that day')
  })

  it('one’s own and a colleague’s are offered together, each with its own button', async () => {
    await secondMeeting()
    await say('school', 'yes to 4700')
    const first = (await house.chat('school')).find(
      (one) => words(one).includes('4471') && titles(one).includes('Send someone'),
    )
    await house.press(
      'school',
      'They come for me',
      { colleague: 'school-deputy' },
      await house.press('school', 'Send someone', {}, first),
    )
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-10',
        conference: '4800',
        date: '2026-12-18',
        invited: 'Callum Pryce; you know us',
      }),
    )
    const shown = await say('school-deputy', "yes i'll be there")
    expect(titles(shown)).toEqual([
      '4471: Thu 10 December at 10:00',
      '4800: Fri 18 December at 11:00',
    ])
    await house.press('school-deputy', '4471: Thu 10 December at 10:00', {}, shown)
    expect(await status()).toContain('✓ Colleague comes')
    expect(words((await house.say('chair', '4800'))[0] ?? shown)).toContain('0 of 2 have answered')
  })
})
