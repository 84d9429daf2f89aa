// Whatever is sent over a connection, it ends, and it keeps nobody from stopping the service.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'

import { usualLimits } from '../../src/teams/connections.ts'
import type { Mounted } from '../../src/teams/server.ts'
import { runs } from '../support/hostile.ts'
import { sendRaw } from '../support/raw-http.ts'
import { openRaw } from '../support/raw-socket.ts'
import { some } from '../support/some.ts'
import { manners, open, opened, places, slowPlace } from './connections-ground.ts'

afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

describe('a connection', () => {
  it.each(some(manners))(
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
