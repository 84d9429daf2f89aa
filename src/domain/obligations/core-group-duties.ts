// What a core group is owed: each member's update, or their part in writing where nobody of their
// agency comes (S1), and the lead social worker's question to an agency that has missed two in a
// row.
import { coreGroupsOf } from '../core-group/access.ts'
import { owingReport } from '../core-group/core-group.ts'
import { askedMissing, missedTwice } from '../core-group/missed.ts'
import { membersOwing, reportedAt, updateOf } from '../core-group/update.ts'
import { londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, localTime, obligationId } from '../ids.ts'
import { holderOf } from '../meeting/answer.ts'
import { standingMarks } from '../meeting/arrival.ts'
import { outcomesOf } from '../plan/plan.ts'
import type { MeetingContext } from '../rules/context.ts'
import { deadlineIn } from '../rules/deadlines.ts'
import { ruleFor } from '../rules/practice.ts'
import { actingFor, isCoreGroup } from '../state/conference.ts'
import { familyAt } from '../state/family-about.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'
import type { Purpose } from '../state/purpose.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

export function coreGroupDuties(whole: MeetingContext): Obligation[] {
  if (!isCoreGroup(whole.conference)) return []
  const context = { ...whole, family: familyAt(whole.family, whole.conference) }
  const owing = owingReport(context.conference)
  return [
    ...membersOwing(context.conference).flatMap((invitation) =>
      memberDuty(
        context,
        invitation,
        owing.some((otherInvitation) => otherInvitation.id === invitation.id),
      ),
    ),
    ...missing(context),
  ]
}

/**
 * One duty a member: an update while somebody of the agency comes, else their part in writing.
 * Either is met by the whole update.
 */
function memberDuty(context: MeetingContext, invitation: Invitation, away: boolean): Obligation[] {
  const { family, conference } = context
  const facts = updateOf(conference, invitation.id)
  if (!away)
    // Without an outcome there is nothing to rate, whoever has left a note.
    return outcomesOf(family).length === 0 && facts?.completeAt === undefined
      ? []
      : duty(context, 'core-group-update', invitation, {
          since: invitation.invitedAt,
          doneAt: facts?.completeAt,
        })
  const unsaid =
    currentAnswer(invitation).status !== 'declined' &&
    standingMarks(conference, invitation).at(-1)?.mark === 'absent'
  const since = unsaid ? startsAt(conference) : answeredAt(invitation)
  return duty(context, unsaid ? 'late-member-report' : 'absent-member-report', invitation, {
    since,
    doneAt: reportedAt(conference, invitation.id),
  })
}

function answeredAt(invitation: Invitation): Instant {
  const answer = currentAnswer(invitation)
  return answer.status === 'awaited' ? invitation.invitedAt : answer.at
}

function duty(
  context: MeetingContext,
  purpose: Purpose,
  invitation: Invitation,
  { since, doneAt }: { readonly since: Instant; readonly doneAt: Instant | undefined },
): Obligation[] {
  const { family, conference, practice, calendar } = context
  const rule = ruleFor(practice, purpose, 'core-group')
  if (rule === undefined) return []
  const due = deadlineIn(practice, rule, { kind: 'core-group', anchor: conference.date, calendar })
  const state: ObligationStatus =
    doneAt === undefined
      ? { status: 'open' }
      : { status: doneAt <= due.at ? 'met' : 'met-late', at: doneAt }
  const until = nextStart(context)
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
      state,
    },
  ]
}

/** An update is asked for until the next core group: then that one's counts. */
function nextStart({ family, conference }: MeetingContext): Instant | undefined {
  const later = coreGroupsOf(family).find((one) => one.date > conference.date)
  return later === undefined ? undefined : startsAt(later)
}

function missing(context: MeetingContext): Obligation[] {
  const { family, conference, practice, calendar, now } = context
  const rule = ruleFor(practice, 'ask-missing-member', 'core-group')
  const asked = askedMissing(conference)
  if (
    rule === undefined ||
    (missedTwice(family, conference, now).length === 0 && asked === undefined)
  )
    return []
  const due = deadlineIn(practice, rule, { kind: 'core-group', anchor: conference.date, calendar })
  const state: ObligationStatus =
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
      state,
    },
  ]
}
