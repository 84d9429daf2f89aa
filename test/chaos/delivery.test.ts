// A small run of what `npm run -s chaos -- delivery` does at length.
import { describe, expect, it } from 'vitest'

import { chaosOfDelivery, isWell } from './delivery.ts'

describe('senders that are killed, against a Teams that has bad days', () => {
  it('lose no message, show none more than twice, and account for each', async () => {
    const report = await chaosOfDelivery({
      messages: 120,
      processes: 2,
      killings: 1,
      stepsToDieAt: ['messages written', 'sent'],
      seed: 3,
      say: () => undefined,
    })
    expect(report).toMatchObject({
      messages: 120,
      lost: 0,
      moreThanOneDuplicate: 0,
      reconciled: true,
    })
    // Which of them comes to its step first is the processes' own affair.
    expect(report.killedAtStep.length + report.killedAtRandom).toBeGreaterThan(0)
    expect(Object.values(report.states).reduce((sum, one) => sum + one, 0)).toBe(120)
    expect(isWell(report)).toBe(true)
    expect(isWell({ ...report, lost: 1 })).toBe(false)
  }, 120_000)
})
