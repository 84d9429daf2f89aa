// The practice room lets everybody in who reaches it, so only whoever calls this machine by its own name reaches it.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { errorFacts } from '../../src/log.ts'
import { Door } from '../../src/teams/door.ts'
import { type BotServer, openServer } from '../../src/teams/server.ts'
import { keptLog } from '../support/delivery-ground.ts'
import { tenant } from '../support/families.ts'
import { sendRaw } from '../support/raw-http.ts'

let server: BotServer
let port: number
const asked: string[] = []
beforeEach(async () => {
  asked.length = 0
  server = openServer({
    door: new Door({ appId: 'x', appType: 'SingleTenant', tenantId: tenant, appPassword: 'x' }),
    turn: () => Promise.resolve(),
    rules: { serviceHosts: 'loopback', tenants: [tenant] },
    log: keptLog(),
    errorFacts,
    mounted: [
      {
        prefix: '/sandbox',
        handle: ({ path }) => {
          asked.push(path)
          return Promise.resolve({ status: 200, contentType: 'text/plain', body: 'the room' })
        },
      },
    ],
  })
  port = await server.listen(0, '127.0.0.1')
})
afterEach(() => server.close())

const get = (path: string, host: string) =>
  sendRaw(port, { method: 'GET', path, headers: { Host: host } })

it.each(['127.0.0.1', 'localhost', 'LOCALHOST:3978', '[::1]:3978', '127.0.0.1:3978'])(
  '%s is this machine',
  async (host) => {
    expect(await get('/sandbox', host)).toMatchObject({ status: 200, text: 'the room' })
  },
)

it.each([
  'other.example',
  'localhost.other.example',
  '127.0.0.1.other.example',
  'other.example@127.0.0.1',
  'x@localhost',
  '127.0.0.1#other.example',
  '127.0.0.1/other.example',
  'localhost?other.example',
  '2130706433',
  '0x7f.0.0.1',
  '127.1',
  'localhost:',
  'localhost:80:80',
])('‘%s’ is not', async (host) => {
  const { status, text } = await get('/sandbox', host)
  expect([400, 403]).toContain(status)
  expect(text).not.toContain('the room')
  expect(asked).toEqual([])
})

it.each([
  'http://other.example/sandbox',
  'https://other.example:3978/sandbox/people',
  'HTTP://other.example/sandbox',
  'http://127.0.0.1@other.example/sandbox',
  '//other.example/sandbox',
  '/\\other.example/sandbox',
  '*',
])('a request line that names a host itself reaches nothing: %s', async (path) => {
  const { status } = await get(path, '127.0.0.1')
  expect([400, 403]).toContain(status)
  expect(asked).toEqual([])
})
