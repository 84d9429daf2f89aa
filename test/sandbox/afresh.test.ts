// Beginning afresh deletes everything in the room, on plain words alone, and opens it again where it was.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { type House, openHouse } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const beat = z.object({ room: z.string(), opening: z.string() })
const pulse = async () =>
  beat.safeParse((await house.get('pulse').catch(() => undefined))?.body).data

it('forgets who said what and what time it was, and keeps its address', async () => {
  const before = await pulse()
  await house.press('school', 'I can come')
  await house.moveClock('2026-11-30T09:00:00Z')
  expect((await house.post('afresh', { begin: 'afresh' })).status).toBe(202)
  await expect.poll(async () => (await pulse())?.room ?? before?.room).not.toBe(before?.room)
  expect((await house.now()).slice(0, 10)).toBe('2026-11-23')
  expect(JSON.stringify(await house.chat('school'))).not.toContain('You are coming')
  // The first invitations follow within a moment.
  await expect
    .poll(async () => JSON.stringify(await house.chat('school')))
    .toContain('Can you come?')
})

it('is the same room after a mere restart', async () => {
  const before = await pulse()
  await house.restart()
  const after = await pulse()
  expect(after?.room).toBe(before?.room)
  expect(after?.opening).not.toBe(before?.opening)
})

it.each([undefined, {}, { begin: 'again' }, { begin: 'afresh', and: 'more' }])(
  'does nothing for %j',
  async (body) => {
    const before = await pulse()
    expect((await house.post('afresh', body)).status).toBe(400)
    expect((await house.get('afresh')).status).toBe(405)
    expect((await pulse())?.room).toBe(before?.room)
  },
)
