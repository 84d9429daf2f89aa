// Core groups: the professionals who deliver the plan with the family meet about every six weeks
// (S1). People are invited, chased and marked as for a conference (S1, S3); a core group has no
// quorum and decides on no plan.
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, LocalDate } from '../ids.ts'
import { hasCome, presenceOf } from '../meeting/arrival.ts'
import { type Case, childrenOf, shareAChild } from '../state/case.ts'
import { decisionAbout } from '../state/children-on-plan.ts'
import { type Conference, isCoreGroup, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'

/**
 * The invitations to a core group whose agency owes it a report: nobody of theirs comes, or came
 * (S1: 'any agency that has not been part of a core group meeting'). Nobody owes one while they may
 * still answer, or for a conference.
 */
export function owingReport(conference: Conference): Invitation[] {
  if (!isCoreGroup(conference) || conference.cancelled !== undefined) return []
  const staysAway = (invitation: Invitation): boolean => {
    const presence = presenceOf(conference, invitation)
    if (presence.status !== 'not-marked') return presence.status === 'absent'
    const answer = currentAnswer(invitation)
    return (
      answer.status === 'declined' ||
      (answer.status === 'represented' && answer.confirmation.status === 'refused')
    )
  }
  const standing = standingInvitations(conference)
  const comes = new Set(
    standing
      .filter(
        (invitation) => currentAnswer(invitation).status !== 'not-me' && !staysAway(invitation),
      )
      .map((invitation) => invitation.agency),
  )
  return standing.filter((invitation) => staysAway(invitation) && !comes.has(invitation.agency))
}

export type HeldCoreGroup = { readonly on: LocalDate; readonly at: Instant }

/**
 * The core groups held under the plan of this conference, the earliest first, each day once: those
 * that somebody recorded, and those at which somebody was marked as there. The next one is counted
 * from the last of them (T12).
 */
export function coreGroupsHeld(family: Case, conference: Conference): HeldCoreGroup[] {
  const recorded = conference.records
    .filter(
      (record) => record.duty === 'hold-first-core-group' || record.duty === 'hold-next-core-group',
    )
    .map((record): HeldCoreGroup => ({ on: record.on, at: record.at }))
  const met = family.conferences
    .filter(
      (one) => isCoreGroup(one) && cameTogether(one) && planOf(family, one)?.id === conference.id,
    )
    .map((conference): HeldCoreGroup => ({ on: conference.date, at: startsAt(conference) }))
  return [...met, ...recorded]
    .filter((held, index, all) => all.findIndex((otherHeld) => otherHeld.on === held.on) === index)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Somebody was marked as there. */
export const cameTogether = (conference: Conference): boolean =>
  conference.cancelled === undefined &&
  standingInvitations(conference).some((invitation) => hasCome(presenceOf(conference, invitation)))

/**
 * The conference whose plan a core group works on: the last one before it that made a plan for one
 * of its children, else the last review that kept one.
 */
export function planOf(family: Case, coreGroup: Conference): Conference | undefined {
  const before = family.conferences
    .filter(
      (conference) =>
        !isCoreGroup(conference) &&
        conference.cancelled === undefined &&
        shareAChild(family, conference, coreGroup) &&
        conference.date <= coreGroup.date,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const children = childrenOf({ family, conference: coreGroup })
  const decided = (answer: string) =>
    before.findLast((conference) =>
      children.some(
        (child) =>
          childrenOf({ family, conference }).includes(child) &&
          decisionAbout(conference, child.id) === answer,
      ),
    )
  return decided('plan') ?? decided('plan-continues')
}
