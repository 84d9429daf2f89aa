import { AsyncLocalStorage } from 'node:async_hooks'

import pino from 'pino'

import type { Log, LogFacts } from './ports/log.ts'

const correlation = new AsyncLocalStorage<string>()

/**
 * Structured lines on standard error, so that standard output stays for what a person or a script
 * asked for.
 */
export function openLog(level: 'silent' | 'error' | 'warn' | 'info'): Log {
  const out = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
  const line =
    (write: 'info' | 'warn' | 'error') =>
    (event: string, facts: LogFacts = {}) =>
      out[write]({
        ...(correlation.getStore() === undefined ? {} : { correlation: correlation.getStore() }),
        ...facts,
        event,
      })
  return {
    correlated: (id, work) => correlation.run(id, work),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  }
}

/** What may be logged of an error: its kind and the place in our own code, never its message. */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error }
  const at = ownFrame(error)
  return { error: error.name, ...(at === undefined ? {} : { at }) }
}

/**
 * 'src/domain/ids.ts:32'. The message stands before the frames, and may itself look like one: it is
 * cut off first.
 */
function ownFrame({ stack = '', message }: Error): string | undefined {
  const from = stack.indexOf(message)
  const frames = (from < 0 ? stack : stack.slice(from + message.length)).split('\n')
  const own = frames.find((line) => ownPlace.test(line) && !line.includes('node_modules'))
  return own === undefined ? undefined : ownPlace.exec(own)?.[1]
}

const ownPlace = /^\s+at .*\/(src\/[\w./-]+:\d+)/
