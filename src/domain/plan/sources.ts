// Where a plan comes from beside what the chair writes: what people offered, grouped by what it
// helps, and the family's own plan from a family group conference, which is incorporated (S2). Both
// may be brought in again and again: nothing comes twice.
import { commitmentsOf } from '../commitment/commitment.ts'
import {
  actionId,
  type CommitmentId,
  contingencyId,
  type Instant,
  type LocalDate,
  outcomeId,
  type PersonId,
} from '../ids.ts'
import type { Case } from '../state/case.ts'
import type { Agreed, MadeSmart, Offered } from '../state/commitment.ts'
import type { Contingency, PlanAction, PlanOutcome } from '../state/plan.ts'
import { draftOf, maxActions, withDraft } from './draft.ts'

const isInDraft = (family: Case, id: CommitmentId): boolean =>
  draftOf(family).actions.some(({ commitment }) => commitment === id)

const finishedOffers = (family: Case): (MadeSmart | Agreed)[] =>
  commitmentsOf(family).filter(
    (commitment): commitment is MadeSmart | Agreed =>
      (commitment.status === 'smart' || commitment.status === 'agreed') &&
      !isInDraft(family, commitment.id),
  )
const isLeftOut = (family: Case, id: CommitmentId): boolean =>
  family.plan?.leftOut?.includes(id) === true

/** The offers that can go into the draft: finished, not in it, and not taken out of it before. */
export const readyOffers = (family: Case): (MadeSmart | Agreed)[] =>
  finishedOffers(family).filter(({ id }) => !isLeftOut(family, id))
/** Those that were taken out: they come in again only when they are asked for. */
export const leftOutOffers = (family: Case): (MadeSmart | Agreed)[] =>
  finishedOffers(family).filter(({ id }) => isLeftOut(family, id))

/** This person’s own offers that they have not finished: nobody else learns of them. */
export const unfinishedOffers = (family: Case, owner: PersonId): Offered[] =>
  commitmentsOf(family).filter(
    (commitment): commitment is Offered =>
      commitment.status === 'offered' && commitment.owner === owner,
  )

/** Actions of the draft whose owner has taken the offer back. */
export const takenBack = (family: Case): PlanAction[] =>
  draftOf(family).actions.filter(({ commitment }) =>
    commitmentsOf(family).some((one) => one.id === commitment && one.status === 'withdrawn'),
  )

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Brings every ready offer into the draft, as an action of the outcome that it helps. What people
 * hoped for in the same words becomes one outcome; the harm that it repairs is for chair and family
 * to name. `which`: those that were taken out instead.
 */
export function bringOffers(
  family: Case,
  {
    by,
    at,
    which = 'ready',
  }: { readonly by: PersonId; readonly at: Instant; readonly which?: 'ready' | 'left-out' },
): { readonly family: Case; readonly brought: number } {
  const { actions, contingencies, ...draft } = draftOf(family)
  const ready = (which === 'ready' ? readyOffers(family) : leftOutOffers(family)).slice(
    0,
    Math.max(0, maxActions - actions.length),
  )
  if (ready.length === 0) return { family, brought: 0 }
  const outcomes = [...draft.outcomes]
  const fresh = ready.map(({ id, owner, words }): PlanAction => {
    const known =
      outcomes.find((outcome) => outcome.id === words.outcome) ??
      outcomes.find((outcome) => words.hope !== '' && plain(outcome.words) === plain(words.hope))
    const outcome: PlanOutcome = known ?? {
      id: outcomeId(`o-${id}`),
      words: words.hope === '' ? words.promise : words.hope,
      harm: '',
      childNotices: words.childNotices,
    }
    if (known === undefined) outcomes.push(outcome)
    return {
      id: actionId(`a-${id}`),
      outcome: outcome.id,
      words: words.promise,
      owner: { owner: 'professional', person: owner },
      by: words.finishBy,
      commitment: id,
    }
  })
  const newOutcomes = outcomes.filter((outcome) => !draft.outcomes.includes(outcome))
  const whatIfs = whatIfsOf(ready, fresh).filter(
    ({ id }) => !contingencies.some((contingency) => contingency.id === id),
  )
  const entries = [...newOutcomes, ...fresh, ...whatIfs].map(({ id }) => id)
  return {
    family: withDraft(
      family,
      {
        outcomes,
        actions: [...actions, ...fresh],
        contingencies: [...contingencies, ...whatIfs],
      },
      { by, at, entries },
    ),
    brought: fresh.length,
  }
}

/** What people thought of for when their own offer fails comes in with it, under what it helps. */
const whatIfsOf = (
  offers: readonly (MadeSmart | Agreed)[],
  actions: readonly PlanAction[],
): Contingency[] =>
  offers.flatMap(({ id, words: { whatIf } }) => {
    const action = actions.find(({ commitment }) => commitment === id)
    return action === undefined || whatIf.trigger === '' || whatIf.then === ''
      ? []
      : [
          {
            id: contingencyId(`w-${id}`),
            outcome: action.outcome,
            whatIf: whatIf.trigger,
            then: whatIf.then,
            who: whatIf.who === '' ? 'Whoever offered it' : whatIf.who,
          },
        ]
  })

/**
 * One outcome of the family's own plan with what each of them does; they agreed to it at their own
 * meeting, on that day.
 */
export type FamilyPlan = {
  readonly words: string
  readonly harm: string
  readonly childNotices: string
  readonly agreedOn: LocalDate
  readonly parts: readonly {
    readonly who: string
    readonly words: string
    readonly by: LocalDate
  }[]
}

/**
 * Incorporates it, marked as from the family; `newId` gives ids that nobody has. An outcome in the
 * same words is the same one.
 */
export function bringFamilyPlan(
  family: Case,
  plan: FamilyPlan,
  { by, at, newId }: { readonly by: PersonId; readonly at: Instant; readonly newId: string },
): { readonly family: Case; readonly brought: number } {
  const { outcomes, actions, contingencies } = draftOf(family)
  const known = outcomes.find((outcome) => plain(outcome.words) === plain(plan.words))
  const outcome: PlanOutcome = known ?? {
    id: outcomeId(`o-${newId}`),
    words: plan.words,
    harm: plan.harm,
    childNotices: plan.childNotices,
    from: 'family',
  }
  const fresh = plan.parts
    .filter(
      (part) =>
        !actions.some(
          (action) =>
            action.outcome === outcome.id &&
            action.owner.owner === 'family' &&
            action.owner.who === part.who &&
            plain(action.words) === plain(part.words) &&
            action.by === part.by,
        ),
    )
    .map((part, index): PlanAction => ({
      id: actionId(`a-${newId}-${index + 1}`),
      outcome: outcome.id,
      words: part.words,
      owner: { owner: 'family', who: part.who, agreedOn: plan.agreedOn },
      by: part.by,
      from: 'family',
    }))
    .slice(0, Math.max(0, maxActions - actions.length))
  const entries = [...(known === undefined ? [outcome.id] : []), ...fresh.map(({ id }) => id)]
  if (entries.length === 0) return { family, brought: 0 }
  return {
    family: withDraft(
      family,
      {
        outcomes: known === undefined ? [...outcomes, outcome] : outcomes,
        actions: [...actions, ...fresh],
        contingencies,
      },
      { by, at, entries },
    ),
    brought: fresh.length,
  }
}
