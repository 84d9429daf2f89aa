// What the tests of the file share.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import type { Doc, Store } from '../../../src/ports/store.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'

export const morning = instant('2027-03-01T09:00:00.000Z')
export const slow = 120_000

export let folder: string
export let closing: (() => Promise<void> | void)[] = []

/** Before and after each test of the files that share this. */
export function withAFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'round-the-table-store-'))
  })
  afterEach(async () => {
    for (const close of closing.reverse()) await close()
    closing = []
    rmSync(folder, { recursive: true, force: true })
  })
}

export function open(file: string, now = () => morning): Store {
  const store = openSqlite(file, now)
  closing.push(() => store.close())
  return store
}

export const counter = (body: number): Doc => ({
  pk: 'case-1',
  id: 'counter',
  type: 'counter',
  body,
})
