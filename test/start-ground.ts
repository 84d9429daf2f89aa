// How the tests start the service.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeEach, expect } from 'vitest'

import { ownFolder } from './support/folders.ts'
import { portOf } from './support/loopback-connector.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
export const slow = 180_000

export let folder = ownFolder()

/** Before and after each test of the files that share this. */
export function withAFolder(): void {
  beforeEach(() => {
    folder.remove()
    folder = ownFolder()
    mkdirSync(folder.file('here'), { recursive: true })
  })
  afterEach(() => chmodSync(folder.file('here'), 0o755))
  afterAll(() => folder.remove())
}

type Start = {
  readonly environment?: Record<string, string>
  readonly preload?: string
  /** Stops it once it is open. */ readonly stop?: boolean
  readonly uid?: number
}
type Ended = { readonly code: number | null; readonly said: string }

/** Starts the program in a folder of its own and waits until it ends. */
export function start({
  environment = {},
  preload,
  stop = false,
  uid,
}: Start = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const before =
      preload === undefined
        ? []
        : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
    const child = spawn(
      process.execPath,
      [...before, '--import', `${root}src/node-check.mjs`, `${root}src/main.ts`],
      {
        cwd: folder.file('here'),
        env: { PATH: process.env['PATH'], ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(uid === undefined ? {} : { uid }),
      },
    )
    let said = ''
    let asked = !stop
    const hear = (some: Buffer) => {
      said += some.toString()
      if (!asked && /is open|listens on/.test(said)) asked = child.kill('SIGTERM')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })
}

/** It ended with 1 (or `code`), and said it in a few short lines without a trace of the program's inside. */
export function expectKind({ code, said }: Ended, words: RegExp | string, wanted = 1): void {
  expect(said).toMatch(words)
  expect(code).toBe(wanted)
  expect(said).not.toMatch(/\n\s+at |node:internal|ZodError|"code":|is open/)
  expect(said.trim().split('\n').length).toBeLessThanOrEqual(8)
}

export const store = () => folder.file('store.sqlite')

export async function withPort<Result>(use: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  try {
    return await use(portOf(server.address()))
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
export const freePort = () => withPort((port) => Promise.resolve(port))
