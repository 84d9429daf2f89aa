import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  conversationLimits,
  limitsFor,
  openRateLimit,
  type Window,
} from '../../src/delivery/rate-limit.ts'
import { some } from '../support/some.ts'

/** The most moments in any window of that length. */
function busiest(moments: readonly number[], { inMs }: Window): number {
  let max = 0
  let from = 0
  moments.forEach((moment, index) => {
    while ((moments[from] ?? 0) <= moment - inMs) from += 1
    max = Math.max(max, index - from + 1)
  })
  return max
}

describe('the limits of Teams', () => {
  it('are kept in every window, of every conversation and of the tenant, whoever is written to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(12), fc.nat(400)), { minLength: 200, maxLength: 600 }),
        (asked) => {
          const limit = openRateLimit(limitsFor(30))
          const sent = new Map<string, number[]>()
          const all: number[] = []
          let now = 0
          for (const [who, gap] of asked) {
            now += gap % 40
            const place = { tenant: 'a', conversation: String(who % 5) }
            for (let wait = limit.admit(place, now); wait > 0; wait = limit.admit(place, now))
              now += wait
            sent.set(place.conversation, [...(sent.get(place.conversation) ?? []), now])
            all.push(now)
          }
          expect(busiest(all, { max: 30, inMs: 1_000 })).toBeLessThanOrEqual(30)
          for (const window of some(conversationLimits))
            for (const moments of some(sent.values()))
              expect(busiest(moments, window)).toBeLessThanOrEqual(window.max)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('let as many through as they allow while there is a queue', () => {
    const limit = openRateLimit(limitsFor(30))
    let now = 0
    for (let sent = 0; sent < 3_000; sent += 1)
      for (
        let wait = limit.admit({ tenant: 'a', conversation: `p-${sent}` }, now);
        wait > 0;
        wait = limit.admit({ tenant: 'a', conversation: `p-${sent}` }, now)
      )
        now += wait
    expect(now).toBe(99_000)
  })

  it('are never planned above 45 a second, whatever is configured', () => {
    expect(limitsFor(200).tenant).toEqual([{ max: 45, inMs: 1_000 }])
  })
})

describe('‘too many’ from Teams', () => {
  const place = (conversation: string, tenant = 'a') => ({ tenant, conversation })

  it('holds that conversation for the time that Teams named, and nobody else', () => {
    const limit = openRateLimit(limitsFor())
    limit.tooMany(place('school'), 660_000, 0)
    expect(limit.admit(place('school'), 0)).toBe(660_000)
    expect(limit.admit(place('police'), 0)).toBe(0)
    expect(limit.admit(place('school', 'b'), 0)).toBe(0)
    expect(limit.admit(place('school'), 660_000)).toBe(0)
  })

  it('to three conversations at once holds their tenant, for ten seconds at the most, and no other tenant', () => {
    const limit = openRateLimit(limitsFor())
    limit.tooMany(place('one'), 660_000, 0)
    limit.tooMany(place('one'), 660_000, 10)
    limit.tooMany(place('two'), 660_000, 20)
    expect(limit.admit(place('other'), 30)).toBe(0)
    limit.tooMany(place('three'), 660_000, 40)
    expect(limit.admit(place('other'), 40)).toBe(10_000)
    expect(limit.admit(place('other', 'b'), 40)).toBe(0)
  })
})
