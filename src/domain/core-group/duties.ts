// What a core group is owed: each member's update, or their part in writing where nobody of their agency comes (S1), and the
// lead social worker's question to an agency that has missed two in a row.
import { actingFor, type Conference, startsAt } from '../case.ts'
import { londonInstant } from '../dates/dates.ts'
import { deadlineIn } from '../dates/deadlines.ts'
import { type Instant, localTime, obligationId } from '../ids.ts'
import { standingMarks } from '../meeting/arrival.ts'
import { currentAnswer, holderOf, type Invitation } from '../meeting/invitation.ts'
import type { MeetingGround, Obligation, Standing } from '../obligation.ts'
import { outcomesOf } from '../plan/plan.ts'
import { type Purpose, ruleFor } from '../practice.ts'
import { coreGroupsOf } from './access.ts'
import { isCoreGroup, owingReport } from './core-group.ts'
import { missedTwice } from './missed.ts'
import { membersOwing, reportedAt, updateOf } from './update.ts'

export function coreGroupDuties(ground: MeetingGround): Obligation[] {
  if (!isCoreGroup(ground.conference)) return []
  const owing = owingReport(ground.conference)
  return [
    ...membersOwing(ground.conference).flatMap((invitation) =>
      memberDuty(
        ground,
        invitation,
        owing.some((otherInvitation) => otherInvitation.id === invitation.id),
      ),
    ),
    ...missing(ground),
  ]
}

/** One duty a member: an update while somebody of the agency comes, else their part in writing. Either is met by the whole update. */
function memberDuty(ground: MeetingGround, invitation: Invitation, away: boolean): Obligation[] {
  const { family, conference } = ground
  const facts = updateOf(conference, invitation.id)
  if (!away)
    return outcomesOf(family).length === 0 && facts === undefined
      ? []
      : duty(ground, 'core-group-update', invitation, {
          since: invitation.invitedAt,
          doneAt: facts?.completeAt,
        })
  const unsaid =
    currentAnswer(invitation).status !== 'declined' &&
    standingMarks(conference, invitation).at(-1)?.mark === 'absent'
  const since = unsaid ? startsAt(conference) : answeredAt(invitation)
  return duty(ground, unsaid ? 'late-member-report' : 'absent-member-report', invitation, {
    since,
    doneAt: reportedAt(conference, invitation.id),
  })
}

function answeredAt(invitation: Invitation): Instant {
  const answer = currentAnswer(invitation)
  return answer.status === 'awaited' ? invitation.invitedAt : answer.at
}

function duty(
  ground: MeetingGround,
  purpose: Purpose,
  invitation: Invitation,
  { since, doneAt }: { readonly since: Instant; readonly doneAt: Instant | undefined },
): Obligation[] {
  const { family, conference, practice, calendar } = ground
  const rule = ruleFor(practice, purpose, 'core-group')
  if (rule === undefined) return []
  const due = deadlineIn(practice, rule, { kind: 'core-group', anchor: conference.date, calendar })
  const standing: Standing =
    doneAt === undefined
      ? { status: 'open' }
      : { status: doneAt <= due.at ? 'met' : 'met-late', at: doneAt }
  const until = nextStart(ground)
  return [
    {
      id: obligationId(`${rule.id}:${conference.id}:${invitation.id}`),
      kind: purpose,
      owner: holderOf(invitation),
      caseId: family.id,
      meeting: conference.id,
      invitation: invitation.id,
      since,
      due,
      ...(until === undefined ? {} : { until }),
      standing,
    },
  ]
}

/** An update is asked for until the next core group: then that one's counts. */
function nextStart({ family, conference }: MeetingGround): Instant | undefined {
  const later = coreGroupsOf(family).find((one) => one.date > conference.date)
  return later === undefined ? undefined : startsAt(later)
}

function missing(ground: MeetingGround): Obligation[] {
  const { family, conference, practice, calendar, now } = ground
  const rule = ruleFor(practice, 'ask-missing-member', 'core-group')
  const asked = askedMissing(conference)
  if (
    rule === undefined ||
    (missedTwice(family, conference, now).length === 0 && asked === undefined)
  )
    return []
  const due = deadlineIn(practice, rule, { kind: 'core-group', anchor: conference.date, calendar })
  const standing: Standing =
    asked === undefined
      ? { status: 'open' }
      : { status: asked.on <= due.due ? 'met' : 'met-late', at: asked.at }
  return [
    {
      id: obligationId(`${rule.id}:${conference.id}`),
      kind: rule.purpose,
      owner: actingFor(conference, conference.leadSocialWorker),
      caseId: family.id,
      meeting: conference.id,
      since: londonInstant(conference.date, localTime('09:00')),
      due,
      standing,
    },
  ]
}

/** The lead social worker's record that the agencies were asked. */
export const askedMissing = (coreGroup: Conference) =>
  coreGroup.records.filter((record) => record.duty === 'ask-missing-member').at(-1)
