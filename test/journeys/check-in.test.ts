// Dudley asks professionals to check in with the family after the conference (S5, T21), and what
// was promised comes up there.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const heard = async (person: string, about: RegExp) =>
  (await house.chat(person)).filter((shown) => shown.from === 'bot' && about.test(words(shown)))

it('after a Dudley conference each professional owes a check-in, is reminded of it once, records it, and can offer help from there', async () => {
  await house.press(
    'admin',
    'Bring it in and invite',
    {
      family: 'HC-7',
      conference: '7001',
      kind: 'initial',
      practice: 'dudley',
      date: '2026-12-08',
      time: '10:00',
      counted_from: '2026-11-24',
      place: 'Family Hub',
      online_link: '',
      chair: 'chair',
      social_worker: 'social-worker',
      children: 'Ivy, 9',
      invited: 'Jo Tanner; you know Ivy\nCallum Pryce; you see Ivy every day',
    },
    await one('admin', 'add new conference'),
  )
  await house.moveClock('2026-12-08T12:00:00Z')
  const list = await one('social-worker', 'to do')
  const place = words(list)
    .split(/ (?:Record|Open)(?= |$)/)
    .findIndex((text) => /7001/.test(text) && /conference held/i.test(text))
  const form = buttons(list)[place]
  expect(form?.data['duty']).toBe('hold-conference')
  const { activity } = await house.pressRaw('social-worker', list.id, 'duty.form', form?.data)
  if (activity === undefined) throw new Error('The form did not open')
  await house.press('social-worker', 'Record it', { answer: 'plan', on: '2026-12-08' }, activity)
  await house.moveClock('2026-12-10T09:30:00Z')
  expect(
    await heard('health-visitor-colleague', /Still to do .*Family checked in with/s),
  ).toHaveLength(1)
  expect(words(await one('school-deputy', 'I checked in with mum today, she is ok'))).toContain(
    'Have you checked in with the family?',
  )
  const todo = await one('health-visitor-colleague', 'to do')
  const checkIn = buttons(todo).find(({ data }) => data['duty'] === 'check-in')
  const { activity: asked } = await house.pressRaw(
    'health-visitor-colleague',
    todo.id,
    checkIn?.verb ?? '',
    checkIn?.data,
  )
  expect(asked && words(asked)).toContain('Have you checked in with the family?')
  const recorded = await house.press(
    'health-visitor-colleague',
    'Record it',
    { answer: 'done', on: '2026-12-10', note: 'Mum wants to know who rings her' },
    asked,
  )
  expect(words(recorded)).toContain('✓ Recorded. Thank you.')
  expect(buttons(recorded).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['What I said I would do', 'Offer something']),
  )
  expect(
    words(await house.press('health-visitor-colleague', 'Offer something', {}, recorded)),
  ).toContain('This is what I can do to help')
  // The colleague who has not is told of to the chair on the next working day; whoever has recorded
  // it is not reminded again.
  await house.moveClock('2026-12-11T10:00:00Z')
  expect(
    await heard('health-visitor-colleague', /Still to do .*Family checked in with/s),
  ).toHaveLength(0)
  expect(await heard('health-visitor-colleague', /What was here is settled/)).toHaveLength(1)
  expect((await heard('chair', /Family checked in with/)).length).toBeGreaterThan(0)
})
