import { describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { claimEnvironment, WrongStoreEnvironment } from '../../src/store/store-environment.ts'

const open = () => openSqlite(':memory:', () => instant('2026-11-23T09:30:00Z'))

describe('a store with real families', () => {
  it('is never opened as a practice room, which lets everybody in', async () => {
    const store = open()
    await claimEnvironment(store, 'tenant')
    await claimEnvironment(store, 'tenant')
    await expect(claimEnvironment(store, 'practice-room')).rejects.toThrow(WrongStoreEnvironment)
    await store.close()
  })

  it('and a practice room’s invented families never go live', async () => {
    const store = open()
    await claimEnvironment(store, 'practice-room')
    await expect(claimEnvironment(store, 'tenant')).rejects.toThrow(/invented families/)
    await store.close()
  })

  it('is marked by whoever is first, when two open it at once', async () => {
    const store = open()
    const both = await Promise.allSettled([
      claimEnvironment(store, 'tenant'),
      claimEnvironment(store, 'practice-room'),
    ])
    expect(
      both.filter((promiseSettledResult) => promiseSettledResult.status === 'rejected').length,
    ).toBe(1)
    await store.close()
  })
})
