// The account whose faults are scripted.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import type { Doc, Op, Store, StoredDoc } from '../../../src/ports/store.ts'
import type { CosmosPlace } from '../../../src/store/cosmos/container.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import type { Fault } from '../../support/cosmos/faults.ts'

export const morning = instant('2027-03-01T09:00:00.000Z')
export const hasty = { tryMs: 120, requestMs: 400, throttledSeconds: 0.05 }

export const doc = (id: string, body: unknown, more: Partial<Doc> = {}): Doc => ({
  pk: 'case-1',
  id,
  type: 'note',
  body,
  ...more,
})
export const create = (id: string, body: unknown = id): Op => ({ op: 'create', doc: doc(id, body) })

export let account: EmulatedAccount
export let place: CosmosPlace
export let store: Store

/** Before and after each test of the files that share this. */
export function withAnAccount(): void {
  beforeAll(async () => {
    account = await openAccount()
  })
  afterAll(() => account.close())
  beforeEach(async () => {
    place = account.container()
    store = await openCosmos(place, () => morning, hasty)
  })
  afterEach(async () => {
    for (const kind of ['batch', 'read', 'query', 'other'] satisfies Parameters<
      EmulatedAccount['arrange']
    >[0][])
      account.arrange(kind)
    await store.close()
  })
}

export async function must(id: string): Promise<StoredDoc> {
  const found = await store.get('case-1', id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}
export const often = (fault: Fault, times = 20): Fault[] => Array<Fault>(times).fill(fault)
