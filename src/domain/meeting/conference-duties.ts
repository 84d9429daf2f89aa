// The duties around a conference: when it has to be held, what comes before it, and what follows from its outcome.
// Each is a rule of the practice; what was recorded about it tells how it stands.
import {
  actingFor,
  type Child,
  type Conference,
  type DutyRecord,
  standingInvitations,
  startsAt,
} from '../case.ts'
import { coreGroupsHeld, isCoreGroup } from '../core-group/core-group.ts'
import { coreGroupPart } from '../core-group/part.ts'
import { inLondon, londonInstant } from '../dates/dates.ts'
import { type Deadline, deadlineIn } from '../dates/deadlines.ts'
import {
  type ChildId,
  type Instant,
  type InvitationId,
  type LocalDate,
  localTime,
  obligationId,
  type PersonId,
} from '../ids.ts'
import type { MeetingGround, Obligation, Standing } from '../obligation.ts'
import { type Purpose, type Rule, ruleFor } from '../practice.ts'
import { sharingStanding } from '../report/sharing-duty.ts'
import { reportStanding } from '../report/standing.ts'
import { never } from '../result.ts'
import { currentAnswer, holderOf, type Invitation } from './invitation.ts'
import { answerOf } from './preparation.ts'

/**
 * By when it is held, what comes before it and what follows from it, each counted by itself: one that throws
 * BeyondCalendar leaves the others. `wanted`: of what comes before a conference, only this.
 */
export const conferenceDuties = (
  ground: MeetingGround,
  wanted: (purpose: Purpose) => boolean = () => true,
): (() => Obligation[])[] => [
  () => holding(ground),
  () => before(ground, wanted),
  () => after(ground),
]

/** What a conference decided, once that is recorded. A conference that could not go ahead has decided nothing. */
export function outcomeOf(conference: Conference): DutyRecord | undefined {
  const recorded = conference.records.filter((record) => record.duty === 'hold-conference').at(-1)
  return recorded === undefined || recorded.answer === 'not-held' ? undefined : recorded
}

const planGoesOn = (outcome: DutyRecord): boolean =>
  outcome.answer === 'plan' || outcome.answer === 'plan-continues'

/** The latest day on which a conference can be held, with its rule and the day from which it counts; undefined when that day is not known. */
export function latestDay({
  family,
  conference,
  practice,
  calendar,
}: Omit<MeetingGround, 'now'>):
  { readonly rule: Rule; readonly anchor: LocalDate; readonly due: Deadline } | undefined {
  const planned = family.conferences
    .filter(
      (one) =>
        one.date < conference.date && one.id !== conference.id && outcomeOf(one) !== undefined,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
  const first =
    conference.previousKind === 'initial' ||
    (conference.previousKind === undefined && planned !== undefined && planned.kind !== 'review')
  const rule =
    conference.kind === 'review'
      ? first
        ? ruleFor(practice, 'hold-first-review', 'initial')
        : ruleFor(practice, 'hold-next-review', 'review')
      : conference.kind === 'transfer-in'
        ? ruleFor(practice, 'hold-transfer-conference', conference.kind)
        : ruleFor(practice, 'hold-conference', conference.kind)
  const anchor =
    conference.countedFrom ?? (conference.kind === 'review' ? planned?.date : undefined)
  if (rule === undefined || anchor === undefined) return undefined
  // A first review is counted as the initial conference's practice says, whatever kind this one is.
  const kind = rule.kinds.includes(conference.kind)
    ? conference.kind
    : (rule.kinds[0] ?? conference.kind)
  return { rule, anchor, due: deadlineIn(practice, rule, { kind, anchor, calendar }) }
}

function holding(ground: MeetingGround): Obligation[] {
  const { conference } = ground
  const latest = latestDay(ground)
  if (latest === undefined) return []
  const { rule, anchor, due } = latest
  const standing: Standing =
    outcomeOf(conference) === undefined
      ? { status: 'open' }
      : { status: conference.date <= due.due ? 'met' : 'met-late', at: startsAt(conference) }
  return [
    duty(ground, rule, {
      owner: ownerOf(rule, conference),
      due,
      since: morningOf(anchor),
      standing,
    }),
  ]
}

function before(ground: MeetingGround, wanted: (purpose: Purpose) => boolean): Obligation[] {
  const { conference, practice, calendar } = ground
  const since =
    conference.invitations.map((invitation) => invitation.invitedAt).sort()[0] ??
    morningOf(conference.date)
  const until = startsAt(conference)
  return rulesAt(ground, 'before')
    .filter(({ purpose }) => wanted(purpose))
    .flatMap((rule) => {
      const due = deadlineIn(practice, rule, {
        kind: conference.kind,
        anchor: conference.date,
        calendar,
      })
      return owners(ground, rule).map((owed) =>
        duty(ground, rule, {
          ...owed,
          due,
          since,
          until,
          standing:
            reportStanding(conference, rule.purpose, { due, ...owed }) ??
            sharingStanding(ground, rule, { due, ...owed }) ??
            recorded(conference, rule, { due, ...owed }),
        }),
      )
    })
}

function after(ground: MeetingGround): Obligation[] {
  const { conference, practice, calendar } = ground
  const outcome = outcomeOf(conference)
  const since = startsAt(conference)
  // A conference that could not go ahead owes a new date (T26, where the practice has chosen it), and nothing else.
  const following = rulesAt(ground, 'after').filter(
    (rule) => (rule.purpose === 'rebook-conference') === (outcome === undefined),
  )
  if (
    outcome === undefined &&
    conference.records.every((record) => record.duty !== 'hold-conference')
  )
    return []
  const single = following
    .filter(
      (rule) => (outcome !== undefined && planGoesOn(outcome)) || !needsPlan.has(rule.purpose),
    )
    .filter((rule) => !isReview(rule) || !laterConference(ground))
    // The days of the feedback form are no duties of anybody: feedback-duties.ts says who is asked.
    .filter((rule) => rule.purpose !== 'remind-feedback' && rule.purpose !== 'close-feedback')
    .flatMap((rule) => {
      const due = deadlineIn(practice, rule, {
        kind: conference.kind,
        anchor: conference.date,
        calendar,
      })
      return owners(ground, rule).map((owed) =>
        duty(ground, rule, {
          ...owed,
          due,
          since,
          standing:
            rule.purpose === 'hold-first-core-group'
              ? firstCoreGroup(ground, due)
              : recorded(conference, rule, { due, ...owed }),
        }),
      )
    })
  return outcome !== undefined && planGoesOn(outcome) ? [...single, ...coreGroups(ground)] : single
}

const needsPlan = new Set<Rule['purpose']>([
  'hold-first-core-group',
  'hold-next-core-group',
  'hold-midway-review',
  'hold-first-review',
  'hold-next-review',
])
const isReview = (rule: Rule): boolean =>
  rule.purpose === 'hold-first-review' || rule.purpose === 'hold-next-review'
const laterConference = ({ family, conference }: MeetingGround): boolean =>
  family.conferences.some((one) => !isCoreGroup(one) && one.date > conference.date)

/** The first core group is held when it is recorded, or when somebody was marked as there. */
function firstCoreGroup({ family, conference }: MeetingGround, due: Deadline): Standing {
  const [first] = coreGroupsHeld(family, conference)
  return first === undefined
    ? { status: 'open' }
    : { status: first.on <= due.due ? 'met' : 'met-late', at: first.at }
}

/** The core groups after the first, each counted from the one that was held (counting rule 5); the last one is still to come. */
function coreGroups(ground: MeetingGround): Obligation[] {
  const { family, conference, practice, calendar } = ground
  const rule = ruleFor(practice, 'hold-next-core-group', conference.kind)
  if (rule === undefined || rule.anchor !== 'core-group') return []
  const held = coreGroupsHeld(family, conference)
  return held.map((record, index) => {
    const due = deadlineIn(practice, rule, { kind: conference.kind, anchor: record.on, calendar })
    const next = held[index + 1]
    const standing: Standing =
      next === undefined
        ? { status: 'open' }
        : { status: next.on <= due.due ? 'met' : 'met-late', at: next.at }
    return {
      ...duty(ground, rule, {
        owner: ownerOf(rule, conference),
        due,
        since: morningOf(record.on),
        standing,
      }),
      id: obligationId(`${rule.purpose}:${conference.id}:${record.on}`),
    }
  })
}

/** The rules of a practice that count from this conference. Those for core groups are counted from what was held. */
const rulesAt = ({ practice, conference }: MeetingGround, direction: Rule['direction']): Rule[] =>
  [...practice.rules.values()].filter(
    (rule) =>
      rule.anchor === 'conference' &&
      rule.direction === direction &&
      rule.kinds.includes(conference.kind) &&
      !rule.outsideTheBot &&
      rule.purpose !== 'update-commitment',
  )

type Owed = {
  readonly owner: PersonId
  readonly child?: ChildId
  readonly who?: PersonId
  /** In whose place a report is owed. */ readonly invitation?: InvitationId
}

/** Who owes a rule's duty: one person, one for each child, or each invited professional. */
function owners({ family, conference, practice }: MeetingGround, rule: Rule): Owed[] {
  // A practice may have one report of the core group for a review instead of everybody's own (S3).
  if (
    rule.purpose === 'submit-report' &&
    conference.kind === 'review' &&
    !practice.individualReportsAtReview.value
  )
    return []
  switch (rule.owedBy) {
    case 'invited-professional':
      // Whoever said 'this is not me' owes nothing; whoever cannot come still owes a report (S5).
      return standingInvitations(conference)
        .filter((invitation) => currentAnswer(invitation).status !== 'not-me')
        .map(owedFor)
    case 'absent-agency':
      // Both readings of S1: an agency outside the core group, and a member who was absent without a representative.
      return standingInvitations(conference)
        .filter(
          (invitation) =>
            ['no', 'absent'].includes(coreGroupPart(family, conference, invitation)) &&
            currentAnswer(invitation).status !== 'not-me',
        )
        .map(owedFor)
    case 'core-group-member':
      return standingInvitations(conference)
        .filter((invitation) => coreGroupPart(family, conference, invitation) === 'member')
        .map(owedFor)
    case 'chair':
    case 'administrator':
    case 'lead-social-worker': {
      const owner = ownerOf(rule, conference)
      const olderThan = rule.forEachChild?.olderThan
      return olderThan === undefined
        ? [{ owner }]
        : family.children
            .filter((child) => yearsOf(child) > olderThan)
            .map((child) => ({ owner, child: child.id }))
    }
    default:
      return never(rule.owedBy)
  }
}

/** The duty keeps its id when a colleague takes the place over: it is still the place's. */
const owedFor = (invitation: Invitation): Owed => ({
  owner: holderOf(invitation),
  who: invitation.person,
  invitation: invitation.id,
})

/** An unborn child counts as -0.5, so that 'older than -1' takes in every child and 'older than 0' none before birth. */
const yearsOf = (child: Child): number => (child.age === 'unborn' ? -0.5 : child.age)

function ownerOf(rule: Rule, conference: Conference): PersonId {
  return actingFor(
    conference,
    rule.owedBy === 'chair'
      ? conference.chair
      : rule.owedBy === 'administrator'
        ? conference.administrator
        : conference.leadSocialWorker,
  )
}

/** How a duty stands by what was last recorded about it. The day on which it was done decides, not the day of recording. */
function recorded(
  conference: Conference,
  rule: Rule,
  { due, owner, child, who }: Owed & { readonly due: Deadline },
): Standing {
  const last = conference.records
    .filter(
      (record) =>
        record.duty === rule.purpose &&
        record.child === child &&
        (who === undefined || record.by === who || record.by === owner),
    )
    .at(-1)
  // Whoever has brought a parent's or a child's feedback has asked for it.
  const brought =
    rule.purpose === 'ask-feedback'
      ? conference.feedback?.find((feedbackGiven) => feedbackGiven.from !== 'professional')
      : undefined
  if (brought !== undefined)
    return { status: inLondon(brought.at).date <= due.due ? 'met' : 'met-late', at: brought.at }
  const means = last === undefined ? undefined : answerOf(rule.purpose, last.answer)?.means
  if (
    last === undefined ||
    means === undefined ||
    means === 'open' ||
    isVoid(conference, last, means)
  )
    return { status: 'open' }
  if (means === 'not-needed') return { status: 'waived', at: last.at }
  return { status: last.on <= due.due ? 'met' : 'met-late', at: last.at }
}

/** What was told or booked for another day does not hold for the new one. */
function isVoid(conference: Conference, last: DutyRecord, means: 'done' | 'not-needed'): boolean {
  const moved = conference.moves.at(-1)?.at
  return (
    moved !== undefined &&
    last.at <= moved &&
    (last.duty === 'tell-parents' || (last.duty === 'arrange-interpreter' && means === 'done'))
  )
}

type Parts = Owed & {
  readonly due: Deadline
  readonly since: Instant
  readonly until?: Instant
  readonly standing: Standing
}

const duty = (
  { family, conference }: MeetingGround,
  rule: Rule,
  { owner, child, who, invitation, ...rest }: Parts,
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
