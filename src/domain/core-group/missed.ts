// Whether an agency was part of a core group: it came, it sent somebody, or it sent its part in
// writing (S1).
import { startsAt } from '../dates/starts-at.ts'
import type { Instant } from '../ids.ts'
import { hasCome, presenceOf } from '../meeting/arrival.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import { familyAt } from '../state/family-about.ts'
import { sameAgency } from '../state/person.ts'
import { coreGroupsOf } from './access.ts'
import { hasReported, membersOwing } from './update.ts'

/**
 * The agencies of which nobody was part of this core group: nobody is known to have come, and
 * nothing was sent.
 */
function agenciesMissing(coreGroup: Conference): string[] {
  const members = membersOwing(coreGroup)
  const part = members.filter(
    (invitation) =>
      hasCome(presenceOf(coreGroup, invitation)) || hasReported(coreGroup, invitation.id),
  )
  return [...new Set(members.map((invitation) => invitation.agency))].filter(
    (agency) => !part.some((invitation) => sameAgency(invitation.agency, agency)),
  )
}

/**
 * The agencies that missed this core group and the one before it (two cycles, docs/sources.md,
 * section E); none while this one is to come.
 */
export function missedTwice(family: Case, coreGroup: Conference, now: Instant): string[] {
  const all = coreGroupsOf(familyAt(family, coreGroup))
  const index = all.findIndex((conference) => conference.id === coreGroup.id)
  const before = index <= 0 ? undefined : all[index - 1]
  if (before === undefined || now < startsAt(coreGroup) || !wasHeld(coreGroup) || !wasHeld(before))
    return []
  return agenciesMissing(coreGroup).filter((agency) =>
    agenciesMissing(before).some((one) => sameAgency(one, agency)),
  )
}

/** Somebody was marked as there: before that nobody can be said to have missed it. */
const wasHeld = (coreGroup: Conference): boolean =>
  membersOwing(coreGroup).some((invitation) => hasCome(presenceOf(coreGroup, invitation)))

/** The lead social worker's record that the agencies were asked. */
export const askedMissing = (coreGroup: Conference) =>
  coreGroup.records.filter((record) => record.duty === 'ask-missing-member').at(-1)
