import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  accountOf,
  type DoorRules,
  isPersonal,
  isTrustedService,
  readArrival,
} from '../../src/teams/arrival.ts'
import { objectIdOf, tenant } from '../support/families.ts'

const teams: DoorRules = {
  serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
  tenants: [tenant],
}
const room: DoorRules = { serviceHosts: 'loopback', tenants: [tenant], sandboxTenant: tenant }
const elsewhere = '99999999-2222-4333-8444-555555555555'

const arrival = (more: Record<string, unknown> = {}) => {
  const read = readArrival({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    from: { id: '29:a', aadObjectId: objectIdOf('school') },
    recipient: { id: '28:b' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...more,
  })
  if (read === undefined) throw new Error('This should have been an arrival')
  return read
}

describe('the address to which an answer would go', () => {
  it.each([
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net',
    'https://SMBA.TrafficManager.net/emea/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.trafficmanager.net:443/uk/',
  ])('is trusted when it is one of Teams’ own: %s', (address) => {
    expect(isTrustedService(address, teams)).toBe(true)
  })

  it.each([
    'https://evil.trafficmanager.net/',
    'https://trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil-smba.trafficmanager.net/',
    'https://a.smba.trafficmanager.net/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://evil.example?smba.trafficmanager.net',
    'https://evil.example#smba.trafficmanager.net',
    'https://smba.trafficmanager.net\\@evil.example/'.replace('\\@', '%40'),
    'https://smba.trafficmanager.net./',
    'ftp://smba.trafficmanager.net/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
    'javascript:alert(1)',
    'http://127.0.0.1/',
    'http://localhost/',
    'http://169.254.169.254/',
    'https://ѕmba.trafficmanager.net/',
  ])('is not trusted otherwise: %s', (address) => {
    expect(isTrustedService(address, teams)).toBe(false)
  })

  it.each([
    'http://127.0.0.1:3978/sandbox/',
    'http://localhost:56150',
    'http://[::1]:1/',
    'https://127.0.0.1/',
  ])('may be this machine in the practice room: %s', (address) => {
    expect(isTrustedService(address, room)).toBe(true)
  })

  it.each([
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://user:pass@127.0.0.1/',
    'http://127.0.0.1@evil.example/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'https://smba.trafficmanager.net/',
  ])('may be nothing else in the practice room: %s', (address) => {
    expect(isTrustedService(address, room)).toBe(false)
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (address) => {
          expect(isTrustedService(address, teams)).toBe(false)
        },
      ),
    )
  })
})

describe('who sent it', () => {
  it('is tenant and object id together, in small letters', () => {
    expect(accountOf(arrival(), teams)).toEqual({
      tenantId: tenant,
      objectId: objectIdOf('school'),
    })
    expect(
      accountOf(
        arrival({
          from: { id: '29:a', aadObjectId: 'ABCDEF00-0000-4000-8000-000000000000' },
          conversation: { id: 'a:1', tenantId: tenant.toUpperCase() },
        }),
        teams,
      ),
    ).toEqual({ tenantId: tenant, objectId: 'abcdef00-0000-4000-8000-000000000000' })
  })

  it('may be known by either of the two places in which Teams names the tenant', () => {
    expect(accountOf(arrival({ channelData: undefined }), teams)?.tenantId).toBe(tenant)
    expect(accountOf(arrival({ conversation: { id: 'a:1' } }), teams)?.tenantId).toBe(tenant)
  })

  it.each<[string, Record<string, unknown>]>([
    ['without an object id', { from: { id: '29:a' } }],
    ['without a tenant', { conversation: { id: 'a:1' }, channelData: null }],
    ['when the two tenants differ', { channelData: { tenant: { id: elsewhere } } }],
    [
      'from a tenant that is not allowed',
      {
        conversation: { id: 'a:1', tenantId: elsewhere },
        channelData: { tenant: { id: elsewhere } },
      },
    ],
  ])('is nobody %s', (_name, more) => {
    expect(accountOf(arrival(more), teams)).toBeUndefined()
  })

  it('is always of the one invented tenant in the practice room, whatever the activity says', () => {
    expect(
      accountOf(arrival({ conversation: { id: 'a:1', tenantId: elsewhere } }), room)?.tenantId,
    ).toBe(tenant)
  })
})

describe('a chat', () => {
  it.each<[Record<string, unknown>, boolean]>([
    [{ conversationType: 'personal' }, true],
    [{ conversationType: 'personal', isGroup: true }, true],
    [{ conversationType: 'groupChat' }, false],
    [{ conversationType: 'channel' }, false],
    [{ conversationType: 'Personal' }, false],
    [{ conversationType: '' }, false],
    [{ isGroup: true }, false],
    // Teams always names the kind.
    [{}, false],
  ])('%j is one person’s own: %s', (conversation, own) => {
    expect(isPersonal(arrival({ conversation: { id: 'a:1', ...conversation } }), teams)).toBe(own)
  })

  it('of no named kind is one person’s own in the practice room alone, where other clients leave it out', () => {
    const unnamed = arrival({ conversation: { id: 'a:1' } })
    expect(isPersonal(unnamed, room)).toBe(true)
  })
})

describe('anything at all that comes in', () => {
  it('is an arrival or nothing, and never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(readArrival(body)).toBeUndefined()
      }),
    )
  })
})
