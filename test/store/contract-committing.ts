// What every store driver has to do when it commits.
import { describe, expect, it } from 'vitest'

import { type Doc, maxOps, type Op } from '../../src/ports/store.ts'
import { some } from '../support/some.ts'
import {
  clock,
  create,
  doc,
  idsOf,
  later,
  morning,
  must,
  put,
  setClock,
  slow,
  store,
} from './contract-ground.ts'

export function committingContract(): void {
  describe('committing', () => {
    it('writes everything in one commit', async () => {
      await put(doc('case-1', 'old'), doc('case-1', 'gone'))
      const [old, gone] = [await must('case-1', 'old'), await must('case-1', 'gone')]
      const outcome = await store.commit('case-1', [
        create('case-1', 'new'),
        {
          op: 'replace',
          doc: doc('case-1', 'old', { type: 'other', body: 'changed' }),
          etag: old.etag,
        },
        { op: 'upsert', doc: doc('case-1', 'either', { body: 1 }) },
        { op: 'delete', id: 'gone', etag: gone.etag },
      ])
      expect(outcome).toEqual({ outcome: 'ok' })
      expect(idsOf(await store.list('case-1'))).toEqual(['either', 'new', 'old'])
      expect(await must('case-1', 'old')).toMatchObject({ type: 'other', body: 'changed' })
    })

    it('replaces the whole envelope: what the new document leaves out is gone', async () => {
      await put(doc('case-1', 'a', { nextAt: morning, people: ['p1'], on: '2027-03-01', ttl: 60 }))
      const { etag } = await must('case-1', 'a')
      await store.commit('case-1', [{ op: 'replace', doc: doc('case-1', 'a'), etag }])
      const { etag: _etag, ...read } = await must('case-1', 'a')
      expect(read).toStrictEqual(doc('case-1', 'a'))
      setClock(later(600))
      expect(await store.forPerson('p1')).toEqual([])
      expect(await store.due(clock, 10)).toEqual([])
      expect(await must('case-1', 'a')).toBeDefined()
    })

    it('does the operations of one commit in their order', async () => {
      await put(doc('case-1', 'a'))
      const { etag } = await must('case-1', 'a')
      expect(
        await store.commit('case-1', [
          { op: 'delete', id: 'a', etag },
          create('case-1', 'a', { body: 'again' }),
        ]),
      ).toEqual({ outcome: 'ok' })
      expect((await must('case-1', 'a')).body).toBe('again')
      expect(await store.commit('case-1', [create('case-1', 'b'), create('case-1', 'b')])).toEqual({
        outcome: 'conflict',
      })
    })

    /** Each kind of conflict comes last, after three operations that would have succeeded. */
    const conflicts: [string, (etags: { now: string; old: string }) => Op][] = [
      ['the document to create is there already', () => create('case-1', 'changed')],
      [
        'the document to replace has changed',
        ({ old }) => ({
          op: 'replace',
          doc: doc('case-1', 'changed', { body: 'mine' }),
          etag: old,
        }),
      ],
      [
        'the document to replace has gone',
        ({ now }) => ({
          op: 'replace',
          doc: doc('case-1', 'never', { body: 'mine' }),
          etag: now,
        }),
      ],
      [
        'the document to delete has changed',
        ({ old }) => ({ op: 'delete', id: 'changed', etag: old }),
      ],
      ['the document to delete has gone', ({ now }) => ({ op: 'delete', id: 'never', etag: now })],
    ]
    it.each(some(conflicts))('writes nothing at all when %s', async (_when, last) => {
      await put(
        doc('case-1', 'changed', { body: 0 }),
        doc('case-1', 'kept', { people: ['p1'], nextAt: morning }),
      )
      const old = (await must('case-1', 'changed')).etag
      await put(doc('case-1', 'changed', { body: 1 }))
      const before = await store.list('case-1')
      const kept = await must('case-1', 'kept')
      const ops = [
        create('case-1', 'new', { people: ['p1'], nextAt: morning }),
        { op: 'upsert', doc: doc('case-1', 'upserted') },
        { op: 'delete', id: 'kept', etag: kept.etag },
        last({ now: (await must('case-1', 'changed')).etag, old }),
      ] satisfies Op[]
      expect(await store.commit('case-1', ops)).toEqual({ outcome: 'conflict' })
      expect(await store.list('case-1')).toEqual(before)
      expect(idsOf(await store.forPerson('p1'))).toEqual(['kept'])
      expect(idsOf(await store.due(morning, 10))).toEqual(['kept'])
    })

    it('takes 100 operations and refuses 101, none, or another partition’s document', async () => {
      const hundred = Array.from({ length: maxOps }, (_each, n) => create('case-1', `n${n}`))
      await expect(store.commit('case-1', [...hundred, create('case-1', 'last')])).rejects.toThrow(
        TypeError,
      )
      await expect(store.commit('case-1', [])).rejects.toThrow(TypeError)
      await expect(
        store.commit('case-1', [create('case-1', 'a'), create('case-2', 'b')]),
      ).rejects.toThrow(TypeError)
      expect(await store.list('case-1')).toEqual([])
      expect(await store.commit('case-1', hundred)).toEqual({ outcome: 'ok' })
      expect(await store.list('case-1', { limit: 1000 })).toHaveLength(100)
    })

    const envelopes: [string, Partial<Doc>][] = [
      ['an empty id', { id: '' }],
      ['half an emoji in its id', { id: 'a\ud83d' }],
      ['half an emoji in a person', { people: ['\udc00'] }],
      ['a null byte in its date', { on: 'a\0' }],
      ['a ttl of no seconds', { ttl: 0 }],
      ['a ttl of less than none', { ttl: -1 }],
      ['a ttl of half a second', { ttl: 0.5 }],
      ['a ttl of a century', { ttl: 3_155_760_000 }],
    ]
    it.each(some(envelopes))('refuses a document with %s', async (_what, more) => {
      await expect(
        store.commit('case-1', [create('case-1', 'fine'), create('case-1', 'a', more)]),
      ).rejects.toThrow(TypeError)
      expect(await store.list('case-1')).toEqual([])
    })

    it('refuses a document without a partition', async () => {
      await expect(store.commit('', [create('', 'a')])).rejects.toThrow(TypeError)
    })

    it('gives a new etag at every write, and never an old one again, not even to a document deleted and made again', async () => {
      const seen: string[] = []
      const look = async () => seen.push((await must('case-1', 'a')).etag)
      for (let round = 0; round < 5; round += 1) {
        await store.commit('case-1', [create('case-1', 'a')])
        await look()
        await put(doc('case-1', 'a'))
        await look()
        await store.commit('case-1', [
          { op: 'replace', doc: doc('case-1', 'a'), etag: seen.at(-1) ?? '' },
        ])
        await look()
        await store.claim(await must('case-1', 'a'), later(60))
        await look()
        expect(
          await store.commit('case-1', [{ op: 'delete', id: 'a', etag: seen.at(-1) ?? '' }]),
        ).toEqual({ outcome: 'ok' })
      }
      expect(new Set(seen).size).toBe(20)
    })

    it('does not change an etag by reading or by a commit that failed', async () => {
      await put(doc('case-1', 'a'))
      const { etag } = await must('case-1', 'a')
      await store.list('case-1')
      await store.commit('case-1', [
        { op: 'upsert', doc: doc('case-1', 'a') },
        create('case-1', 'a'),
      ])
      expect((await must('case-1', 'a')).etag).toBe(etag)
    })

    it(
      'loses none of 200 changes by 20 people at once, who each read, change and try again when another was first',
      async () => {
        await put(doc('case-1', 'counter', { body: 0 }))
        let conflicts = 0
        const addTen = async () => {
          for (let added = 0; added < 10;) {
            const counter = await must('case-1', 'counter')
            const { outcome } = await store.commit('case-1', [
              {
                op: 'replace',
                doc: doc('case-1', 'counter', { body: Number(counter.body) + 1 }),
                etag: counter.etag,
              },
            ])
            if (outcome === 'ok') added += 1
            else if (outcome === 'conflict') conflicts += 1
            else if (outcome === 'unknown')
              throw new Error('Without a broken network no answer is lost')
          }
        }
        await Promise.all(Array.from({ length: 20 }, addTen))
        expect((await must('case-1', 'counter')).body).toBe(200)
        expect(conflicts).toBeGreaterThan(0)
      },
      slow,
    )
  })
}
