// What the parts of the store’s contract share: the store that is open, its clock, and documents.
import { afterEach, beforeEach, expect } from 'vitest'

import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import { type Instant, instant } from '../../src/domain/ids.ts'
import { type Doc, type Op, type Store, type StoredDoc } from '../../src/ports/store.ts'
import { some } from '../support/some.ts'

/** Opens a store with nothing in it; `now` is the clock of its ttl. */
export type OpenStore = (now: () => Instant) => Promise<Store>

export const morning = instant('2027-03-01T09:00:00.000Z')
export const later = (seconds: number) => addMilliseconds(morning, seconds * 1000)
/** Enough for an engine on the other side of a network. */
export const slow = 120_000

export const doc = (pk: string, id: string, more: Partial<Doc> = {}): Doc => ({
  pk,
  id,
  type: 'note',
  body: { said: id },
  ...more,
})
export const create = (pk: string, id: string, more: Partial<Doc> = {}): Op => ({
  op: 'create',
  doc: doc(pk, id, more),
})
export const idsOf = (docs: readonly StoredDoc[]) => docs.map((doc) => doc.id)
export const placesOf = (docs: readonly StoredDoc[]) => docs.map((doc) => `${doc.pk}/${doc.id}`)

/** The store that stands open in each test of the contract, and what its clock says. */
export let store: Store
export let clock = later(0)

/** Before and after each test: an empty store of this driver. */
export function openedBy(open: OpenStore): void {
  beforeEach(async () => {
    clock = morning
    store = await open(() => clock)
  })
  afterEach(() => store.close())
}

export function setClock(moment: Instant): void {
  clock = moment
}

export async function put(...docs: Doc[]): Promise<void> {
  for (const one of some(docs))
    expect(await store.commit(one.pk, [{ op: 'upsert', doc: one }])).toEqual({ outcome: 'ok' })
}
export async function must(pk: string, id: string): Promise<StoredDoc> {
  const found = await store.get(pk, id)
  if (found === undefined) throw new Error(`${pk}/${id} is not there`)
  return found
}
