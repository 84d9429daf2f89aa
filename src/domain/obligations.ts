// The heart: what each person owes a family, by when, and why that date. Everything else follows from this: a to-do
// list is the open ones of a person, a chair's status those of a meeting, a reminder a rung of one's ladder.
import { currentAnswer, isSettled, type Invitation } from './invitation.ts'
import { addDays, inLondon, sayDay } from './dates.ts'
import { deadline, deadlineIn, type Deadline } from './deadlines.ts'
import { obligationId, type CaseId, type Instant, type InvitationId, type MeetingId, type ObligationId, type PersonId } from './ids.ts'
import { rollBack, type Calendar } from './calendar.ts'
import { startsAt, type Case, type Conference } from './case.ts'
import { ruleFor, type Practice } from './practice.ts'

export type ObligationKind = 'answer-invitation'

export type Standing =
  | { readonly status: 'open' }
  | { readonly status: 'met'; readonly at: Instant }
  | { readonly status: 'met-late'; readonly at: Instant }
  | { readonly status: 'waived'; readonly at: Instant; readonly reason: string }
  /** Somebody else now owes it: 'this is not me' goes to the administrator. */
  | { readonly status: 'passed'; readonly at: Instant; readonly to: PersonId }

export type Obligation = {
  readonly id: ObligationId
  readonly kind: ObligationKind
  readonly owner: PersonId
  readonly caseId: CaseId
  readonly meeting: MeetingId
  readonly invitation: InvitationId
  /** When it began to be owed. */
  readonly since: Instant
  readonly due: Deadline
  /** Nothing is asked of anybody for it from this moment on: the meeting has begun. */
  readonly until: Instant
  readonly standing: Standing
}

/**
 * All obligations of a case, past ones included, in no particular order.
 * Throws BeyondCalendar when a date lies beyond the known bank holidays.
 */
export function obligations(family: Case, practice: Practice, calendar: Calendar): Obligation[] {
  return family.conferences.flatMap((conference) =>
    conference.invitations.map((invitation) => answerInvitation(family, conference, invitation, { practice, calendar })),
  )
}

type Rules = { readonly practice: Practice; readonly calendar: Calendar }

function answerInvitation(family: Case, conference: Conference, invitation: Invitation, rules: Rules): Obligation {
  const due = replyBy(conference, invitation, rules)
  return {
    id: obligationId(`answer-invitation:${invitation.id}`),
    kind: 'answer-invitation',
    owner: invitation.person,
    caseId: family.id,
    meeting: conference.id,
    invitation: invitation.id,
    since: invitation.invitedAt,
    due,
    until: startsAt(conference),
    standing: standing(conference, invitation, due),
  }
}

/** T23 (S3, S5: invitations must be answered; the number is our default), and never later than the working day before the meeting. */
export function replyBy(conference: Conference, invitation: Invitation, { practice, calendar }: Rules): Deadline {
  const rule = ruleFor(practice, 'answer-invitation', conference.kind)
  if (rule === undefined) throw new Error(`The practice profile '${practice.id}' has no rule for answering invitations (T23)`)
  const invitedOn = inLondon(invitation.invitedAt).date
  const counted = deadlineIn(practice, rule, { kind: conference.kind, anchor: invitedOn, calendar })
  const dayBefore = rollBack(calendar, addDays(conference.date, -1))
  if (counted.due <= dayBefore) return counted
  const start = startsAt(conference)
  const last = deadline({ ...rule, n: 0 }, dayBefore > invitedOn ? dayBefore : invitedOn, calendar)
  return {
    due: last.due,
    at: last.at > invitation.invitedAt && last.at < start ? last.at : start,
    why: { ...counted.why, steps: [...counted.why.steps, `The meeting is on ${sayDay(conference.date)}, before that time is over, so the answer is needed before the meeting.`] },
  }
}

function standing(conference: Conference, invitation: Invitation, due: Deadline): Standing {
  const answer = currentAnswer(invitation)
  if (!isSettled(answer) || answer.status === 'awaited') return { status: 'open' }
  if (answer.status === 'not-me') return { status: 'passed', at: answer.at, to: conference.administrator }
  return { status: answer.at <= due.at ? 'met' : 'met-late', at: answer.at }
}

export const isOpen = (obligation: Obligation): boolean => obligation.standing.status === 'open'
export const isOverdue = (obligation: Obligation, now: Instant): boolean => isOpen(obligation) && now > obligation.due.at
