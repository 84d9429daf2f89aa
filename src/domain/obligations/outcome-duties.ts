// That what a conference decided is recorded, and that a plan which it decided is written: the
// joints at which everything that follows would otherwise wait in silence.
import { inLondon } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, obligationId } from '../ids.ts'
import type { MeetingContext } from '../rules/context.ts'
import { type Deadline, deadlineAt } from '../rules/deadlines.ts'
import { ruleFor } from '../rules/practice.ts'
import { actingFor, isCoreGroup } from '../state/conference.ts'
import { familyAt } from '../state/family-about.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

/**
 * What the chair owes from the start of a conference on, and is reminded of from then: its outcome,
 * or that it could not go ahead.
 */
export function outcomeDuties({
  family,
  conference,
  practice,
  calendar,
}: MeetingContext): Obligation[] {
  const rule = ruleFor(practice, 'record-outcome', conference.kind)
  const since = startsAt(conference)
  if (rule === undefined || isCoreGroup(conference)) return []
  const due = deadlineAt(conference, rule, { practice, calendar })
  const recorded = conference.records.find(
    ({ duty, at }) => duty === 'hold-conference' && at >= since,
  )
  const state: ObligationStatus =
    recorded === undefined
      ? { status: 'open' }
      : { status: recorded.at <= due.at ? 'met' : 'met-late', at: recorded.at }
  return [
    {
      id: obligationId(`${rule.id}:${conference.id}`),
      kind: rule.purpose,
      owner: actingFor(conference, conference.chair),
      caseId: family.id,
      meeting: conference.id,
      since,
      due,
      state,
    },
  ]
}

/**
 * A plan is written once a version was agreed after the conference; undefined while there is none.
 */
export function planWritten(
  { family, conference }: MeetingContext,
  due: Deadline,
): ObligationStatus | undefined {
  const at: Instant | undefined = (familyAt(family, conference).plan?.agreed ?? [])
    .map(({ agreedAt }) => agreedAt)
    .find((agreedAt) => inLondon(agreedAt).date >= conference.date)
  return at === undefined ? undefined : { status: at <= due.at ? 'met' : 'met-late', at }
}
