// What becomes of connections when the server is closed, and of a body that breaks off.
import { createServer, type Server } from 'node:http'

import { afterEach, describe, expect, it } from 'vitest'

import { holdConnections, usualLimits } from '../../src/teams/connections.ts'
import { keptLog } from '../support/delivery-ground.ts'
import { portOf } from '../support/loopback-connector.ts'
import { sendRaw } from '../support/raw-http.ts'
import { openRaw } from '../support/raw-socket.ts'
import { manners, open, opened, places, slowPlace, soon } from './connections-ground.ts'

afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

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
            `${place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ` +
              `x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a"`,
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
