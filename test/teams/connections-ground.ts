// The server and the slow places that the tests of connections share.
import { errorFacts } from '../../src/log.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { type ConnectionLimits, usualLimits } from '../../src/teams/connections.ts'
import { Door } from '../../src/teams/door.ts'
import { type BotServer, type Mounted, openServer } from '../../src/teams/server.ts'
import { keptLog } from '../support/delivery-ground.ts'
import { tenant } from '../support/families.ts'

/** As the usual ones, and soon over. */
export const soon: ConnectionLimits = {
  ...usualLimits,
  headersWithinMs: 60,
  requestWithinMs: 120,
  answerWithinMs: 150,
  keepAliveMs: 60,
  checkEveryMs: 10,
  closeWithinMs: 300,
}
const identity = {
  appId: 'b7a6c5d4-0000-4000-8000-000000000001',
  appType: 'SingleTenant',
  tenantId: tenant,
  appPassword: 'invented',
}

type Opened = {
  readonly server: BotServer
  readonly port: number
  readonly log: ReturnType<typeof keptLog>
}
export const open: BotServer[] = []

export async function opened(
  mounted: readonly Mounted[] = [],
  connections: Partial<ConnectionLimits> = soon,
  more: { readonly dropped?: () => void; readonly itself?: boolean } = {},
): Promise<Opened> {
  const log = keptLog()
  const rules: DoorRules =
    more.itself === true
      ? { serviceHosts: 'loopback', tenants: [tenant] }
      : { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] }
  const health: Mounted = {
    prefix: '/health',
    readOnly: true,
    handle: () => Promise.resolve({ status: 200, contentType: 'text/plain', body: 'live' }),
  }
  const server = openServer({
    door: new Door(identity),
    turn: () => Promise.resolve(),
    rules,
    log,
    errorFacts,
    mounted: [health, ...mounted],
    connections,
    ...(more.dropped === undefined ? {} : { dropped: more.dropped }),
  })
  open.push(server)
  return { server, port: await server.listen(0, '127.0.0.1'), log }
}

/** A place that answers when it is told to. */
export function slowPlace() {
  const waiting: (() => void)[] = []
  let finished = 0
  let told = false
  let arrived: { readonly count: number; readonly go: () => void } | undefined
  const mounted: Mounted = {
    prefix: '/slow',
    handle: async () => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (told) resolve()
        if (waiting.length === arrived?.count) arrived.go()
      })
      finished += 1
      return { status: 200, contentType: 'text/plain', body: 'done' }
    },
  }
  return {
    mounted,
    finished: () => finished,
    holds: (count: number) =>
      new Promise<void>((go) => (waiting.length >= count ? go() : (arrived = { count, go }))),
    answer: () => {
      told = true
      for (const go of waiting) go()
    },
  }
}

export const places = [
  'GET /api/messages',
  'POST /api/messages',
  'GET /health',
  'POST /health',
  'GET /sandbox',
  'GET /',
]
export const manners: [string, (place: string) => string][] = [
  [
    'an upgrade',
    (place) => `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  ],
  [
    'an upgrade to HTTP/2',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, ` +
      `HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
  ],
  [
    'an upgrade with a body that ends too soon',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nConnection: ` +
      `Upgrade\r\nUpgrade: x\r\nContent-Length: 99\r\n\r\n{`,
  ],
  ['a tunnel', () => 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    'an expectation',
    (place) => `${place} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n`,
  ],
  [
    'another expectation',
    (place) => `${place} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: a miracle\r\n\r\n`,
  ],
  ['half a head', (place) => `${place} HTTP/1.1\r\nHost: x\r\nX-`],
  [
    'half a body',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ` +
      `x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a"`,
  ],
  [
    'half a chunk',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: ` +
      `Bearer x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{`,
  ],
  ['no HTTP', () => '\u0016\u0003\u0001 hello'],
  ['the beginning of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['nothing', () => ''],
  ['many requests at once', (place) => `${place} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(200)],
]
