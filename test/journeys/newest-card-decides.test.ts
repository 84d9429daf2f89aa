// A bare answer right after a card about another meeting may be about that one: it is asked about,
// with one tap that names the meeting, and a yes or no that stands is not turned round before.
import { expect, it } from 'vitest'

import { buttons, fieldsOn, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { house, said, say, status, withAHouse } from './by-text-ground.ts'

withAHouse()

/** Ruth is invited to a second meeting, 4700. */
async function secondMeeting(date: string): Promise<void> {
  await house.say('admin', 'add new conference')
  await house.press(
    'admin',
    'Bring it in and invite',
    newConferenceForm({ family: 'HC-9', date, invited: 'Ruth Adeyemi; she asked for you' }),
  )
}

async function decided(): Promise<void> {
  await house.moveClock('2026-11-25T11:05:00Z')
  const shown = await house.answer('chair', '4700')
  const ids = buttons(shown).find(({ data }) => data['meetingId'] !== undefined)?.data ?? {}
  await house.pressRaw('chair', shown.id, 'duty.record', {
    caseId: ids['caseId'],
    meetingId: ids['meetingId'],
    duty: 'hold-conference',
    child: '',
    answer: 'no-plan',
    on: '2026-11-25',
    note: '',
  })
  await house.moveClock('2026-11-25T13:00:00Z')
}

it('‘I can’t come’ after the news that 4700 was decided is asked about', async () => {
  await secondMeeting('2026-11-25')
  await say('school', 'I can come to 4471')
  expect(await status()).toContain('1 coming')
  await decided()
  expect(words(await house.last('school'))).toContain('4700')
  const shown = await say('school', 'I can’t come')
  expect(words(shown)).toContain('What I showed you last was about 4700.')
  expect(words(shown)).toContain('You can’t come: do you mean this meeting?')
  expect(await status()).toContain('1 coming')
  await house.press('school', '4471: Thu 10 December at 10:00', {}, shown)
})

it('names nothing to ask about where the number or the day is typed', async () => {
  await secondMeeting('2026-11-25')
  await say('school', 'I can come to 4471')
  await decided()
  expect(await said('school', 'I can’t come to 4471')).toContain('You cannot come')
})

it('a card of the same meeting that was opened since leaves no doubt', async () => {
  await secondMeeting('2026-11-25')
  await decided()
  await say('school', '4471')
  expect(await said('school', 'I can come')).toContain('You are coming')
})

it('a card of another meeting that was just opened does', async () => {
  await secondMeeting('2026-11-25')
  await decided()
  await say('school', '4471')
  await say('school', 'what was decided at 4700')
  expect(await said('school', 'I can come')).toContain('was about 4700. You’re coming')
})

it('the news that another meeting was moved turns no yes round', async () => {
  await secondMeeting('2026-12-16')
  await say('school', 'I can come to 4471')
  const form = await house.answer('chair', 'move 4700 to 17 December at 14:00')
  await house.press(
    'chair',
    'Change it and tell everybody',
    { ...fieldsOn(form), reason: 'Mum' },
    form,
  )
  await house.moveClock('2026-11-24T10:00:00Z')
  const shown = words(await say('school', 'I can’t come'))
  expect(shown).toContain('You can’t come: at which meeting?')
  expect(await status()).toContain('1 coming')
})
