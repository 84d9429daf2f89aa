// A file that cannot be the store: it is named, and stays as it was.
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isMainThread } from 'node:worker_threads'

import { describe, expect, it } from 'vitest'

import type { Opening } from '../../../src/store/sqlite/file.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { folder, morning, slow, withAFolder } from './sqlite-ground.ts'

withAFolder()

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
      `The store ${file} cannot be opened: it is not a ` +
        'database. Name another file, or move this one away.',
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
        `The store ${file} cannot be opened: it is the ` +
          'database of another program. Name another file.',
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
        `The store ${file} cannot be opened: another program ` +
          'is using it alone. Close that program and start again.',
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
