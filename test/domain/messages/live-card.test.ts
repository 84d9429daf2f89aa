import { describe, expect, it } from 'vitest'

import { caseId, instant, meetingId, messageId, personId } from '../../../src/domain/ids.ts'
import {
  afterUpdate,
  beforeUpdate,
  isDoubtful,
  isLive,
  noLongerLive,
  sentAnew,
  type SentMessage,
} from '../../../src/domain/messages/live-card.ts'
import { maxAttempts, type Message } from '../../../src/domain/messages/message.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'

const at = instant('2026-11-23T09:30:00.000Z')
const queued: Message = {
  notice: {
    id: messageId('notice:1'),
    caseId: caseId('f-1'),
    meeting: meetingId('m-1'),
    kind: 'answer-invitation',
    step: 'asked',
    tell: 'owner',
    to: personId('school'),
    about: [],
    at,
  },
  unsure: 1,
  progress: { state: 'queued', attempts: 0 },
}
const sent: SentMessage = {
  ...queued,
  progress: { state: 'sent', attempts: 1, at, activity: 'a-1' },
  shown: { print: 'one', at, tries: 0 },
}
const drawn = { print: 'two', drawnAt: instant('2026-11-24T09:00:00.000Z'), jitter: 0 }

describe('a card that somebody has', () => {
  it('follows the facts until four weeks after it was sent and after its meeting', () => {
    const conference = onlyConference(oneFamily({ date: '2026-12-10' }))
    expect(isLive(sent, conference, instant('2027-01-07T09:00:00.000Z'))).toBe(true)
    expect(isLive(sent, conference, instant('2027-01-07T11:00:00.000Z'))).toBe(false)
    expect(isLive(sent, undefined, instant('2026-12-21T09:00:00.000Z'))).toBe(true)
    expect(isLive(sent, undefined, instant('2026-12-21T10:00:00.000Z'))).toBe(false)
  })

  it('is none while its message is still to go out, nor once it follows nothing any more', () => {
    expect(isLive(queued, undefined, at)).toBe(false)
    expect(isLive(noLongerLive(sent), undefined, at)).toBe(false)
  })

  it('is as it was drawn once Teams has taken it, and in doubt between the attempt and the answer', () => {
    const started = beforeUpdate(sent)
    expect([sent, started].map(isDoubtful)).toEqual([false, true])
    expect(afterUpdate(started, { outcome: 'sent', activity: 'a-1' }, drawn)).toEqual({
      update: 'done',
      message: { ...sent, shown: { print: 'two', at: drawn.drawnAt, tries: 0 } },
    })
  })

  it('that stands for several messages is changed once, and then follows nothing', () => {
    const together: SentMessage = { ...sent, shown: { ...sent.shown, together: true } }
    expect(
      afterUpdate(beforeUpdate(together), { outcome: 'sent', activity: 'a-1' }, drawn),
    ).toEqual({ update: 'done', message: noLongerLive(sent) })
  })

  it('is tried again, more and more slowly or after the time that Teams names, and given up in the end', () => {
    let message = sent
    const waits: number[] = []
    for (let attempt = 1; attempt < maxAttempts; attempt += 1) {
      message = beforeUpdate(message)
      const after = afterUpdate(
        message,
        attempt === 2 ? { outcome: 'try-again', retryAfterMs: 60_000 } : { outcome: 'unknown' },
        drawn,
      )
      waits.push(after.update === 'again' ? after.afterMs : -1)
    }
    expect(waits).toEqual([2_000, 60_000, 8_000, 16_000, 32_000, 64_000, 128_000])
    expect(afterUpdate(beforeUpdate(message), { outcome: 'unknown' }, drawn)).toEqual({
      update: 'gone',
    })
    expect(
      afterUpdate(beforeUpdate(sent), { outcome: 'unreachable', reason: 'never-installed' }, drawn),
    ).toEqual({ update: 'gone' })
  })

  it('that goes out anew still counts what nobody knows of the old one', () => {
    expect(sentAnew(sent)).toEqual(queued)
  })
})
