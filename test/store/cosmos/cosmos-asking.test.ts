// How Cosmos DB is asked, and how it is opened.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { containerSettings, indexedPaths } from '../../../src/store/cosmos/container.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import { doc, morning, put } from './cosmos-ground.ts'

let account: EmulatedAccount
const serverMs = Date.parse(morning)
beforeAll(async () => {
  account = await openAccount({ now: () => serverMs })
})
afterAll(() => account.close())

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
      `Cosmos DB does not answer at ${place.endpoint}. Look at ` +
        'COSMOS_ENDPOINT, at the network and at the account’s firewall.',
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
