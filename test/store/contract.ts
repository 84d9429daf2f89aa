// What every store driver has to do: one suite, run by each driver's own test file with the same sentences.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import { type Instant, instant } from '../../src/domain/ids.ts'
import {
  type Cursor,
  type Doc,
  maxOps,
  type Op,
  type Store,
  type StoredDoc,
} from '../../src/ports/store.ts'
import { agreesWithTheModel } from './contract-model.ts'

/** Opens a store with nothing in it; `now` is the clock of its ttl. */
export type OpenStore = (now: () => Instant) => Promise<Store>

const morning = instant('2027-03-01T09:00:00.000Z')
const later = (seconds: number) => addMilliseconds(morning, seconds * 1000)
/** Enough for an engine on the other side of a network. */
const slow = 120_000

const doc = (pk: string, id: string, more: Partial<Doc> = {}): Doc => ({
  pk,
  id,
  type: 'note',
  body: { said: id },
  ...more,
})
const create = (pk: string, id: string, more: Partial<Doc> = {}): Op => ({
  op: 'create',
  doc: doc(pk, id, more),
})
const idsOf = (docs: readonly StoredDoc[]) => docs.map((doc) => doc.id)
const placesOf = (docs: readonly StoredDoc[]) => docs.map((doc) => `${doc.pk}/${doc.id}`)

/** Runs the contract for one driver. `runs` is how many random histories the comparison with a plain map tries. */
export function storeContract(name: string, open: OpenStore, runs = 100): void {
  describe(`the store contract: ${name}`, () => {
    let store: Store
    let clock = morning

    beforeEach(async () => {
      clock = morning
      store = await open(() => clock)
    })
    afterEach(() => store.close())

    async function put(...docs: Doc[]): Promise<void> {
      for (const one of docs)
        expect(await store.commit(one.pk, [{ op: 'upsert', doc: one }])).toEqual({ outcome: 'ok' })
    }
    async function must(pk: string, id: string): Promise<StoredDoc> {
      const found = await store.get(pk, id)
      if (found === undefined) throw new Error(`${pk}/${id} is not there`)
      return found
    }

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
      it.each(kept)('come back exactly: %s', async (_what, body) => {
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
      it.each(refused)('that JSON cannot hold are refused: %s', async (_what, body) => {
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
        clock = later(10)
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
        await put(
          doc('case-1', 'a', { nextAt: morning, people: ['p1'], on: '2027-03-01', ttl: 60 }),
        )
        const { etag } = await must('case-1', 'a')
        await store.commit('case-1', [{ op: 'replace', doc: doc('case-1', 'a'), etag }])
        const { etag: _etag, ...read } = await must('case-1', 'a')
        expect(read).toStrictEqual(doc('case-1', 'a'))
        clock = later(600)
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
        expect(
          await store.commit('case-1', [create('case-1', 'b'), create('case-1', 'b')]),
        ).toEqual({ outcome: 'conflict' })
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
        [
          'the document to delete has gone',
          ({ now }) => ({ op: 'delete', id: 'never', etag: now }),
        ],
      ]
      it.each(conflicts)('writes nothing at all when %s', async (_when, last) => {
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
        await expect(
          store.commit('case-1', [...hundred, create('case-1', 'last')]),
        ).rejects.toThrow(TypeError)
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
      it.each(envelopes)('refuses a document with %s', async (_what, more) => {
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
          idsOf(
            await store.forPerson('p1', { to: '3', after: { on: '2', pk: 'case-1', id: 'd2' } }),
          ),
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
        clock = later(3600)
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
        clock = beforeEnd
        expect(await store.get('case-1', 'a')).toBeDefined()
        expect(await everywhere()).toEqual(Array(5).fill(['a', 'b']))
        clock = later(60)
        expect(await store.get('case-1', 'a')).toBeUndefined()
        expect(await everywhere()).toEqual(Array(5).fill(['b']))
      })

      it('do not use up a page once they are gone', async () => {
        await put(brief, doc('case-1', 'b', { people: ['p1'], nextAt: morning }))
        clock = later(60)
        expect(idsOf(await store.list('case-1', { limit: 1 }))).toEqual(['b'])
        expect(idsOf(await store.forPerson('p1', { limit: 1 }))).toEqual(['b'])
        expect(idsOf(await store.due(morning, 1))).toEqual(['b'])
      })

      it('count from the last write: another write or a claim begins the seconds anew', async () => {
        await put(brief)
        clock = later(50)
        await store.commit('case-1', [
          { op: 'replace', doc: brief, etag: (await must('case-1', 'a')).etag },
        ])
        clock = later(100)
        expect(await store.claim(await must('case-1', 'a'), later(500))).toBeDefined()
        clock = later(159)
        await must('case-1', 'a')
        clock = later(160)
        expect(await store.get('case-1', 'a')).toBeUndefined()
      })

      it('count as absent once gone: no claim, no replacing, no deleting, but creating anew', async () => {
        await put(brief)
        const read = await must('case-1', 'a')
        clock = later(60)
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
        clock = later(100_000)
        await must('case-1', 'a')
      })

      it('are still there to a create one moment before', async () => {
        await put(brief)
        clock = beforeEnd
        expect(await store.commit('case-1', [create('case-1', 'a')])).toEqual({
          outcome: 'conflict',
        })
      })

      it('make way for an upsert too', async () => {
        await put(brief)
        clock = later(61)
        await put(doc('case-1', 'a', { body: 'new' }))
        expect((await must('case-1', 'a')).body).toBe('new')
      })
    })

    it(
      'agrees with a plain map through any history of writes, claims and passing time',
      () => agreesWithTheModel(open, runs),
      slow,
    )
  })
}
