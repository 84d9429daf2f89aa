import { describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { openRoomClock } from '../../src/sandbox/room-clock.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

const openStore = () => openSqlite(':memory:', () => instant('2026-11-23T09:30:00Z'))

describe('the practice room’s clock', () => {
  it('starts on Monday 23 November 2026 at half past nine in London and runs with real time', async () => {
    const store = openStore()
    let elapsed = 5_000
    const clock = await openRoomClock({ store, elapsed: () => elapsed })
    expect(clock.now()).toBe('2026-11-23T09:30:00.000Z')
    elapsed += 4_000
    expect(clock.now()).toBe('2026-11-23T09:30:04.000Z')
    await clock.stop()
  })

  it('goes forward when it is moved, runs on from there, and refuses to go back with a sentence', async () => {
    const store = openStore()
    let elapsed = 0
    const clock = await openRoomClock({ store, elapsed: () => elapsed })
    expect(await clock.moveTo(instant('2026-12-01T10:00:00Z'))).toEqual({
      ok: true,
      value: '2026-12-01T10:00:00.000Z',
    })
    elapsed += 2_000
    expect(clock.now()).toBe('2026-12-01T10:00:02.000Z')
    const back = await clock.moveTo(instant('2026-11-30T10:00:00Z'))
    expect(back).toMatchObject({
      ok: false,
      refusal: {
        code: 'clock.backwards',
        words: 'The clock only goes forward: here it is already Tue 1 December, 10:00.',
      },
    })
    expect(clock.now()).toBe('2026-12-01T10:00:02.000Z')
    await clock.stop()
  })

  it('takes the same move twice without complaint and without moving again', async () => {
    const store = openStore()
    let elapsed = 0
    const clock = await openRoomClock({ store, elapsed: () => elapsed })
    await clock.moveTo(instant('2026-12-01T10:00:00Z'))
    elapsed += 3_000
    expect(await clock.moveTo(instant('2026-12-01T10:00:00Z'))).toEqual({
      ok: true,
      value: '2026-12-01T10:00:03.000Z',
    })
    await clock.stop()
  })

  it('goes on after a stop exactly where it stood', async () => {
    const store = openStore()
    let elapsed = 0
    const before = await openRoomClock({ store, elapsed: () => elapsed })
    elapsed += 7_000
    await before.stop()
    elapsed += 60_000
    expect(before.now()).toBe('2026-11-23T09:30:07.000Z')
    const after = await openRoomClock({ store, elapsed: () => 0 })
    expect(after.now()).toBe('2026-11-23T09:30:07.000Z')
    await after.stop()
  })

  it('never shows an earlier time after a kill than it showed before, and loses less than half a minute', async () => {
    const store = openStore()
    let elapsed = 0
    const killed = await openRoomClock({ store, elapsed: () => elapsed })
    await killed.moveTo(instant('2026-12-01T10:00:00Z'))
    // Long after the last write: it stands still rather than show a time that is kept nowhere.
    elapsed += 3_600_000
    const shown = killed.now()
    const after = await openRoomClock({ store, elapsed: () => 0 })
    expect(after.now() >= shown).toBe(true)
    expect(Date.parse(after.now()) - Date.parse('2026-12-01T10:00:00Z')).toBeLessThan(30_000)
    await killed.keep()
    expect(killed.now()).toBe('2026-12-01T11:00:00.000Z')
    await after.stop()
    await killed.stop()
  })
})
