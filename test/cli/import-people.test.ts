import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { takenOff, withoutAccount } from '../../src/domain/people/identity.ts'
import type { Directory } from '../../src/ports/directory.ts'
import type { Store } from '../../src/ports/store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { directoryTrail } from '../support/directory-trail.ts'
import { buttons, type House, openHouse, words } from '../support/house.ts'
import { runCli } from './run-cli.ts'

const example = readFileSync(
  new URL('../../src/sandbox/example-people.csv', import.meta.url),
  'utf8',
)
const heading = 'name,email,agency,role,teams_id,duties'
const priya = (duties: string) =>
  `Priya Nair,priya.nair@example.org,Harrowmere Children's ` +
  `Social Care,Conference administrator,,${duties}`

const folder = mkdtempSync(join(tmpdir(), 'round-the-table-people-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function bringIn(text: string, ...more: string[]) {
  const file = join(folder, 'people.csv')
  writeFileSync(file, text)
  return runCli(['import-people', file, ...more], { databaseFile: house.file })
}

/** The directory as it is in the file of the running service. */
async function inDirectory<Answer>(
  ask: (directory: Directory, store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = openSqlite(house.file, () => instant('2026-11-23T09:30:00.000Z'))
  try {
    return await ask(storedDirectory(store), store)
  } finally {
    await store.close()
  }
}
const dutiesOf = (email: string) =>
  inDirectory(async (directory) => (await directory.byEmail(email))?.duties)
const trail = () => inDirectory((_directory, store) => directoryTrail(store))

describe('import-people, beside a running service', () => {
  it('brings nobody back who was taken off, and gives no account back that was taken from them', async () => {
    const account = '99999999-2222-4333-8444-555555555555'
    const file =
      `${heading}\nOwen Reed,owen.reed@example.org,Mereshire ` +
      `Police,Officer,${account},\nTess ` +
      `Cole,tess.cole@example.org,Harrowmere Council,Conference chair,,chair\n`
    await bringIn(file)
    await inDirectory(async (directory) => {
      const [owen, tess] = [
        await directory.byEmail('owen.reed@example.org'),
        await directory.byEmail('tess.cole@example.org'),
      ]
      if (owen === undefined || tess === undefined) throw new Error('The file did not come in')
      await directory.keep([
        withoutAccount(owen),
        takenOff(tess, instant('2026-11-23T10:00:00.000Z')),
      ])
    })
    const again = await bringIn(file)
    expect(again.code).toBe(0)
    expect(`${again.out}${again.err}`).toContain('Tess Cole, who was taken off here')
    await inDirectory(async (directory) => {
      expect((await directory.byEmail('owen.reed@example.org'))?.account).toBeUndefined()
      expect(await directory.byEmail('tess.cole@example.org')).toBeUndefined()
    })
  })

  it('brings people in with their duties, each change in the directory’s own trail, and the second time changes nothing', async () => {
    const before = (await trail()).length
    const first = await bringIn(example)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^In the file: 4 people\. New: 3\. Changed: \d\.\n$/)
    expect(await dutiesOf('gwen.parry@example.org')).toEqual(['chair', 'audit-lead'])
    expect(await dutiesOf('sam.otieno@example.org')).toEqual([])
    const after = await trail()
    expect(
      after
        .slice(before)
        .filter((kept) => kept.event === 'person.added')
        .map(({ by, duties }) => ({ by, duties })),
    ).toEqual(expect.arrayContaining([{ by: 'import', duties: ['chair', 'audit-lead'] }]))
    expect(JSON.stringify(after)).not.toContain('Parry')
    // The service that runs beside it knows at once who may do what.
    expect((await house.say('admin', 'roles')).map(words).join(' ')).toContain(
      'Gwen Parry: conference chair',
    )
    expect((await bringIn(example)).out).toBe('All of it was here already. Nothing has changed.\n')
    expect(await trail()).toHaveLength(after.length)
  })

  it('updates what a changed row says; a file without duties leaves them, and an empty cell takes them away', async () => {
    await bringIn(example)
    const gwen = 'Gwen Parry,gwen.parry@example.org,Harrowmere Homes,Housing officer'
    expect(JSON.parse((await bringIn(`name,email,agency,role\n${gwen}`, '--json')).out)).toEqual({
      ok: true,
      counts: { people: 1, added: 0, changed: 1 },
    })
    expect(await dutiesOf('gwen.parry@example.org')).toEqual(['chair', 'audit-lead'])
    const length = (await trail()).length
    await bringIn(`${heading}\n${gwen},,`)
    expect(await dutiesOf('gwen.parry@example.org')).toEqual([])
    expect((await trail()).slice(length)).toMatchObject([
      { event: 'person.changed', changed: ['duties'], duties: [], by: 'import' },
    ])
  })

  it('an old file gives nobody back a role that was taken away in chat, and says so', async () => {
    await bringIn(example)
    await inDirectory(async (directory) => {
      const gwen = await directory.byEmail('gwen.parry@example.org')
      if (gwen !== undefined) await directory.keep([{ ...gwen, duties: ['chair'] }])
    })
    const { code, out } = await bringIn(example)
    expect(code).toBe(0)
    expect(out).toContain(
      'duties: Gwen Parry has ‘chair’, as it was decided ' +
        'here; the file still says ‘audit-lead; chair’.',
    )
    expect(await dutiesOf('gwen.parry@example.org')).toEqual(['chair'])
    const other = await bringIn(
      'name,email,agency,role,duties\nGwen ' +
        'Parry,gwen.parry@example.org,Harrowmere Homes,Housing officer,administrator',
    )
    expect(other.err).toContain('duties: Gwen Parry has ‘chair’, as it was decided here')
    expect(await dutiesOf('gwen.parry@example.org')).toEqual(['chair'])
  })

  it('says every bad cell with its line, column and reason, and keeps nothing of such a file', async () => {
    const before = await trail()
    const { code, out, err } = await bringIn(
      [
        heading,
        'Good Person,good@example.org,Harrowmere Homes,Housing officer,,chair',
        ',nobody at all,Harrowmere Homes,Housing officer,12,boss; chair',
        'Second Person,good@example.org,Harrowmere Homes,Housing officer,,',
      ].join('\n'),
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n')).toEqual([
      'line 3, name: is empty. Give the person’s name.',
      'line 3, email: is not an e-mail address.',
      'line 3, teams_id: must be the person’s object id in Microsoft Entra, or empty.',
      'line 3, duties: ‘boss’ is not a duty that I know. Use one or ' +
        'more of: administrator; chair; audit-lead, or leave it empty.',
      'line 4, email: is on line 2 already.',
      'Nothing was brought in.',
    ])
    expect(await dutiesOf('good@example.org')).toBeUndefined()
    expect(await trail()).toEqual(before)
    expect((await bringIn('name,email,boss\nA,a@example.org,yes')).err).toContain(
      'line 1, boss: is not a column that I know.',
    )
  })

  it('gives nobody a Teams account that somebody else has, and moves nobody to another', async () => {
    const account = await inDirectory(
      async (directory) =>
        (await directory.byEmail('priya.nair@example.org'))?.account?.objectId ?? '',
    )
    const { err } = await bringIn(
      `${heading}\nNew Person,new@example.org,Harrowmere Homes,Housing officer,${account},administrator\nPriya Nair,priya.nair@example.org,Harrowmere,Administrator,00000000-0000-4000-8000-000000000001,administrator`,
    )
    expect(err).toContain('line 2, teams_id: belongs to somebody else whom I know already.')
    expect(err).toContain('line 3, teams_id: is not the Teams account that this person has here.')
  })

  it('never takes the last administrator away, and does when the same file gives another who can sign in', async () => {
    const administrators = await inDirectory(async (directory) =>
      (await directory.all()).filter((person) => person.duties.includes('administrator')),
    )
    expect(administrators.map(({ name }) => name)).toEqual(['Priya Nair'])
    // Somebody without a Teams account cannot act, and so is no administrator yet.
    const without = await bringIn(
      `${heading}\n${priya('')}\nNadia ` +
        'Rahman,nadia.rahman@example.org,Harrowmere,Administrator,,administrator',
    )
    expect(without.code).toBe(1)
    expect(without.err).toContain('line 2, duties: Nobody would be left who can administer.')
    expect(await dutiesOf('priya.nair@example.org')).toEqual(['administrator'])
    expect(
      (
        await bringIn(
          `${heading}\n${priya('')}\nNadia Rahman,nadia.rahman@example.org,Harrowmere,Administrator,00000000-0000-4000-8000-000000000077,administrator`,
        )
      ).code,
    ).toBe(0)
    expect(await dutiesOf('priya.nair@example.org')).toEqual([])
    expect(
      buttons((await house.say('admin', 'roles'))[0] ?? (await house.last('admin'))).some(
        ({ verb }) => verb.startsWith('duties.'),
      ),
    ).toBe(false)
  })
})

describe('verify-audit', () => {
  it('says that the directory’s trail is whole, and names its first entry that is not', async () => {
    const verified = () => runCli(['verify-audit'], { databaseFile: house.file })
    const { code, out } = await verified()
    expect(code).toBe(0)
    expect(out).toMatch(/^✓ Whole: .+, and the directory’s with \d+\.\n$/)
    const store = openSqlite(house.file, () => instant('2026-11-23T09:30:00.000Z'))
    const doc = await store.get('people', 'audit:000000002')
    if (doc === undefined) throw new Error('The directory has no second entry')
    // Not even in the form of an entry any more: it is named all the same.
    const { etag, ...rest } = doc
    await store.commit('people', [
      { op: 'replace', doc: { ...rest, body: { duties: ['administrator'] } }, etag },
    ])
    await store.close()
    const damaged = await verified()
    expect(damaged.code).toBe(1)
    expect(damaged.out).toContain(
      'the directory (who was given which duty): entry 2 is not as it was written, or is missing',
    )
  })
})
