// Whatever is sent over a connection, it ends, and it keeps nobody from stopping the service.
import { createServer, type Server } from 'node:http'

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'

import { errorFacts } from '../../src/log.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { type ConnectionLimits, holdConnections, usualLimits } from '../../src/teams/connections.ts'
import { Door } from '../../src/teams/door.ts'
import { type BotServer, type Mounted, openServer } from '../../src/teams/server.ts'
import { keptLog } from '../support/delivery-ground.ts'
import { tenant } from '../support/families.ts'
import { runs } from '../support/hostile.ts'
import { portOf } from '../support/loopback-connector.ts'
import { sendRaw } from '../support/raw-http.ts'
import { openRaw } from '../support/raw-socket.ts'

/** As the usual ones, and soon over. */
const soon: ConnectionLimits = {
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
const open: BotServer[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function opened(
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
function slowPlace() {
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

const places = [
  'GET /api/messages',
  'POST /api/messages',
  'GET /health',
  'POST /health',
  'GET /sandbox',
  'GET /',
]
const manners: [string, (place: string) => string][] = [
  [
    'an upgrade',
    (place) => `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  ],
  [
    'an upgrade to HTTP/2',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
  ],
  [
    'an upgrade with a body that ends too soon',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\nContent-Length: 99\r\n\r\n{`,
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
      `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a"`,
  ],
  [
    'half a chunk',
    (place) =>
      `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{`,
  ],
  ['no HTTP', () => '\u0016\u0003\u0001 hello'],
  ['the beginning of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['nothing', () => ''],
  ['many requests at once', (place) => `${place} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(200)],
]

describe('a connection', () => {
  it.each(manners)(
    'with %s ends by itself, on every address, whether the other side stays or not',
    async (_what, bytes) => {
      const { port } = await opened()
      const all = await Promise.all(
        places.flatMap((place) =>
          Array.from({ length: 12 }, (_, at) =>
            openRaw(port, bytes(place), { halfOpen: at % 2 === 0 }),
          ),
        ),
      )
      await Promise.all(all.map(({ ended }) => ended))
      for (const { socket } of all) socket.destroy()
      expect((await sendRaw(port, { method: 'GET', path: '/health', headers: {} })).status).toBe(
        200,
      )
    },
  )

  it('whose other side takes no answer and sends on ends too', async () => {
    const long: Mounted = {
      prefix: '/long',
      handle: () =>
        Promise.resolve({ status: 200, contentType: 'text/plain', body: 'x'.repeat(4_000_000) }),
    }
    const { port } = await opened([long])
    const { socket } = await openRaw(port, 'GET /long HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(5))
    socket.pause()
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    // It hears of the end when it sends into it.
    const sending = setInterval(() => socket.write('GET /long HTTP/1.1\r\nHost: x\r\n\r\n'), 20)
    await gone
    clearInterval(sending)
  })

  it('that nobody answers ends too, and what is under way for it goes on', async () => {
    const place = slowPlace()
    const { port } = await opened([place.mounted])
    const { ended } = await openRaw(port, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(await ended).toBe('')
    expect(place.finished()).toBe(0)
    place.answer()
  })

  it('ends after any bytes at all', async () => {
    const { port } = await opened()
    const piece = fc.oneof(
      fc.constantFrom(
        'GET ',
        'POST ',
        '/api/messages',
        '/health',
        ' HTTP/1.1\r\n',
        'Host: x\r\n',
        'Connection: Upgrade\r\n',
        'Connection: keep-alive\r\n',
        'Upgrade: websocket\r\n',
        'Expect: 100-continue\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Content-Length: 5\r\n',
        'Authorization: Bearer x\r\n',
        '\r\n',
        'CONNECT ',
        '{}',
        '0\r\n\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 14 }),
        fc.boolean(),
        async (pieces, halfOpen) => {
          const { socket, ended } = await openRaw(port, pieces.join(''), { halfOpen })
          await ended
          socket.destroy()
        },
      ),
      runs(60),
    )
  })
})

describe('an upgrade', () => {
  it('is a request like any other: it is answered, and not switched to anything', async () => {
    const { port } = await opened()
    const answers = await Promise.all(
      ['GET /health', 'POST /api/messages', 'GET /nowhere'].map(
        async (place) =>
          (
            await openRaw(
              port,
              `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
            )
          ).ended,
      ),
    )
    expect(answers.map((text) => text.slice(0, 12))).toEqual([
      'HTTP/1.1 200',
      'HTTP/1.1 401',
      'HTTP/1.1 404',
    ])
  })
})

describe('too many connections', () => {
  it('are dropped, counted, and said in one line; there is room again when they have gone', async () => {
    let dropped = 0
    const { port, log } = await opened(
      [],
      { ...usualLimits, closeWithinMs: 300, maxConnections: 20 },
      { dropped: () => (dropped += 1) },
    )
    const held = await Promise.all(
      Array.from({ length: 20 }, () => openRaw(port, 'GET /health HTTP/1.1\r\nHo')),
    )
    const late = await Promise.all(
      Array.from({ length: 60 }, () => openRaw(port, 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n')),
    )
    expect(new Set(await Promise.all(late.map(({ ended }) => ended)))).toEqual(new Set(['']))
    expect(dropped).toBe(60)
    expect(log.lines.map(({ event }) => event)).toEqual(['connections.dropped'])
    held[0]?.socket.write('st: x\r\nConnection: close\r\n\r\n')
    expect(await held[0]?.ended).toMatch(/^HTTP\/1\.1 200/)
    for (const { socket } of held) socket.destroy()
    await expect
      .poll(async () =>
        (
          await (
            await openRaw(port, 'GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
          ).ended
        ).slice(0, 12),
      )
      .toBe('HTTP/1.1 200')
  })

  it('are made room for by those that wait for nothing', async () => {
    const { port } = await opened([], { ...usualLimits, maxConnections: 5 })
    const idle = await Promise.all(
      Array.from({ length: 5 }, () => openRaw(port, 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n')),
    )
    await Promise.all(
      idle.map(({ socket }) => new Promise((resolve) => socket.once('data', resolve))),
    )
    expect(await (await openRaw(port, 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n')).ended).toBe('')
    await Promise.all(idle.map(({ ended }) => ended))
    expect((await sendRaw(port, { method: 'GET', path: '/health', headers: {} })).status).toBe(200)
  })
})

describe('a server that is closed', () => {
  const get = (port: number) => sendRaw(port, { method: 'GET', path: '/slow', headers: {} })

  it.each([
    ['a service in a tenant', false],
    ['a practice room', true],
  ])(
    'answers all that is under way in %s, and asks each to come no more',
    async (_what, itself) => {
      const place = slowPlace()
      const { server, port } = await opened([place.mounted], { ...usualLimits }, { itself })
      const asked = Array.from({ length: 50 }, () => get(port))
      await place.holds(50)
      const closed = server.close()
      place.answer()
      const answers = await Promise.all(asked)
      expect(
        answers.map(({ status, text, headers }) => [status, text, headers['connection']]),
      ).toEqual(answers.map(() => [200, 'done', 'close']))
      await closed
      await expect(get(port)).rejects.toThrow()
    },
  )

  it('answers those too who had only just sent', async () => {
    const place = slowPlace()
    place.answer()
    const { server, port } = await opened([place.mounted], { ...usualLimits })
    const all = await Promise.all(
      Array.from({ length: 50 }, () => openRaw(port, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')),
    )
    await server.close()
    expect(
      (await Promise.all(all.map(({ ended }) => ended))).filter((text) =>
        text.startsWith('HTTP/1.1 200'),
      ),
    ).toHaveLength(50)
  })

  it('ends at once those who wait for nothing', async () => {
    const { server, port } = await opened([], { ...usualLimits, closeWithinMs: 600_000 })
    const { socket, ended } = await openRaw(port, 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n', {
      halfOpen: true,
    })
    await new Promise((resolve) => socket.once('data', resolve))
    await server.close()
    expect(await ended).toMatch(/^HTTP\/1\.1 200/)
  })

  it.each([
    ...manners,
    [
      'a request that nobody ever answers',
      () => 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n',
    ] satisfies [string, () => string],
  ])('is held up by %s no longer than its deadline', async (_what, bytes) => {
    const place = slowPlace()
    const { server, port } = await opened([place.mounted], { ...usualLimits, closeWithinMs: 200 })
    const all = await Promise.all(
      places.map((place) => openRaw(port, bytes(place), { halfOpen: true })),
    )
    await server.close()
    await Promise.all(all.map(({ ended }) => ended))
    place.answer()
  })

  it('waits for what is under way although whoever asked has gone', async () => {
    const place = slowPlace()
    const { server, port } = await opened([place.mounted], { ...usualLimits })
    const { socket, ended } = await openRaw(port, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')
    await place.holds(1)
    socket.destroy()
    await ended
    const closed = server.close()
    setImmediate(place.answer)
    await closed
    expect(place.finished()).toBe(1)
  })
})

it('a listener that something else has left takes no connection away', async () => {
  const server: Server = createServer((_request, response) => response.end('plain'))
  server.on('upgrade', () => undefined)
  holdConnections(server, { limits: soon, log: keptLog(), callsItself: false })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  expect(
    await (
      await openRaw(
        portOf(server.address()),
        'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
      )
    ).ended,
  ).toMatch(/^HTTP\/1\.1 200/)
  await new Promise((resolve) => server.close(resolve))
})

describe('a body that breaks off', () => {
  it('writes no error, and no line without end', async () => {
    const { port, log } = await opened()
    const places = ['POST /health', 'GET /health', 'POST /api/messages']
    const all = await Promise.all(
      places.flatMap((place) =>
        Array.from({ length: 50 }, () =>
          openRaw(
            port,
            `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a"`,
          ),
        ),
      ),
    )
    await new Promise((resolve) => setImmediate(resolve))
    for (const { socket } of all) socket.destroy()
    await Promise.all(all.map(({ ended }) => ended))
    await expect
      .poll(() => log.lines.filter(({ facts }) => facts['code'] === 'broken-off').length)
      .toBe(50)
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is not read at all where nothing is taken', async () => {
    const { port } = await opened()
    const answers = await Promise.all(
      ['GET /health', 'POST /health', 'PUT /health/ready', 'DELETE /health'].map(
        async (place) =>
          (await openRaw(port, `${place} HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"a"`))
            .ended,
      ),
    )
    expect(answers.map((text) => text.slice(0, 12))).toEqual([
      'HTTP/1.1 200',
      'HTTP/1.1 405',
      'HTTP/1.1 405',
      'HTTP/1.1 405',
    ])
  })
})
