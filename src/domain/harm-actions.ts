// Whether every action that addresses harm is done: then the review may ask whether the plan can step down (S1).
import { planInForce } from './plan.ts'
import type { Case } from './case.ts'

/** False without a plan in force, and while nothing tells that its actions are done. */
export const harmActionsDone = (family: Case): boolean => planInForce(family) !== undefined && false
