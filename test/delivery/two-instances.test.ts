// What one instance does while another sends to the tenant: nothing, and it must not count that as work.
import { expect, it } from 'vitest'

import { limitsFor, openRateLimit } from '../../src/delivery/rate-limit.ts'
import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { oneFamily, setClock } from '../support/families.ts'
import { practice } from '../support/ground.ts'

it('an instance rests while another sends, though a reminder and an invitation wait for one person', async () => {
  const clock = setClock('2026-11-23T09:30:00.000Z')
  const house = openInstance(':memory:', clock, practice('statutory'))
  await house.know('school', 'admin')
  await house.bringIn(oneFamily({ invited: ['school'] }))
  for (const day of ['2026-11-23', '2026-11-25', '2026-12-03']) {
    clock.set(`${day}T09:30:00.000Z`)
    await tick(house.parts)
    await send(house.parts, 500)
  }
  const before = house.messenger.handedOver.length
  const parts = {
    ...house.parts,
    pacing: {
      limit: openRateLimit(limitsFor()),
      leases: { hold: async () => 'others' as const, release: async () => undefined },
      elapsed: () => 0,
      pause: async () => undefined,
    },
  }
  // The school is to be reminded of its report, and then invited to another meeting.
  clock.set('2026-12-04T09:30:00.000Z')
  const birch = { id: 'f-birch', number: '4472', date: '2027-01-12', invited: ['school'] }
  await house.bringIn(oneFamily({ ...birch, invitedAt: clock.now() }))
  await tick(parts)
  const due = await house.outbox.due(clock.now(), 10)
  expect(due.filter(({ message }) => message.notice.to === 'school')).toHaveLength(3) // both reports, and the invitation
  // What is for nobody whom the directory knows is put away at the first look; after that there is nothing to do here.
  await send(parts, 500)
  expect(await send(parts, 500)).toBe(0)
  expect(house.messenger.handedOver).toHaveLength(before)
  await house.close()
})
