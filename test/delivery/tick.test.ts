import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { tick } from '../../src/delivery/tick.ts'
import { instant } from '../../src/domain/ids.ts'
import { noticeOf } from '../../src/domain/meeting/announcements.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { replaceConference } from '../../src/domain/state/case.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import {
  invitationFor,
  oneFamily,
  onlyConference,
  type SetClock,
  setClock,
} from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { nothing } from '../support/unlucky-store.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
let clock: SetClock
let one: Instance
let other: Instance
let count = 0
beforeEach(() => {
  const file = folder.file(`tick-${(count += 1)}.sqlite`)
  clock = setClock('2026-11-23T09:30:00.000Z')
  one = openInstance(file, clock)
  other = openInstance(file, clock)
})
afterEach(async () => {
  await one.close()
  await other.close()
})

/** The same family with so many people invited. */
function crowd(size: number): Case {
  const family = oneFamily()
  return replaceConference(family, {
    ...onlyConference(family),
    invitations: Array.from({ length: size }, (_, index) => invitationFor(`guest-${index}`)),
  })
}

const ids = async (family: Case) => (await one.messages(family)).map((message) => message.notice.id)

describe('a message for each rung', () => {
  it('is written once for each person, queued, when the case comes in', async () => {
    await one.bringIn(oneFamily())
    expect(await tick(one.parts)).toBe(1)
    const messages = await one.messages(oneFamily())
    expect(
      messages
        .map((message) => [message.notice.to, message.notice.step, message.progress.state])
        .sort(),
    ).toEqual([
      ['police', 'asked', 'queued'],
      ['school', 'asked', 'queued'],
    ])
  })

  it('is written once when the same look is repeated, with the same ids', async () => {
    await one.bringIn(oneFamily())
    await tick(one.parts)
    const before = await ids(oneFamily())
    await one.bringIn(oneFamily()) // any change wakes the case again
    expect(await tick(one.parts)).toBe(1)
    expect(await tick(one.parts)).toBe(0)
    expect(await ids(oneFamily())).toEqual(before)
  })

  it('is written once when two instances look at the same moment', async () => {
    for (let number = 0; number < 20; number += 1)
      await one.bringIn(oneFamily({ id: `f-${number}`, number: `${5000 + number}` }))
    const looked = await Promise.all([tick(one.parts), tick(other.parts)])
    expect(looked[0] + looked[1]).toBe(20)
    for (let number = 0; number < 20; number += 1)
      expect(await one.messages(oneFamily({ id: `f-${number}` }))).toHaveLength(2)
  })

  it('is not lost when an instance dies after it took the case and before it wrote, and is not written twice when it comes back', async () => {
    await one.bringIn(oneFamily())
    const now = clock.now()
    const [held] = await one.outbox.wakes(now, instant('2026-11-23T09:30:30.000Z'), 50)
    expect(await tick(other.parts)).toBe(0) // held by the one that died
    clock.set('2026-11-23T09:30:30.000Z')
    expect(await tick(other.parts)).toBe(1)
    expect(await one.messages(oneFamily())).toHaveLength(2)
    if (held === undefined) throw new Error('Nothing was held')
    const { notice } = (await one.messages(oneFamily()))[0] ?? {}
    if (notice === undefined) throw new Error('Nothing was written')
    expect(await one.outbox.record(held, [notice], undefined)).toBe('changed')
    expect(await one.messages(oneFamily())).toHaveLength(2)
  })

  it('is there with its wake-up or not at all, wherever the power fails', async () => {
    await one.bringIn(oneFamily())
    one.store.arrange('the power fails before')
    await tick(one.parts)
    expect(await one.messages(oneFamily())).toHaveLength(0)
    expect(one.log.lines.map((line) => line.event)).toContain('tick.failed')
    clock.pass(30_000)
    one.store.arrange('the power fails after')
    await tick(one.parts)
    expect(await one.messages(oneFamily())).toHaveLength(2)
    clock.pass(30_000)
    expect(await tick(one.parts)).toBe(0) // its wake-up went along: the next rung is days away
  })

  it('survives an answer of the store that was lost, and a store that is busy for a moment', async () => {
    await one.bringIn(oneFamily())
    one.store.arrange({ lostAfterItWasWritten: nothing })
    await tick(one.parts)
    expect(await one.messages(oneFamily())).toHaveLength(2)
    await one.bringIn(oneFamily({ id: 'f-birch', number: '4472' }))
    one.store.arrange({ throttled: 20 }, { throttled: 20 })
    await tick(one.parts)
    expect(await one.messages(oneFamily({ id: 'f-birch' }))).toHaveLength(2)
  })
})

describe('a change that lands while the messages are worked out', () => {
  it('is not lost: the look is thrown away and the case comes due again at once', async () => {
    await one.bringIn(oneFamily({ invited: ['school'] }))
    one.store.arrange({
      conflict: () => other.bringIn(oneFamily({ invited: ['school', 'police'] })),
    })
    expect(await tick(one.parts)).toBe(1)
    expect(one.log.lines.map((line) => line.event)).toContain('tick.overtaken')
    expect(await one.messages(oneFamily())).toHaveLength(0)
    expect(await tick(one.parts)).toBe(1)
    expect((await one.messages(oneFamily())).map((message) => message.notice.to).sort()).toEqual([
      'police',
      'school',
    ])
  })

  it('truly makes the record a changed one, with the real store deciding', async () => {
    await one.bringIn(oneFamily())
    const [wake] = await one.outbox.wakes(clock.now(), instant('2026-11-23T09:31:00.000Z'), 50)
    await other.bringIn(oneFamily({ date: '2026-12-11' }))
    if (wake === undefined) throw new Error('Nothing was due')
    expect(await one.outbox.record(wake, [], undefined)).toBe('changed')
    expect(await tick(one.parts)).toBe(1)
  })
})

describe('more messages than one batch holds', () => {
  /** Everybody of a meeting is told of something in one change of the case. */
  const tellAll = (family: Case, kind: 'moved') =>
    one.deps.cases.change<void>(family.id, () => {
      const conference = onlyConference(family)
      const at = one.deps.clock.now()
      const event = { caseId: family.id, conference, kind, event: '1', step: kind, at }
      return {
        change: 'commit',
        family: { ...family },
        audit: [
          { event: 'conference.moved', meeting: conference.id, status: '', by: 'import', at },
        ],
        notices: conference.invitations.map((invitation) =>
          noticeOf(event, { to: invitation.person, tell: 'owner', invitation: invitation.id }),
        ),
        answer: undefined,
      }
    })

  it('are all written, a batch at a time, none twice and none left out', async () => {
    const family = crowd(250)
    await one.bringIn(family)
    expect([
      await tick(one.parts),
      await tick(one.parts),
      await tick(one.parts),
      await tick(one.parts),
    ]).toEqual([1, 1, 1, 0])
    expect(new Set(await ids(family)).size).toBe(250)
    expect(await one.messages(family)).toHaveLength(250)
  })

  it('are all written when the batches fall to different instances', async () => {
    const family = crowd(150)
    await one.bringIn(family)
    await tick(one.parts)
    await Promise.all([tick(one.parts), tick(other.parts)])
    expect(await one.messages(family)).toHaveLength(150)
    expect((await tick(one.parts)) + (await tick(other.parts))).toBe(0)
  })

  it('tell of one change to everybody, whoever of two instances comes to it', async () => {
    const family = crowd(250)
    await one.bringIn(family)
    await tellAll(family, 'moved')
    await Promise.all([tick(one.parts), tick(other.parts)])
    await tick(one.parts)
    const told = (await one.messages(family)).filter(({ notice }) => notice.kind === 'moved')
    expect(told).toHaveLength(250)
    expect(new Set(told.map(({ notice }) => notice.to)).size).toBe(250)
  })

  it('are gone with the family where it is erased before they are written', async () => {
    const family = crowd(250)
    await one.bringIn(family)
    await tellAll(family, 'moved')
    const at = one.deps.clock.now()
    const meeting = onlyConference(family).id
    await one.deps.cases.erase(family.id, () => ({
      event: 'case.erased',
      meeting,
      by: 'service',
      at,
    }))
    await tick(one.parts)
    expect(await one.messages(family)).toEqual([])
    expect(
      (await one.deps.cases.everything(family.id)).filter(({ type }) => type === 'overflow'),
    ).toEqual([])
  })

  it('exactly one batch full needs no second look', async () => {
    await one.bringIn(crowd(99))
    expect([await tick(one.parts), await tick(one.parts)]).toEqual([1, 0])
    expect(await one.messages(crowd(99))).toHaveLength(99)
  })
})

describe('one case that cannot be worked out', () => {
  it('does not hold up the others, and is named in the log', async () => {
    const beyond = oneFamily({ id: 'f-beyond', number: '4999', date: '2040-01-03' })
    await one.bringIn(
      replaceConference(beyond, {
        ...onlyConference(beyond),
        invitations: [invitationFor('school', '2039-12-28T09:00:00.000Z')],
      }),
    )
    await one.bringIn(oneFamily())
    expect(await tick(one.parts)).toBe(2)
    expect(await one.messages(oneFamily())).toHaveLength(2)
    expect(one.log.lines).toMatchObject([
      {
        level: 'error',
        event: 'tick.failed',
        facts: { case: 'f-beyond', error: 'BeyondCalendar' },
      },
    ])
  })
})

describe('after a time in which nothing ran', () => {
  it('only the latest rung is written, not one for every day that was missed', async () => {
    await one.bringIn(oneFamily({ invited: ['school'] }))
    clock.set('2026-11-25T09:05:00.000Z')
    await tick(one.parts)
    expect((await one.messages(oneFamily())).map((message) => message.notice.step)).toEqual(['due'])
  })

  it('nothing is written for a meeting that has begun but its register, to whoever runs it', async () => {
    await one.bringIn(oneFamily())
    clock.set('2026-12-10T10:00:00.000Z')
    await tick(one.parts)
    expect(
      (await one.messages(oneFamily()))
        .map(({ notice }) => `${notice.kind} ${notice.to}`)
        .toSorted(),
    ).toEqual(['day-begins admin', 'day-begins chair'])
  })
})
