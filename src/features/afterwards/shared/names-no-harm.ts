// Whether an outcome of the plan names a harm: in its own field, or in its own words, 'no shouting
// or hitting at home'.
import { onlyWellbeing, wellbeingSentence } from '../../../domain/commitment/smart.ts'
import { harmIn } from '../../../domain/language/harm.ts'
import { wordsOf } from '../../../domain/language/words.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'

type Named = Pick<PlanOutcome, 'harm' | 'words'>

/** In doubt it names one: then nobody is asked whether a child in need plan would do. */
export function namesNoHarm(outcome: Named | undefined): boolean {
  if (outcome === undefined || !onlyWellbeing(outcome)) return false
  const words = wordsOf(outcome.words)
  return harmIn(words, { start: 0, end: words.length }, new Map()).length === 0
}

/**
 * Said whole at the first outcome of a plan that names none, in a few words at the next, and ''
 * where one is named.
 */
export function sayNoHarm(
  outcome: Named,
  { outcomes }: { readonly outcomes: readonly Named[] },
): string {
  if (!namesNoHarm(outcome)) return ''
  return outcomes.find((one) => namesNoHarm(one)) === outcome
    ? wellbeingSentence
    : 'No harm is named here either.'
}
