// What every store driver has to do when it reads: one document, its body, and one partition.
import { describe, expect, it } from 'vitest'

import { type Doc, maxOps } from '../../src/ports/store.ts'
import { some } from '../support/some.ts'
import {
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

export function readingContract(): void {
  describe('reading one document', () => {
    it('gives back the envelope and the body as they were written', async () => {
      const whole: Doc = {
        pk: 'case-1',
        id: 'a',
        type: 'message',
        nextAt: later(60),
        people: ['p2', 'p1', 'administrators'],
        on: '2027-03-31',
        ttl: 500,
        body: { words: 'Mum asked for you', list: [1, null, true] },
      }
      await put(whole)
      const { etag, ...read } = await must('case-1', 'a')
      expect(read).toStrictEqual(whole)
      expect(etag).not.toBe('')
    })

    it('leaves out what was left out', async () => {
      await put(doc('case-1', 'a'))
      const { etag: _etag, ...read } = await must('case-1', 'a')
      expect(read).toStrictEqual(doc('case-1', 'a'))
    })

    it('keeps an empty list of people and an empty date apart from none', async () => {
      await put(doc('case-1', 'a', { people: [], on: '' }))
      expect(await must('case-1', 'a')).toMatchObject({ people: [], on: '' })
    })

    it('finds nothing under an id or a partition that was never written', async () => {
      await put(doc('case-1', 'a'))
      expect(await store.get('case-1', 'b')).toBeUndefined()
      expect(await store.get('case-2', 'a')).toBeUndefined()
      expect(await store.get('case-1', 'A')).toBeUndefined()
    })

    it('is not changed by what a caller does to a document afterwards', async () => {
      const body = { names: ['Child A'] }
      await put(doc('case-1', 'a', { body }))
      body.names.push('Child B')
      const read = await must('case-1', 'a')
      expect(read.body).toEqual({ names: ['Child A'] })
      expect((await must('case-1', 'a')).body).not.toBe(read.body)
    })
  })

  describe('bodies', () => {
    const nested = (levels: number) => {
      let value: unknown = 'middle'
      for (let level = 1; level < levels; level += 1)
        value = level % 2 === 0 ? [value] : { in: value }
      return value
    }
    const kept: [string, unknown][] = [
      ['null', null],
      ['a bare text', 'yes'],
      ['a number', -1.5e-7],
      ['the greatest whole number', Number.MAX_SAFE_INTEGER],
      ['false', false],
      ['an empty text', ''],
      ['an empty list', []],
      ['an empty object', {}],
      ['accents, other alphabets and emoji', { 'naïve clé': 'Zoë, Łukasz, 李, محمد, 👩‍👧‍👦' }],
      ['a null byte', { said: 'before\0after', 'na\0me': 1 }],
      ['half an emoji', '\ud83d'],
      ['line separators and quotes', '"\\\u2028\u2029\r\n\t\b'],
      [
        'names that objects have of their own',
        JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":null}'),
      ],
      ['names of SQL and of templates', { "'; DROP TABLE docs; --": '${name} {{name}}' }],
      ['a text of 200,000 characters', 'é'.repeat(200_000)],
    ]
    it.each(some(kept))('come back exactly: %s', async (_what, body) => {
      await put(doc('case-1', 'a', { body }))
      expect((await must('case-1', 'a')).body).toStrictEqual(body)
    })

    it('come back exactly when they are nested a hundred deep', async () => {
      await put(doc('case-1', 'a', { body: nested(100) }))
      expect(JSON.stringify((await must('case-1', 'a')).body)).toBe(JSON.stringify(nested(100)))
    })

    const circle: { self?: unknown } = {}
    circle.self = circle
    const refused: [string, unknown][] = [
      ['nothing at all', undefined],
      ['undefined inside', { answer: undefined }],
      ['undefined in a list', [undefined]],
      ['a function', { act: () => 1 }],
      ['a symbol', Symbol('s')],
      ['a big integer', 1n],
      ['not a number', Number.NaN],
      ['infinity', [Number.POSITIVE_INFINITY]],
      ['a date', { on: new Date(0) }],
      ['a map', new Map([['a', 1]])],
      ['a hole in a list', Array(1)],
      ['a circle', circle],
      ['far too many levels', nested(5000)],
    ]
    it.each(some(refused))('that JSON cannot hold are refused: %s', async (_what, body) => {
      await expect(
        store.commit('case-1', [create('case-1', 'first'), create('case-1', 'a', { body })]),
      ).rejects.toThrow(TypeError)
      expect(await store.list('case-1')).toEqual([])
    })
  })

  describe('listing one partition', () => {
    it('gives its documents in order of id, and no other partition’s', async () => {
      await put(
        doc('case-1', 'b'),
        doc('case-1', 'a'),
        doc('case-1', 'Z'),
        doc('case-1', 'a.1'),
        doc('case-1', 'a:1'),
        doc('case-1', 'a-1'),
        doc('case-1', '10'),
        doc('case-1', '9'),
      )
      await put(doc('case-10', 'x'), doc('case', 'y'))
      expect(idsOf(await store.list('case-1'))).toEqual([
        '10',
        '9',
        'Z',
        'a',
        'a-1',
        'a.1',
        'a:1',
        'b',
      ])
    })

    it('gives one type when asked for one', async () => {
      await put(
        doc('case-1', 'a'),
        doc('case-1', 'b', { type: 'audit' }),
        doc('case-1', 'c', { type: 'aud' }),
        doc('case-1', 'd', { type: 'audit' }),
      )
      expect(idsOf(await store.list('case-1', { type: 'audit' }))).toEqual(['b', 'd'])
      expect(idsOf(await store.list('case-1', { type: 'audit', after: 'b' }))).toEqual(['d'])
    })

    it('starts after an id, whether or not that id is there', async () => {
      await put(doc('case-1', 'a'), doc('case-1', 'b'), doc('case-1', 'd'))
      expect(idsOf(await store.list('case-1', { after: 'b' }))).toEqual(['d'])
      expect(idsOf(await store.list('case-1', { after: 'c' }))).toEqual(['d'])
      expect(await store.list('case-1', { after: 'd' })).toEqual([])
    })

    it('gives those alone that are named, as far as they are there, each once and in order', async () => {
      await put(
        doc('case-1', 'c'),
        doc('case-1', 'a', { type: 'audit' }),
        doc('case-1', 'b'),
        doc('case-2', 'd'),
        doc('case-1', 'e', { ttl: 10 }),
      )
      expect(idsOf(await store.list('case-1', { ids: ['c', 'd', 'a', 'c', 'x/y'] }))).toEqual([
        'a',
        'c',
      ])
      expect(
        idsOf(await store.list('case-1', { ids: ['c', 'a', 'b'], type: 'note', after: 'b' })),
      ).toEqual(['c'])
      expect(idsOf(await store.list('case-1', { ids: ['c', 'a', 'b'], limit: 2 }))).toEqual([
        'a',
        'b',
      ])
      expect(await store.list('case-1', { ids: [] })).toEqual([])
      expect(
        idsOf(
          await store.list('case-1', {
            ids: Array.from({ length: 100 }, (_, at) => `${at}`).with(99, 'b'),
          }),
        ),
      ).toEqual(['b'])
      setClock(later(10))
      expect(await store.list('case-1', { ids: ['e'] })).toEqual([])
      await expect(
        store.list('case-1', { ids: Array.from({ length: 101 }, (_, at) => `${at}`) }),
      ).rejects.toThrow(TypeError)
    })

    it(
      'gives 100 documents unless told, and as many as 1,000',
      async () => {
        for (let batch = 0; batch < 11; batch += 1) {
          const ops = Array.from({ length: maxOps }, (_each, n) =>
            create('case-1', String(batch * maxOps + n).padStart(4, '0')),
          )
          expect(await store.commit('case-1', ops)).toEqual({ outcome: 'ok' })
        }
        expect(idsOf(await store.list('case-1')).at(-1)).toBe('0099')
        expect(await store.list('case-1', { limit: 7 })).toHaveLength(7)
        expect(idsOf(await store.list('case-1', { limit: 1000 })).at(-1)).toBe('0999')
      },
      slow,
    )

    it.each([0, -1, 1.5, 1001, Number.NaN])('refuses a page of %s documents', async (limit) => {
      await expect(store.list('case-1', { limit })).rejects.toThrow(TypeError)
      await expect(store.forPerson('p1', { limit })).rejects.toThrow(TypeError)
      await expect(store.due(morning, limit)).rejects.toThrow(TypeError)
    })

    it(
      'page by page, shows every document exactly once while others are written between',
      async () => {
        const first = Array.from({ length: 50 }, (_each, n) =>
          doc('case-1', `m${String(n * 2).padStart(3, '0')}`),
        )
        await put(...first)
        const seen: string[] = []
        for (
          let page = await store.list('case-1', { limit: 7 });
          page.length > 0;
          page = await store.list('case-1', { limit: 7, after: seen.at(-1) ?? '' })
        ) {
          seen.push(...idsOf(page))
          const reached = seen.length
          await put(
            doc('case-1', `a${reached}`),
            doc('case-1', `m${String(reached * 2 + 1).padStart(3, '0')}`),
          )
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen).toEqual(
          expect.arrayContaining(idsOf(first.map((doc) => ({ ...doc, etag: '' })))),
        )
      },
      slow,
    )
  })
}
