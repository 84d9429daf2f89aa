// What the sender needs of the service.
import type { Feature } from '../features/kernel/feature.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Measures } from '../ports/measures.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { Taps } from '../ports/taps.ts'
import type { Pacing } from './pacing.ts'
import type { Fallback } from './unreachable.ts'

export type SenderParts = {
  readonly outbox: Outbox
  readonly deps: Dependencies
  readonly messenger: Messenger
  readonly features: readonly Feature[]
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
  /** 0 to 1, from outside. */
  readonly jitter: () => number
  /** Without it nothing holds the sender back: one instance, and a channel without limits. */
  readonly pacing?: Pacing
  /** What is tried for somebody whom Teams does not reach. */
  readonly fallback?: Fallback
  /**
   * False where nobody is told of what could not be delivered; an administrator or a chair is,
   * unless that is said.
   */
  readonly escalates?: boolean
  /** Which cards somebody is working on; without it none is left alone. */
  readonly taps?: Taps
  readonly measures?: Measures
}
