// What stops a start: real processes, each with one clear sentence of what to do, no stack trace,
// and an exit code for scripts.
import { chmodSync, existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

import { describe, expect, it } from 'vitest'

import { personId } from '../src/domain/ids.ts'
import { firstMoment } from '../src/sandbox/room-clock.ts'
import { storedDirectory } from '../src/store/directory.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import { claimEnvironment } from '../src/store/store-environment.ts'
import {
  expectKind,
  folder,
  freePort,
  slow,
  start,
  store,
  withAFolder,
  withPort,
} from './start-ground.ts'

withAFolder()

const council = {
  MICROSOFT_APP_ID: 'b7a6c5d4-0000-4000-8000-000000000001',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  FIRST_ADMINISTRATOR: '22222222-2222-4333-8444-555555555555',
}
/** A practice room's, as one leaves it. */
async function aStore(): Promise<void> {
  const opened = openSqlite(store(), () => firstMoment)
  await claimEnvironment(opened, 'practice-room')
  await opened.commit('room-clock', [
    {
      op: 'create',
      doc: { pk: 'room-clock', id: 'clock', type: 'room-clock', body: { now: firstMoment } },
    },
  ])
  await storedDirectory(opened, () => Promise.resolve(), { now: () => firstMoment }).keep([
    {
      id: personId('chair'),
      name: 'Margaret Osei',
      agency: 'Harrowmere',
      role: 'Chair',
      duties: ['chair'],
    },
  ])
  await opened.close()
}
const changed = (sql: string) => {
  const db = new DatabaseSync(store())
  db.exec(sql)
  db.close()
}

describe('a port', () => {
  it.each([
    ['the practice room', {}],
    ['a council’s service', council],
  ])(
    'that is taken is named to whoever starts %s',
    async (_who, identity) => {
      await withPort(async (port) =>
        expectKind(
          await start({ environment: { ...identity, DATABASE_FILE: store(), PORT: String(port) } }),
          `Port ${port} is taken. Is Round the Table running already? Otherwise set PORT`,
        ),
      )
    },
    slow,
  )

  it.each([1, 22, 6000])(
    'that browsers refuse, such as %i, is named before the practice room opens where nobody could see it',
    async (port) => {
      expectKind(
        await start({ environment: { DATABASE_FILE: store(), PORT: String(port) } }),
        `PORT ${port} is one that browsers refuse, so nobody could see the practice room. Set another number, such as 4000`,
      )
      expect(existsSync(store())).toBe(false)
    },
    slow,
  )

  it.skipIf(process.getuid?.() !== 0)(
    'that this account may not use is named, with what to do',
    async () => {
      chmodSync(folder.file(''), 0o777)
      expectKind(
        await start({
          environment: { DATABASE_FILE: folder.file('new.sqlite'), PORT: '80' },
          uid: 65_534,
        }),
        'Port 80 may not be used by this account. Set PORT to a number above 1023',
      )
    },
    slow,
  )
})

it(
  'an old Node is told which one is needed and how to get it',
  async () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.11.0' })"
    expectKind(
      await start({ preload: old }),
      /needs Node 22\.18 or newer; this is Node 20\.11\.0\.\nRun 'npm ci' again/,
      2,
    )
  },
  slow,
)

describe('a clock', () => {
  it.each([
    ['lost', '1970-01-01'],
    ['years ahead', '2099-06-01'],
  ])(
    'that is %s stops a council’s service before the store is touched',
    async (_how, date) => {
      const preload = `Date.now = () => ${Date.parse(date)}`
      expectKind(
        await start({ preload, environment: { ...council, DATABASE_FILE: store() } }),
        /This machine’s clock says .*, which cannot be\. Let it keep its time by NTP, and start again\./,
      )
      expect(existsSync(store())).toBe(false)
    },
    slow,
  )

  it(
    'of a practice room that was moved where no calendar reaches is named too',
    async () => {
      await aStore()
      changed(`UPDATE docs SET body = '{"now":"2099-01-01T00:00:00.000Z"}' WHERE pk = 'room-clock'`)
      expectKind(
        await start({ environment: { DATABASE_FILE: store() } }),
        'The practice room’s clock says Thu 1 January 2099, which cannot be. Take its store away, and start again.',
      )
    },
    slow,
  )
})

describe('a store', () => {
  it(
    'that was cut short says that it is damaged',
    async () => {
      await aStore()
      truncateSync(store(), 6_000)
      expectKind(
        await start({ environment: { DATABASE_FILE: store() } }),
        /store\.sqlite cannot be opened: it is damaged\. Put back the last backup\./,
      )
    },
    slow,
  )

  it(
    'that is some other file is left alone',
    async () => {
      writeFileSync(store(), 'minutes of the last meeting')
      expectKind(
        await start({ environment: { DATABASE_FILE: store() } }),
        /store\.sqlite cannot be opened: it is not a database\. Name another file/,
      )
    },
    slow,
  )

  it(
    'that a newer version wrote says so',
    async () => {
      await aStore()
      changed('PRAGMA user_version = 9')
      expectKind(
        await start({ environment: { DATABASE_FILE: store() } }),
        /it was written by another version of this program \(layout 9, here 1\)\. Start that version/,
      )
    },
    slow,
  )

  it(
    'with a record that cannot be read says so without showing what is in it',
    async () => {
      await aStore()
      changed(`UPDATE docs SET body = '{"name":"Margaret Osei"}' WHERE type = 'person'`)
      const ended = await start({
        environment: { DATABASE_FILE: store(), PORT: String(await freePort()) },
      })
      expectKind(
        ended,
        'Round the Table could not start: the store holds a record that this version cannot read. Start the version that wrote it, or put back the last backup',
      )
      expect(ended.said).not.toContain('Margaret')
    },
    slow,
  )

  it(
    'that is a folder is named',
    async () => {
      mkdirSync(store())
      expectKind(
        await start({ environment: { DATABASE_FILE: store() } }),
        /it is a folder, or this account may not open it/,
      )
    },
    slow,
  )

  it.skipIf(process.getuid?.() !== 0)(
    'in a folder that may not be written says so',
    async () => {
      chmodSync(folder.file(''), 0o755)
      for (const file of ['new.sqlite', 'below/new.sqlite'])
        expectKind(
          await start({ environment: { DATABASE_FILE: folder.file(file) }, uid: 65_534 }),
          /it may not be written\. Let this account write the file and its folder, and check that the disk is not read-only/,
        )
    },
    slow,
  )

  it.skipIf(!existsSync('/proc/self'))(
    'where no folder can be made ends too, rather than trying for ever',
    async () => {
      expectKind(
        await start({ environment: { DATABASE_FILE: '/proc/data/store.sqlite' } }),
        'its folder cannot be made',
      )
    },
    slow,
  )

  it(
    'in Cosmos DB that cannot be reached says where it looked',
    async () => {
      expectKind(
        await start({
          environment: { ...council, COSMOS_ENDPOINT: 'https://127.0.0.1:1', COSMOS_KEY: 'abcd' },
        }),
        'Cosmos DB does not answer at https://127.0.0.1:1. Look at COSMOS_ENDPOINT, at the network and at the account’s firewall.',
      )
    },
    slow,
  )

  it(
    'of real families never opens as a practice room, nor the other way round',
    async () => {
      await aStore()
      expectKind(
        await start({ environment: { ...council, DATABASE_FILE: store() } }),
        'This store belongs to a practice room with invented families',
      )
    },
    slow,
  )
})
