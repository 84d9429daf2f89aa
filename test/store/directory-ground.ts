// What the tests of the directory share.
import { afterAll, afterEach, beforeEach } from 'vitest'

import type { Person } from '../../src/domain/state/person.ts'
import type { Directory } from '../../src/ports/directory.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { person, setClock, tenant } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { nothing, type UnluckyStore, unluckyStore } from '../support/unlucky-store.ts'

const folder = ownFolder()
export const clock = setClock('2026-11-23T10:00:00.000Z')
export let file: string
export let store: UnluckyStore
export let directory: Directory
let count = 0

/** Before and after each test of the files that share this. */
export function withADirectory(): void {
  beforeEach(() => {
    file = folder.file(`directory-${(count += 1)}.sqlite`)
    store = unluckyStore(openSqlite(file, () => clock.now()))
    directory = storedDirectory(store, nothing)
  })
  afterEach(() => store.close())
  afterAll(() => folder.remove())
}

export const school = person('school')
export const crowd = (many: number) =>
  Array.from({ length: many }, (_, index) =>
    person(`guest-${String(index).padStart(3, '0')}`, {
      account: {
        tenantId: tenant,
        objectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      },
    }),
  )
/** The people and their identities; how they came about stands beside them, in the audit. */
export const documents = async () =>
  (await store.list('people', { limit: 1000 })).filter(({ type }) => !type.startsWith('directory-'))
export const without = ({ account: _account, email: _email, ...rest }: Person): Person => rest
