// Which store is opened follows from the configuration alone.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { BadConfig, readConfig } from '../../../src/config.ts'
import { openCore } from '../../../src/core.ts'
import { instant } from '../../../src/domain/ids.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'

const appId = '11111111-2222-4333-8444-555555555555'
const tenant = '66666666-7777-4888-8999-aaaaaaaaaaaa'
const identity = {
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: tenant,
  FIRST_ADMINISTRATOR: tenant,
}
const real = { COSMOS_ENDPOINT: 'https://harrowmere.documents.azure.com:443/' }

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof BadConfig) return error.problems
    throw error
  }
}

describe('the configuration of Cosmos DB', () => {
  it('is none when none is set: everything is kept in the file', () => {
    expect('cosmos' in readConfig(identity)).toBe(false)
    expect('cosmos' in readConfig({})).toBe(false)
  })

  it('needs the address alone; a managed identity opens it, with MICROSOFT_APP_TYPE=UserAssignedMSI the bot’s', () => {
    expect(readConfig({ ...identity, ...real }).cosmos).toEqual({
      endpoint: real.COSMOS_ENDPOINT,
      database: 'round-the-table',
      container: 'records',
      identity: appId,
    })
    expect(
      readConfig({
        ...identity,
        MICROSOFT_APP_TYPE: 'SingleTenant',
        MICROSOFT_APP_PASSWORD: 'x',
        ...real,
        COSMOS_DATABASE: 'd',
        COSMOS_CONTAINER: 'c',
      }).cosmos,
    ).toEqual({ endpoint: real.COSMOS_ENDPOINT, database: 'd', container: 'c' })
  })

  it('takes a key for an emulator on this machine, and for nothing else', () => {
    const emulator = { COSMOS_ENDPOINT: 'http://localhost:8081', COSMOS_KEY: 'k' }
    expect(readConfig(emulator).cosmos).toEqual({
      endpoint: 'http://localhost:8081',
      database: 'round-the-table',
      container: 'records',
      key: 'k',
    })
    expect(problems({ COSMOS_ENDPOINT: 'https://127.0.0.1:8081' })).toEqual([
      'COSMOS_KEY is needed for an emulator: its documentation names the key',
    ])
    expect(problems({ ...identity, ...real, COSMOS_KEY: 'k' })).toEqual([
      'COSMOS_KEY is for an emulator on this machine alone: ' +
        'a real account is opened by the service’s identity',
    ])
  })

  it('never lets the practice room, which lets everybody in, open a real account', () => {
    expect(problems(real)).toEqual([
      'COSMOS_ENDPOINT is set, but no MICROSOFT_APP_ID: the practice ' +
        'room, which lets everybody in, never opens a real account',
    ])
  })

  it.each([
    'harrowmere',
    'http://harrowmere.documents.azure.com',
    'https://harrowmere.documents.azure.com/dbs/x',
    'https://somebody@harrowmere.documents.azure.com',
    'https://harrowmere.documents.azure.com?x=1',
    'http://localhost.example.org:8081',
    'AccountEndpoint=https://harrowmere.documents.azure.com;AccountKey=k',
    'ftp://harrowmere.documents.azure.com',
  ])('refuses an address that is no account’s, or not encrypted: %s', (COSMOS_ENDPOINT) => {
    expect(problems({ ...identity, COSMOS_ENDPOINT })).toEqual([
      'COSMOS_ENDPOINT must be an account’s address, ' +
        'for example https://harrowmere.documents.azure.com',
    ])
  })

  it('says so when the rest is set without an address, or a name cannot be one', () => {
    expect(problems({ COSMOS_DATABASE: 'd', COSMOS_CONTAINER: 'c', COSMOS_KEY: 'k' })).toEqual(
      ['COSMOS_DATABASE', 'COSMOS_CONTAINER', 'COSMOS_KEY'].map(
        (name) => `${name} is set, but no COSMOS_ENDPOINT`,
      ),
    )
    expect(problems({ ...identity, ...real, COSMOS_CONTAINER: 'a/b' })).toEqual([
      'COSMOS_CONTAINER must be the name that the infrastructure gave it',
    ])
  })
})

describe('the service’s store', () => {
  const morning = instant('2027-03-01T09:00:00.000Z')
  const clock: Clock = { now: () => morning }
  let account: EmulatedAccount
  let folder: string
  beforeAll(async () => {
    account = await openAccount()
  })
  afterAll(() => account.close())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'round-the-table-config-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is the container when one is named, and then there is no file; else it is the file', async () => {
    const place = account.container()
    const file = join(folder, 'deeper', 'a.sqlite')
    const cosmos = {
      COSMOS_ENDPOINT: place.endpoint,
      COSMOS_DATABASE: place.database,
      COSMOS_CONTAINER: place.container,
      COSMOS_KEY: place.key ?? '',
    }
    const keepSomebody = async (environment: Record<string, string>) => {
      const core = await openCore(
        readConfig({ LOG_LEVEL: 'silent', DATABASE_FILE: file, ...environment }),
        async () => clock,
        () => undefined,
      )
      await core.store.commit('people', [
        { op: 'upsert', doc: { pk: 'people', id: 'person:p1', type: 'note', body: null } },
      ])
      await core.close()
    }
    await keepSomebody(cosmos)
    // The person, and the mark that says what the store is for.
    expect(account.held(place)).toHaveLength(2)
    expect(existsSync(file)).toBe(false)
    await keepSomebody({})
    expect(account.held(place)).toHaveLength(2)
    expect(existsSync(file)).toBe(true)
  })
})
