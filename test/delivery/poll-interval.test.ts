import { describe, expect, it } from 'vitest'

import { busyPollingMs, pollInterval } from '../../src/delivery/poll-interval.ts'
import { instant } from '../../src/domain/ids.ts'
import { leaseMs } from '../../src/store/tenant-leases.ts'

const pace = { everyMs: 2_000, idleMs: 30_000 }
const now = instant('2026-11-23T09:30:00.000Z')
const soonest = instant('2026-11-23T09:30:12.000Z')

describe('how long the delivery sleeps', () => {
  it('is short while there was work lately: longer than it may hold a tenant to itself', () => {
    expect(busyPollingMs).toBeGreaterThan(leaseMs)
    expect(pollInterval({ quietForMs: 29_999, soonest: undefined, now }, pace)).toBe(2_000)
  })
  it('is until something comes due, and half a minute at the most', () => {
    expect(pollInterval({ quietForMs: 30_000, soonest, now }, pace)).toBe(12_000)
    expect(pollInterval({ quietForMs: 30_000, soonest: undefined, now }, pace)).toBe(30_000)
    expect(
      pollInterval({ quietForMs: 30_000, soonest: instant('2026-11-24T09:00:00.000Z'), now }, pace),
    ).toBe(30_000)
  })
  it('is short again when something is due that another instance has still to send', () => {
    expect(pollInterval({ quietForMs: 3_600_000, soonest: now, now }, pace)).toBe(2_000)
    expect(
      pollInterval(
        { quietForMs: 3_600_000, soonest: instant('2026-11-23T09:00:00.000Z'), now },
        pace,
      ),
    ).toBe(2_000)
  })
})
