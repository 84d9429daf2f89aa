// The emulated account that these tests share.
import { expect } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import type { Doc, Store } from '../../../src/ports/store.ts'
import { some } from '../../support/some.ts'

export const morning = instant('2027-03-01T09:00:00.000Z')
export const doc = (pk: string, id: string, more: Partial<Doc> = {}): Doc => ({
  pk,
  id,
  type: 'note',
  body: { said: id },
  ...more,
})

export async function put(store: Store, ...docs: readonly Doc[]): Promise<void> {
  for (const one of some(docs))
    expect(await store.commit(one.pk, [{ op: 'upsert', doc: one }])).toEqual({ outcome: 'ok' })
}
