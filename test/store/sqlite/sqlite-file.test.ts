// The file of the store: who may read it, what is in it, and how it is opened.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { describe, expect, it } from 'vitest'

import { instantFromMilliseconds } from '../../../src/domain/ids.ts'
import type { Op } from '../../../src/ports/store.ts'
import { openFile } from '../../../src/store/sqlite/file.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { closing, counter, folder, morning, open, withAFolder } from './sqlite-ground.ts'

withAFolder()

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
        'SELECT synchronous, journal_mode, timeout FROM ' +
          'pragma_synchronous, pragma_journal_mode, pragma_busy_timeout',
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
