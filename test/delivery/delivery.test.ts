import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type Delivery, openDelivery } from '../../src/delivery/delivery.ts'
import { type Instance, openInstance, states } from '../support/delivery-ground.ts'
import { oneFamily, type SetClock, setClock } from '../support/families.ts'

/** Never, as far as a test is concerned: it says itself when to look. */
const never = { everyMs: 86_400_000, idleMs: 86_400_000, elapsed: () => 0 }

let clock: SetClock
let house: Instance
let delivery: Delivery
beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  house = openInstance(':memory:', clock)
  await house.know('school', 'police', 'admin')
  delivery = openDelivery(house.parts, never)
})
afterEach(async () => {
  await delivery.stop()
  await house.close()
})

describe('the delivery', () => {
  it('works until nothing is due, however many families have come in', async () => {
    for (let number = 0; number < 130; number += 1)
      await house.bringIn(
        oneFamily({
          id: `f-${number}`,
          number: `${5000 + number}`,
          invited: number < 120 ? [] : ['school'],
        }),
      )
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(10)
    expect(await house.store.due(clock.now(), 100)).toEqual([])
  })

  it('looks again when it is told of a change while it works', async () => {
    await house.bringIn(oneFamily({ invited: ['school'] }))
    const looking = delivery.settle()
    await house.bringIn(oneFamily({ id: 'f-birch', number: '4472', invited: ['police'] }))
    await Promise.all([looking, delivery.settle()])
    expect(house.messenger.handedOver.map(({ to }) => to).sort()).toEqual(['police', 'school'])
  })

  it('does not overlook a change that lands just after it found nothing more to do', async () => {
    let landed = false
    const late: Delivery = openDelivery(
      {
        ...house.parts,
        outbox: {
          ...house.outbox,
          due: async (now, limit) => {
            const found = await house.outbox.due(now, limit)
            if (landed || found.length > 0) return found
            landed = true
            await house.bringIn(oneFamily({ invited: ['school'] }))
            void late.settle()
            return found
          },
        },
      },
      never,
    )
    await late.settle()
    await late.stop()
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
  })

  it('is told of a change without the one who made it having to wait', async () => {
    await house.bringIn(oneFamily({ invited: ['school'] }))
    delivery.nudge()
    expect(house.messenger.handedOver).toHaveLength(0)
    await expect.poll(() => house.messenger.handedOver.length).toBe(1)
  })

  it('goes on after the store has failed, and logs the failure without its words', async () => {
    await house.bringIn(oneFamily({ invited: ['school'] }))
    const parts = {
      ...house.parts,
      outbox: { ...house.outbox, wakes: () => Promise.reject(new Error('Mia is in the file')) },
    }
    const broken = openDelivery(parts, never)
    await broken.settle()
    await broken.stop()
    expect(house.log.lines).toMatchObject([
      { level: 'error', event: 'delivery.failed', facts: { error: 'Error' } },
    ])
    expect(JSON.stringify(house.log.lines)).not.toContain('Mia')
    await delivery.settle()
    expect(states(await house.messages(oneFamily()))).toEqual({ sent: 1 })
  })

  it('finishes the message under way when it is stopped, and begins no other', async () => {
    await house.bringIn(oneFamily({ invited: ['school'] }))
    const looking = delivery.settle()
    const stopping = delivery.stop()
    await Promise.all([looking, stopping])
    const before = house.messenger.handedOver.length
    await house.bringIn(oneFamily({ id: 'f-birch', number: '4472', invited: ['police'] }))
    delivery.nudge()
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(before)
    const messages = await house.messages(oneFamily())
    expect(messages.every((message) => message.progress.state !== 'started')).toBe(true)
  })

  it('reminds a silent person on the day, tells the administrator a day later, and stops with the answer', async () => {
    await house.bringIn(oneFamily({ invited: ['school'] }))
    await delivery.settle()
    clock.set('2026-11-25T09:00:00.000Z')
    await delivery.settle()
    clock.set('2026-11-26T09:00:00.000Z')
    await delivery.settle()
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school', 'school', 'admin'])
    clock.set('2026-12-09T08:59:00.000Z')
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(3)
  })

  it('says how it is: working, failing while the store does, and stuck when it has come no further for minutes', async () => {
    let elapsed = 0
    let broken = true
    const parts = {
      ...house.parts,
      outbox: {
        ...house.outbox,
        wakes: (...asked: Parameters<typeof house.outbox.wakes>) =>
          broken ? Promise.reject(new Error('gone')) : house.outbox.wakes(...asked),
      },
    }
    const watched = openDelivery(parts, { ...never, elapsed: () => elapsed })
    expect(watched.state()).toBe('working')
    await watched.settle()
    expect(watched.state()).toBe('failing')
    broken = false
    await watched.settle()
    expect(watched.state()).toBe('working')
    elapsed = 300_001
    expect(watched.state()).toBe('stuck')
    await watched.stop()
    expect(watched.state()).toBe('stopped')
  })
})

describe('when the clocks change', () => {
  it.each([
    ['before they go back', '2026-10-21T10:00:00.000Z', '2026-10-23T08:00:00.000Z'],
    ['after they went back', '2026-10-23T10:00:00.000Z', '2026-10-27T09:00:00.000Z'],
    ['before they go forward', '2027-03-23T10:00:00.000Z', '2027-03-25T09:00:00.000Z'],
    ['after they went forward', '2027-03-30T10:00:00.000Z', '2027-04-01T08:00:00.000Z'],
  ])('a reminder comes at nine on the wall, once: %s', async (_when, invitedAt, nine) => {
    clock.set(invitedAt)
    await house.bringIn(
      oneFamily({
        invited: ['school'],
        invitedAt,
        date: invitedAt < '2027' ? '2026-12-10' : '2027-04-20',
      }),
    )
    await delivery.settle()
    clock.set(nine)
    clock.pass(-1)
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(1)
    clock.pass(1)
    await delivery.settle()
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(2)
  })

  it('nobody gets anything twice, or an hour early, who was due in the night in which they did', async () => {
    clock.set('2026-10-23T17:59:00.000Z')
    await house.bringIn(oneFamily({ invited: ['school'], invitedAt: '2026-10-23T17:59:00.000Z' }))
    for (const moment of [
      '2026-10-23T18:00:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2026-10-26T07:59:59.999Z',
    ]) {
      clock.set(moment)
      await delivery.settle()
    }
    expect(house.messenger.handedOver).toHaveLength(0)
    clock.set('2026-10-26T08:00:00.000Z')
    await delivery.settle()
    expect(house.messenger.handedOver).toHaveLength(1)
  })
})

describe('after weeks in which the service was down', () => {
  it('each person gets the latest of what was missed, once, and the oldest duty goes first', async () => {
    await house.bringIn(
      oneFamily({
        id: 'f-birch',
        number: '4472',
        invited: ['police'],
        date: '2027-01-14',
        invitedAt: '2026-11-24T10:00:00.000Z',
      }),
    )
    await house.bringIn(oneFamily({ invited: ['school'], date: '2027-01-13' }))
    clock.set('2026-12-14T10:00:00.000Z')
    await delivery.settle()
    await delivery.settle()
    expect(
      house.messenger.handedOver.filter(({ to }) => to !== 'admin').map(({ to }) => to),
    ).toEqual(['school', 'police'])
    expect(house.messenger.handedOver.filter(({ to }) => to === 'admin')).toHaveLength(1)
  })
})
