// A no with its reason before it is a no, however hurried; whoever else is held up says nothing of
// the writer.
import { expect, it } from 'vitest'

import { house, said, status, withAHouse } from './by-text-ground.ts'

withAHouse()

it.each([
  'stuck in court cant make it',
  'stuck in court, can’t make it',
  'stuck in court wont make it',
  'called out, can’t make it',
  'called out cant make it',
  'emergency at surgery, can’t come',
  'emergency at surgery cant come',
  'held up at a job, can’t make it',
  'train cancelled, can’t make it',
])('‘%s’ is a no', async (text) => {
  await house.say('police', 'I can come')
  expect(await said('police', text)).toContain('You cannot come')
  expect(await status()).toMatch(
    /Helen Marsh[^✕✓]*✕ Cannot come|Mereshire Police[^✓]*✕ Cannot come/,
  )
})

it.each([
  'stuck in court cant make it?',
  'stuck in court might not make it',
  'mum stuck in court cant make it',
  'stuck in court cant make it to the visit',
])('‘%s’ takes no yes back', async (text) => {
  await house.say('police', 'I can come')
  await house.say('police', text)
  expect(await status()).toContain('1 of 6 has answered: 1 coming')
})
