// A bare answer right after another meeting was cancelled, or one that turns a no round, is asked
// about with one tap that names the meeting.
import { expect, it } from 'vitest'

import { words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { house, said, say, status, withAHouse } from './by-text-ground.ts'

withAHouse()

async function anotherCancelled(): Promise<string> {
  await house.say('admin', 'add new conference')
  const made = await house.press(
    'admin',
    'Bring it in and invite',
    newConferenceForm({
      family: 'HC-9',
      date: '2026-12-17',
      invited: 'Ruth Adeyemi; she asked for you',
    }),
  )
  const number = /\b(?!4471)\d{4}\b(?=,|:| )/.exec(words(made).replaceAll('2026', ''))?.[0] ?? ''
  await house.say('school', 'I can’t come to 4471')
  await house.moveClock('2026-11-23T10:00:00Z')
  const form = await house.answer('admin', `cancel ${number}`)
  await house.press('admin', 'Cancel it and tell everybody', { reason: 'The family moved' }, form)
  return number
}

it('‘I can come’ after the cancelling of another meeting turns no answer round', async () => {
  await anotherCancelled()
  const shown = await say('school', 'I can come')
  expect(words(shown)).toContain('was cancelled. You’re coming: do you mean this meeting?')
  expect(words(shown)).toContain('4471: Thu 10 December')
  expect(await status()).toContain('1 not coming')
  await house.press('school', '4471: Thu 10 December at 10:00', {}, shown)
  expect(await status()).toContain('1 coming')
})

it('a bare yes turns no recorded no round, and ‘after all’ or the number does', async () => {
  await say('school', 'I can’t come')
  expect(await said('school', 'I can come')).toContain('do you mean this meeting?')
  expect(await status()).toContain('1 not coming')
  expect(await said('school', 'I can come after all')).toContain('You are coming')
  await say('school', 'I can’t come')
  expect(await said('school', 'I can come to 4471')).toContain('You are coming')
})
