// The version of the plan that counts now.
import { type Case, childrenOf, findConference } from '../state/case.ts'
import type { AgreedPlan, PlanOutcome, PlanWords } from '../state/plan.ts'

/** The version in force; undefined before the first was agreed. */
export const planInForce = (family: Case): AgreedPlan | undefined => family.plan?.agreed.at(-1)

/**
 * The words in force for every child: of half-siblings who meet together at last, each one's own
 * plan, until one is agreed for them together. Undefined before the first was agreed.
 */
export function wordsInForce(family: Case): PlanWords | undefined {
  const counting = versionsInForce(family)
  return counting.length < 2
    ? counting[0]
    : {
        outcomes: counting.flatMap(({ outcomes }) => outcomes),
        actions: counting.flatMap(({ actions }) => actions),
        contingencies: counting.flatMap(({ contingencies }) => contingencies),
      }
}

/** The newest version, and the newest before it about a child whom the later ones are not about. */
function versionsInForce(family: Case): AgreedPlan[] {
  const spokenFor = new Set<string>()
  return (family.plan?.agreed ?? []).toReversed().filter(({ meeting }, index) => {
    const conference = findConference(family, meeting)
    const about = conference === undefined ? [] : childrenOf({ family, conference })
    const isNews = index === 0 || about.some(({ id }) => !spokenFor.has(id))
    about.forEach(({ id }) => spokenFor.add(id))
    return isNews
  })
}

/**
 * What should become better, in the order of the plan in force; the draft's before one was agreed,
 * so that a core group can begin.
 */
export const outcomesOf = (family: Case): readonly PlanOutcome[] =>
  (wordsInForce(family) ?? family.plan?.draft)?.outcomes ?? []
