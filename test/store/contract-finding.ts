// What every store driver has to find: what a person has a part in, what is due, and what somebody has claimed.
import { describe, expect, it } from 'vitest'

import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import { type Cursor } from '../../src/ports/store.ts'
import {
  create,
  doc,
  idsOf,
  later,
  morning,
  must,
  placesOf,
  put,
  setClock,
  slow,
  store,
} from './contract-ground.ts'

export function findingContract(): void {
  describe('finding what a person has a part in', () => {
    it('looks in every partition and sorts by date, partition and id', async () => {
      await put(
        doc('case-2', 'a', { people: ['p1'], on: '2027-03-02' }),
        doc('case-1', 'b', { people: ['p1', 'p2'], on: '2027-03-02' }),
        doc('case-1', 'a', { people: ['p2', 'p1'], on: '2027-03-02' }),
        doc('case-9', 'z', { people: ['p1'], on: '2027-03-01' }),
        doc('case-0', 'a', { people: ['p1'], on: '2027-03-03' }),
        doc('case-5', 'no', { people: ['p1'] }),
      )
      expect(placesOf(await store.forPerson('p1'))).toEqual([
        'case-5/no',
        'case-9/z',
        'case-1/a',
        'case-1/b',
        'case-2/a',
        'case-0/a',
      ])
      expect(placesOf(await store.forPerson('p2'))).toEqual(['case-1/a', 'case-1/b'])
    })

    it('takes the whole name: p1 does not find what is p10’s, nor P1’s, nor anybody’s by a pattern', async () => {
      await put(
        doc('case-1', 'a', { people: ['p10'] }),
        doc('case-1', 'b', { people: ['P1'] }),
        doc('case-1', 'c', { people: ['administrators'] }),
        doc('case-1', 'd'),
      )
      for (const other of ['p1', 'p', '', '%', 'p1%', 'p_0', 'administrator', 'p10,P1'])
        expect(await store.forPerson(other)).toEqual([])
      expect(idsOf(await store.forPerson('p10'))).toEqual(['a'])
      expect(idsOf(await store.forPerson('administrators'))).toEqual(['c'])
    })

    it('shows a document once to a person whom it names twice', async () => {
      await put(doc('case-1', 'a', { people: ['p1', 'p1'] }))
      expect(idsOf(await store.forPerson('p1'))).toEqual(['a'])
    })

    it('gives one type when asked for one', async () => {
      await put(
        doc('case-1', 'a', { people: ['p1'] }),
        doc('case-1', 'b', { people: ['p1'], type: 'case' }),
      )
      expect(idsOf(await store.forPerson('p1', { type: 'case' }))).toEqual(['b'])
      await put(doc('case-1', 'b', { people: ['p1'] }))
      expect(await store.forPerson('p1', { type: 'case' })).toEqual([])
    })

    it('includes both ends of a span of dates; what has no date comes before every date', async () => {
      await put(
        ...['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'].map((on) =>
          doc('case-1', on, { people: ['p1'], on }),
        ),
        doc('case-1', 'undated', { people: ['p1'] }),
      )
      const within = async (from?: string, to?: string) =>
        idsOf(
          await store.forPerson('p1', {
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          }),
        )
      expect(await within('2027-03-02', '2027-03-03')).toEqual(['2027-03-02', '2027-03-03'])
      expect(await within('2027-03-03')).toEqual(['2027-03-03', '2027-03-04'])
      expect(await within(undefined, '2027-03-01')).toEqual(['undated', '2027-03-01'])
      expect(await within('2027-03-03', '2027-03-02')).toEqual([])
    })

    it(
      'goes on after the last page’s end, also among equal dates and with none',
      async () => {
        const all = ['', '2027-03-01', '2027-03-02'].flatMap((on) =>
          ['case-1', 'case-2'].flatMap((pk) =>
            ['a', 'b', 'c'].map((id) =>
              doc(pk, `${id}${on}`, { people: ['p1'], ...(on === '' ? {} : { on }) }),
            ),
          ),
        )
        await put(...all)
        const whole = placesOf(await store.forPerson('p1'))
        expect(whole).toHaveLength(18)
        for (const limit of [1, 2, 5, 18]) {
          const seen: string[] = []
          for (let after: Cursor | undefined; ;) {
            const page = await store.forPerson('p1', {
              limit,
              ...(after === undefined ? {} : { after }),
            })
            const last = page.at(-1)
            if (last === undefined) break
            seen.push(...placesOf(page))
            after = { on: last.on ?? '', pk: last.pk, id: last.id }
          }
          expect(seen).toEqual(whole)
        }
      },
      slow,
    )

    it('keeps to the span of dates after a cursor too', async () => {
      await put(
        ...['1', '2', '3', '4'].map((on) => doc('case-1', `d${on}`, { people: ['p1'], on })),
      )
      expect(
        idsOf(
          await store.forPerson('p1', { from: '3', after: { on: '1', pk: 'case-1', id: 'd1' } }),
        ),
      ).toEqual(['d3', 'd4'])
      expect(
        idsOf(await store.forPerson('p1', { to: '3', after: { on: '2', pk: 'case-1', id: 'd2' } })),
      ).toEqual(['d3'])
    })

    it('gives 100 documents unless told', async () => {
      await store.commit(
        'case-1',
        Array.from({ length: 100 }, (_each, n) => create('case-1', `n${n}`, { people: ['p1'] })),
      )
      await put(doc('case-2', 'more', { people: ['p1'] }))
      expect(await store.forPerson('p1')).toHaveLength(100)
      expect(await store.forPerson('p1', { limit: 1000 })).toHaveLength(101)
    })

    it('no longer shows a document to somebody taken off it, nor one that was deleted, and follows a change of date', async () => {
      await put(
        doc('case-1', 'a', { people: ['p1', 'p2'], on: '2' }),
        doc('case-1', 'b', { people: ['p1'], on: '3' }),
        doc('case-1', 'c', { people: ['p1'], on: '1' }),
      )
      await put(doc('case-1', 'a', { people: ['p2', 'p3'], on: '2' }))
      expect(idsOf(await store.forPerson('p1'))).toEqual(['c', 'b'])
      expect(idsOf(await store.forPerson('p3'))).toEqual(['a'])
      await store.commit('case-1', [
        { op: 'delete', id: 'b', etag: (await must('case-1', 'b')).etag },
      ])
      expect(idsOf(await store.forPerson('p1'))).toEqual(['c'])
      await put(doc('case-1', 'c', { people: ['p2'], on: '9' }))
      expect(idsOf(await store.forPerson('p2'))).toEqual(['a', 'c'])
      await put(doc('case-1', 'c', { people: ['p2'], on: '1' }))
      expect(idsOf(await store.forPerson('p2'))).toEqual(['c', 'a'])
      expect(await store.forPerson('p2', { from: '3' })).toEqual([])
    })
  })

  describe('what is due', () => {
    it('is everything whose time is now or past, earliest first, from every partition', async () => {
      await put(
        doc('case-1', 'now', { nextAt: later(60) }),
        doc('case-2', 'first', { nextAt: later(-3600) }),
        doc('case-1', 'second', { nextAt: later(0) }),
        doc('case-1', 'soon', { nextAt: addMilliseconds(later(60), 1) }),
        doc('case-1', 'never'),
      )
      expect(idsOf(await store.due(later(60), 10))).toEqual(['first', 'second', 'now'])
      expect(idsOf(await store.due(later(60), 2))).toEqual(['first', 'second'])
      expect(await store.due(later(-7200), 10)).toEqual([])
    })

    it('goes by the moment asked about, not by the store’s own clock', async () => {
      await put(doc('case-1', 'a', { nextAt: later(60) }))
      setClock(later(3600))
      expect(await store.due(later(59), 10)).toEqual([])
      expect(idsOf(await store.due(later(60), 10))).toEqual(['a'])
    })

    it('is of one type when asked for one', async () => {
      await put(
        doc('case-1', 'a', { nextAt: later(1), type: 'message' }),
        doc('case-1', 'b', { nextAt: later(0), type: 'wake' }),
        doc('case-2', 'c', { nextAt: later(0), type: 'message' }),
      )
      expect(idsOf(await store.due(later(60), 10, 'message'))).toEqual(['c', 'a'])
      expect(idsOf(await store.due(later(60), 1, 'wake'))).toEqual(['b'])
    })

    it('is no longer due once its time is moved, taken away or the document deleted', async () => {
      await put(
        doc('case-1', 'moved', { nextAt: morning }),
        doc('case-1', 'stilled', { nextAt: morning }),
        doc('case-1', 'deleted', { nextAt: morning }),
      )
      await put(doc('case-1', 'moved', { nextAt: later(120) }), doc('case-1', 'stilled'))
      await store.commit('case-1', [
        { op: 'delete', id: 'deleted', etag: (await must('case-1', 'deleted')).etag },
      ])
      expect(await store.due(later(60), 10)).toEqual([])
      expect(idsOf(await store.due(later(120), 10))).toEqual(['moved'])
    })
  })

  describe('claiming', () => {
    it('moves the time, changes nothing else, and gives the document with its new etag', async () => {
      const whole = doc('case-1', 'a', {
        nextAt: morning,
        people: ['p1'],
        on: '2027-03-01',
        ttl: 500,
        body: { n: 1 },
      })
      await put(whole)
      const read = await must('case-1', 'a')
      const claimed = await store.claim(read, later(30))
      expect(claimed).toEqual({ ...whole, nextAt: later(30), etag: claimed?.etag })
      expect(claimed?.etag).not.toBe(read.etag)
      expect(await must('case-1', 'a')).toEqual(claimed)
      expect(idsOf(await store.forPerson('p1'))).toEqual(['a'])
    })

    it('is given to exactly one of many', async () => {
      await put(doc('case-1', 'a', { nextAt: morning }))
      const read = await must('case-1', 'a')
      const claims = await Promise.all(
        Array.from({ length: 30 }, (_each, n) => store.claim(read, later(30 + n))),
      )
      const [winner, ...others] = claims.filter((claim) => claim !== undefined)
      expect(others).toEqual([])
      expect(await must('case-1', 'a')).toEqual(winner)
    })

    it('is refused when the document has changed, was deleted, or was deleted and made again', async () => {
      await put(doc('case-1', 'a', { nextAt: morning }))
      const read = await must('case-1', 'a')
      await put(doc('case-1', 'a', { nextAt: morning, body: 'changed' }))
      expect(await store.claim(read, later(30))).toBeUndefined()
      expect(await must('case-1', 'a')).toMatchObject({ nextAt: morning, body: 'changed' })
      const changed = await must('case-1', 'a')
      await store.commit('case-1', [{ op: 'delete', id: 'a', etag: changed.etag }])
      expect(await store.claim(changed, later(30))).toBeUndefined()
      await put(doc('case-1', 'a', { nextAt: morning, body: 'changed' }))
      expect(await store.claim(changed, later(30))).toBeUndefined()
    })

    it('of somebody who dies runs out: the document comes due again, and another takes it', async () => {
      await put(doc('case-1', 'a', { nextAt: morning }))
      const lost = await store.claim(await must('case-1', 'a'), later(30))
      expect(await store.due(later(29), 10)).toEqual([])
      const [again] = await store.due(later(30), 10)
      if (again === undefined || lost === undefined)
        throw new Error('It was claimed and came due again')
      expect(await store.claim(again, later(90))).toBeDefined()
      expect(await store.commit('case-1', [{ op: 'delete', id: 'a', etag: lost.etag }])).toEqual({
        outcome: 'conflict',
      })
    })
  })
}
