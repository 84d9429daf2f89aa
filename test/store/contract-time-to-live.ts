// What every store driver has to do with documents that have a time to live.
import { describe, expect, it } from 'vitest'

import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import {
  create,
  doc,
  idsOf,
  later,
  morning,
  must,
  put,
  setClock,
  store,
} from './contract-ground.ts'

export function timeToLiveContract(): void {
  describe('documents with a time to live', () => {
    const brief = doc('case-1', 'a', { ttl: 60, people: ['p1'], nextAt: morning })
    const beforeEnd = addMilliseconds(later(60), -1)

    it('are there until their seconds are over and then gone from every read', async () => {
      await put(brief, doc('case-1', 'b', { people: ['p1'], nextAt: morning }))
      const everywhere = async () => [
        idsOf(await store.list('case-1')),
        idsOf(await store.list('case-1', { type: 'note' })),
        idsOf(await store.forPerson('p1')),
        idsOf(await store.due(morning, 10)),
        idsOf(await store.due(morning, 10, 'note')),
      ]
      setClock(beforeEnd)
      expect(await store.get('case-1', 'a')).toBeDefined()
      expect(await everywhere()).toEqual(Array(5).fill(['a', 'b']))
      setClock(later(60))
      expect(await store.get('case-1', 'a')).toBeUndefined()
      expect(await everywhere()).toEqual(Array(5).fill(['b']))
    })

    it('do not use up a page once they are gone', async () => {
      await put(brief, doc('case-1', 'b', { people: ['p1'], nextAt: morning }))
      setClock(later(60))
      expect(idsOf(await store.list('case-1', { limit: 1 }))).toEqual(['b'])
      expect(idsOf(await store.forPerson('p1', { limit: 1 }))).toEqual(['b'])
      expect(idsOf(await store.due(morning, 1))).toEqual(['b'])
    })

    it('count from the last write: another write or a claim begins the seconds anew', async () => {
      await put(brief)
      setClock(later(50))
      await store.commit('case-1', [
        { op: 'replace', doc: brief, etag: (await must('case-1', 'a')).etag },
      ])
      setClock(later(100))
      expect(await store.claim(await must('case-1', 'a'), later(500))).toBeDefined()
      setClock(later(159))
      await must('case-1', 'a')
      setClock(later(160))
      expect(await store.get('case-1', 'a')).toBeUndefined()
    })

    it('count as absent once gone: no claim, no replacing, no deleting, but creating anew', async () => {
      await put(brief)
      const read = await must('case-1', 'a')
      setClock(later(60))
      expect(await store.claim(read, later(500))).toBeUndefined()
      expect(
        await store.commit('case-1', [{ op: 'replace', doc: brief, etag: read.etag }]),
      ).toEqual({ outcome: 'conflict' })
      expect(await store.commit('case-1', [{ op: 'delete', id: 'a', etag: read.etag }])).toEqual({
        outcome: 'conflict',
      })
      expect(
        await store.commit('case-1', [
          create('case-1', 'a', { people: ['p2'] }),
          create('case-1', 'c'),
        ]),
      ).toEqual({ outcome: 'ok' })
      expect(await must('case-1', 'a')).toMatchObject({ people: ['p2'], body: { said: 'a' } })
      expect(await store.forPerson('p1')).toEqual([])
      expect(idsOf(await store.forPerson('p2'))).toEqual(['a'])
      setClock(later(100_000))
      await must('case-1', 'a')
    })

    it('are still there to a create one moment before', async () => {
      await put(brief)
      setClock(beforeEnd)
      expect(await store.commit('case-1', [create('case-1', 'a')])).toEqual({
        outcome: 'conflict',
      })
    })

    it('make way for an upsert too', async () => {
      await put(brief)
      setClock(later(61))
      await put(doc('case-1', 'a', { body: 'new' }))
      expect((await must('case-1', 'a')).body).toBe('new')
    })
  })
}
