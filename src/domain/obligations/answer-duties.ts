// The duty to answer an invitation (T23).
import { type Calendar, rollBack } from '../dates/calendar.ts'
import { addDays, inLondon, sayDay } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, obligationId } from '../ids.ts'
import type { MeetingContext } from '../rules/context.ts'
import { type Deadline, deadline, deadlineIn } from '../rules/deadlines.ts'
import { type Practice, ruleFor } from '../rules/practice.ts'
import {
  actingFor,
  askedAt,
  type Conference,
  standingInvitations,
  toBeConfirmedAgain,
} from '../state/conference.ts'
import { currentAnswer, type Invitation, isSettled } from '../state/invitation.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

export function answerDuties(context: MeetingContext): Obligation[] {
  // Whoever was asked at the same moment answers by the same day, which is worked out once.
  const replies = new Map<Instant, Deadline>()
  return standingInvitations(context.conference).map((invitation) => {
    const asked = askedAt(context.conference, invitation)
    const due = replies.get(asked) ?? replyBy(context.conference, invitation, context)
    replies.set(asked, due)
    return answerDuty(context, invitation, due)
  })
}

function answerDuty(
  { family, conference }: MeetingContext,
  invitation: Invitation,
  due: Deadline,
): Obligation {
  return {
    id: obligationId(`answer-invitation:${invitation.id}`),
    kind: 'answer-invitation',
    owner: invitation.person,
    caseId: family.id,
    meeting: conference.id,
    invitation: invitation.id,
    since: askedAt(conference, invitation),
    due,
    until: startsAt(conference),
    state: stateOf(conference, invitation, due),
  }
}

/**
 * T23 (S3, S5: invitations must be answered; the number is our default), and never later than the
 * working day before the meeting.
 */
export function replyBy(
  conference: Conference,
  invitation: Invitation,
  { practice, calendar }: { readonly practice: Practice; readonly calendar: Calendar },
): Deadline {
  const rule = ruleFor(practice, 'answer-invitation', conference.kind)
  if (rule === undefined)
    throw new Error(
      `The practice profile '${practice.id}' has no rule for answering invitations (T23)`,
    )
  const asked = askedAt(conference, invitation)
  const invitedOn = inLondon(asked).date
  const counted = deadlineIn(practice, rule, { kind: conference.kind, anchor: invitedOn, calendar })
  const dayBefore = rollBack(calendar, addDays(conference.date, -1))
  if (counted.due <= dayBefore) return counted
  const start = startsAt(conference)
  const last = deadline({ ...rule, n: 0 }, dayBefore > invitedOn ? dayBefore : invitedOn, calendar)
  return {
    due: last.due,
    at: last.at > asked && last.at < start ? last.at : start,
    why: {
      ...counted.why,
      steps: [
        ...counted.why.steps,
        `The meeting is on ${sayDay(conference.date)}, before that time is over, so the answer ` +
          'is needed before the meeting.',
      ],
    },
  }
}

function stateOf(conference: Conference, invitation: Invitation, due: Deadline): ObligationStatus {
  const answer = currentAnswer(invitation)
  if (
    !isSettled(answer) ||
    answer.status === 'awaited' ||
    toBeConfirmedAgain(conference, invitation)
  )
    return { status: 'open' }
  if (answer.status === 'not-me')
    return { status: 'passed', at: answer.at, to: actingFor(conference, conference.administrator) }
  return { status: answer.at <= due.at ? 'met' : 'met-late', at: answer.at }
}
