// The quorum that a meeting may expect by what was answered. A core group has none.
import { type Chase, type Forecast, forecast } from '../quorum/forecast.ts'
import type { Practice, QuorumRule } from '../rules/practice.ts'
import { type Case, childrenOf } from '../state/case.ts'
import { type Conference, isCoreGroup } from '../state/conference.ts'
import { membersOf } from './attendance.ts'

/** Said wherever somebody asks about the quorum of a core group. */
export const noQuorumWords =
  'A core group needs no quorum. Whoever cannot come ' +
  'sends a colleague, or a report before the meeting.'

type QuorumContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
}

/** The quorum to be expected; undefined for a core group, which has none. */
export const forecastOf = ({
  family,
  conference,
  practice,
}: QuorumContext): Forecast | undefined =>
  isCoreGroup(conference)
    ? undefined
    : forecast({
        members: membersOf(conference),
        children: childrenOf({ family, conference }),
        rule: practice.quorum,
      })

/**
 * Whom to ask, the most useful first (docs/sources.md, section C). Nobody has to be at a core group
 * for it to go ahead, so there it is first whoever knows a child.
 */
export const chaseOrderOf = (
  { family, conference, practice }: QuorumContext,
  members = membersOf(conference),
): readonly Chase[] =>
  forecast({
    members,
    children: childrenOf({ family, conference }),
    rule: isCoreGroup(conference) ? asksForNobody(practice.quorum) : practice.quorum,
  }).chaseOrder

const asksForNobody = (rule: QuorumRule): QuorumRule => ({
  ...rule,
  requireSocialCare: false,
  minOther: 0,
  mustHave: [],
})
