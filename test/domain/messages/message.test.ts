import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { caseId, instant, meetingId, messageId, personId } from '../../../src/domain/ids.ts'
import {
  afterAttempt,
  backOff,
  beforeAttempt,
  isFinal,
  maxAttempts,
  type Message,
  newMessage,
  type SendOutcome,
  withdrawn,
} from '../../../src/domain/messages/message.ts'

const at = instant('2026-11-24T09:00:00.000Z')
const fresh = newMessage({
  id: messageId('notice:1'),
  caseId: caseId('f-alder'),
  meeting: meetingId('m-4471'),
  kind: 'answer-invitation',
  step: 'asked',
  tell: 'owner',
  to: personId('school'),
  about: [],
  at,
})
const attempt = (message: Message, outcome: SendOutcome) =>
  afterAttempt(beforeAttempt(message, at), outcome, { at, jitter: 0 })

describe('waiting before another try', () => {
  it('doubles from two seconds to a quarter of an hour', () => {
    expect([1, 2, 3, 8, 9, 10, 11, 100].map((attempts) => backOff(attempts, 0))).toEqual([
      2_000, 4_000, 8_000, 256_000, 512_000, 900_000, 900_000, 900_000,
    ])
  })

  it('is never more than that, never less than three quarters of it, and never shorter after one more try', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, jitter) => {
          const full = backOff(attempts, 0)
          expect(backOff(attempts, jitter)).toBeLessThanOrEqual(full)
          expect(backOff(attempts, jitter)).toBeGreaterThanOrEqual(full * 0.75 - 1)
          expect(backOff(attempts + 1, jitter)).toBeGreaterThanOrEqual(backOff(attempts, jitter))
        },
      ),
    )
  })

  it('is as long as Teams asks when Teams asks for longer, and our own when it asks for less', () => {
    expect(attempt(fresh, { outcome: 'try-again', retryAfterMs: 60_000 }).lookAgainAfterMs).toBe(
      60_000,
    )
    expect(attempt(fresh, { outcome: 'try-again', retryAfterMs: 1 }).lookAgainAfterMs).toBe(2_000)
  })
})

describe('a message', () => {
  it('that Teams took is sent, with Teams’ own id', () => {
    expect(attempt(fresh, { outcome: 'sent', activity: 'a-1' })).toEqual({
      message: { ...fresh, progress: { state: 'sent', attempts: 1, at, activity: 'a-1' } },
    })
  })

  it('that was started and never finished counts as one of which nobody knows', () => {
    const crashed = beforeAttempt(fresh, at)
    expect(beforeAttempt(crashed, at)).toMatchObject({
      unsure: 1,
      progress: { state: 'started', attempts: 2 },
    })
    expect(beforeAttempt(beforeAttempt(crashed, at), at)).toMatchObject({
      unsure: 2,
      progress: { state: 'unresolved' },
    })
  })

  it('whose outcome nobody knows is tried once more, and then a human has to look at once', () => {
    const once = attempt(fresh, { outcome: 'unknown' })
    expect(once).toMatchObject({
      message: { unsure: 1, progress: { state: 'queued', attempts: 1 } },
      lookAgainAfterMs: 2_000,
    })
    expect(attempt(once.message, { outcome: 'unknown' })).toMatchObject({
      message: { progress: { state: 'unresolved', at } },
    })
    expect(attempt(once.message, { outcome: 'unknown' }).lookAgainAfterMs).toBeUndefined()
  })

  it('that is no longer needed is withdrawn, and that is final', () => {
    expect(withdrawn(fresh, at).progress).toEqual({
      state: 'withdrawn',
      at,
      reason: 'no-longer-needed',
    })
    expect(isFinal(withdrawn(fresh, at))).toBe(true)
    expect([isFinal(fresh), isFinal(beforeAttempt(fresh, at))]).toEqual([false, false])
  })

  const outcome = fc.oneof(
    fc.constant<SendOutcome>({ outcome: 'unknown' }),
    fc.record({ outcome: fc.constant('try-again' as const), retryAfterMs: fc.nat(100_000) }),
    fc.constant<SendOutcome>({ outcome: 'sent', activity: 'a' }),
    fc.constant<SendOutcome>({ outcome: 'unreachable', reason: 'blocked' }),
    fc.constant('crash' as const),
  )
  it('ends, whatever happens: at most eight tries, and at most two of which nobody knows whether they arrived', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 12, maxLength: 12 }), (outcomes) => {
        let message = fresh
        let tries = 0
        let perhapsSeen = 0
        while (!isFinal(message)) {
          const started = beforeAttempt(message, at)
          if (isFinal(started)) {
            message = started
            break
          }
          tries += 1
          const next = outcomes[tries - 1] ?? 'crash'
          if (next === 'crash' || next.outcome === 'unknown' || next.outcome === 'sent')
            perhapsSeen += 1
          if (next === 'crash') message = started
          else {
            const after = afterAttempt(started, next, { at, jitter: 0.5 })
            expect(after.lookAgainAfterMs === undefined).toBe(isFinal(after.message))
            message = after.message
          }
        }
        expect(tries).toBeLessThanOrEqual(maxAttempts + 2)
        expect(perhapsSeen).toBeLessThanOrEqual(2)
        if (perhapsSeen === 2) expect(['sent', 'unresolved']).toContain(message.progress.state)
      }),
    )
  })
})
