// What came of one event: what people were shown, what was handed to Teams, logged and written.
import type { Instant, PersonId } from '../../src/domain/ids.ts'
import type { Log, LogFacts } from '../../src/ports/log.ts'

export type Logged = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly facts: LogFacts
}

/** What somebody was shown, or took away as a file. */
export type Seen = {
  readonly to: PersonId
  readonly at: Instant
  readonly text: string
  readonly where: 'card' | 'lock screen' | 'file'
  readonly template: string
}

/** One message that the delivery handed to Teams. */
export type Sending = {
  readonly to: PersonId
  readonly at: Instant
  /** Under which id it stands in the chat; undefined where it never came there. */
  readonly activity: string | undefined
  readonly outcome: string
  readonly template: string
  readonly card: string
}

export type News = {
  readonly seen: readonly Seen[]
  readonly sendings: readonly Sending[]
  readonly logged: readonly Logged[]
  /** The partitions that were written. */ readonly written: readonly string[]
}

export interface NewsDesk {
  seen(one: Seen): void
  sent(one: Sending): void
  logged(one: Logged): void
  written(partition: string): void
  /** Everything since it was last asked for. */
  take(): News
}

export function openNews(): NewsDesk {
  const seen: Seen[] = []
  const sendings: Sending[] = []
  const logged: Logged[] = []
  const written = new Set<string>()
  return {
    seen: (one) => void seen.push(one),
    sent: (one) => void sendings.push(one),
    logged: (one) => void logged.push(one),
    written: (partition) => void written.add(partition),
    take() {
      const taken = {
        seen: seen.splice(0),
        sendings: sendings.splice(0),
        logged: logged.splice(0),
        written: [...written],
      }
      written.clear()
      return taken
    },
  }
}

export function logTo(keep: (line: Logged) => void): Log {
  const at =
    (level: Logged['level']) =>
    (event: string, facts: LogFacts = {}) =>
      keep({ level, event, facts })
  return {
    correlated: (_id, work) => work(),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  }
}
