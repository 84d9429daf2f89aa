// What a tick needs of the service.
import type { Feature } from '../features/kernel/feature.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { TickFailures } from './tick-failures.ts'

export type TickParts = {
  readonly outbox: Outbox
  readonly deps: Dependencies
  readonly features: readonly Feature[]
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
  /** Remembers who fails again and again. */ readonly failures?: TickFailures
}
