import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { TenantLeases } from '../../src/ports/tenant-leases.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { leaseMs, storedTenantLeases } from '../../src/store/tenant-leases.ts'
import { type SetClock, setClock } from '../support/families.ts'
import { nothing, type UnluckyStore, unluckyStore } from '../support/unlucky-store.ts'

let clock: SetClock
let store: UnluckyStore
let one: TenantLeases
let other: TenantLeases
beforeEach(() => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  store = unluckyStore(openSqlite(':memory:', () => clock.now()))
  one = storedTenantLeases(store, { clock, holder: 'one' })
  other = storedTenantLeases(store, { clock, holder: 'other' })
})
afterEach(() => store.close())

describe('the lease of a tenant', () => {
  it('belongs to one instance at a time, and each tenant has its own', async () => {
    expect(await one.hold('a')).toBe('new')
    expect(await other.hold('a')).toBe('others')
    expect(await one.hold('a')).toBe('mine')
    expect(await other.hold('b')).toBe('new')
  })

  it('is renewed without the other getting in between', async () => {
    await one.hold('a')
    for (let seconds = 0; seconds < 120; seconds += 1) {
      clock.pass(1_000)
      expect(await one.hold('a')).toBe('mine')
      expect(await other.hold('a')).toBe('others')
    }
  })

  it('runs out when its holder dies, and the new holder knows that it is new', async () => {
    await one.hold('a')
    clock.pass(leaseMs - 1)
    expect(await other.hold('a')).toBe('others')
    clock.pass(1)
    expect(await other.hold('a')).toBe('new')
    expect(await one.hold('a')).toBe('others')
  })

  it('from before the clock was put back is believed by nobody, its holder included', async () => {
    await one.hold('a')
    clock.pass(-3 * 3_600_000)
    expect(await other.hold('a')).toBe('new')
    expect(await one.hold('a')).toBe('others')
  })

  it('that was given up is free at once', async () => {
    await one.hold('a')
    await one.release()
    expect(await other.hold('a')).toBe('new')
  })

  it('goes to one of two that ask at the same moment', async () => {
    expect((await Promise.all([one.hold('a'), other.hold('a')])).sort()).toEqual(['new', 'others'])
  })

  it('is not believed in when the store was busy or its answer is in doubt about somebody else', async () => {
    store.arrange({ throttled: 50 })
    expect(await one.hold('a')).toBe('others')
    store.arrange('lost before it was written')
    expect(await one.hold('a')).toBe('others')
    store.arrange({ lostAfterItWasWritten: nothing })
    expect(await one.hold('a')).toBe('new')
  })
})
