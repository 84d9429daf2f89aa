// How the actions of the plan in force stand: a professional's as their commitment, a family's as
// it was recorded.
import { commitmentFor } from '../commitment/commitment.ts'
import { inLondon, sayDay } from '../dates/dates.ts'
import type { ActionId, Instant, LocalDate, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import { type CommitmentStatus, isPlanned } from '../state/commitment.ts'
import type { PlanAction } from '../state/plan.ts'
import { planInForce } from './plan.ts'

export type ActionStatus = Extract<CommitmentStatus, 'in-plan' | 'in-progress' | 'stuck' | 'done'>

/** How an action stands; what nobody has said anything about is 'in-plan'. */
export function actionStatus(family: Case, { id, owner }: PlanAction): ActionStatus {
  if (owner.owner === 'family')
    return family.plan?.done?.some(({ action }) => action === id) === true ? 'done' : 'in-plan'
  const promise = commitmentFor(family, id)
  return promise !== undefined && isPlanned(promise) ? promise.status : 'in-plan'
}

/**
 * Whether every action that addresses harm is done, in the plan in force: then the review may ask
 * whether the plan can step down (S1), together with whether the child is safer. False without a
 * plan, and where no action addresses harm.
 */
export function harmActionsDone(family: Case): boolean {
  const plan = planInForce(family)
  if (plan === undefined) return false
  const harmful = new Set(
    plan.outcomes.filter(({ harm }) => harm.trim() !== '').map(({ id }) => id),
  )
  const actions = plan.actions.filter(({ outcome }) => harmful.has(outcome))
  return actions.length > 0 && actions.every((action) => actionStatus(family, action) === 'done')
}

/**
 * Records that somebody of the family did what they had agreed to. A repeat keeps what was recorded
 * first.
 */
export function familyDid(
  family: Case,
  action: ActionId,
  { on, by, at }: { readonly on: LocalDate; readonly by: PersonId; readonly at: Instant },
): Result<Case> {
  const found = planInForce(family)?.actions.find(({ id }) => id === action)
  if (family.plan === undefined || found === undefined)
    return refuse('plan.no-action', 'This is not in the plan any more.')
  if (found.owner.owner !== 'family')
    return refuse('plan.not-family', 'Whoever promised it says so themselves.')
  if (on > inLondon(at).date)
    return refuse(
      'plan.future',
      `${sayDay(on)} is still to come. Please give the day on which it was done.`,
    )
  if (actionStatus(family, found) === 'done') return ok(family)
  return ok({
    ...family,
    plan: { ...family.plan, done: [...(family.plan.done ?? []), { action, on, by, at }] },
  })
}

/** Takes that back: it was recorded by mistake. */
export function familyDidNot(family: Case, action: ActionId): Result<Case> {
  const done = family.plan?.done
  if (
    family.plan === undefined ||
    done?.some((actionDone) => actionDone.action === action) !== true
  )
    return ok(family)
  return ok({
    ...family,
    plan: { ...family.plan, done: done.filter((actionDone) => actionDone.action !== action) },
  })
}
