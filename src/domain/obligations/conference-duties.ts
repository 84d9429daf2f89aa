// The duties around a conference: when it has to be held, what comes before it, and what follows
// from its outcome. Each is a rule of the practice; what was recorded about it tells how it stands.
import { coreGroupsHeld } from '../core-group/core-group.ts'
import { inLondon, londonInstant } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, type LocalDate, localTime, obligationId } from '../ids.ts'
import { latestDay } from '../meeting/latest-day.ts'
import type { MeetingContext } from '../rules/context.ts'
import { type Deadline, deadlineAt, deadlineIn } from '../rules/deadlines.ts'
import { type Rule, ruleFor } from '../rules/practice.ts'
import { childrenOf, shareAChild } from '../state/case.ts'
import {
  childrenFollowed,
  childrenOnPlan,
  isPlanOver,
  makesPlan,
} from '../state/children-on-plan.ts'
import { type Conference, isCoreGroup, outcomeOf } from '../state/conference.ts'
import type { Purpose } from '../state/purpose.ts'
import { type DutyOwner, ownerOf, owners } from './duty-owners.ts'
import { recorded } from './duty-records.ts'
import { isOpen, type Obligation, type ObligationStatus } from './obligation.ts'
import { planWritten } from './outcome-duties.ts'
import { reportStatus } from './report-status.ts'
import { sharingStatus } from './sharing-status.ts'

/**
 * By when it is held, what comes before it and what follows from it, each counted by itself: one
 * that throws BeyondCalendar leaves the others. `wanted`: of what comes before a conference, only
 * this.
 */
export const conferenceDuties = (
  context: MeetingContext,
  wanted: (purpose: Purpose) => boolean = () => true,
): (() => Obligation[])[] => [
  () => holding(context),
  () => before(context, wanted),
  () => after(context),
]

function holding(context: MeetingContext): Obligation[] {
  const { conference } = context
  const latest = latestDay(context)
  if (latest === undefined) return []
  const { rule, anchor, due } = latest
  const state: ObligationStatus =
    outcomeOf(conference) === undefined
      ? { status: 'open' }
      : { status: conference.date <= due.due ? 'met' : 'met-late', at: startsAt(conference) }
  return [
    duty(context, rule, {
      owner: ownerOf(rule, conference),
      due,
      since: morningOf(anchor),
      state,
      ...bookedFor(context, [conference]),
    }),
  ]
}

function before(context: MeetingContext, wanted: (purpose: Purpose) => boolean): Obligation[] {
  const { conference, practice, calendar } = context
  const since =
    conference.invitations.map((invitation) => invitation.invitedAt).sort()[0] ??
    morningOf(conference.date)
  const until = startsAt(conference)
  return rulesAt(context, 'before')
    .filter(({ purpose }) => wanted(purpose))
    .flatMap((rule) => {
      const due = deadlineAt(conference, rule, { practice, calendar })
      return owners(context, rule).map((owed) =>
        duty(context, rule, {
          ...owed,
          due,
          since,
          until,
          state:
            reportStatus(conference, rule.purpose, { due, ...owed }) ??
            sharingStatus(context, rule, { due, ...owed }) ??
            recorded(conference, rule, { due, ...owed }),
        }),
      )
    })
}

function after(context: MeetingContext): Obligation[] {
  const { conference, practice, calendar } = context
  const outcome = outcomeOf(conference)
  const since = decidedAt(conference)
  // A conference that could not go ahead owes a new date (T26, where the practice has chosen it),
  // and nothing else.
  const following = rulesAt(context, 'after').filter(
    (rule) =>
      rule.purpose !== 'record-outcome' &&
      (rule.purpose === 'rebook-conference') === (outcome === undefined),
  )
  if (
    outcome === undefined &&
    conference.records.every((record) => record.duty !== 'hold-conference')
  )
    return []
  const single = following
    .filter((rule) => makesPlan(context) || !needsPlan.has(rule.purpose))
    .filter((rule) => !isReview(rule) || !isFollowedByConference(context))
    // Where a letter goes out to everybody, it is the family's as well.
    .filter(({ purpose }) => purpose !== 'give-decision' || !sendsDecision(context))
    // The days of the feedback form are no duties of anybody: feedback-duties.ts says who is asked.
    .filter((rule) => rule.purpose !== 'remind-feedback' && rule.purpose !== 'close-feedback')
    .flatMap((rule) => {
      const due = deadlineAt(conference, rule, { practice, calendar })
      return owners(context, rule).map((owed) =>
        duty(context, rule, {
          ...owed,
          due,
          since,
          state:
            rule.purpose === 'hold-first-core-group'
              ? firstCoreGroup(context, due)
              : ((rule.purpose === 'write-plan' ? planWritten(context, due) : undefined) ??
                recorded(conference, rule, { due, ...owed })),
          ...(rule.purpose === 'hold-first-core-group'
            ? bookedFor(context, coreGroupsAfter(context, conference.date))
            : {}),
        }),
      )
    })
  const owed = isPlanOver(context)
    ? single.filter((obligation) => !isOpen(obligation) || !needsPlan.has(obligation.kind))
    : single
  return makesPlan(context) ? [...owed, ...coreGroups(context)] : owed
}

/** What follows a conference is owed once its outcome is known here, which may be days later. */
const decidedAt = (conference: Conference): Instant => {
  const start = startsAt(conference)
  const first = conference.records.find(({ duty }) => duty === 'hold-conference')?.at
  return first === undefined || first < start ? start : first
}

const sendsDecision = ({ practice, conference }: MeetingContext): boolean =>
  ruleFor(practice, 'send-decision', conference.kind) !== undefined

const needsPlan = new Set<Rule['purpose']>([
  'write-plan',
  'hold-first-core-group',
  'hold-next-core-group',
  'hold-midway-review',
  'hold-first-review',
  'hold-next-review',
])
const isReview = (rule: Rule): boolean =>
  rule.purpose === 'hold-first-review' || rule.purpose === 'hold-next-review'
/**
 * For every child who is on a plan by this conference, a later one is arranged: until then a review
 * is owed for the others.
 */
const isFollowedByConference = ({ family, conference }: MeetingContext): boolean => {
  const later = family.conferences.filter(
    (meeting) =>
      !isCoreGroup(meeting) &&
      meeting.cancelled === undefined &&
      meeting.date > conference.date &&
      shareAChild(family, meeting, conference),
  )
  return (
    later.length > 0 &&
    childrenOnPlan({ family, conference }).every((child) =>
      later.some((one) => childrenOf({ family, conference: one }).includes(child)),
    )
  )
}

/** The core groups of the children on its plan that are to be held after a day. */
const coreGroupsAfter = (
  { family, conference }: MeetingContext,
  after: LocalDate,
): Conference[] => {
  const followed = childrenFollowed({ family, conference })
  return family.conferences.filter(
    (meeting) =>
      isCoreGroup(meeting) &&
      meeting.date > after &&
      childrenOf({ family, conference: meeting }).some((child) => followed.includes(child)),
  )
}

/** The first day, not yet over, on which one of these meetings is to be held. */
function bookedFor(
  { now }: MeetingContext,
  meetings: readonly Conference[],
): Pick<Obligation, 'booked'> {
  const today = inLondon(now).date
  const [booked] = meetings
    .filter(({ cancelled, date }) => cancelled === undefined && date >= today)
    .map(({ date }) => date)
    .sort()
  return booked === undefined ? {} : { booked }
}

/** The first core group is held when it is recorded, or when somebody was marked as there. */
function firstCoreGroup({ family, conference }: MeetingContext, due: Deadline): ObligationStatus {
  const [first] = coreGroupsHeld(family, conference)
  return first === undefined
    ? { status: 'open' }
    : { status: first.on <= due.due ? 'met' : 'met-late', at: first.at }
}

/**
 * The core groups after the first, each counted from the one that was held (counting rule 5); the
 * last one is still to come.
 */
function coreGroups(context: MeetingContext): Obligation[] {
  const { family, conference, practice, calendar } = context
  const rule = ruleFor(practice, 'hold-next-core-group', conference.kind)
  if (rule === undefined || rule.anchor !== 'core-group') return []
  const held = coreGroupsHeld(family, conference)
  return held.flatMap((record, index): Obligation[] => {
    const due = deadlineIn(practice, rule, { kind: conference.kind, anchor: record.on, calendar })
    const next = held[index + 1]
    if (next === undefined && isPlanOver(context)) return []
    const state: ObligationStatus =
      next === undefined
        ? { status: 'open' }
        : { status: next.on <= due.due ? 'met' : 'met-late', at: next.at }
    return [
      {
        ...duty(context, rule, {
          owner: ownerOf(rule, conference),
          due,
          since: morningOf(record.on),
          state,
          ...(next === undefined ? bookedFor(context, coreGroupsAfter(context, record.on)) : {}),
        }),
        id: obligationId(`${rule.purpose}:${conference.id}:${record.on}`),
      },
    ]
  })
}

/**
 * The rules of a practice that count from this conference. Those for core groups are counted from
 * what was held.
 */
const rulesAt = ({ practice, conference }: MeetingContext, direction: Rule['direction']): Rule[] =>
  [...practice.rules.values()].filter(
    (rule) =>
      rule.anchor === 'conference' &&
      rule.direction === direction &&
      rule.kinds.includes(conference.kind) &&
      !rule.outsideTheBot &&
      rule.purpose !== 'update-commitment',
  )

type ObligationParts = DutyOwner & {
  readonly due: Deadline
  readonly since: Instant
  readonly until?: Instant
  readonly state: ObligationStatus
  readonly booked?: LocalDate
}

const duty = (
  { family, conference }: MeetingContext,
  rule: Rule,
  { owner, child, who, invitation, ...rest }: ObligationParts,
): Obligation => ({
  id: obligationId(
    [
      rule.id,
      conference.id,
      ...(child === undefined ? [] : [child]),
      ...(who === undefined ? [] : [who]),
    ].join(':'),
  ),
  kind: rule.purpose,
  owner,
  caseId: family.id,
  meeting: conference.id,
  ...(child === undefined ? {} : { child }),
  ...(invitation === undefined ? {} : { invitation }),
  ...rest,
})

const morningOf = (date: LocalDate): Instant => londonInstant(date, localTime('09:00'))
