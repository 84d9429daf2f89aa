// Core groups: the professionals who deliver the plan with the family meet about every six weeks (S1). People are
// invited, chased and marked as for a conference (S1, S3); a core group has no quorum and decides on no plan.
import { type Case, type Conference, standingInvitations, startsAt } from '../case.ts'
import type { Instant, LocalDate } from '../ids.ts'
import { hasCome, presenceOf } from '../meeting/arrival.ts'
import { membersOf } from '../meeting/attendance.ts'
import { currentAnswer, type Invitation } from '../meeting/invitation.ts'
import type { Practice, QuorumRule } from '../practice.ts'
import { type Chase, type Forecast, forecast } from '../quorum/forecast.ts'

export const isCoreGroup = (conference: Conference): boolean => conference.kind === 'core-group'

/** Said wherever somebody asks about the quorum of a core group. */
export const noQuorumWords =
  'A core group needs no quorum. Whoever cannot come sends a colleague, or a report before the meeting.'

type Table = { readonly family: Case; readonly conference: Conference; readonly practice: Practice }

/** The quorum to be expected; undefined for a core group, which has none. */
export const forecastOf = ({ family, conference, practice }: Table): Forecast | undefined =>
  isCoreGroup(conference)
    ? undefined
    : forecast({ members: membersOf(conference), children: family.children, rule: practice.quorum })

/** Whom to ask, the most useful first (domain.md section C). Nobody has to be at a core group for it to go ahead, so there it is first whoever knows a child. */
export const chaseOrderOf = (
  { family, conference, practice }: Table,
  members = membersOf(conference),
): readonly Chase[] =>
  forecast({
    members,
    children: family.children,
    rule: isCoreGroup(conference) ? asksForNobody(practice.quorum) : practice.quorum,
  }).chaseOrder

const asksForNobody = (rule: QuorumRule): QuorumRule => ({
  ...rule,
  requireSocialCare: false,
  minOther: 0,
  mustHave: [],
})

/**
 * The invitations to a core group whose agency owes it a report: nobody of theirs comes, or came (S1: 'any agency that
 * has not been part of a core group meeting'). Nobody owes one while they may still answer, or for a conference.
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

export type Held = { readonly on: LocalDate; readonly at: Instant }

/**
 * The core groups held under the plan of this conference, the earliest first, each day once: those that somebody
 * recorded, and those at which somebody was marked as there. The next one is counted from the last of them (T12).
 */
export function coreGroupsHeld(family: Case, conference: Conference): Held[] {
  const recorded = conference.records
    .filter(
      (record) => record.duty === 'hold-first-core-group' || record.duty === 'hold-next-core-group',
    )
    .map((record): Held => ({ on: record.on, at: record.at }))
  const met = family.conferences
    .filter(
      (one) => isCoreGroup(one) && cameTogether(one) && planOf(family, one)?.id === conference.id,
    )
    .map((conference): Held => ({ on: conference.date, at: startsAt(conference) }))
  return [...met, ...recorded]
    .filter((held, index, all) => all.findIndex((otherHeld) => otherHeld.on === held.on) === index)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Somebody was marked as there. */
export const cameTogether = (conference: Conference): boolean =>
  conference.cancelled === undefined &&
  standingInvitations(conference).some((invitation) => hasCome(presenceOf(conference, invitation)))

/** The conference whose plan a core group works on: the last one before it that made a plan, else the last review that kept one. */
function planOf(family: Case, coreGroup: Conference): Conference | undefined {
  const before = family.conferences
    .filter(
      (conference) =>
        !isCoreGroup(conference) &&
        conference.cancelled === undefined &&
        conference.date <= coreGroup.date,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const decided = (answer: string) =>
    before
      .filter(
        (conference) =>
          conference.records.filter((record) => record.duty === 'hold-conference').at(-1)
            ?.answer === answer,
      )
      .at(-1)
  return decided('plan') ?? decided('plan-continues')
}
