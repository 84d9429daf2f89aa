// What falls together comes as one message a day, for one person alone; what is urgent comes by itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { localDate, personId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { type Instance, openInstance, states } from '../support/delivery-ground.ts'
import { oneFamily, type SetClock, setClock } from '../support/families.ts'
import { practice } from '../support/ground.ts'
import { some } from '../support/some.ts'

let clock: SetClock
let house: Instance
beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  house = openInstance(':memory:', clock, practice('statutory'))
  await house.know('school', 'police', 'chair', 'admin', 'social-worker')
})
afterEach(() => house.close())

const family = (number: number, more: Parameters<typeof oneFamily>[0] = {}): Case =>
  oneFamily({ id: `f-${number}`, number: `${number}`, ...more })
async function round(at?: string): Promise<string[]> {
  if (at !== undefined) clock.set(at)
  const before = house.messenger.handedOver.length
  for (let busy = 1; busy > 0;) busy = (await tick(house.parts)) + (await send(house.parts, 500))
  return house.messenger.handedOver
    .slice(before)
    .map(({ to, card }) => `${to} ${card.template}`)
    .sort()
}

describe('what falls together', () => {
  it('is one message for each person, across their meetings, and holds nothing of anybody else’s', async () => {
    for (const number of [5001, 5002, 5003]) await house.bringIn(family(number))
    await round()
    const sent = await round('2026-11-25T09:00:00.000Z')
    expect(sent.filter((one) => one.startsWith('school') || one.startsWith('police'))).toEqual([
      'police digest',
      'school digest',
    ])
    const digests = house.messenger.handedOver.filter(({ card }) => card.template === 'digest')
    for (const { to, card } of some(digests)) expect(card.to).toBe(to)
    for (const number of [5001, 5002, 5003])
      expect(JSON.stringify(digests.find(({ to }) => to === 'school')?.card.data)).toContain(
        `meeting ${number}`,
      )
    const messages = (
      await Promise.all([5001, 5002, 5003].map((number) => house.messages(family(number))))
    ).flat()
    expect(Object.keys(states(messages))).toEqual(['sent'])
  })

  it('is one message a day: what comes due after it waits for the next working morning', async () => {
    await house.bringIn(family(5001, { invited: ['school'] }))
    await house.bringIn(family(5002, { invited: ['school'] }))
    await round()
    await round('2026-11-24T09:00:00.000Z')
    await house.deps.wishes?.digestOn(personId('school'), localDate('2026-11-24'))
    await house.bringIn(
      family(5003, { invited: ['school'], invitedAt: '2026-11-20T09:30:00.000Z' }),
    )
    expect(
      (await round('2026-11-24T10:00:00.000Z')).filter(
        (one) => one.startsWith('school') && !one.includes('invitation'),
      ),
    ).toEqual([])
  })

  it('one thing alone comes as its own card, which is answered at once', async () => {
    await house.bringIn(family(5001, { invited: ['school'] }))
    await round()
    expect(
      (await round('2026-11-25T09:00:00.000Z')).filter((one) => one.startsWith('school')),
    ).toEqual(['school invitation'])
  })

  it('is tried together again when its outcome is unknown, once, and then a human is told of each part', async () => {
    for (const number of [5001, 5002]) await house.bringIn(family(number, { invited: ['school'] }))
    await round()
    const before = house.messenger.handedOver.length
    house.messenger.script(...Array.from({ length: 9 }, () => ({ outcome: 'unknown' as const })))
    await round('2026-11-25T09:00:00.000Z')
    await round('2026-11-25T09:01:00.000Z')
    await round('2026-11-25T09:30:00.000Z')
    const seen = house.messenger.handedOver
      .slice(before)
      .filter(({ to }) => to === 'school')
      .map(({ card }) => card.template)
    expect(seen).toEqual(['digest', 'digest'])
    const messages = (
      await Promise.all([5001, 5002].map((number) => house.messages(family(number))))
    ).flat()
    expect(
      messages.filter(
        ({ notice, progress }) => notice.to === 'school' && progress.state === 'unresolved',
      ),
    ).toHaveLength(2)
  })

  it('leaves out what was answered meanwhile', async () => {
    for (const number of [5001, 5002, 5003])
      await house.bringIn(family(number, { invited: ['school'] }))
    await round()
    clock.set('2026-11-25T09:00:00.000Z')
    await tick(house.parts)
    await house.bringIn(family(5002, { invited: [] }))
    await round()
    const digest = house.messenger.handedOver
      .filter(({ to, card }) => to === 'school' && card.template === 'digest')
      .at(-1)
    expect(JSON.stringify(digest?.card.data)).not.toContain('meeting 5002')
  })
})

describe('quiet and rhythm', () => {
  it('quiet holds a reminder back and moves no duty: it comes on the morning on which it is due', async () => {
    await house.bringIn(family(5001, { invited: ['school'] }))
    await round()
    await house.deps.wishes?.choose(personId('school'), (wish) => ({
      ...wish,
      quietUntil: clockAt('2026-12-07T09:00:00.000Z'),
    }))
    expect(
      (await round('2026-11-24T09:00:00.000Z')).filter((one) => one.startsWith('school')),
    ).toEqual([])
    expect(
      (await round('2026-11-25T09:00:00.000Z')).filter((one) => one.startsWith('school')),
    ).toEqual(['school invitation'])
  })

  it('a lighter rhythm is in force for the meetings that there are already', async () => {
    await house.bringIn(family(5001, { invited: ['school'] }))
    await round()
    await house.deps.wishes?.choose(personId('school'), (wish) => ({ ...wish, rhythm: 'light' }))
    expect(
      (await round('2026-11-24T09:00:00.000Z')).filter((one) => one.startsWith('school')),
    ).toEqual([])
    expect(
      (await round('2026-11-25T09:00:00.000Z')).filter((one) => one.startsWith('school')),
    ).toEqual(['school invitation'])
  })
})

describe('a meeting tomorrow that would not be quorate', () => {
  it('is told to the chair and the administrator at 09:00 the working day before, by itself and once', async () => {
    await house.bringIn(family(5001))
    await round()
    const alarms = (sent: readonly string[]) => sent.filter((one) => one.endsWith('meeting-lines'))
    expect(alarms(await round('2026-12-09T08:59:00.000Z'))).toEqual([])
    expect(alarms(await round('2026-12-09T09:00:00.000Z'))).toEqual([
      'admin meeting-lines',
      'chair meeting-lines',
    ])
    expect(alarms(await round('2026-12-09T11:00:00.000Z'))).toEqual([])
  })

  it('breaks the digest and the quiet of whoever runs it, and not the night', async () => {
    await house.deps.wishes?.choose(personId('chair'), (wish) => ({
      ...wish,
      quietUntil: clockAt('2026-12-20T09:00:00.000Z'),
      lastDigest: localDate('2026-12-10'),
    }))
    clock.set('2026-12-09T22:00:00.000Z')
    await house.bringIn(family(5001))
    expect((await round()).filter((one) => one.startsWith('chair'))).toEqual([])
    expect(await round('2026-12-10T08:00:00.000Z')).toContain('chair meeting-lines')
  })
})

describe('after weeks in which nothing ran', () => {
  it('each person gets one message, the latest rung of everything, the oldest duty first', async () => {
    for (const number of [5001, 5002, 5003])
      await house.bringIn(family(number, { date: '2027-01-20' }))
    await round()
    const before = house.messenger.handedOver.length
    await round('2026-12-14T10:00:00.000Z')
    const sent = house.messenger.handedOver.slice(before).map(({ to }) => to)
    expect(new Set(sent).size).toBe(sent.length)
    expect(await round('2026-12-14T16:00:00.000Z')).toEqual([])
    const messages = (
      await Promise.all([5001, 5002, 5003].map((number) => house.messages(family(number))))
    ).flat()
    expect(
      messages
        .filter(
          ({ notice, progress }) =>
            notice.to === 'school' && progress.state === 'sent' && notice.step !== 'asked',
        )
        .map(({ notice }) => notice.step),
    ).toEqual(['due', 'due', 'due'])
  })
})

const clockAt = (moment: string) => setClock(moment).now()
