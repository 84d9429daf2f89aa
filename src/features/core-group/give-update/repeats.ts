// 'The same as last time', of one outcome.
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import { ratingBefore, type UpdateCardFacts } from './view.ts'

/** This person's last rating of it, without its evidence; undefined where they gave none. */
export function repeatOf(facts: UpdateCardFacts, outcome: PlanOutcome): DraftRating | undefined {
  const last = ratingBefore(facts, outcome)
  if (last === undefined) return undefined
  const { direction, safer, saferWhy, barrier, helpNeeded, childSays, familySays, nextStep } = last
  return {
    outcome: outcome.id,
    colour: last.colour,
    evidence: '',
    repeats: {
      ...(direction === undefined ? {} : { direction: 'same' as const }),
      ...(safer === undefined ? {} : { safer }),
      saferWhy,
      barrier,
      helpNeeded,
      childSays,
      familySays,
      ...(nextStep === undefined ? {} : { nextStep }),
    },
  }
}
