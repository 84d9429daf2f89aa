import { describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { claimHouse, WrongHouse } from '../../src/store/house-mode.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

const open = () => openSqlite(':memory:', () => instant('2026-11-23T09:30:00Z'))

describe('a store with real families', () => {
  it('is never opened as a practice room, which lets everybody in', async () => {
    const store = open()
    await claimHouse(store, 'tenant')
    await claimHouse(store, 'tenant')
    await expect(claimHouse(store, 'practice-room')).rejects.toThrow(WrongHouse)
    await store.close()
  })

  it('and a practice room’s invented families never go live', async () => {
    const store = open()
    await claimHouse(store, 'practice-room')
    await expect(claimHouse(store, 'tenant')).rejects.toThrow(/invented families/)
    await store.close()
  })

  it('is marked by whoever is first, when two open it at once', async () => {
    const store = open()
    const both = await Promise.allSettled([
      claimHouse(store, 'tenant'),
      claimHouse(store, 'practice-room'),
    ])
    expect(both.filter((one) => one.status === 'rejected').length).toBe(1)
    await store.close()
  })
})
