import { describe, expect, it } from 'vitest'

import { BadConfig, readConfig } from '../src/config.ts'
import { refusedPorts } from '../src/refused-ports.ts'
import { some } from './support/some.ts'

const app = 'B7A6C5D4-0000-4000-8000-000000000001'
const tenant = '11111111-2222-4333-8444-555555555555'
const admin = '22222222-2222-4333-8444-555555555555'
const identity = {
  MICROSOFT_APP_ID: app,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: tenant,
  FIRST_ADMINISTRATOR: admin,
}

function problems(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof BadConfig) return error.problems
    throw error
  }
  throw new Error('This should have been refused')
}

describe('with nothing configured', () => {
  it('the practice room opens, with defaults that need nothing', () => {
    expect(readConfig({})).toEqual({
      mode: 'practice-room',
      port: 3978,
      databaseFile: '.data/round-the-table.sqlite',
      logLevel: 'warn',
      practiceFiles: [],
      localHolidays: [],
    })
  })

  it('an empty variable counts as none', () => {
    expect(readConfig({ PORT: '', MICROSOFT_APP_ID: '  ', LOG_LEVEL: undefined })).toEqual(
      readConfig({}),
    )
  })

  it('the practice room refuses a port that browsers refuse, as Node itself does; a council’s service is no browser’s', async () => {
    for (const port of some(refusedPorts))
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
        cause: { message: 'bad port' },
      })
    expect(problems({ PORT: '6000' })).toEqual([
      'PORT 6000 is one that browsers refuse, so nobody could see the practice room. Set another number, such as 4000',
    ])
    expect(readConfig({ ...identity, PORT: '6000' }).port).toBe(6000)
  })

  it('the connections that may be open, and the front ends before a council’s service, are whole numbers within reason', () => {
    expect(readConfig({ MAX_CONNECTIONS: '200' }).maxConnections).toBe(200)
    expect(readConfig({ ...identity, FORWARDED_FOR_HOPS: '1' })).toMatchObject({
      forwardedForHops: 1,
    })
    expect(problems({ ...identity, MAX_CONNECTIONS: '5', FORWARDED_FOR_HOPS: '-1' })).toEqual(
      expect.arrayContaining([
        'MAX_CONNECTIONS must be 50 or more',
        'FORWARDED_FOR_HOPS must be 0 to 5',
      ]),
    )
  })

  it('the practice room refuses to run in production', () => {
    expect(problems({ NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('NODE_ENV is production'),
    ])
    expect(readConfig({ NODE_ENV: 'development' }).mode).toBe('practice-room')
  })
})

describe('what can be set', () => {
  it('is read: port, file, log level, practices and local holidays', () => {
    expect(
      readConfig({
        PORT: '4000',
        DATABASE_FILE: '/var/lib/rtt.sqlite',
        LOG_LEVEL: 'info',
        PRACTICE_FILES: ' a.json, b.json ,',
        WORD_LIST_FILE: 'words.json',
        LOCAL_HOLIDAYS: '2027-05-14:Town day, 2027-06-01:Fair: the second',
      }),
    ).toMatchObject({
      port: 4000,
      databaseFile: '/var/lib/rtt.sqlite',
      logLevel: 'info',
      practiceFiles: ['a.json', 'b.json'],
      wordListFile: 'words.json',
      localHolidays: [
        { date: '2027-05-14', name: 'Town day' },
        { date: '2027-06-01', name: 'Fair: the second' },
      ],
    })
  })

  it('is refused with every bad variable at once, each with what it must be', () => {
    const found = problems({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      LOCAL_HOLIDAYS: 'tomorrow',
      MICROSOFT_APP_ID: 'mine',
      MICROSOFT_APP_TYPE: 'MultiTenant',
      MICROSOFT_APP_TENANT_ID: tenant,
      ALLOWED_TENANTS: 'everybody',
      SERVICE_HOSTS: 'https://smba.trafficmanager.net/',
    })
    const said = [
      /^PORT must be a number$/,
      /^LOG_LEVEL must be silent, error, warn or info$/,
      /^LOCAL_HOLIDAYS must be dates with names/,
      /^MICROSOFT_APP_ID must be the bot’s application id/,
      /^MICROSOFT_APP_TYPE must be UserAssignedMSI or SingleTenant$/,
      /^ALLOWED_TENANTS must be/,
      /^FIRST_ADMINISTRATOR is missing$/,
      /^SERVICE_HOSTS must be/,
    ]
    expect(found).toHaveLength(said.length)
    for (const words of some(said)) expect(found.filter((one) => words.test(one))).toHaveLength(1)
    expect(() => readConfig({ PORT: 'http' })).toThrow(/PORT must be a number\nSee \.env\.example/)
  })

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3978.5'],
    ['PORT', '-1'],
    ['PORT', 'NaN'],
    ['LOG_LEVEL', 'debug'],
    ['LOCAL_HOLIDAYS', '2027-05-14'],
    ['LOCAL_HOLIDAYS', '2027-05-14:'],
    ['LOCAL_HOLIDAYS', '2027-02-30:Town day'],
    ['LOCAL_HOLIDAYS', '14/05/2027:Town day'],
  ])('%s=%s is refused by name, and not as missing', (name, value) => {
    const found = problems({ [name]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${name} must be `))
  })

  it('is never repeated in what is said, in case it is a secret', () => {
    const found = problems({
      MICROSOFT_APP_PASSWORD: 'secret-word',
      MICROSOFT_APP_ID: 'secret-word',
      PORT: 'secret-word',
    })
    expect(found.join()).not.toContain('secret-word')
  })
})

describe('with the bot’s identity', () => {
  it('it is a tenant’s bot, with ids in small letters and Teams’ own hosts', () => {
    const config = readConfig({ ...identity, NODE_ENV: 'production' })
    expect(config).toMatchObject({
      mode: 'tenant',
      appId: app.toLowerCase(),
      appType: 'UserAssignedMSI',
      homeTenant: tenant,
      tenants: [tenant],
      firstAdministrator: { tenantId: tenant, objectId: admin },
    })
    expect(config.mode === 'tenant' && config.serviceHosts).toContain('smba.trafficmanager.net')
    expect(config).not.toHaveProperty('appPassword')
    expect(config).not.toHaveProperty('firstAdministratorEmail')
  })

  it('takes the first administrator’s e-mail in small letters, and nothing that is none', () => {
    expect(
      readConfig({ ...identity, FIRST_ADMINISTRATOR_EMAIL: 'Priya.Nair@example.org' }),
    ).toMatchObject({ firstAdministratorEmail: 'priya.nair@example.org' })
    expect(problems({ ...identity, FIRST_ADMINISTRATOR_EMAIL: 'Priya' })).toEqual([
      'FIRST_ADMINISTRATOR_EMAIL must be a work e-mail address',
    ])
  })

  it.each(some(Object.keys(identity)))(
    'all of it is needed: without %s nothing starts, rather than a bot without authentication',
    (name) => {
      expect(problems({ ...identity, [name]: undefined })).toEqual([`${name} is missing`])
    },
  )

  it.each([
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
    'ALLOWED_TENANTS',
    'SERVICE_HOSTS',
    'FIRST_ADMINISTRATOR',
  ])('any of it alone is refused, and never a practice room: %s', (name) => {
    expect(
      problems({ [name]: name.includes('HOSTS') ? 'smba.trafficmanager.net' : tenant }).length,
    ).toBeGreaterThanOrEqual(3)
  })

  it('a single-tenant bot needs its password', () => {
    expect(problems({ ...identity, MICROSOFT_APP_TYPE: 'SingleTenant' })).toEqual([
      expect.stringMatching(/^MICROSOFT_APP_PASSWORD is needed/),
    ])
    expect(
      readConfig({ ...identity, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'x' }),
    ).toMatchObject({ appType: 'SingleTenant', appPassword: 'x' })
  })

  it('other tenants may be allowed, and the bot’s own is always among them, once', () => {
    expect(
      readConfig({ ...identity, ALLOWED_TENANTS: `${admin.toUpperCase()}, ${tenant}` }),
    ).toMatchObject({ tenants: [tenant, admin] })
  })

  it('a host has to be a whole name: no address, no port and no pattern', () => {
    for (const host of [
      '*.trafficmanager.net',
      'https://smba.trafficmanager.net',
      'smba.trafficmanager.net:443',
      'smba.trafficmanager.net/uk',
      'a b',
    ])
      expect(problems({ ...identity, SERVICE_HOSTS: host })).toEqual([
        expect.stringMatching(/^SERVICE_HOSTS must be/),
      ])
    expect(readConfig({ ...identity, SERVICE_HOSTS: 'SMBA.example.com' })).toMatchObject({
      serviceHosts: ['smba.example.com'],
    })
  })
})
