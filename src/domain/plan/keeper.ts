// Who sees to a promise: whoever made it, and after them the lead social worker with the family.
import type { PersonId } from '../ids.ts'
import { type Case, findConference } from '../state/case.ts'
import type { Commitment } from '../state/commitment.ts'
import { familyAt } from '../state/family-about.ts'
import { isKeptOut, leadSocialWorkerOf, takesPart } from './roster.ts'

/**
 * Whoever promised it; once they have no part any more, the lead social worker sees to it with the
 * family.
 */
export function keeperOf(family: Case, { owner, meeting }: Commitment): PersonId {
  const part = familyAt(family, findConference(family, meeting))
  return takesPart(part, owner) && !isKeptOut(family, owner)
    ? owner
    : (leadSocialWorkerOf(part) ?? owner)
}
