import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

import { afterAll, describe, expect, it } from 'vitest'

import { verifyTrails } from '../../../src/store/audit/check.ts'
import { caseStore } from '../../../src/store/case-store.ts'
import { backUp } from '../../../src/store/sqlite/backup.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { oneFamily, setClock } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
const clock = setClock('2026-11-23T10:00:00.000Z')
const family = oneFamily()
const [conference] = family.conferences

describe('a backup of the file', () => {
  it('is made while the service writes, is whole, and is put back with an audit trail that is whole', async () => {
    const [file, copy] = [folder.file('live.sqlite'), folder.file('backup.sqlite')]
    const store = openSqlite(file, () => clock.now())
    const cases = caseStore({ store, clock, committed: () => undefined })
    let writing = true
    let written = 0
    const writer = (async () => {
      while (writing) {
        await cases.change(family.id, () => ({
          change: 'commit',
          family,
          audit: [
            {
              event: 'conference.updated',
              meeting: conference?.id ?? expect.fail('no conference'),
              by: 'import',
              at: clock.now(),
            },
          ],
          answer: undefined,
        }))
        written += 1
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    while (written < 20) await new Promise((resolve) => setImmediate(resolve))
    const done = await backUp({ from: file, to: copy, now: () => clock.now() })
    const after = written
    while (written < after + 5) await new Promise((resolve) => setImmediate(resolve))
    writing = false
    await writer
    await store.close()
    expect(done).toMatchObject({ ok: true, value: { cases: 1 } })
    expect(statSync(copy).mode & 0o077).toBe(0)

    // The live file is lost; the backup takes its place.
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
    copyFileSync(copy, file)
    const restored = openSqlite(file, () => clock.now())
    const again = caseStore({ store: restored, clock, committed: () => undefined })
    expect(await again.load(family.id)).toEqual(family)
    const { damages, entries } = await verifyTrails(restored)
    expect(damages).toEqual([])
    expect(entries).toBeGreaterThanOrEqual(20)
    expect(entries).toBeLessThan(written)
    await again.change(family.id, (before) => ({
      change: 'commit',
      family: before ?? family,
      audit: [
        {
          event: 'read',
          meeting: conference?.id ?? expect.fail('no conference'),
          what: 'record',
          by: 'terminal',
          at: clock.now(),
        },
      ],
      answer: undefined,
    }))
    expect(await verifyTrails(restored)).toMatchObject({ damages: [], entries: entries + 1 })
    await restored.close()
  })

  it('is refused where there is nothing, and never made over a file that is there', async () => {
    const there = folder.file('there.sqlite')
    writeFileSync(there, 'mine')
    expect(
      await backUp({
        from: folder.file('none.sqlite'),
        to: folder.file('b.sqlite'),
        now: () => clock.now(),
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'backup.no-file' } })
    expect(
      await backUp({ from: folder.file('live.sqlite'), to: there, now: () => clock.now() }),
    ).toMatchObject({ ok: false, refusal: { code: 'backup.there' } })
    expect(readFileSync(there, 'utf8')).toBe('mine')
  })

  it('of a store whose audit was changed is called damaged', async () => {
    const file = folder.file('damaged.sqlite')
    const store = openSqlite(file, () => clock.now())
    const cases = caseStore({ store, clock, committed: () => undefined })
    await cases.change(family.id, () => ({
      change: 'commit',
      family,
      audit: [
        {
          event: 'conference.updated',
          meeting: conference?.id ?? expect.fail('no conference'),
          by: 'import',
          at: clock.now(),
        },
      ],
      answer: undefined,
    }))
    const entry = await store.get(family.id, 'audit:000000001')
    if (entry === undefined) throw new Error('There is no entry')
    const { etag, ...doc } = entry
    await store.commit(family.id, [
      { op: 'replace', doc: { ...doc, body: { by: 'somebody' } }, etag },
    ])
    expect(
      await backUp({ from: file, to: folder.file('damaged-copy.sqlite'), now: () => clock.now() }),
    ).toMatchObject({ ok: false, refusal: { code: 'backup.damaged' } })
    await store.close()
  })
})
