// The stores between which the tests move.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'

import { type Instant, instant } from '../../../src/domain/ids.ts'
import type { Doc, Store } from '../../../src/ports/store.ts'
import type { CosmosPlace } from '../../../src/store/cosmos/container.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import { some } from '../../support/some.ts'

export const morning = instant('2027-03-01T09:00:00.000Z')
export const slow = 120_000
export const doc = (pk: string, id: string, more: Partial<Doc> = {}): Doc => ({
  pk,
  id,
  type: 'note',
  body: { said: id },
  ...more,
})

export let account: EmulatedAccount
export let place: CosmosPlace
export let folder: string
export let file: string
export let store: Store
export let now = instant(morning)

/** Before and after each test of the files that share this. */
export function withBothStores(): void {
  beforeAll(async () => {
    account = await openAccount({ now: () => Date.parse(morning) })
  })
  afterAll(() => account.close())
  beforeEach(() => {
    now = morning
    place = account.container()
    folder = mkdtempSync(join(tmpdir(), 'round-the-table-move-'))
    file = join(folder, 'records.sqlite')
    store = openSqlite(file, () => now)
  })
  afterEach(async () => {
    account.arrange('batch')
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
}

/** Opens the file again, after a move has closed it. */
export function reopen(): void {
  store = openSqlite(file, () => now)
}

/** It is now so late for both stores. */
export function setNow(moment: Instant): void {
  now = moment
}

export async function put(to: Store, ...docs: readonly Doc[]): Promise<void> {
  for (const one of some(docs))
    expect(await to.commit(one.pk, [{ op: 'upsert', doc: one }])).toEqual({ outcome: 'ok' })
}
