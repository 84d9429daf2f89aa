import { execFileSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { localDate } from '../src/domain/ids.ts'
import { errorFacts } from '../src/log.ts'

/** What a process of its own writes while it logs. */
function written(level: string, script: string): { out: string; err: string } {
  const log = new URL('../src/log.ts', import.meta.url).href
  const source = `const { openLog } = await import('${log}'); const log = openLog('${level}'); ${script}`
  const wrapped = `const { spawnSync } = await import('node:child_process'); const done = spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(source)}]); console.log(JSON.stringify({ out: String(done.stdout), err: String(done.stderr) }))`
  return z.object({ out: z.string(), err: z.string() }).parse(
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', wrapped], {
        encoding: 'utf8',
      }),
    ),
  )
}

describe('what is logged of an error', () => {
  it('is its kind and the place in our own code, and never its words', () => {
    let thrown: unknown
    try {
      localDate('Mia Hart, 3 Alder Lane')
    } catch (error) {
      thrown = error
    }
    const { at, ...rest } = errorFacts(thrown)
    expect(rest).toEqual({ error: 'TypeError' })
    expect(at).toMatch(/^src\/domain\/ids\.ts:\d+$/)
  })

  it('has no place when the error is not from our code', () => {
    const error = new RangeError('Mia Hart')
    error.stack = 'RangeError: Mia Hart\n    at somewhere (file:///srv/node_modules/x/index.js:1:1)'
    expect(errorFacts(error)).toEqual({ error: 'RangeError' })
  })

  it('is never taken from the error’s words, even if they look like a place', () => {
    for (const words of [
      '(file:///x/src/mia-hart.ts:7) said',
      'said\n    at home (file:///x/src/mia-hart.ts:7:1)',
      '/src/mia-hart.ts:7',
      '',
    ]) {
      expect(errorFacts(new Error(words))).toEqual({ error: 'Error' })
    }
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    ['Mia Hart', 'string'],
    [{ message: 'Mia Hart' }, 'object'],
    [7, 'number'],
  ])('is the kind alone when it is no error: %j', (thrown, error) => {
    expect(errorFacts(thrown)).toEqual({ error })
  })
})

describe('a line of the log', () => {
  it('goes to standard error with its event, its ids and the time, and nothing of the machine', () => {
    const { out, err } = written('info', "log.info('message.attempted', { message: 'notice:1' })")
    expect(out).toBe('')
    const { time, ...rest } = z.looseObject({ time: z.iso.datetime() }).parse(JSON.parse(err))
    expect(rest).toEqual({ level: 30, message: 'notice:1', event: 'message.attempted' })
    expect(time).toMatch(/Z$/)
  })

  it('is written only from the level that was chosen, and not at all when it is silent', () => {
    const all = "log.info('one'); log.warn('two'); log.error('three')"
    expect(
      written('warn', all)
        .err.trim()
        .split('\n')
        .map((line) => /"event":"(\w+)"/.exec(line)?.[1]),
    ).toEqual(['two', 'three'])
    expect(written('silent', all).err).toBe('')
  })
})

describe('what belongs together in the log', () => {
  it('has one id: the turn’s, or the attempt’s that began within it, and none outside of both', () => {
    const { err } = written(
      'info',
      "log.info('before'); await log.correlated('turn-1', async () => { log.info('turn'); await Promise.resolve(); await log.correlated('attempt-2', async () => { await Promise.resolve(); log.info('attempt') }); log.info('turn.again') }); log.info('after')",
    )
    const lines = err
      .trim()
      .split('\n')
      .map((line) =>
        z.object({ event: z.string(), correlation: z.string().optional() }).parse(JSON.parse(line)),
      )
    expect(lines).toEqual([
      { event: 'before' },
      { event: 'turn', correlation: 'turn-1' },
      { event: 'attempt', correlation: 'attempt-2' },
      { event: 'turn.again', correlation: 'turn-1' },
      { event: 'after' },
    ])
  })
})
