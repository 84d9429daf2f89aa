// What one instance does while another sends to the tenant: nothing, and it must not count that as work.
import { expect, it } from 'vitest'

import { limitsFor, openRateLimit } from '../../src/delivery/rate-limit.ts'
import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { personId } from '../../src/domain/ids.ts'
import { noticeOf } from '../../src/domain/meeting/announcements.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { oneFamily, setClock } from '../support/families.ts'

it('an instance rests while another sends, whatever else waits for the same person', async () => {
  const clock = setClock('2026-11-23T09:30:00.000Z')
  const house = openInstance(':memory:', clock)
  await house.know('school', 'admin')
  const family = oneFamily({ invited: ['school'] })
  await house.bringIn(family)
  const parts = {
    ...house.parts,
    pacing: {
      limit: openRateLimit(limitsFor()),
      leases: { hold: async () => 'others' as const, release: async () => undefined },
      elapsed: () => 0,
      pause: async () => undefined,
    },
  }
  await tick(house.parts)
  await send(house.parts, 500)
  // On the day the school is reminded of its answer; and a minute later something is announced to it.
  clock.set('2026-12-01T09:30:00.000Z')
  await tick(parts)
  expect(await send(parts, 500)).toBe(0)
  clock.pass(60_000)
  await house.deps.cases.change(family.id, (standing) => {
    const [conference] = standing?.conferences ?? []
    if (standing === undefined || conference === undefined) throw new Error('No meeting')
    const event = { caseId: family.id, conference, event: '1', step: 'rearranged' }
    const to = { to: personId('school'), tell: 'owner' } as const
    return {
      change: 'commit',
      family: standing,
      audit: [
        { event: 'conference.updated', meeting: conference.id, by: 'import', at: clock.now() },
      ],
      notices: [noticeOf({ ...event, kind: 'moved', at: clock.now() }, to)],
      answer: undefined,
    }
  })
  await tick(parts)
  expect(await send(parts, 500)).toBe(0)

  expect(house.messenger.handedOver).toHaveLength(1)
  await house.close()
})
