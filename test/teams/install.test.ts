import { createServer, type Server } from 'node:http'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { graphInstaller } from '../../src/teams/install.ts'
import { tenant } from '../support/families.ts'
import { portOf } from '../support/loopback-connector.ts'

const teamsAppId = '0d820ecd-def2-4297-adad-78056cde7c78'
const account = { tenantId: tenant, objectId: '22222222-2222-4333-8444-555555555555' }
let calls: { method: string; url: string; authorization: string; body: string }[] = []
let status = 201
let server: Server
beforeEach(async () => {
  calls = []
  status = 201
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      calls.push({
        method: request.method ?? '',
        url: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body,
      })
      if (status === 0) return void response.destroy()
      response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(status === 201 ? '' : JSON.stringify({ error: { code: 'x' } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
)
const installer = (token = () => Promise.resolve('a-token')) =>
  graphInstaller({
    teamsAppId,
    homeTenant: tenant.toUpperCase(),
    token,
    baseUrl: `http://127.0.0.1:${portOf(server.address())}`,
  })

describe('adding the app for somebody', () => {
  it('asks Graph for that person and the app of the catalogue, as the bot', async () => {
    expect(await installer().install(account)).toBe('installed')
    expect(calls).toEqual([
      {
        method: 'POST',
        url: `/v1.0/users/${account.objectId}/teamwork/installedApps`,
        authorization: 'Bearer a-token',
        body: JSON.stringify({
          'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${teamsAppId}`,
        }),
      },
    ])
  })

  it.each([
    [409, 'there-already'],
    [403, 'not-permitted'],
    [404, 'not-permitted'],
    [401, 'not-permitted'],
    [429, 'try-again'],
    [503, 'try-again'],
    [0, 'try-again'],
  ] as const)('an answer of %i means: %s', async (answer, outcome) => {
    status = answer
    expect(await installer().install(account)).toBe(outcome)
  })

  it('asks nobody about people of another tenant', async () => {
    expect(
      await installer().install({ ...account, tenantId: '99999999-2222-4333-8444-555555555555' }),
    ).toBe('not-permitted')
    expect(calls).toEqual([])
  })

  it('without a token waits for another time', async () => {
    expect(await installer(() => Promise.reject(new Error('no token'))).install(account)).toBe(
      'try-again',
    )
    expect(calls).toEqual([])
  })
})
