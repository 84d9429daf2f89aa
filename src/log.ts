import pino from 'pino'
import type { Log, LogFacts } from './ports/log.ts'

/** Structured lines on standard error, so that standard output stays for what a person or a script asked for. */
export function openLog(level: 'silent' | 'error' | 'warn' | 'info'): Log {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
  const line = (write: 'info' | 'warn' | 'error') => (event: string, facts: LogFacts = {}) => out[write]({ ...facts, event })
  return { info: line('info'), warn: line('warn'), error: line('error') }
}

/** What may be logged of an error: its kind and the place in our own code, never its message. */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error }
  const frame = /\(?file:\/\/[^)]*\/(src\/[^):]+:\d+)/.exec(error.stack ?? '')
  return { error: error.name, ...(frame?.[1] === undefined ? {} : { at: frame[1] }) }
}
