// A small run of what `npm run -s bench -- delivery` does at length, and the auditor itself.
import { describe, expect, it } from 'vitest'

import { benchLimits, exceeded } from './limits.ts'

describe('the limits of Teams, over many tenants', () => {
  it('are never exceeded, and nearly used up while there is a queue', async () => {
    const figures = await benchLimits(6_000, 5)
    expect(figures).toMatchObject({
      messages: 6_000,
      tenantWindowsExceeded: 0,
      conversationWindowsExceeded: 0,
    })
    expect(figures.utilisation).toBeGreaterThan(0.95)
  })

  it('are watched by an auditor that notices one too many', () => {
    expect(exceeded([0, 1, 2], { max: 2, inMs: 3 })).toBe(1)
    expect(exceeded([0, 1, 3], { max: 2, inMs: 3 })).toBe(0)
  })
})
