import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, instantFromMilliseconds } from '../../../src/domain/ids.ts'
import type { Doc, Op, Store } from '../../../src/ports/store.ts'
import { openFile, type Opening } from '../../../src/store/sqlite/file.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { storeContract } from '../contract.ts'

const morning = instant('2027-03-01T09:00:00.000Z')
const slow = 120_000

let folder: string
let closing: (() => Promise<void> | void)[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'round-the-table-store-'))
})
afterEach(async () => {
  for (const close of closing.reverse()) await close()
  closing = []
  rmSync(folder, { recursive: true, force: true })
})

function open(file: string, now = () => morning): Store {
  const store = openSqlite(file, now)
  closing.push(() => store.close())
  return store
}

storeContract('SQLite in memory', (now) => Promise.resolve(openSqlite(':memory:', now)), 200)

let files = 0
storeContract(
  'SQLite in a file',
  (now) => Promise.resolve(openSqlite(join(folder, `records-${(files += 1)}.db`), now)),
  25,
)

const counter = (body: number): Doc => ({ pk: 'case-1', id: 'counter', type: 'counter', body })

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
      for (const [at, writer] of writers.entries()) {
        expect(await entriesOf(store, writer)).toBeGreaterThanOrEqual(
          numbers[at]?.length ?? Number.NaN,
        )
      }
    },
    slow,
  )
})

describe('the file', () => {
  it('still holds everything when it is opened again', async () => {
    const file = join(folder, 'a.db')
    const first = openSqlite(file, () => morning)
    await first.commit('case-1', [
      { op: 'create', doc: { ...counter(7), people: ['p1'], nextAt: morning } },
    ])
    const written = await first.get('case-1', 'counter')
    await first.close()
    const again = open(file)
    expect(await again.get('case-1', 'counter')).toEqual(written)
    expect(await again.forPerson('p1')).toEqual([written])
    expect(await again.due(morning, 10)).toEqual([written])
  })

  it('may be closed twice, and refuses to work once it is closed', async () => {
    const store = openSqlite(join(folder, 'a.db'), () => morning)
    await store.close()
    await store.close()
    await expect(store.get('case-1', 'a')).rejects.toThrow()
    await expect(store.commit('case-1', [{ op: 'upsert', doc: counter(1) }])).rejects.toThrow()
  })

  it('is made with its folder, for this account alone', async () => {
    const file = join(folder, 'deep', 'er', 'a.db')
    await open(file).commit('case-1', [{ op: 'create', doc: counter(1) }])
    expect(existsSync(file)).toBe(true)
    if (process.platform === 'win32') return
    for (const one of [file, `${file}-wal`]) expect(statSync(one).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'deep')).mode & 0o077).toBe(0)
  })

  it('is written through to the disk at every commit, so that a power cut loses nothing acknowledged', () => {
    const db = openFile(join(folder, 'a.db'), 250)
    closing.push(() => db.close())
    const settings = db
      .prepare(
        'SELECT synchronous, journal_mode, timeout FROM pragma_synchronous, pragma_journal_mode, pragma_busy_timeout',
      )
      .get()
    expect(settings).toEqual({ synchronous: 2, journal_mode: 'wal', timeout: 250 })
  })

  it('no longer holds the words of a document that was deleted or whose time is over', async () => {
    const file = join(folder, 'a.db')
    let ms = Date.parse(morning)
    const store = openSqlite(file, () => instantFromMilliseconds(ms))
    const secret = 'what mum told the health visitor'
    await store.commit('case-1', [
      {
        op: 'create',
        doc: {
          pk: 'case-1',
          id: 'deleted',
          type: 'note',
          people: ['person-deleted'],
          body: { secret, filler: 'x'.repeat(20_000) },
        },
      },
      {
        op: 'create',
        doc: {
          pk: 'case-1',
          id: 'over',
          type: 'note',
          ttl: 60,
          people: ['person-over'],
          body: { secret },
        },
      },
    ])
    const etag = (await store.get('case-1', 'deleted'))?.etag ?? ''
    ms += 60_000
    expect(await store.commit('case-1', [{ op: 'delete', id: 'deleted', etag }])).toEqual({
      outcome: 'ok',
    })
    await store.close()
    const left = readFileSync(file).toString('latin1')
    for (const words of [secret, 'person-deleted', 'person-over']) expect(left).not.toContain(words)
  })

  it('clears away many documents whose time is over, some at each commit', async () => {
    const file = join(folder, 'a.db')
    let ms = Date.parse(morning)
    const store = open(file, () => instantFromMilliseconds(ms))
    await store.commit(
      'case-1',
      Array.from({ length: 100 }, (_each, n): Op => ({
        op: 'create',
        doc: { pk: 'case-1', id: `n${n}`, type: 'note', ttl: 1, people: ['p1'], body: n },
      })),
    )
    ms += 1000
    for (let commit = 0; commit < 3; commit += 1)
      await store.commit('case-1', [{ op: 'upsert', doc: counter(commit) }])
    const raw = new DatabaseSync(file)
    expect(
      raw
        .prepare(
          'SELECT (SELECT count(*) FROM docs) AS docs, (SELECT count(*) FROM people) AS people',
        )
        .get(),
    ).toEqual({ docs: 1, people: 0 })
    raw.close()
  })

  it('keeps a body nested nearly a thousand deep', async () => {
    let body: unknown = 'middle'
    for (let level = 1; level < 1000; level += 1) body = [body]
    const store = open(':memory:')
    await store.commit('case-1', [{ op: 'create', doc: { ...counter(0), body } }])
    expect(JSON.stringify((await store.get('case-1', 'counter'))?.body)).toBe(JSON.stringify(body))
    await expect(
      store.commit('case-1', [{ op: 'upsert', doc: { ...counter(0), body: [body] } }]),
    ).rejects.toThrow(TypeError)
  })
})

describe('a file that cannot be the store', () => {
  const refusal = (file: string, opening: Opening = {}): string => {
    try {
      openSqlite(file, () => morning, opening)
    } catch (error) {
      if (error instanceof Error) return error.message
    }
    return 'It was opened'
  }

  it.each([
    ['a line of text', 'not a database'],
    ['a longer text', 'Minutes of a meeting.\n'.repeat(500)],
  ])('is named when it is no database but %s, and stays as it was', (_what, content) => {
    const file = join(folder, 'minutes.txt')
    writeFileSync(file, content)
    expect(refusal(file)).toBe(
      `The store ${file} cannot be opened: it is not a database. Name another file, or move this one away.`,
    )
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it.each([
    ['with tables', 'CREATE TABLE photos (name TEXT)'],
    ['that has only signed it yet', 'PRAGMA application_id = 7'],
    ['that has only numbered it yet', 'PRAGMA user_version = 1'],
  ])(
    'is named when it is the database of another program %s, and stays as it was',
    (_what, sql) => {
      const file = join(folder, 'photos.db')
      const other = new DatabaseSync(file)
      other.exec(sql)
      other.close()
      const before = readFileSync(file)
      expect(refusal(file)).toBe(
        `The store ${file} cannot be opened: it is the database of another program. Name another file.`,
      )
      expect(readFileSync(file)).toEqual(before)
    },
  )

  it('is named when another version of this program wrote it, and stays as it was', async () => {
    const file = join(folder, 'a.db')
    await openSqlite(file, () => morning).close()
    const newer = new DatabaseSync(file)
    newer.exec('PRAGMA user_version = 2')
    newer.close()
    const before = readFileSync(file)
    expect(refusal(file)).toMatch(
      /^The store .*a\.db cannot be opened: it was written by another version of this program \(layout 2, here 1\)\. Start that version, or name another file\.$/,
    )
    expect(readFileSync(file)).toEqual(before)
  })

  it('is named when it is a folder', () => {
    mkdirSync(join(folder, 'a.db'))
    expect(refusal(join(folder, 'a.db'))).toContain(
      `The store ${join(folder, 'a.db')} cannot be opened: it is a folder`,
    )
  })

  it('is named when its folder cannot be made', () => {
    writeFileSync(join(folder, 'plain'), '')
    for (const file of [join(folder, 'plain', 'a.db'), join(folder, 'plain', 'deeper', 'a.db')]) {
      expect(refusal(file)).toContain(
        `The store ${file} cannot be opened: its folder cannot be made`,
      )
    }
  })

  it('is named when it is damaged inside', async () => {
    const file = join(folder, 'a.db')
    await openSqlite(file, () => morning).close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, 100)
    writeFileSync(file, bytes)
    expect(refusal(file)).toBe(
      `The store ${file} cannot be opened: it is damaged. Put back the last backup.`,
    )
  })

  it('is named when one page far inside is damaged, before anybody asks for what is on it', async () => {
    const file = join(folder, 'a.db')
    const store = openSqlite(file, () => morning)
    for (let number = 0; number < 400; number += 1)
      await store.commit('pk', [
        {
          op: 'create',
          doc: { pk: 'pk', id: `d${number}`, type: 'note', body: { words: 'x'.repeat(400) } },
        },
      ])
    await store.close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, bytes.length - 8_192, bytes.length - 4_096)
    writeFileSync(file, bytes)
    expect(refusal(file, { everyPage: true })).toContain('it is damaged. Put back the last backup.')
    // A command of the terminal does not look through all of it.
    await openSqlite(file, () => morning).close()
  })

  it.skipIf(process.geteuid?.() !== 0)(
    'is left as it is where it is another account’s',
    async () => {
      const file = join(folder, 'a.db')
      await openSqlite(file, () => morning).close()
      chmodSync(file, 0o640)
      chownSync(file, 65_534, 65_534)
      await openSqlite(file, () => morning).close()
      expect(statSync(file).mode & 0o777).toBe(0o640)
    },
  )

  it('is closed to every other account when it was copied here open to them', async () => {
    const file = join(folder, 'a.db')
    await openSqlite(file, () => morning).close()
    chmodSync(file, 0o644)
    await openSqlite(file, () => morning).close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it(
    'is named when another program keeps it to itself',
    async () => {
      const file = join(folder, 'a.db')
      await openSqlite(file, () => morning).close()
      const other = new DatabaseSync(file)
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      expect(refusal(file)).toBe(
        `The store ${file} cannot be opened: another program is using it alone. Close that program and start again.`,
      )
      other.close()
    },
    slow,
  )

  // An administrator of the machine may write everywhere, so the test steps down for a moment where it runs as one.
  const asRoot = process.getuid?.() === 0
  it.skipIf(process.platform === 'win32' || (asRoot && !isMainThread))(
    'is named when it, or its folder, may only be read',
    async () => {
      const file = join(folder, 'a.db')
      const store = openSqlite(file, () => morning)
      await store.close()
      chmodSync(file, 0o444)
      chmodSync(folder, 0o555)
      try {
        if (asRoot) process.seteuid?.(65_534)
        for (const one of [file, join(folder, 'new.db'), join(folder, 'new', 'b.db')])
          expect(refusal(one)).toContain(
            `The store ${one} cannot be opened: it may not be written.`,
          )
      } finally {
        if (asRoot) process.seteuid?.(0)
        chmodSync(folder, 0o755)
      }
    },
  )
})
