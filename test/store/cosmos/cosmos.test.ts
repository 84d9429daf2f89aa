// The driver for Cosmos DB through the real SDK, against an account that is emulated on loopback.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import type { Op, Store } from '../../../src/ports/store.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import { some } from '../../support/some.ts'
import { storeContract } from '../contract.ts'
import { doc, morning, put } from './cosmos-ground.ts'

let account: EmulatedAccount
let serverMs = Date.parse(morning)
beforeAll(async () => {
  account = await openAccount({ now: () => serverMs })
})
afterAll(() => account.close())

storeContract('Cosmos DB, emulated', (now) => openCosmos(account.container(), now), 5)

describe('several instances with one container', () => {
  it('lose none of 60 changes that three make at once', async () => {
    const place = account.container()
    const stores = await Promise.all([1, 2, 3].map(() => openCosmos(place, () => morning)))
    await stores[0]?.commit('case-1', [
      { op: 'create', doc: doc('case-1', 'counter', { body: 0 }) },
    ])
    const addTen = async (store: Store) => {
      for (let added = 0; added < 10;) {
        const read = await store.get('case-1', 'counter')
        const { outcome } = await store.commit('case-1', [
          {
            op: 'replace',
            doc: doc('case-1', 'counter', { body: Number(read?.body) + 1 }),
            etag: read?.etag ?? '',
          },
        ])
        if (outcome === 'ok') added += 1
      }
    }
    await Promise.all(stores.flatMap((store) => [addTen(store), addTen(store)]))
    expect((await stores[2]?.get('case-1', 'counter'))?.body).toBe(60)
    for (const store of stores) await store.close()
  })

  it('give what is due to exactly one of them', async () => {
    const place = account.container()
    const stores = await Promise.all([1, 2, 3].map(() => openCosmos(place, () => morning)))
    const [first] = stores
    if (first === undefined) throw new Error('Three were opened')
    await put(
      first,
      ...Array.from({ length: 12 }, (_each, n) => doc(`case-${n}`, 'wake', { nextAt: morning })),
    )
    const later = instant('2027-03-01T09:00:30.000Z')
    const claims = await Promise.all(
      stores.map(async (store) => {
        const due = await store.due(morning, 100)
        return Promise.all(due.map((storedDoc) => store.claim(storedDoc, later)))
      }),
    )
    const won = claims.flat().filter((claim) => claim !== undefined)
    expect(won.map(({ pk }) => pk).sort()).toEqual(
      Array.from({ length: 12 }, (_each, n) => `case-${n}`).sort(),
    )
    expect(await first.due(morning, 100)).toEqual([])
    for (const store of stores) await store.close()
  })
})

describe('ids with letters that Cosmos DB refuses', () => {
  const ids = [
    'a',
    'a b',
    'a#b',
    'a/b',
    'a?b',
    'a\\b',
    'a%2Fb',
    'a~2fb',
    '.',
    '..',
    '../up',
    'é',
    'A',
    '~',
    'a+b',
    "a'b",
    'a"b',
    ' a ',
  ]
  const stores: [string, () => Promise<Store>][] = [
    ['SQLite', async () => openSqlite(':memory:', () => morning)],
    ['Cosmos DB, emulated', () => openCosmos(account.container(), () => morning)],
  ]

  it.each(some(stores))(
    'are kept as they are, apart from each other and in the order of the ids themselves: %s',
    async (_name, open) => {
      const store = await open()
      await put(store, ...ids.map((id) => doc('case/1?#', id, { people: ['p1'] })))
      for (const id of some(ids))
        expect((await store.get('case/1?#', id))?.body).toEqual({ said: id })
      const inOrder = [...ids].sort((one, other) =>
        Buffer.compare(Buffer.from(one), Buffer.from(other)),
      )
      expect((await store.list('case/1?#')).map(({ id }) => id)).toEqual(inOrder)
      expect((await store.forPerson('p1')).map(({ id }) => id)).toEqual(inOrder)
      expect((await store.list('case/1?#', { after: 'a/b' })).map(({ id }) => id)).toEqual(
        inOrder.slice(inOrder.indexOf('a/b') + 1),
      )
      const slashed = await store.get('case/1?#', 'a/b')
      expect(
        await store.commit('case/1?#', [{ op: 'delete', id: 'a/b', etag: slashed?.etag ?? '' }]),
      ).toEqual({ outcome: 'ok' })
      expect(await store.get('case/1?#', 'a/b')).toBeUndefined()
      expect(await store.get('case/1?#', 'a~2fb')).toBeDefined()
      await store.close()
    },
  )
})

describe('what Cosmos DB sets a limit to', () => {
  it('is refused whole before anything is sent: a commit of more than 2 MB, an id or a partition too long', async () => {
    const store = await openCosmos(account.container(), () => morning)
    const create = (id: string, body: unknown): Op => ({
      op: 'create',
      doc: doc('case-1', id, { body }),
    })
    const sent = account.seen.filter(({ kind }) => kind === 'batch').length
    await expect(
      store.commit('case-1', [
        create('a', 'x'.repeat(1_100_000)),
        create('b', 'x'.repeat(1_100_000)),
      ]),
    ).rejects.toThrow(/^A commit has at most 2 MB in Cosmos DB, not 22\d{5} bytes$/)
    await expect(store.commit('case-1', [create('é'.repeat(342), 1)])).rejects.toThrow(TypeError)
    await expect(
      store.commit('p'.repeat(2049), [{ op: 'create', doc: doc('p'.repeat(2049), 'a') }]),
    ).rejects.toThrow(TypeError)
    expect(account.seen.filter(({ kind }) => kind === 'batch')).toHaveLength(sent)
    expect(await store.commit('case-1', [create('a', 'x'.repeat(1_900_000))])).toEqual({
      outcome: 'ok',
    })
    await store.close()
  })
})

describe('a time to live', () => {
  it('is kept by Cosmos DB’s own clock too: it takes the item away, and another may be created there', async () => {
    const place = account.container()
    const store = await openCosmos(place, () => morning)
    await put(store, doc('case-1', 'brief', { ttl: 60 }), doc('case-1', 'lasting'))
    serverMs += 59_999
    expect(await store.get('case-1', 'brief')).toBeDefined()
    expect(account.held(place)).toHaveLength(2)
    serverMs += 1
    expect(await store.get('case-1', 'brief')).toBeUndefined()
    expect(account.held(place)).toHaveLength(1)
    expect(await store.commit('case-1', [{ op: 'create', doc: doc('case-1', 'brief') }])).toEqual({
      outcome: 'ok',
    })
    await store.close()
  })

  it('that is over by the program’s clock alone makes way for many documents in one commit', async () => {
    let now = morning
    const store = await openCosmos(account.container(), () => now)
    const ops = (ttl?: number) =>
      Array.from({ length: 100 }, (_each, n): Op => ({
        op: 'create',
        doc: doc('case-1', `n${n}`, ttl === undefined ? {} : { ttl }),
      }))
    expect(await store.commit('case-1', ops(60))).toEqual({ outcome: 'ok' })
    now = instant('2027-03-01T09:01:00.000Z')
    expect(await store.commit('case-1', ops())).toEqual({ outcome: 'ok' })
    now = instant('2027-03-02T09:00:00.000Z')
    expect(await store.list('case-1', { limit: 1000 })).toHaveLength(100)
    await store.close()
  })
})
