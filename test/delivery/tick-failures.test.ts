import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type Delivery, openDelivery } from '../../src/delivery/delivery.ts'
import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import { localDate, practiceId } from '../../src/domain/ids.ts'
import { type Case, replaceConference } from '../../src/domain/state/case.ts'
import { healthOf } from '../../src/watch/health.ts'
import { type Metrics, openMetrics } from '../../src/watch/metrics.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import {
  invitationFor,
  oneFamily,
  onlyConference,
  type SetClock,
  setClock,
} from '../support/families.ts'

const halfAMinute = 30_000
let clock: SetClock
let house: Instance
let delivery: Delivery
let metrics: Metrics
let ran = 0

beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  ran = 0
  house = openInstance(':memory:', clock)
  metrics = openMetrics()
  await house.know('school', 'police', 'admin')
  const parts = { ...house.parts, measures: metrics.measures }
  delivery = openDelivery(parts, { everyMs: 86_400_000, idleMs: 86_400_000, elapsed: () => ran })
})
afterEach(async () => {
  await delivery.stop()
  await house.close()
})

/** A family whose practice is no longer there: nothing of it can be worked out. */
function broken(number: string): Case {
  const family = oneFamily({ id: `f-${number}`, number })
  return replaceConference(family, { ...onlyConference(family), practice: practiceId('gone') })
}

async function look(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await delivery.settle()
    clock.pass(halfAMinute)
    ran += halfAMinute
  }
}

const ready = async () => {
  const { store } = house
  const ask = healthOf({ store, delivery: () => delivery.state(), elapsed: () => ran })
  const { status, body } = await ask('/health/ready')
  return `${status} ${body}`
}
const counted = async () => {
  const { body } = await metrics.scrape('')
  return [...body.matchAll(/^roundtable_famil\S+ \d+/gm)].map(([line]) => line)
}

describe('a family that cannot be worked out', () => {
  it('shows in the readiness once it has failed five times in succession, not before', async () => {
    await house.bringIn(broken('4999'))
    await look(4)
    expect(await ready()).toBe('200 {"status":"ready"}')
    await look(1)
    expect(await ready()).toBe('200 {"status":"degraded"}')
  })

  it('shows in the metrics as a count, and by its id in the log alone', async () => {
    await house.bringIn(broken('4999'))
    await house.bringIn(oneFamily())
    await look(2)
    expect(await counted()).toEqual([
      'roundtable_families_failing 1',
      'roundtable_family_failures_in_succession 2',
    ])
    expect((await metrics.scrape('')).body).not.toContain('4999')
    const failed = house.log.lines.filter(({ event }) => event === 'tick.failed')
    expect(failed.map(({ facts }) => facts['case'])).toEqual(['f-4999', 'f-4999'])
  })

  it('makes the service not ready where it is one of several, and no other goes well', async () => {
    for (const number of ['4997', '4998', '4999']) await house.bringIn(broken(number))
    await look(5)
    expect(await ready()).toBe('503 {"status":"not ready"}')
    await house.bringIn(oneFamily())
    await look(1)
    expect(await ready()).toBe('200 {"status":"degraded"}')
  })

  it('shows no longer as soon as it is put right', async () => {
    await house.bringIn(broken('4999'))
    await look(5)
    await house.bringIn(oneFamily({ id: 'f-4999', number: '4999' }))
    await look(1)
    expect(await ready()).toBe('200 {"status":"ready"}')
    expect(await counted()).toEqual([
      'roundtable_families_failing 0',
      'roundtable_family_failures_in_succession 0',
    ])
  })

  it('is forgotten where another instance has taken it over', async () => {
    await house.bringIn(broken('4999'))
    await look(5)
    const now = clock.now()
    await house.outbox.wakes(now, addMilliseconds(now, 86_400_000), 50)
    ran += 900_001
    await delivery.settle()
    expect(await ready()).toBe('200 {"status":"ready"}')
  })
})

describe('a mistaken day of one meeting', () => {
  /** A first conference next month, and a review in a year that no calendar reaches. */
  function mistaken(): Case {
    const [review] = oneFamily({ number: '4472', date: '2126-03-03' }).conferences
    const family = oneFamily({ invited: ['school'] })
    if (review === undefined) throw new Error('No review')
    const invitations = [invitationFor('police', '2126-02-26T09:00:00.000Z')]
    return { ...family, conferences: [...family.conferences, { ...review, invitations }] }
  }

  it('leaves the invitations to the family’s other meeting, and stays in sight', async () => {
    await house.bringIn(mistaken())
    await look(1)
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
    for (let minute = 0; minute < 25; minute += 5) {
      clock.pass(300_000)
      ran += 300_000
      await look(1)
    }
    expect(await ready()).toBe('200 {"status":"degraded"}')
    expect(house.log.lines[0]).toMatchObject({
      event: 'tick.failed',
      facts: { case: 'f-alder', meeting: 'm-4472', error: 'BeyondCalendar' },
    })
  })

  it('long ago keeps nobody from being invited, and is no failure', async () => {
    const {
      conferences: [old],
    } = oneFamily({ number: '4400', date: '1998-03-03', invited: [] })
    const family = oneFamily({ invited: ['school'] })
    if (old === undefined) throw new Error('No old conference')
    await house.bringIn({ ...family, conferences: [old, ...family.conferences] })
    await look(1)
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
    expect(house.log.lines.filter(({ event }) => event === 'tick.failed')).toEqual([])
  })

  it('from which a conference is counted leaves its invitations', async () => {
    const family = oneFamily({ invited: ['school'] })
    const countedFrom = localDate('1926-11-20')
    await house.bringIn(replaceConference(family, { ...onlyConference(family), countedFrom }))
    await look(1)
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
  })
})
