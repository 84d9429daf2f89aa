// The driver for Cosmos DB through the real SDK, against an account that is emulated on loopback.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { instant } from '../../../src/domain/ids.ts'
import type { Doc, Op, Store } from '../../../src/ports/store.ts'
import { containerSettings, indexedPaths } from '../../../src/store/cosmos/container.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import { storeContract } from '../contract.ts'

const morning = instant('2027-03-01T09:00:00.000Z')
const doc = (pk: string, id: string, more: Partial<Doc> = {}): Doc => ({
  pk,
  id,
  type: 'note',
  body: { said: id },
  ...more,
})

let account: EmulatedAccount
let serverMs = Date.parse(morning)
beforeAll(async () => {
  account = await openAccount({ now: () => serverMs })
})
afterAll(() => account.close())

storeContract('Cosmos DB, emulated', (now) => openCosmos(account.container(), now), 5)

async function put(store: Store, ...docs: readonly Doc[]): Promise<void> {
  for (const one of docs)
    expect(await store.commit(one.pk, [{ op: 'upsert', doc: one }])).toEqual({ outcome: 'ok' })
}

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

  it.each(stores)(
    'are kept as they are, apart from each other and in the order of the ids themselves: %s',
    async (_name, open) => {
      const store = await open()
      await put(store, ...ids.map((id) => doc('case/1?#', id, { people: ['p1'] })))
      for (const id of ids) expect((await store.get('case/1?#', id))?.body).toEqual({ said: id })
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

describe('how it asks', () => {
  it('names the partition in a list’s text and options, and asks every physical partition for what is due or somebody’s', async () => {
    const store = await openCosmos(account.container(), () => morning)
    await put(
      store,
      ...Array.from({ length: 9 }, (_each, n) =>
        doc(`case-${n}`, 'a', { people: ['p1'], nextAt: morning }),
      ),
    )
    const asked = async (ask: () => Promise<unknown>) => {
      const before = account.seen.length
      await ask()
      return account.seen.slice(before).filter(({ kind }) => kind === 'query')
    }
    expect(await asked(() => store.list('case-1'))).toMatchObject([
      { partition: '["case-1"]', range: '' },
    ])
    for (const ask of [() => store.due(morning, 5), () => store.forPerson('p1', { limit: 5 })]) {
      const ranges = (await asked(ask)).map(({ range }) => range)
      expect(new Set(ranges)).toEqual(new Set(['', '0', '1']))
      expect(await ask()).toHaveLength(5)
    }
    await store.close()
  })

  it('reads its own writes: what it asks after a commit carries that commit’s session', async () => {
    const store = await openCosmos(account.container(), () => morning)
    await put(store, doc('case-1', 'a', { people: ['p1'] }), doc('case-1', 'b'))
    const before = account.seen.length
    await store.get('case-1', 'a')
    await store.list('case-1')
    await store.forPerson('p1')
    const sessions = account.seen
      .slice(before)
      .map(({ session }) => Number(/#(\d+)$/.exec(session)?.[1]))
    expect(sessions.length).toBeGreaterThan(3)
    expect(new Set(sessions).size).toBe(1)
    expect(sessions[0]).toBeGreaterThan(0)
    await store.close()
  })

  it('keeps no word of a family outside the one text of its body, and indexes no part of that', async () => {
    const place = account.container()
    const store = await openCosmos(place, () => morning)
    await put(
      store,
      doc('case-1', 'a', {
        people: ['p1'],
        on: '2027-03-02',
        nextAt: morning,
        ttl: 60,
        body: { 'what mum said': { by: 'Mum' } },
      }),
    )
    const [item] = z.tuple([z.record(z.string(), z.unknown())]).parse(account.held(place))
    const own = Object.keys(item).filter((name) => !name.startsWith('_'))
    expect(own.sort()).toEqual([
      'body',
      'commit',
      'goneAt',
      'id',
      'key',
      'nextAt',
      'on',
      'people',
      'pk',
      'place',
      'ttl',
      'type',
    ])
    expect(item['body']).toBe('{"what mum said":{"by":"Mum"}}')
    expect(indexedPaths.join()).not.toMatch(/body|\*/)
    expect(containerSettings.indexingPolicy.excludedPaths).toEqual([{ path: '/*' }])
    await store.close()
  })
})

describe('opening', () => {
  const refusal = async (place: Parameters<typeof openCosmos>[0]) =>
    openCosmos(place, () => morning, { tryMs: 500, requestMs: 800, throttledSeconds: 0.1 }).then(
      () => 'It was opened',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )

  it.each([
    [{ ...containerSettings, defaultTtl: undefined }, 'its default time to live is not -1'],
    [{ ...containerSettings, defaultTtl: 3600 }, 'its default time to live is not -1'],
    [
      { ...containerSettings, partitionKey: { paths: ['/id'], kind: 'Hash' } },
      'its partition key is not /pk',
    ],
    [
      {
        ...containerSettings,
        indexingPolicy: { indexingMode: 'consistent', includedPaths: [{ path: '/pk/?' }] },
      },
      'it does not index /key/?; it does not index /type/?',
    ],
    [
      {
        ...containerSettings,
        indexingPolicy: { indexingMode: 'none', includedPaths: [{ path: '/*' }] },
      },
      'it does not index /pk/?',
    ],
  ])('refuses a container that is made otherwise, and says how', async (settings, words) => {
    expect(await refusal(account.container(settings))).toContain(words)
  })

  it('takes a container that indexes everything', async () => {
    expect(
      await refusal(
        account.container({
          ...containerSettings,
          indexingPolicy: { indexingMode: 'consistent', includedPaths: [{ path: '/*' }] },
        }),
      ),
    ).toBe('It was opened')
  })

  it('says what to do when the container is not there, or the identity may not use it', async () => {
    expect(await refusal({ ...account.container(), container: 'another' })).toContain(
      'the database or the container is not there. Create them with the infrastructure files',
    )
    account.arrange('other', 'none', { status: 403, substatus: 5300 })
    expect(await refusal(account.container())).toContain(
      'Give the identity the role ‘Cosmos DB Built-in Data Contributor’',
    )
    account.arrange('other')
  })

  it('says that nobody answers there', async () => {
    const gone = await openAccount()
    const place = gone.container()
    await gone.close()
    expect(await refusal(place)).toBe(
      `Cosmos DB does not answer at ${place.endpoint}. Look at COSMOS_ENDPOINT, at the network and at the account’s firewall.`,
    )
  })

  it('works no more once it is closed, and may be closed twice', async () => {
    const store = await openCosmos(account.container(), () => morning)
    await store.close()
    await store.close()
    await expect(store.get('case-1', 'a')).rejects.toThrow('The store is closed')
    await expect(
      store.commit('case-1', [{ op: 'upsert', doc: doc('case-1', 'a') }]),
    ).rejects.toThrow('The store is closed')
  })
})
