import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import type { Op, Store } from '../../../src/ports/store.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { some } from '../../support/some.ts'
import { storeContract } from '../contract.ts'
import { closing, counter, folder, morning, open, slow, withAFolder } from './sqlite-ground.ts'

withAFolder()

storeContract('SQLite in memory', (now) => Promise.resolve(openSqlite(':memory:', now)), 200)

let files = 0
storeContract(
  'SQLite in a file',
  (now) => Promise.resolve(openSqlite(join(folder, `records-${(files += 1)}.db`), now)),
  25,
)

describe('two programs with one file', () => {
  it('see each other’s writes at once, and neither writes over the other', async () => {
    const [service, cli] = [open(join(folder, 'a.db')), open(join(folder, 'a.db'))]
    await service.commit('case-1', [{ op: 'create', doc: counter(0) }])
    const before = await cli.get('case-1', 'counter')
    if (before === undefined)
      throw new Error('The second handle does not see the first one’s write')
    expect(
      await cli.commit('case-1', [{ op: 'replace', doc: counter(1), etag: before.etag }]),
    ).toEqual({ outcome: 'ok' })
    expect(
      await service.commit('case-1', [{ op: 'replace', doc: counter(2), etag: before.etag }]),
    ).toEqual({ outcome: 'conflict' })
    expect(await service.claim(before, morning)).toBeUndefined()
    expect((await service.get('case-1', 'counter'))?.body).toBe(1)
  })

  it(
    'lose none of 200 changes that both make at once',
    async () => {
      const handles = [open(join(folder, 'a.db')), open(join(folder, 'a.db'))]
      await handles[0]?.commit('case-1', [{ op: 'create', doc: counter(0) }])
      const addTwenty = async (store: Store) => {
        for (let added = 0; added < 20;) {
          const read = await store.get('case-1', 'counter')
          const { outcome } = await store.commit('case-1', [
            { op: 'replace', doc: counter(Number(read?.body) + 1), etag: read?.etag ?? '' },
          ])
          if (outcome === 'ok') added += 1
        }
      }
      await Promise.all(
        handles.flatMap((store) => Array.from({ length: 5 }, () => addTwenty(store))),
      )
      expect((await handles[1]?.get('case-1', 'counter'))?.body).toBe(200)
    },
    slow,
  )

  it('are told to try again while a third holds the file, can read meanwhile, and nothing of the try is kept', async () => {
    const store = open(join(folder, 'a.db'))
    await store.commit('case-1', [{ op: 'create', doc: counter(0) }])
    const read = await store.get('case-1', 'counter')
    if (read === undefined) throw new Error('It was just created')
    const third = new DatabaseSync(join(folder, 'a.db'))
    third.exec('BEGIN IMMEDIATE')
    const op: Op = { op: 'upsert', doc: counter(1) }
    const outcome = await store.commit('case-1', [op])
    expect(outcome).toMatchObject({ outcome: 'throttled' })
    expect(outcome.outcome === 'throttled' && outcome.retryAfterMs > 0).toBe(true)
    expect(await store.claim(read, morning)).toBeUndefined()
    expect((await store.get('case-1', 'counter'))?.body).toBe(0)
    third.exec('ROLLBACK')
    third.close()
    expect(await store.commit('case-1', [op])).toEqual({ outcome: 'ok' })
    expect((await store.get('case-1', 'counter'))?.body).toBe(1)
  })
})

describe('commits that come at once', () => {
  const bodies = async (store: Store, ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await store.get('case-1', id))?.body))

  it('stand or fall each by itself, and are each answered for what became of it', async () => {
    const store = openSqlite(join(folder, 'at-once.db'), () => morning)
    closing.push(() => store.close())
    const write = (id: string, body: unknown): Promise<unknown> =>
      store
        .commit('case-1', [{ op: 'create', doc: { pk: 'case-1', id, type: 'note', body } }])
        .catch(() => 'thrown')
    const outcomes = await Promise.all([
      write('a', 1),
      write('b', 1),
      write('c', Number.NaN),
      write('b', 2),
      write('d', 1),
    ])
    expect(outcomes).toEqual([
      { outcome: 'ok' },
      { outcome: 'ok' },
      'thrown',
      { outcome: 'conflict' },
      { outcome: 'ok' },
    ])
    expect(await bodies(store, ['a', 'b', 'c', 'd'])).toEqual([1, 1, undefined, 1])
  })

  it('wait once, and not once each, for another program that holds the file', async () => {
    const file = join(folder, 'held.db')
    const store = openSqlite(file, () => morning)
    closing.push(() => store.close())
    const holder = new DatabaseSync(file)
    holder.exec('BEGIN IMMEDIATE')
    const from = process.hrtime.bigint()
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        store.commit('case-1', [
          { op: 'create', doc: { pk: 'case-1', id: `${at}`, type: 'note', body: at } },
        ]),
      ),
    )
    // The first by itself and the others together: a quarter of a second each.
    expect(Number(process.hrtime.bigint() - from) / 1e6).toBeLessThan(5_000)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(40).fill('throttled'))
    holder.exec('ROLLBACK')
    holder.close()
    expect(await store.list('case-1')).toEqual([])
  })

  it('are in the file when it is closed before they were answered', async () => {
    const file = join(folder, 'closed.db')
    const store = openSqlite(file, () => morning)
    const waiting = ['a', 'b', 'c'].map((id) =>
      store.commit('case-1', [{ op: 'create', doc: { pk: 'case-1', id, type: 'note', body: id } }]),
    )
    await store.close()
    expect(await Promise.all(waiting)).toEqual([
      { outcome: 'ok' },
      { outcome: 'ok' },
      { outcome: 'ok' },
    ])
    const again = openSqlite(file, () => morning)
    closing.push(() => again.close())
    expect(await bodies(again, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c'])
  })
})

describe('programs that are killed', () => {
  const script = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))

  function start(
    file: string,
    writer: string,
  ): { child: ChildProcess; acknowledged: (wanted: number) => Promise<number[]> } {
    const child = spawn(process.execPath, ['--no-warnings', script, file, writer], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    closing.push(() => void child.kill('SIGKILL'))
    const numbers: number[] = []
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    const lines = createInterface({ input: child.stdout })
    const ended = once(lines, 'close')
    /** Kills the program after that many commits and gives every number that it printed. */
    const acknowledged = async (wanted: number) => {
      await new Promise<void>((resolve, reject) => {
        lines.on('line', (line) => {
          if (numbers.push(Number(line)) === wanted) resolve()
        })
        lines.once('close', () => reject(new Error(`The writer stopped by itself: ${complaint}`)))
      })
      child.kill('SIGKILL')
      await ended
      return numbers
    }
    return { child, acknowledged }
  }

  async function entriesOf(store: Store, writer: string): Promise<number> {
    let entries = 0
    for (let after = ''; ;) {
      const page = await store.list(writer, { type: 'entry', after, limit: 1000 })
      const last = page.at(-1)
      if (last === undefined) return entries
      entries += page.length
      after = last.id
    }
  }

  it(
    'in the middle of their commits lose no write that was acknowledged, and leave none half done',
    async () => {
      const file = join(folder, 'a.db')
      const before = new Map<string, number>()
      for (const wanted of [1, 7, 30, 100, 300]) {
        const numbers = await start(file, 'case-1').acknowledged(wanted)
        expect(numbers[0]).toBe((before.get('case-1') ?? 0) + 1)
        const store = openSqlite(file, () => morning)
        for (const pk of ['case-1', 'case-1-b', 'case-1-c']) {
          const entries = await entriesOf(store, pk)
          // Each commit writes the counter and one entry: they agree, and only the very last may be unacknowledged.
          expect((await store.get(pk, 'counter'))?.body).toBe(entries)
          expect(entries - (before.get(pk) ?? 0) - numbers.length).toBeOneOf([0, 1])
          before.set(pk, entries)
        }
        await store.close()
      }
    },
    slow,
  )

  it(
    'and that open one new file in the same moment can all write to it',
    async () => {
      const file = join(folder, 'new', 'a.db')
      const writers = ['case-1', 'case-2', 'case-3']
      const numbers = await Promise.all(
        writers.map((writer) => start(file, writer).acknowledged(40)),
      )
      const store = open(file)
      for (const [at, writer] of some(writers.entries())) {
        expect(await entriesOf(store, writer)).toBeGreaterThanOrEqual(
          numbers[at]?.length ?? Number.NaN,
        )
      }
    },
    slow,
  )
})
