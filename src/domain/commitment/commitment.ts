// What was promised in a family’s case (S1). Nobody’s promise is ever made for them: a parent’s
// part stands in the plan once they have agreed to it themselves (docs/sources.md, section F, guard
// 4).
import type { ActionId, CommitmentId, PersonId } from '../ids.ts'
import type { Case } from '../state/case.ts'
import { type Commitment, isPlanned } from '../state/commitment.ts'

export const commitmentsOf = (family: Case): readonly Commitment[] => family.commitments ?? []
export const findCommitment = (family: Case, id: CommitmentId): Commitment | undefined =>
  commitmentsOf(family).find((commitment) => commitment.id === id)
export const commitmentFor = (family: Case, action: ActionId): Commitment | undefined =>
  commitmentsOf(family).find((commitment) => isPlanned(commitment) && commitment.action === action)

/**
 * Who made it, who recorded that the family agreed, who brought it to where it stands: for whoever
 * has to say their names.
 */
export const namedInCommitment = (commitment: Commitment): PersonId[] => [
  commitment.owner,
  ...('agreement' in commitment ? [commitment.agreement.by] : []),
  ...('by' in commitment ? [commitment.by] : []),
]

/** Puts it in the place of the one with its id, or at the end. */
export function replaceCommitment(family: Case, changed: Commitment): Case {
  const all = commitmentsOf(family)
  return {
    ...family,
    commitments: all.some((commitment) => commitment.id === changed.id)
      ? all.map((commitment) => (commitment.id === changed.id ? changed : commitment))
      : [...all, changed],
  }
}
