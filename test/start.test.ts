// What stops a start: real processes, each with one clear sentence of what to do, no stack trace, and an exit code for scripts.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { personId } from '../src/domain/ids.ts'
import { firstMoment } from '../src/sandbox/room-clock.ts'
import { storedDirectory } from '../src/store/directory.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import { claimEnvironment } from '../src/store/store-environment.ts'
import { ownFolder } from './support/folders.ts'
import { portOf } from './support/loopback-connector.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const council = {
  MICROSOFT_APP_ID: 'b7a6c5d4-0000-4000-8000-000000000001',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  FIRST_ADMINISTRATOR: '22222222-2222-4333-8444-555555555555',
}
const slow = 180_000

let folder = ownFolder()
beforeEach(() => {
  folder.remove()
  folder = ownFolder()
  mkdirSync(folder.file('here'), { recursive: true })
})
afterEach(() => chmodSync(folder.file('here'), 0o755))
afterAll(() => folder.remove())

type Start = {
  readonly environment?: Record<string, string>
  readonly preload?: string
  /** Stops it once it is open. */ readonly stop?: boolean
  readonly uid?: number
}
type Ended = { readonly code: number | null; readonly said: string }

/** Starts the program in a folder of its own and waits until it ends. */
function start({ environment = {}, preload, stop = false, uid }: Start = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const before =
      preload === undefined
        ? []
        : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
    const child = spawn(
      process.execPath,
      [...before, '--import', `${root}src/node-check.mjs`, `${root}src/main.ts`],
      {
        cwd: folder.file('here'),
        env: { PATH: process.env['PATH'], ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(uid === undefined ? {} : { uid }),
      },
    )
    let said = ''
    let asked = !stop
    const hear = (some: Buffer) => {
      said += some.toString()
      if (!asked && /is open|listens on/.test(said)) asked = child.kill('SIGTERM')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })
}

/** It ended with 1 (or `code`), and said it in a few short lines without a trace of the program's inside. */
function expectKind({ code, said }: Ended, words: RegExp | string, wanted = 1): void {
  expect(said).toMatch(words)
  expect(code).toBe(wanted)
  expect(said).not.toMatch(/\n\s+at |node:internal|ZodError|"code":|is open/)
  expect(said.trim().split('\n').length).toBeLessThanOrEqual(8)
}

const store = () => folder.file('store.sqlite')
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

async function withPort<Result>(use: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  try {
    return await use(portOf(server.address()))
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
const freePort = () => withPort((port) => Promise.resolve(port))
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

describe('a practice', () => {
  it(
    'that is not there, and one that ships already, are told apart',
    async () => {
      const ended = await start({
        environment: { PRACTICE_FILES: 'nowhere.json,portsmouth', DATABASE_FILE: store() },
      })
      expectKind(
        ended,
        'PRACTICE_FILES, nowhere.json: I cannot read the file nowhere.json. Check its name and that I may open it.',
      )
      expect(ended.said).toContain(
        'PRACTICE_FILES, portsmouth: it ships with the program and needs no file. Leave it out',
      )
    },
    slow,
  )
})

describe('a word list of the council’s own', () => {
  it(
    'that is not there is said, before anybody writes with another list than theirs',
    async () => {
      expectKind(
        await start({ environment: { WORD_LIST_FILE: 'nowhere.json', DATABASE_FILE: store() } }),
        'WORD_LIST_FILE, nowhere.json: ',
      )
    },
    slow,
  )
})

describe('the file .env', () => {
  const env = (content: string | Uint8Array) => writeFileSync(folder.file('here/.env'), content)

  it(
    'is read with quotation marks, spaces, Windows’ line ends and Notepad’s mark',
    async () => {
      const port = await freePort()
      env(
        `\uFEFFPORT = "${port}" \r\nDATABASE_FILE='store of ours.sqlite'\r\n# COSMOS_ENDPOINT=x\r\n\r\n`,
      )
      const { code, said } = await start({ stop: true })
      expect(said).toContain(`http://127.0.0.1:${port}/sandbox/`)
      expect(code).toBe(0)
      expect(existsSync(folder.file('here/store of ours.sqlite'))).toBe(true)
    },
    slow,
  )

  it(
    'that is half filled in says what is missing, all of it',
    async () => {
      env('MICROSOFT_APP_ID=mine\n')
      const ended = await start()
      expectKind(ended, 'MICROSOFT_APP_ID must be the bot’s application id')
      for (const name of ['MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'FIRST_ADMINISTRATOR'])
        expect(ended.said).toContain(`${name} is missing`)
    },
    slow,
  )

  it(
    'with a misspelt name never opens the practice room without a word',
    async () => {
      env('MICROSOFT_APPID=b7a6c5d4-0000-4000-8000-000000000001\nPROT=4000\nHOST=somewhere\n')
      const ended = await start()
      expectKind(ended, 'MICROSOFT_APPID in .env is not known. Did you mean MICROSOFT_APP_ID?')
      expect(ended.said).toContain('PROT in .env is not known. Did you mean PORT?')
      expect(ended.said).not.toContain('HOST')
    },
    slow,
  )

  it(
    'that is a folder, or in another alphabet’s coding, is named',
    async () => {
      env(Buffer.from('PORT=4000\n', 'utf16le'))
      expectKind(await start(), '.env is not in UTF-8. Save it as ‘UTF-8’')
      folder.remove()
      mkdirSync(folder.file('here/.env'), { recursive: true })
      expectKind(await start(), '.env is a folder. It must be a text file, like .env.example')
    },
    slow,
  )
})

describe('a day off of this council', () => {
  it(
    'that the calendar does not reach stops nothing, and the log names it',
    async () => {
      const LOCAL_HOLIDAYS = '2004-05-14:Old day,2027-05-14:Town day'
      const PORT = String(await freePort())
      const environment = { DATABASE_FILE: folder.file('new.sqlite'), PORT, LOCAL_HOLIDAYS }
      const { code, said } = await start({ environment, stop: true })
      expect(said).toMatch(/2004-05-14.*"event":"local-holiday\.left-out"/)
      expect(said).not.toContain('2027-05-14')
      expect(said).toContain('is open')
      expect(code).toBe(0)
    },
    slow,
  )
})
