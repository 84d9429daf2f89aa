import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  caseId,
  instant,
  meetingId,
  messageId,
  obligationId,
  personId,
} from '../../src/domain/ids.ts'
import { type Message, newMessage } from '../../src/domain/messages/message.ts'
import { announcementKinds, type Notice, type Reminder } from '../../src/domain/state/notice.ts'
import { purposes } from '../../src/domain/state/purpose.ts'
import type { Taken, Wake } from '../../src/ports/outbox.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { oneFamily, type SetClock, setClock } from '../support/families.ts'
import { some } from '../support/some.ts'
import { nothing } from '../support/unlucky-store.ts'

let clock: SetClock
let house: Instance
beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  house = openInstance(':memory:', clock)
  await house.bringIn(oneFamily())
})
afterEach(() => house.close())

const later = instant('2026-11-23T09:31:00.000Z')
const notice = (name: string, at = '2026-11-23T09:30:00.000Z'): Reminder => ({
  id: messageId(`notice:${name}`),
  caseId: caseId('f-alder'),
  meeting: meetingId('m-4471'),
  kind: 'answer-invitation',
  step: 'asked',
  tell: 'owner',
  to: personId(name),
  about: [obligationId(`answer-invitation:i-${name}`)],
  at: instant(at),
})
async function woken(): Promise<Wake> {
  const [wake] = await house.outbox.wakes(clock.now(), later, 50)
  if (wake === undefined) throw new Error('No case is due')
  return wake
}
async function taken(): Promise<Taken> {
  const [first] = await house.outbox.due(clock.now(), 100)
  if (first === undefined) throw new Error('No message is due')
  return first
}
const sentNow = ({ notice: about }: Message): Message => ({
  notice: about,
  unsure: 0,
  progress: { state: 'sent', attempts: 1, at: clock.now(), activity: 'a-1' },
})

describe('a case that comes due', () => {
  it('is held by whoever takes it until the time that they name, and then comes due again by itself', async () => {
    await woken()
    expect(await house.outbox.wakes(clock.now(), later, 50)).toEqual([])
    clock.set(later)
    expect(await house.outbox.wakes(clock.now(), instant('2026-11-23T09:32:00.000Z'), 50)).toEqual([
      { caseId: 'f-alder', changed: true },
    ])
  })

  it('is put away until its next rung, or for good when there is none', async () => {
    expect(await house.outbox.record(await woken(), [], instant('2026-11-24T09:00:00.000Z'))).toBe(
      0,
    )
    clock.set('2026-11-24T08:59:59.999Z')
    expect(await house.outbox.wakes(clock.now(), later, 50)).toEqual([])
    clock.set('2026-11-24T09:00:00.000Z')
    expect(await house.outbox.record(await woken(), [], undefined)).toBe(0)
    clock.set('2030-01-01T00:00:00.000Z')
    expect(await house.outbox.wakes(clock.now(), later, 50)).toEqual([])
  })

  it('comes due again with the next change, even when it was put away for good', async () => {
    await house.outbox.record(await woken(), [], undefined)
    await house.bringIn(oneFamily())
    expect(await house.outbox.wakes(clock.now(), later, 50)).toHaveLength(1)
  })

  it('has to come from here: a made-up one is refused', async () => {
    await expect(
      house.outbox.record({ caseId: caseId('f-alder'), changed: true }, [], undefined),
    ).rejects.toThrow('did not come from this outbox')
    await expect(
      house.outbox.keep(
        { message: newMessage(notice('school')) },
        newMessage(notice('school')),
        undefined,
      ),
    ).rejects.toThrow('did not come from this outbox')
  })
})

describe('a message', () => {
  it('is written once whatever happened to it since: a sent one is not queued again', async () => {
    expect(await house.outbox.record(await woken(), [notice('school')], later)).toBe(1)
    const mine = await taken()
    await house.outbox.keep(mine, sentNow(mine.message), undefined)
    clock.set(later)
    expect(
      await house.outbox.record(await woken(), [notice('school'), notice('police')], undefined),
    ).toBe(1)
    expect(
      (await house.outbox.messages(caseId('f-alder'))).map((message) => [
        message.notice.to,
        message.progress.state,
      ]),
    ).toEqual([
      ['police', 'queued'],
      ['school', 'sent'],
    ])
  })

  it('comes due at its own time, the earliest first', async () => {
    await house.outbox.record(
      await woken(),
      [notice('school', '2026-11-23T09:32:00.000Z'), notice('police', '2026-11-23T09:31:00.000Z')],
      undefined,
    )
    expect(await house.outbox.due(clock.now(), 100)).toEqual([])
    clock.set('2026-11-23T10:00:00.000Z')
    expect(
      (await house.outbox.due(clock.now(), 100)).map(({ message }) => message.notice.to),
    ).toEqual(['police', 'school'])
    expect(
      (await house.outbox.due(clock.now(), 1)).map(({ message }) => message.notice.to),
    ).toEqual(['police'])
  })

  it('is kept by the first of two who took it, and by nobody after that', async () => {
    await house.outbox.record(await woken(), [notice('school')], undefined)
    const [mine, theirs] = [await taken(), await taken()]
    const kept = await house.outbox.keep(mine, sentNow(mine.message), undefined)
    expect(kept?.message.progress.state).toBe('sent')
    expect(await house.outbox.keep(theirs, newMessage(notice('school')), later)).toBeUndefined()
    expect(await house.outbox.keep(mine, newMessage(notice('school')), later)).toBeUndefined()
    if (kept === undefined) throw new Error('The first was not kept')
    expect(await house.outbox.keep(kept, sentNow(mine.message), undefined)).toBeDefined()
  })

  it('that was lost on the way to the store is written again; one of which it is not known is left alone', async () => {
    await house.outbox.record(await woken(), [notice('school'), notice('police')], undefined)
    const [first, second] = await house.outbox.due(clock.now(), 100)
    if (first === undefined || second === undefined) throw new Error('Two messages are due')
    house.store.arrange('lost before it was written')
    expect(await house.outbox.keep(first, sentNow(first.message), undefined)).toBeDefined()
    house.store.arrange({ lostAfterItWasWritten: nothing })
    expect(await house.outbox.keep(second, sentNow(second.message), undefined)).toBeUndefined()
    expect(
      (await house.outbox.messages(caseId('f-alder'))).map((message) => message.progress.state),
    ).toEqual(['sent', 'sent'])
  })

  it('gives up in the end on a store that loses everything, and says so', async () => {
    await house.outbox.record(await woken(), [notice('school')], undefined)
    house.store.arrange(...Array.from({ length: 50 }, () => 'lost before it was written' as const))
    const mine = await taken()
    expect(await house.outbox.keep(mine, sentNow(mine.message), undefined)).toBeUndefined()
  })

  it('can be about every duty, and of every kind that tells of a change', async () => {
    const kinds = [...purposes, ...announcementKinds]
    const each: readonly Notice[] = [
      ...purposes.map((kind) => ({ ...notice(`about-${kind}`), kind })),
      ...announcementKinds.map((kind) => ({ ...notice(`about-${kind}`), kind })),
    ]
    await house.outbox.record(await woken(), each, undefined)
    expect(
      new Set((await house.outbox.due(clock.now(), 100)).map(({ message }) => message.notice.kind)),
    ).toEqual(new Set(kinds))
  })

  it('is kept in every state in which it can be', async () => {
    const about = notice('school')
    const at = clock.now()
    const all: Message[] = [
      newMessage(about),
      { notice: about, unsure: 1, progress: { state: 'started', attempts: 2, at } },
      {
        notice: about,
        unsure: 0,
        progress: { state: 'withdrawn', at, reason: 'no-longer-needed' },
      },
      ...(['never-installed', 'blocked', 'no-teams-account', 'refused', 'gave-up'] as const).map(
        (reason): Message => ({
          notice: about,
          unsure: 0,
          progress: { state: 'failed', at, reason },
        }),
      ),
      { notice: about, unsure: 2, progress: { state: 'unresolved', at } },
      sentNow(newMessage(about)),
    ]
    await house.outbox.record(await woken(), [about], undefined)
    let mine: Taken | undefined = await taken()
    for (const message of some(all)) {
      if (mine === undefined) throw new Error('It was not kept')
      mine = await house.outbox.keep(mine, message, later)
      expect(await house.outbox.messages(caseId('f-alder'))).toEqual([message])
    }
  })
})
