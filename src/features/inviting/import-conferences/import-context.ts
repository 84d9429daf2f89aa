// What an import is checked against, and who brings it in.
import type { Instant, PracticeId } from '../../../domain/ids.ts'
import type { AuditActor } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'

export type KnownRecords = {
  readonly people: readonly Person[]
  readonly practices: ReadonlySet<PracticeId>
  /** The cases that the rows' families have already, and those in which a conference of the same number stands. */
  readonly cases: readonly Case[]
}

export type Occasion = {
  readonly by: AuditActor
  readonly at: Instant
  readonly homeTenant: string
}

export { holderOfEmail as findByEmail } from '../../../domain/people/who-is-meant.ts'
