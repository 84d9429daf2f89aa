// What the store says, and what is really there, when Cosmos DB or the way to it fails: through the
// real SDK, against an emulated account that fails as it is told to.
import { describe, expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { StoreBusy } from '../../../src/ports/case-store.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { openAccount } from '../../support/cosmos/emulated-account.ts'
import type { Fault } from '../../support/cosmos/faults.ts'
import { some } from '../../support/some.ts'
import {
  account,
  create,
  doc,
  hasty,
  morning,
  must,
  often,
  place,
  store,
  withAnAccount,
} from './faults-ground.ts'

withAnAccount()

const later = instant('2027-03-01T09:00:30.000Z')
const sentBatches = async (work: () => Promise<unknown>): Promise<number> => {
  const before = account.seen.length
  await work()
  return account.seen.slice(before).filter(({ kind }) => kind === 'batch').length
}
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
  it.each(some(notDone.map((fault) => [say(fault), fault] as const)))(
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
  it.each(some(done.map((fault) => [say(fault), fault] as const)))(
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
    // And one with somebody else, when the first try was lost, is not called a conflict: it may be
    // ours that stood there.
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
