// How the service stops: real processes, started in the ways that a newcomer and the platform start
// them, and signalled.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ownFolder } from './support/folders.ts'
import { textOf } from './support/imports.ts'
import { sendRaw } from './support/raw-http.ts'
import { openRaw } from './support/raw-socket.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const council = {
  MICROSOFT_APP_ID: 'b7a6c5d4-0000-4000-8000-000000000001',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  FIRST_ADMINISTRATOR: '22222222-2222-4333-8444-555555555555',
  NODE_ENV: 'production',
}
const slow = 120_000

let folder = ownFolder()
const started: ChildProcess[] = []
beforeEach(() => {
  folder.remove()
  folder = ownFolder()
})
// Its own process group, with whatever it has started.
afterEach(() => {
  for (const { pid, exitCode } of started.splice(0))
    if (pid !== undefined && exitCode === null) kill(pid)
})
afterAll(() => folder.remove())

function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}

type Way = {
  readonly command: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}
const bicepCommand = /appCommandLine: '([^']+)'/.exec(textOf('teamsapp/infra/app.bicep'))?.[1] ?? ''
const node = {
  command: process.execPath,
  args: ['--import', './src/node-check.mjs', 'src/main.ts'],
}
const byNpm: Way = { command: 'npm', args: ['start'], environment: {} }
const byPlatform: Way = { command: 'sh', args: ['-c', bicepCommand], environment: council }

type Running = {
  readonly child: ChildProcess
  readonly port: number
  readonly said: () => string
  readonly ended: Promise<number | null>
}

let nextPort = 20_000 + (process.pid % 20_000)

/** Starts it and waits until it says that it is there. */
async function start({ command, args, environment }: Way): Promise<Running> {
  const port = (nextPort += 1)
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      HOME: process.env['HOME'],
      DATABASE_FILE: folder.file('store.sqlite'),
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => resolve(code)),
  )
  await new Promise<void>((resolve, reject) => {
    const hear = (some: Buffer) => {
      said += some.toString()
      if (/is open|listens on/.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`It did not start: ${said}`)))
  })
  return { child, port, said: () => said, ended }
}

/** It said so, nothing listens there any more, and the log beside the store is in the store. */
async function expectStopped({ port, said, ended }: Running): Promise<void> {
  expect(await ended).toBe(0)
  expect(said()).toContain('Stopped. Everything is kept.')
  await expect(sendRaw(port, { method: 'GET', path: '/health', headers: {} })).rejects.toThrow()
  expect(readdirSync(folder.file(''))).toEqual(['store.sqlite'])
}

const upgrade = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
const half =
  'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a"'

describe.skipIf(process.platform === 'win32')('a service that is told to end', () => {
  it.each([
    ['npm start', byNpm],
    ['the command of the infrastructure', byPlatform],
    ['node', { ...node, environment: council }],
  ])(
    'stops and keeps everything, started by %s',
    async (_how, way) => {
      const running = await start(way)
      running.child.kill('SIGTERM')
      await expectStopped(running)
    },
    slow,
  )

  it(
    'by Ctrl-C, which npm and the program both hear, and npm hands on once more, stops as calmly',
    async () => {
      const running = await start(byNpm)
      process.kill(-(running.child.pid ?? 0), 'SIGINT')
      await expectStopped(running)
    },
    slow,
  )

  it.each([
    ['a practice room', {}],
    ['a council’s service', council],
  ])(
    'is not held up by connections that somebody keeps open: %s',
    async (_who, environment) => {
      const running = await start({ ...node, environment })
      const held = await Promise.all(
        [upgrade, half, '', 'GET / HTTP'].map((bytes) =>
          openRaw(running.port, bytes, { halfOpen: true }),
        ),
      )
      running.child.kill('SIGTERM')
      await expectStopped(running)
      for (const { socket } of held) socket.destroy()
    },
    slow,
  )

  it(
    'twice ends at once',
    async () => {
      const running = await start({ ...node, environment: council })
      const held = await openRaw(running.port, half, { halfOpen: true })
      await sendRaw(running.port, { method: 'GET', path: '/health/live', headers: {} })
      const began = performance.now()
      running.child.kill('SIGTERM')
      // Until it no longer listens: it has heard the first.
      await expect
        .poll(
          () =>
            sendRaw(running.port, { method: 'GET', path: '/health/live', headers: {} }).then(
              () => 'open',
              () => 'closed',
            ),
          { timeout: 5_000 },
        )
        .toBe('closed')
      const again = setInterval(() => running.child.kill('SIGTERM'), 100)
      expect(await running.ended).toBe(1)
      clearInterval(again)
      expect(performance.now() - began).toBeLessThan(8_000)
      held.socket.destroy()
    },
    slow,
  )
})

it.skipIf(!existsSync('/proc/self/fd'))(
  'a service keeps no descriptor of whoever has gone',
  async () => {
    const running = await start({ ...node, environment: { ...council, LOG_LEVEL: 'silent' } })
    const descriptors = () => readdirSync(`/proc/${running.child.pid ?? 0}/fd`).length
    await sendRaw(running.port, { method: 'GET', path: '/health/ready', headers: {} })
    const before = descriptors()
    const all = await Promise.all(
      ['GET /', 'POST /api/messages', 'GET /health', 'POST /sandbox'].flatMap((place) =>
        [
          `${place} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
          'CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n',
          `${place} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n`,
          `${place} HTTP/1.1\r\nHo`,
          `${place} HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{`,
          '\u0016\u0003\u0001',
        ].flatMap((bytes) => Array.from({ length: 15 }, () => openRaw(running.port, bytes))),
      ),
    )
    // Somebody who has sent and gone.
    for (const { socket } of all) socket.end(() => socket.destroy())
    await expect.poll(descriptors, { timeout: 40_000 }).toBeLessThanOrEqual(before + 1)
    running.child.kill('SIGTERM')
    await expectStopped(running)
  },
  slow,
)
