// What the store says, and what is really there, when Cosmos DB or the way to it fails: through the real SDK, against an
// emulated account that fails as it is told to.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { StoreBusy } from '../../../src/ports/case-store.ts'
import type { Doc, Op, Store, StoredDoc } from '../../../src/ports/store.ts'
import { caseStore } from '../../../src/store/case-store.ts'
import type { CosmosPlace } from '../../../src/store/cosmos/container.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { faultOf, readFault } from '../../../src/store/cosmos/faults.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import type { Fault } from '../../support/cosmos/faults.ts'
import { oneFamily, setClock } from '../../support/families.ts'

const morning = instant('2027-03-01T09:00:00.000Z')
const later = instant('2027-03-01T09:00:30.000Z')
const hasty = { tryMs: 120, requestMs: 400, throttledSeconds: 0.05 }
const slow = 60_000

const doc = (id: string, body: unknown, more: Partial<Doc> = {}): Doc => ({
  pk: 'case-1',
  id,
  type: 'note',
  body,
  ...more,
})
const create = (id: string, body: unknown = id): Op => ({ op: 'create', doc: doc(id, body) })

let account: EmulatedAccount
let place: CosmosPlace
let store: Store
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

async function must(id: string): Promise<StoredDoc> {
  const found = await store.get('case-1', id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}
const sentBatches = async (work: () => Promise<unknown>): Promise<number> => {
  const before = account.seen.length
  await work()
  return account.seen.slice(before).filter(({ kind }) => kind === 'batch').length
}
const often = (fault: Fault, times = 20): Fault[] => Array<Fault>(times).fill(fault)
const say = (fault: Fault): string =>
  typeof fault === 'string'
    ? fault
    : Object.entries(fault)
        .map(([what, value]) => `${what} ${value}`)
        .join(', ')

describe('told to wait', () => {
  it('for a moment, the SDK waits and tries again by itself, and the commit is written once', async () => {
    account.arrange('batch', { status: 429, retryAfterMs: 5 }, { status: 429, retryAfterMs: 5 })
    expect(
      await sentBatches(async () =>
        expect(await store.commit('case-1', [create('a')])).toEqual({ outcome: 'ok' }),
      ),
    ).toBe(3)
    expect((await must('a')).body).toBe('a')
  })

  it('for longer than anybody can be kept waiting, a commit is throttled, says for how long, and nothing is written', async () => {
    account.arrange('batch', ...often({ status: 429, retryAfterMs: 30 }))
    expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({
      outcome: 'throttled',
      retryAfterMs: 30,
    })
    account.arrange('batch')
    expect(await store.list('case-1')).toEqual([])
    expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({ outcome: 'ok' })
  })

  it('inside a batch’s answer, it means the same', async () => {
    account.arrange('batch', { inBatch: 429, retryAfterMs: 40 })
    expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({
      outcome: 'throttled',
      retryAfterMs: 40,
    })
    account.arrange('batch', { inBatch: 429 })
    expect(await store.commit('case-1', [create('a')])).toEqual({
      outcome: 'throttled',
      retryAfterMs: 500,
    })
    expect(await store.list('case-1')).toEqual([])
  })

  it('a claim claims nothing, and the document stays due', async () => {
    await store.commit('case-1', [{ op: 'create', doc: doc('a', 'a', { nextAt: morning }) }])
    const read = await must('a')
    account.arrange('batch', ...often({ status: 429, retryAfterMs: 30 }))
    expect(await store.claim(read, later)).toBeUndefined()
    account.arrange('batch')
    expect(await store.due(morning, 10)).toEqual([read])
    expect(await store.claim(read, later)).toBeDefined()
  })

  it('a read that is told so too often throws StoreBusy', async () => {
    account.arrange('read', ...often({ status: 429, retryAfterMs: 30 }))
    await expect(store.get('case-1', 'a')).rejects.toThrow(StoreBusy)
    account.arrange('query', ...often({ status: 429, retryAfterMs: 30 }))
    await expect(store.list('case-1')).rejects.toThrow(StoreBusy)
    await expect(store.due(morning, 10)).rejects.toThrow(StoreBusy)
  })
})

describe('a commit whose answer is lost', () => {
  const notDone: Fault[] = [
    { status: 408 },
    { status: 410 },
    { status: 449 },
    { status: 500 },
    { status: 502 },
    { status: 503 },
    { inBatch: 449 },
    { inBatch: 408 },
    { inBatch: 503 },
    { status: 200 },
    'broken before',
    'silent before',
  ]
  it.each(notDone.map((fault) => [say(fault), fault] as const))(
    'is unknown when it was not written: %s; and may then be written, once',
    async (_says, fault) => {
      account.arrange('batch', fault)
      expect(
        await sentBatches(async () =>
          expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({
            outcome: 'unknown',
          }),
        ),
      ).toBe(1)
      expect(await store.list('case-1')).toEqual([])
      expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({ outcome: 'ok' })
      expect(await store.list('case-1')).toHaveLength(2)
    },
  )

  const done: Fault[] = [
    'broken after',
    'silent after',
    'half an answer',
    { doneThenStatus: 408 },
    { doneThenStatus: 502 },
    { doneThenStatus: 503 },
  ]
  it.each(done.map((fault) => [say(fault), fault] as const))(
    'is found to be written by reading: %s',
    async (_says, fault) => {
      account.arrange('batch', fault)
      expect(
        await sentBatches(async () =>
          expect(
            await store.commit('case-1', [create('a'), { op: 'upsert', doc: doc('b', 1) }]),
          ).toEqual({ outcome: 'ok' }),
        ),
      ).toBe(1)
      expect((await store.list('case-1')).map(({ body }) => body)).toEqual(['a', 1])
    },
  )

  it('is unknown, never a conflict, when it was written and reading fails too', async () => {
    account.arrange('batch', 'broken after')
    account.arrange('read', ...often({ status: 503 }, 8))
    expect(await store.commit('case-1', [create('a')])).toEqual({ outcome: 'unknown' })
    account.arrange('read')
    expect((await must('a')).body).toBe('a')
  })

  it('is known by what nobody has changed since, although somebody wrote over the rest', async () => {
    await store.commit('case-1', [create('case', 0)])
    const { etag } = await must('case')
    const other = await openCosmos(place, () => morning)
    account.arrange('batch', 'silent after')
    const mine = store.commit('case-1', [
      { op: 'replace', doc: doc('case', 'mine'), etag },
      create('audit:1', 'mine'),
    ])
    // The other instance writes while the first still waits for its answer.
    for (let done = false; !done;) done = (await other.get('case-1', 'case'))?.body === 'mine'
    expect(await other.commit('case-1', [{ op: 'upsert', doc: doc('case', 'theirs') }])).toEqual({
      outcome: 'ok',
    })
    expect(await mine).toEqual({ outcome: 'ok' })
    expect((await must('case')).body).toBe('theirs')
    await other.close()
  })

  it('is not taken for written because somebody else wrote the very same', async () => {
    const other = await openCosmos(place, () => morning)
    account.arrange('batch', 'silent before')
    const mine = store.commit('case-1', [create('a', 'the same')])
    expect(await other.commit('case-1', [create('a', 'the same')])).toEqual({ outcome: 'ok' })
    expect(await mine).toEqual({ outcome: 'unknown' })
    await other.close()
  })

  it('is unknown when it only deletes: that nothing is there proves nothing', async () => {
    await store.commit('case-1', [create('a')])
    const { etag } = await must('a')
    account.arrange('batch', 'broken after')
    expect(await store.commit('case-1', [{ op: 'delete', id: 'a', etag }])).toEqual({
      outcome: 'unknown',
    })
    expect(await store.get('case-1', 'a')).toBeUndefined()
  })

  it('leaves a claim with the one whose claim it was, with an etag that it can go on with', async () => {
    await store.commit('case-1', [
      { op: 'create', doc: doc('a', 'a', { nextAt: morning, ttl: 500 }) },
    ])
    account.arrange('batch', 'broken after')
    const claimed = await store.claim(await must('a'), later)
    if (claimed === undefined) throw new Error('It was claimed')
    expect(await must('a')).toEqual(claimed)
    expect(
      await store.commit('case-1', [{ op: 'replace', doc: doc('a', 'sent'), etag: claimed.etag }]),
    ).toEqual({ outcome: 'ok' })
  })

  it('claims nothing when the claim may not have been written, and whoever looks again may have it', async () => {
    await store.commit('case-1', [{ op: 'create', doc: doc('a', 'a', { nextAt: morning }) }])
    const read = await must('a')
    account.arrange('batch', 'broken before')
    expect(await store.claim(read, later)).toBeUndefined()
    expect(await store.claim(read, later)).toMatchObject({ nextAt: later })
  })
})

describe('a conflict', () => {
  it.each([409, 412, 404])('is a conflict in whichever form it is answered: %s', async (status) => {
    account.arrange('batch', { inBatch: status })
    expect(await store.commit('case-1', [create('a'), create('b')])).toEqual({
      outcome: 'conflict',
    })
    account.arrange('batch', { status })
    expect(await store.commit('case-1', [create('a')])).toEqual({ outcome: 'conflict' })
    expect(await store.list('case-1')).toEqual([])
  })

  it('with oneself, because the SDK sent the same batch twice, is found out by reading', async () => {
    const failingOver = await openAccount({ failsOver: true })
    const careful = await openCosmos(failingOver.container(), () => morning, {
      ...hasty,
      requestMs: 5_000,
    })
    failingOver.arrange('batch', { doneThenStatus: 503 })
    expect(await careful.commit('case-1', [create('a')])).toEqual({ outcome: 'ok' })
    expect(failingOver.seen.filter(({ kind }) => kind === 'batch')).toHaveLength(2)
    // And one with somebody else, when the first try was lost, is not called a conflict: it may be ours that stood there.
    failingOver.arrange('batch', { status: 503 })
    expect(await careful.commit('case-1', [create('a')])).toEqual({ outcome: 'unknown' })
    await careful.close()
    await failingOver.close()
  })

  it('is still one after the SDK was told to wait or to ask another region', async () => {
    await store.commit('case-1', [create('a')])
    account.arrange('batch', { status: 429, retryAfterMs: 1 })
    expect(await store.commit('case-1', [create('a')])).toEqual({ outcome: 'conflict' })
  })
})

describe('what no other try would mend', () => {
  it.each([
    [{ status: 401 }, 'it did not accept this program’s identity'],
    [{ status: 403, substatus: 5300 }, 'Give the identity the role'],
    [{ status: 404, substatus: 1003 }, 'the container is not there'],
    [{ status: 400 }, 'it refused a request'],
    [{ inBatch: 400 }, 'it refused a request'],
  ] satisfies [Fault, string][])(
    'is thrown in words for whoever runs the service: %o',
    async (fault, words) => {
      account.arrange('batch', fault)
      const problem: unknown = await store
        .commit('case-1', [create('a', 'what mum said')])
        .catch((error: unknown) => error)
      if (!(problem instanceof Error)) throw new Error('It was not refused')
      expect(problem).not.toBeInstanceOf(StoreBusy)
      expect(problem.message).toContain(words)
      expect(`${problem.message} ${JSON.stringify(problem)} ${String(problem.cause)}`).not.toMatch(
        /mum|By arrangement/,
      )
    },
  )

  it('is said when the machine has no identity that the account knows', () => {
    const noIdentity = Object.assign(new Error('tried everything'), {
      name: 'AggregateAuthenticationError',
    })
    expect(() => faultOf(new Error('Batch request error', { cause: noIdentity }))).toThrow(
      'this machine has no identity for it. Run it with a managed identity, or sign in with ‘az login’.',
    )
    expect(readFault(noIdentity).message).toContain('no identity')
  })

  it('is handed on as it is when it is a mistake of this program', () => {
    const mistake = new RangeError('a mistake')
    expect(() => faultOf(mistake)).toThrow(mistake)
    expect(readFault(mistake)).toBe(mistake)
  })

  it('is not taken for an empty store when the container has gone', async () => {
    const gone = { status: 404, substatus: 1003 }
    account.arrange('read', gone)
    await expect(store.get('case-1', 'a')).rejects.toThrow('the container is not there')
    account.arrange('query', gone)
    await expect(store.list('case-1')).rejects.toThrow('the container is not there')
  })
})

describe('a read', () => {
  it(
    'that breaks once is asked again by the SDK',
    async () => {
      const patient = await openCosmos(place, () => morning)
      await patient.commit('case-1', [create('a')])
      account.arrange('read', 'broken before', { status: 503 })
      expect((await patient.get('case-1', 'a'))?.body).toBe('a')
      await patient.close()
    },
    slow,
  )

  it(
    'that nobody answers ends in time, with StoreBusy',
    async () => {
      account.arrange('read', ...often('silent before'))
      const from = performance.now()
      await expect(store.get('case-1', 'a')).rejects.toThrow(StoreBusy)
      expect(performance.now() - from).toBeLessThan(5_000)
    },
    slow,
  )
})

describe('through every kind of failure', () => {
  const every: Fault[] = [
    'broken before',
    { status: 503 },
    'broken after',
    { status: 429, retryAfterMs: 1 },
    { doneThenStatus: 503 },
    { inBatch: 449 },
    'half an answer',
    { inBatch: 429, retryAfterMs: 1 },
    { doneThenStatus: 408 },
    { status: 449 },
    'silent after',
    { status: 408 },
  ]

  it(
    'three writers who follow the port’s rules write each of 60 entries exactly once',
    async () => {
      await store.commit('case-1', [create('counter', 0)])
      account.arrange(
        'batch',
        ...Array.from({ length: 48 }, (_each, n) => every[n % every.length] ?? 'none'),
      )
      const write = async (entry: string) => {
        for (;;) {
          // Reading before every try: after 'unknown' the entry may be there.
          if ((await store.get('case-1', entry)) !== undefined) return
          const counter = await must('counter')
          const { outcome } = await store.commit('case-1', [
            create(entry),
            { op: 'replace', doc: doc('counter', Number(counter.body) + 1), etag: counter.etag },
          ])
          if (outcome === 'ok') return
        }
      }
      await Promise.all(
        ['x', 'y', 'z'].map(async (writer) => {
          for (let n = 0; n < 20; n += 1) await write(`entry-${writer}-${n}`)
        }),
      )
      expect((await must('counter')).body).toBe(60)
      expect(await store.list('case-1')).toHaveLength(61)
    },
    slow,
  )

  it(
    'a case keeps every answer once, in one unbroken chain',
    async () => {
      const clock = setClock(morning)
      const cases = caseStore({
        store,
        clock,
        committed: () => undefined,
        pause: () => Promise.resolve(),
      })
      const family = oneFamily()
      const [conference] = family.conferences
      if (conference === undefined) throw new Error('No conference')
      account.arrange('batch', ...every, ...every)
      for (let n = 0; n < 20; n += 1) {
        await cases.change(family.id, () => ({
          change: 'commit',
          family,
          answer: n,
          audit: [
            { event: 'conference.updated', meeting: conference.id, by: 'import', at: morning },
          ],
        }))
      }
      const audit = await cases.audit(family.id)
      expect(audit.map(({ number }) => number)).toEqual(
        Array.from({ length: 20 }, (_each, n) => n + 1),
      )
      audit.forEach((entry, at) => expect(entry.previous).toBe(audit[at - 1]?.hash ?? ''))
    },
    slow,
  )
})
