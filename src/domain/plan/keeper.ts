// Who sees to a promise: whoever made it, and after them whoever leads the plan.
import type { PersonId } from '../ids.ts'
import { type Case, findConference } from '../state/case.ts'
import type { Commitment } from '../state/commitment.ts'
import { familyAt } from '../state/family-about.ts'
import { chairOf, isKeptOut, leadSocialWorkerOf, takesPart } from './roster.ts'

/**
 * Whoever promised it; once they have no part any more, the lead social worker sees to it with the
 * family, or the chair where the lead social worker has a conflict of interest.
 */
export function keeperOf(family: Case, { owner, meeting }: Commitment): PersonId {
  const part = familyAt(family, findConference(family, meeting))
  return (
    [takesPart(part, owner) ? owner : undefined, leadSocialWorkerOf(part), chairOf(part)]
      .filter((person) => person !== undefined)
      .find((person) => !isKeptOut(family, person)) ?? owner
  )
}
