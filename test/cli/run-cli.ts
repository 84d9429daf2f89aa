// Runs the command line as a terminal does: a process of its own, whose end, words and store are all that is looked at.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** `environment` replaces everything that is configured; the store is `databaseFile`, or none that exists. */
export function runCli(
  args: readonly string[],
  {
    databaseFile = '/nowhere/at-all.sqlite',
    environment = {},
  }: { databaseFile?: string; environment?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', './src/node-check.mjs', 'src/cli.ts', ...args],
      {
        cwd: root,
        env: { PATH: process.env['PATH'], DATABASE_FILE: databaseFile, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (some: Buffer) => out.push(some))
    child.stderr.on('data', (some: Buffer) => err.push(some))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}
