// A SQLite file moved to Cosmos DB: an emulated account, the real SDK, and the command as a terminal runs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { addMilliseconds } from '../../../src/domain/dates/dates.ts'
import type { Doc, Store } from '../../../src/ports/store.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { moveToCosmos } from '../../../src/store/cosmos/move.ts'
import {
  account,
  doc,
  file,
  folder,
  morning,
  now,
  place,
  put,
  reopen,
  setNow,
  slow,
  store,
  withBothStores,
} from './move-ground.ts'

withBothStores()

const move = () => moveToCosmos({ file, place, now: () => now })
const inCosmos = async <Answer>(look: (store: Store) => Promise<Answer>): Promise<Answer> => {
  const opened = await openCosmos(place, () => now)
  try {
    return await look(opened)
  } finally {
    await opened.close()
  }
}
const withoutEtag = (docs: readonly Doc[]) => docs.map((doc) => ({ ...doc, etag: '' }))

/** 350 documents in 14 partitions, of every shape that the envelope allows. */
async function fill(): Promise<void> {
  for (let family = 0; family < 13; family += 1) {
    const pk = `f-${family}`
    await put(
      store,
      doc(pk, 'case', {
        type: 'case',
        people: ['p1', 'administrators'],
        on: `2027-03-${String(family + 1).padStart(2, '0')}`,
        body: { words: 'Mum asked for you — Łukasz, 李', list: [1, null, { deep: [] }] },
      }),
    )
    await store.commit(
      pk,
      Array.from({ length: 24 }, (_each, n) => ({
        op: 'create',
        doc: doc(pk, `audit:${String(n).padStart(9, '0')}`, {
          nextAt: addMilliseconds(morning, n),
        }),
      })),
    )
  }
  await put(
    store,
    doc('people', 'person:p1', { on: '' }),
    ...Array.from({ length: 24 }, (_each, n) =>
      doc('people', `a/b?${n}`, n % 2 === 0 ? { ttl: 5_000 } : { people: [] }),
    ),
  )
}

describe('moving a store', () => {
  it(
    'copies every document as it is, says how many, and leaves the file as it was',
    async () => {
      await fill()
      await store.close()
      const before = readFileSync(file)
      expect(await move()).toEqual({
        ok: true,
        value: { partitions: 14, documents: 350, copied: 350, removed: 0 },
      })
      expect(readFileSync(file).equals(before)).toBe(true)
      reopen()
      await inCosmos(async (copy) => {
        for (const pk of ['f-0', 'f-12', 'people'])
          expect(withoutEtag(await copy.list(pk))).toEqual(withoutEtag(await store.list(pk)))
        expect(withoutEtag(await copy.forPerson('p1'))).toEqual(
          withoutEtag(await store.forPerson('p1')),
        )
        expect((await copy.due(addMilliseconds(morning, 5), 1000)).length).toBe(
          (await store.due(addMilliseconds(morning, 5), 1000)).length,
        )
      })
    },
    slow,
  )

  it(
    'copies nothing again when it is repeated, and then only what has changed, come or gone',
    async () => {
      await fill()
      await move()
      expect(await move()).toEqual({
        ok: true,
        value: { partitions: 14, documents: 350, copied: 0, removed: 0 },
      })
      await put(store, doc('f-3', 'case', { body: 'changed' }), doc('f-99', 'new'))
      const gone = await store.get('people', 'person:p1')
      await store.commit('people', [{ op: 'delete', id: 'person:p1', etag: gone?.etag ?? '' }])
      expect(await move()).toEqual({
        ok: true,
        value: { partitions: 15, documents: 350, copied: 2, removed: 1 },
      })
      await inCosmos(async (copy) => {
        expect((await copy.get('f-3', 'case'))?.body).toBe('changed')
        expect(await copy.get('people', 'person:p1')).toBeUndefined()
      })
    },
    slow,
  )

  it(
    'goes on from where it was stopped',
    async () => {
      await fill()
      account.arrange('batch', 'none', 'none', 'none', { status: 403 })
      await expect(move()).rejects.toThrow('Give the identity the role')
      const there = account.held(place).length
      expect(there).toBeGreaterThan(0)
      expect(there).toBeLessThan(350)
      expect(await move()).toEqual({
        ok: true,
        value: { partitions: 14, documents: 350, copied: 350 - there, removed: 0 },
      })
    },
    slow,
  )

  it(
    'loses nothing and doubles nothing through failures on the way',
    async () => {
      await fill()
      account.arrange(
        'batch',
        { status: 429, retryAfterMs: 1 },
        'broken after',
        { status: 503 },
        { doneThenStatus: 503 },
        { inBatch: 429, retryAfterMs: 1 },
        'half an answer',
        { inBatch: 449 },
      )
      expect(await move()).toEqual({
        ok: true,
        value: { partitions: 14, documents: 350, copied: 350, removed: 0 },
      })
      expect(account.held(place)).toHaveLength(350)
    },
    slow,
  )

  it(
    'takes large documents in batches that Cosmos DB takes',
    async () => {
      await put(
        store,
        ...Array.from({ length: 5 }, (_each, n) =>
          doc('f-1', `large-${n}`, { body: 'x'.repeat(700_000) }),
        ),
      )
      expect(await move()).toMatchObject({ ok: true, value: { documents: 5, copied: 5 } })
    },
    slow,
  )

  it('leaves out what has no time left, and an empty file is a move too', async () => {
    expect(await move()).toEqual({
      ok: true,
      value: { partitions: 0, documents: 0, copied: 0, removed: 0 },
    })
    await put(store, doc('f-1', 'brief', { ttl: 60 }), doc('f-2', 'lasting'))
    expect(await move()).toMatchObject({ ok: true, value: { partitions: 2, copied: 2 } })
    setNow(addMilliseconds(morning, 60_000))
    expect(await move()).toEqual({
      ok: true,
      value: { partitions: 1, documents: 1, copied: 0, removed: 1 },
    })
  })

  it('refuses when the service has written to Cosmos DB since, and touches nothing there', async () => {
    await put(
      store,
      doc('f-1', 'case'),
      doc('f-1', 'wake', { nextAt: morning }),
      doc('f-2', 'case'),
    )
    await move()
    await inCosmos(async (copy) => {
      await put(copy, doc('f-1', 'case', { body: 'answered in Cosmos DB' }))
      const [wake] = await copy.due(morning, 10)
      if (wake === undefined) throw new Error('The wake-up was moved')
      await copy.claim(wake, addMilliseconds(morning, 1))
    })
    const before = account.held(place)
    await put(store, doc('f-2', 'case', { body: 'and in the file' }))
    const refused = await move()
    if (refused.ok) throw new Error('It was copied')
    expect(refused.refusal.code).toBe('move.newer')
    expect(refused.refusal.words).toMatch(
      /^Cosmos DB holds 2 documents that the service has written there\./,
    )
    expect(account.held(place)).toEqual(before)
  })

  it('says that the two differ when something is written while it copies', async () => {
    await put(store, ...Array.from({ length: 4 }, (_each, n) => doc(`f-${n}`, 'case')))
    const busy = move()
    // The last batch is written, and its answer is still on its way back: then the service writes to the file.
    for (; account.held(place).length < 4;) await new Promise((resolve) => setImmediate(resolve))
    await put(store, doc('f-0', 'late'), doc('f-1', 'case', { body: 'late' }))
    const outcome = await busy
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'move.differs' } })
    if (outcome.ok) throw new Error('They differ')
    expect(outcome.refusal.words).toContain(
      '‘f-0’ has 2 in the file and 1 in Cosmos DB; ‘f-1’ ' +
        'has 1 in the file and 1 in Cosmos DB, not all alike',
    )
    expect(await move()).toMatchObject({ ok: true, value: { copied: 2 } })
  })

  it('makes no file where there is none', async () => {
    expect(
      await moveToCosmos({ file: join(folder, 'other.sqlite'), place, now: () => now }),
    ).toMatchObject({ ok: false, refusal: { code: 'move.no-file' } })
    await expect(async () => readFileSync(join(folder, 'other.sqlite'))).rejects.toThrow('ENOENT')
  })
})
