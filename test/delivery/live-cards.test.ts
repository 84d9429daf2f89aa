// Cards that people have already, and what becomes of them when the facts change.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { invitationId, localDate, personId } from '../../src/domain/ids.ts'
import { answer } from '../../src/domain/meeting/answer.ts'
import {
  type Case,
  findInvitation,
  replaceConference,
  replaceInvitation,
} from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Taps } from '../../src/ports/taps.ts'
import { storedTaps } from '../../src/store/taps.ts'
import { type Instance, openInstance, states } from '../support/delivery-ground.ts'
import { oneFamily, onlyConference, type SetClock, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { some } from '../support/some.ts'

const folder = ownFolder()
let clock: SetClock
let house: Instance
let taps: Taps
let count = 0
const family = oneFamily()
beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  house = openInstance(folder.file(`live-${(count += 1)}.sqlite`), clock)
  taps = storedTaps(house.store, clock)
  await house.know('school', 'police', 'admin')
  await house.bringIn(family)
  await deliver()
})
afterEach(() => house.close())

async function deliver(): Promise<void> {
  while ((await tick(house.parts)) + (await send({ ...house.parts, taps }, 100)) > 0);
}
async function change(next: (conference: Conference, before: Case) => Case): Promise<void> {
  await house.deps.cases.change(family.id, (before) => {
    if (before === undefined) throw new Error('There is no family')
    const after = next(onlyConference(before), before)
    return {
      change: 'commit',
      family: after,
      answer: undefined,
      audit: [
        {
          event: 'conference.brought-in',
          meeting: onlyConference(after).id,
          by: 'import',
          at: clock.now(),
        },
      ],
    }
  })
}
const answered = (name: string) =>
  change((conference, before) => {
    const found = findInvitation(before, invitationId(`i-${name}`))
    if (found === undefined) throw new Error(`${name} is not invited`)
    const decided = answer(
      found.invitation,
      { status: 'attending', mode: 'online' },
      {
        by: personId('admin'),
        at: clock.now(),
        closesAt: startsAt(conference),
        seen: found.invitation.answers.length,
      },
    )
    if (!decided.ok) throw new Error(decided.refusal.words)
    return replaceInvitation(before, decided.value)
  })
const cancelled = () =>
  change((conference, before) =>
    replaceConference(before, {
      ...conference,
      cancelled: { by: personId('chair'), at: clock.now(), reason: 'none', late: false },
    }),
  )
const moved = (date: string) =>
  change((conference, before) =>
    replaceConference(before, { ...conference, date: localDate(date) }),
  )
const updates = () =>
  house.messenger.updated.map(({ to, card }) => `${to}: ${JSON.stringify(card)}`)
const activityOf = async (name: string) =>
  (await house.messages(family)).flatMap(({ notice, progress }) =>
    notice.to === name && progress.state === 'sent' ? [progress.activity] : [],
  )[0] ?? ''

describe('a card that somebody has', () => {
  it('turns into the answer that was given elsewhere, by the same message, and nobody else’s changes', async () => {
    await answered('school')
    await deliver()
    expect(house.messenger.updated.map(({ to, activity }) => [to, activity])).toEqual([
      ['school', await activityOf('school')],
    ])
    expect(updates()[0]).toContain('You join online')
    expect(house.messenger.handedOver).toHaveLength(2)
  })

  it('is changed once, however often the case is looked at, and not at all as time goes by', async () => {
    await answered('school')
    await deliver()
    await deliver()
    clock.set('2026-11-24T12:00:00.000Z')
    await deliver()
    await change((_conference, before) => before)
    await deliver()
    expect(house.messenger.updated).toHaveLength(1)
  })

  it('shows another day, and that the meeting is off, at night as well', async () => {
    clock.set('2026-11-23T22:00:00.000Z')
    await moved('2026-12-17')
    await deliver()
    expect(
      updates()
        .map((text) => text.slice(0, 7))
        .sort(),
    ).toEqual(['police:', 'school:'])
    for (const text of some(updates())) expect(text).toContain('17 December')
    await cancelled()
    await deliver()
    expect(
      updates()
        .slice(2)
        .every((text) => text.includes('was cancelled')),
    ).toBe(true)
    expect(updates()).toHaveLength(4)
  })

  it('of somebody who has no part any more, or a conflict of interest, says nothing of the meeting', async () => {
    await change((conference, before) =>
      replaceConference(before, {
        ...conference,
        conflicts: [personId('police')],
        invitations: conference.invitations.map((invitation) =>
          invitation.person === 'school'
            ? {
                ...invitation,
                withdrawn: { why: 'removed', by: personId('admin'), at: clock.now() },
              }
            : invitation,
        ),
      }),
    )
    await deliver()
    expect(house.messenger.updated.map(({ to }) => to).sort()).toEqual(['police', 'school'])
    for (const { card } of some(house.messenger.updated)) {
      expect(card.template).toBe('nothing-here')
      expect(JSON.stringify(card.data)).not.toMatch(/4471|December|Child A/)
    }
  })

  it('is left alone for ten minutes after it was tapped: what stands there is the answer to the tap', async () => {
    await taps.note(personId('school'), await activityOf('school'))
    await answered('school')
    await deliver()
    expect(house.messenger.updated).toEqual([])
    clock.pass(599_999)
    await deliver()
    expect(house.messenger.updated).toEqual([])
    clock.pass(1)
    await deliver()
    expect(updates()).toEqual([expect.stringContaining('You join online')])
  })

  it('is put right again when two changes follow each other before it could be', async () => {
    await moved('2026-12-17')
    await tick(house.parts)
    await moved('2026-12-10')
    await deliver()
    expect(house.messenger.updated).toEqual([])
  })

  it('is changed in the end when Teams is busy, and shows what is so by then', async () => {
    house.messenger.scriptUpdates({ outcome: 'try-again' }, { outcome: 'unknown' })
    await answered('school')
    await deliver()
    expect(house.messenger.updated).toHaveLength(1)
    await cancelled()
    clock.pass(2_000)
    await deliver()
    clock.pass(60_000)
    await deliver()
    const mine = house.messenger.updated.filter(({ to }) => to === 'school')
    expect(mine.length).toBeGreaterThan(1)
    expect(JSON.stringify(mine.at(-1)?.card)).toContain('was cancelled')
    expect(house.messenger.handedOver).toHaveLength(2)
  })

  it('that cannot be changed any more comes as a fresh one where it is still needed, and not where it is not', async () => {
    house.messenger.scriptUpdates(
      { outcome: 'unreachable', reason: 'never-installed' },
      { outcome: 'unreachable', reason: 'never-installed' },
    )
    await change((conference, before) =>
      replaceConference(before, {
        ...conference,
        place: 'Room 7',
        invitations: conference.invitations.map((invitation) =>
          invitation.person === 'school'
            ? invitation
            : {
                ...invitation,
                withdrawn: { why: 'removed', by: personId('admin'), at: clock.now() },
              },
        ),
      }),
    )
    await deliver()
    expect(house.messenger.handedOver.map(({ to }) => to).sort()).toEqual([
      'police',
      'school',
      'school',
    ])
    expect(JSON.stringify(house.messenger.handedOver.at(-1)?.card)).toContain('Room 7')
    expect(states(await house.messages(family))).toEqual({ sent: 2 })
    await deliver()
    expect(house.messenger.updated).toHaveLength(2)
  })

  it('is changed after the power failed in the middle of it', async () => {
    await answered('school')
    await tick(house.parts)
    house.store.arrange('good', 'the power fails before')
    await send({ ...house.parts, taps }, 100)
    expect(house.messenger.updated).toHaveLength(1)
    clock.pass(60_000)
    await deliver()
    expect(house.messenger.updated).toHaveLength(2)
    expect(updates()[1]).toBe(updates()[0])
    clock.pass(3_600_000)
    await deliver()
    expect(house.messenger.updated).toHaveLength(2)
  })
})

describe('a day’s reminders on one card', () => {
  it('say that something on them has changed, once, and name nothing', async () => {
    const other = oneFamily({ id: 'f-birch', number: '4472', invited: ['school'] })
    await house.bringIn(other)
    await deliver()
    clock.set('2026-11-25T09:00:00.000Z')
    await deliver()
    const digest = house.messenger.handedOver.at(-1)
    expect(
      house.messenger.handedOver.some(
        ({ to, card }) => to === 'school' && card.template === 'digest',
      ),
    ).toBe(true)
    expect(digest).toBeDefined()
    await cancelled()
    await deliver()
    await moved('2026-12-18')
    await deliver()
    const changed = house.messenger.updated.filter(
      ({ to, card }) =>
        to === 'school' && JSON.stringify(card).includes('Something on this list has changed'),
    )
    expect(changed).toHaveLength(1)
    expect(JSON.stringify(changed)).not.toMatch(/4471|4472/)
  })
})
