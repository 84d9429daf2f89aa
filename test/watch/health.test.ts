import { describe, expect, it } from 'vitest'

import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { type DeliveryState, healthOf } from '../../src/watch/health.ts'
import { setClock } from '../support/families.ts'
import { type Luck, unluckyStore } from '../support/unlucky-store.ts'

const clock = setClock('2026-11-23T09:30:00.000Z')

function watched(delivery: DeliveryState = 'working', ...luck: readonly Luck[]) {
  const store = unluckyStore(openSqlite(':memory:', () => clock.now()))
  store.arrange(...luck)
  let now = 0
  return {
    store,
    ask: healthOf({ store, delivery: () => delivery, elapsed: () => now }),
    pass: (milliseconds: number) => (now += milliseconds),
  }
}

describe('/health', () => {
  it('says that the service lives, and that it is ready while its store takes a write and its delivery works', async () => {
    const { ask } = watched()
    expect(await ask('/health/live')).toMatchObject({ status: 200, body: '{"status":"live"}' })
    expect(await ask('/health/ready')).toMatchObject({ status: 200, body: '{"status":"ready"}' })
    expect(await ask('/health')).toEqual(await ask('/health/ready'))
    expect(await ask('/health/else')).toMatchObject({ status: 404 })
  })

  it.each<[string, DeliveryState, Luck[]]>([
    ['the store cannot be written', 'working', [{ throttled: 5 }]],
    ['the store is gone', 'working', ['the power fails before']],
    ['its answer is lost', 'working', ['lost before it was written']],
    ['the delivery fails', 'failing', []],
    ['the delivery stands still', 'stuck', []],
    ['it is being stopped', 'stopped', []],
  ])(
    'is not ready when %s, and does not say why; it lives all the same',
    async (_why, delivery, luck) => {
      const { ask } = watched(delivery, ...luck)
      expect(await ask('/health/ready')).toEqual({
        status: 503,
        contentType: 'application/json',
        body: '{"status":"not ready"}',
      })
      expect(await ask('/health/live')).toMatchObject({ status: 200 })
    },
  )

  it('says that it is degraded, and still of use, while some family fails again and again', async () => {
    const { ask } = watched('degraded')
    expect(await ask('/health/ready')).toMatchObject({ status: 200, body: '{"status":"degraded"}' })
    const { ask: withoutStore } = watched('degraded', { throttled: 5 })
    expect(await withoutStore('/health/ready')).toMatchObject({ status: 503 })
  })

  it('writes once in five seconds, however often it is asked, and then finds out anew', async () => {
    const { store, ask, pass } = watched('working', 'good', { throttled: 5 })
    for (let asked = 0; asked < 20; asked += 1)
      expect(await ask('/health/ready')).toMatchObject({ status: 200 })
    expect(store.asked).toHaveLength(1)
    pass(5_000)
    expect(await ask('/health/ready')).toMatchObject({ status: 503 })
  })
})
