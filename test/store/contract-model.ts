// The store as a plain map, against which a driver is compared through random histories.
import fc from 'fast-check'
import { expect } from 'vitest'

import { type Instant, instantFromMilliseconds } from '../../src/domain/ids.ts'
import type { Cursor, Doc, Op, Store, StoredDoc } from '../../src/ports/store.ts'
import { some } from '../support/some.ts'
import type { OpenStore } from './contract-ground.ts'

type Kept = { readonly doc: StoredDoc; readonly goneAt: number }
type World = {
  readonly store: Store
  model: Map<string, Kept>
  ms: number
  readonly history: StoredDoc[]
}

/** Which etag an operation carries: the standing one, one seen earlier in this history, or one that never was. */
type Guard = { readonly use: 'standing' | 'earlier' | 'invented'; readonly pick: number }
type Step =
  | {
      readonly step: 'commit'
      readonly pk: string
      readonly ops: readonly {
        readonly op: Op['op']
        readonly doc: Omit<Doc, 'pk'>
        readonly guard: Guard
      }[]
    }
  | {
      readonly step: 'claim'
      readonly pk: string
      readonly id: string
      readonly guard: Guard
      readonly until: Instant
    }
  | { readonly step: 'pass'; readonly seconds: number }

const start = Date.UTC(2027, 2, 1, 9)
const moment = (minutes: number) => instantFromMilliseconds(start + minutes * 60_000)
const pks = ['case-1', 'case-10', 'Case-1']
const ids = ['a', 'A', 'a.1', 'b', '_']
const people = ['p1', 'p10', 'P1', 'administrators']
const days = ['', '2027-03-01', '2027-03-01T09', '2027-03-02']

const guard: fc.Arbitrary<Guard> = fc.record({
  use: fc.constantFrom('standing', 'standing', 'standing', 'earlier', 'invented'),
  pick: fc.nat(1000),
})
const someMoment = fc.nat(8).map(moment)
const someDoc: fc.Arbitrary<Omit<Doc, 'pk'>> = fc
  .tuple(
    fc.record({
      id: fc.constantFrom(...ids),
      type: fc.constantFrom('case', 'message'),
      body: fc
        .jsonValue({ maxDepth: 3 })
        .map((value): unknown => JSON.parse(JSON.stringify(value))),
    }),
    fc.record(
      {
        nextAt: someMoment,
        people: fc.array(fc.constantFrom(...people), { maxLength: 4 }),
        on: fc.constantFrom(...days),
        ttl: fc.integer({ min: 1, max: 300 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }))
const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      step: fc.constant<'commit'>('commit'),
      pk: fc.constantFrom(...pks),
      ops: fc.array(
        fc.record({
          op: fc.constantFrom<Op['op'][]>('create', 'replace', 'upsert', 'delete'),
          doc: someDoc,
          guard,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant<'claim'>('claim'),
      pk: fc.constantFrom(...pks),
      id: fc.constantFrom(...ids),
      guard,
      until: someMoment,
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant<'pass'>('pass'), seconds: fc.nat(120) }) },
)

/**
 * Plays `runs` random histories on the driver and on the map, comparing every outcome and, after
 * each step, every read.
 */
export function agreesWithTheModel(open: OpenStore, runs: number): Promise<void> {
  const property = fc.asyncProperty(
    fc.array(someStep, { minLength: 1, maxLength: 25 }),
    async (steps) => {
      let ms = start
      const store = await open(() => instantFromMilliseconds(ms))
      const world: World = { store, model: new Map(), ms, history: [] }
      try {
        for (const step of steps) {
          if (step.step === 'pass') world.ms = ms += step.seconds * 1000
          else if (step.step === 'commit')
            await commitBoth(
              world,
              step.pk,
              step.ops.map(({ op, doc, guard: by }) =>
                operation(world, op, { pk: step.pk, ...doc }, by),
              ),
            )
          else await claimBoth(world, step)
          await compare(world)
        }
      } finally {
        await store.close()
      }
    },
  )
  return fc.assert(property, { numRuns: runs })
}

const place = (pk: string, id: string) => `${pk}/${id}`
const standing = (
  world: World,
  model: ReadonlyMap<string, Kept>,
  pk: string,
  id: string,
): StoredDoc | undefined => {
  const kept = model.get(place(pk, id))
  return kept !== undefined && world.ms < kept.goneAt ? kept.doc : undefined
}

function etagFor(
  world: World,
  { pk, id }: { pk: string; id: string },
  { use, pick }: Guard,
): string {
  const earlier = world.history.filter((storedDoc) => storedDoc.pk === pk && storedDoc.id === id)
  const etag =
    use === 'standing'
      ? standing(world, world.model, pk, id)?.etag
      : use === 'earlier'
        ? earlier[pick % Math.max(earlier.length, 1)]?.etag
        : undefined
  return etag ?? 'invented'
}

function operation(world: World, op: Op['op'], doc: Doc, by: Guard): Op {
  switch (op) {
    case 'create':
    case 'upsert':
      return { op, doc }
    case 'replace':
      return { op, doc, etag: etagFor(world, doc, by) }
    case 'delete':
      return { op, id: doc.id, etag: etagFor(world, doc, by) }
  }
}

async function commitBoth(world: World, pk: string, ops: readonly Op[]): Promise<void> {
  const model = new Map(world.model)
  const goes = ops.every((op) => {
    const there = standing(world, model, pk, op.op === 'delete' ? op.id : op.doc.id)
    if (op.op === 'create' && there !== undefined) return false
    if ((op.op === 'replace' || op.op === 'delete') && there?.etag !== op.etag) return false
    if (op.op === 'delete') model.delete(place(pk, op.id))
    else
      model.set(place(pk, op.doc.id), {
        doc: { ...op.doc, etag: 'not yet read' },
        goneAt: goneAt(world, op.doc),
      })
    return true
  })
  expect(await world.store.commit(pk, ops)).toEqual({ outcome: goes ? 'ok' : 'conflict' })
  if (!goes) return
  for (const [key, { doc, goneAt: end }] of model) {
    if (doc.etag === 'not yet read')
      model.set(key, { doc: { ...doc, etag: await newEtag(world, doc) }, goneAt: end })
  }
  world.model = model
}

const goneAt = (world: World, doc: Doc) =>
  doc.ttl === undefined ? Number.POSITIVE_INFINITY : world.ms + doc.ttl * 1000

async function newEtag(world: World, { pk, id }: Doc): Promise<string> {
  const read = await world.store.get(pk, id)
  if (read === undefined) throw new Error('A document that was just written is not there')
  expect(world.history.map((storedDoc) => storedDoc.etag)).not.toContain(read.etag)
  world.history.push(read)
  return read.etag
}

async function claimBoth(
  world: World,
  { pk, id, guard: by, until }: Extract<Step, { step: 'claim' }>,
): Promise<void> {
  const etag = etagFor(world, { pk, id }, by)
  const there = standing(world, world.model, pk, id)
  const claimed = await world.store.claim(
    there === undefined ? { pk, id, type: 'case', body: null, etag } : { ...there, etag },
    until,
  )
  expect(claimed !== undefined).toBe(there?.etag === etag)
  if (there === undefined || claimed === undefined) return
  const doc = { ...there, nextAt: until, etag: await newEtag(world, there) }
  expect(claimed).toStrictEqual(doc)
  world.model.set(place(pk, id), { doc, goneAt: goneAt(world, doc) })
}

async function compare(world: World): Promise<void> {
  const { store } = world
  const all = [...world.model.values()]
    .map(({ doc }) => doc)
    .filter(({ pk, id }) => standing(world, world.model, pk, id) !== undefined)
  for (const pk of some(pks)) {
    const own = sorted(
      all.filter((storedDoc) => storedDoc.pk === pk),
      (storedDoc) => [storedDoc.id],
    )
    for (const id of some(ids))
      expect(await store.get(pk, id)).toStrictEqual(own.find((storedDoc) => storedDoc.id === id))
    expect(await store.list(pk)).toStrictEqual(own)
    expect(await store.list(pk, { type: 'case', after: 'A', limit: 2 })).toStrictEqual(
      own.filter((storedDoc) => storedDoc.type === 'case' && storedDoc.id > 'A').slice(0, 2),
    )
  }
  for (const person of some(people)) {
    const theirs = sorted(
      all.filter((storedDoc) => storedDoc.people?.includes(person)),
      (storedDoc) => [storedDoc.on ?? '', storedDoc.pk, storedDoc.id],
    )
    expect(await pageByPage(store, person)).toStrictEqual(theirs)
    const [from, to] = ['2027-03-01', '2027-03-01T09']
    const within = theirs.filter(
      ({ type, on = '' }) => type === 'message' && on >= from && on <= to,
    )
    expect(await store.forPerson(person, { type: 'message', from, to })).toStrictEqual(within)
  }
  const now = moment(4)
  const due = sorted(
    all.filter((storedDoc) => storedDoc.nextAt !== undefined && storedDoc.nextAt <= now),
    (storedDoc) => [storedDoc.nextAt ?? '', storedDoc.pk, storedDoc.id],
  )
  // The port leaves open in which order documents of one moment come.
  expect((await store.due(now, 1000)).map((storedDoc) => storedDoc.nextAt)).toEqual(
    due.map((storedDoc) => storedDoc.nextAt),
  )
  expect(
    sorted(await store.due(now, 1000), (storedDoc) => [
      storedDoc.nextAt ?? '',
      storedDoc.pk,
      storedDoc.id,
    ]),
  ).toStrictEqual(due)
  expect(new Set(await store.due(now, 1000, 'case'))).toEqual(
    new Set(due.filter((storedDoc) => storedDoc.type === 'case')),
  )
}

async function pageByPage(store: Store, person: string): Promise<StoredDoc[]> {
  const seen: StoredDoc[] = []
  for (let after: Cursor | undefined; ;) {
    const page = await store.forPerson(person, {
      limit: 2,
      ...(after === undefined ? {} : { after }),
    })
    const last = page.at(-1)
    if (last === undefined) return seen
    seen.push(...page)
    after = { on: last.on ?? '', pk: last.pk, id: last.id }
  }
}

/** In the order of several keys of plain ASCII, where text order is the same in every engine. */
function sorted(docs: readonly StoredDoc[], keys: (doc: StoredDoc) => string[]): StoredDoc[] {
  return [...docs].sort((storedDoc, otherStoredDoc) => {
    const [mine, theirs] = [keys(storedDoc), keys(otherStoredDoc)]
    const at = mine.findIndex((key, n) => key !== theirs[n])
    return at < 0 ? 0 : (mine[at] ?? '') < (theirs[at] ?? '') ? -1 : 1
  })
}
