// The chair’s decision to go ahead without a quorum, as it is kept.
import type { Instant, LocalDate, PersonId } from '../ids.ts'

/** What may justify going on (P6, P7). */
export const overrideGrounds = [
  'few-agencies-know-the-child',
  'enough-information',
  'delay-would-harm',
] as const

export type OverrideGround = (typeof overrideGrounds)[number]

export type QuorumOverride = {
  readonly by: PersonId
  readonly at: Instant
  readonly grounds: readonly OverrideGround[]
  readonly reason: string
  /** How the child is kept safe until the plan is looked at again. */
  readonly interimPlan: string
  /** When the conference meets again, with everybody: the early review. */
  readonly newDate: LocalDate
}
