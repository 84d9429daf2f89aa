// The version of the plan that counts now.
import type { Case } from '../state/case.ts'
import type { AgreedPlan, PlanOutcome } from '../state/plan.ts'

/** The version in force; undefined before the first was agreed. */
export const planInForce = (family: Case): AgreedPlan | undefined => family.plan?.agreed.at(-1)

/** What should become better, in the order of the plan in force; the draft's before one was agreed, so that a core group can begin. */
export const outcomesOf = (family: Case): readonly PlanOutcome[] =>
  (planInForce(family) ?? family.plan?.draft)?.outcomes ?? []
