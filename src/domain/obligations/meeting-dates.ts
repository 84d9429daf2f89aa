// Every date that a practice gives one conference, whether anybody owes it yet or not: for
// questions about dates.
import { coreGroupsHeld } from '../core-group/core-group.ts'
import type { PersonId } from '../ids.ts'
import { latestDay } from '../meeting/latest-day.ts'
import type { MeetingContext } from '../rules/context.ts'
import { type Deadline, deadlineAt, deadlineIn } from '../rules/deadlines.ts'
import type { Rule } from '../rules/practice.ts'
import { makesPlan } from '../state/children-on-plan.ts'
import { replyBy } from './answer-duties.ts'

export type MeetingDate = {
  readonly rule: Rule
  readonly deadline: Deadline
  /** It depends on what the conference decides. */
  readonly onlyIf: 'a plan is made' | undefined
}

/** Whoever owes these is asked for them; to the others at the meeting they are no date. */
const isOwnersAlone = ({ purpose }: Rule): boolean =>
  [
    'record-outcome',
    'write-plan',
    'give-decision',
    'decide-exclusion',
    'decide-withholding',
  ].includes(purpose)

/**
 * Earliest first. `person` adds that person's own day to answer an invitation. Throws
 * BeyondCalendar.
 */
export function meetingDates(
  { family, conference, practice, calendar }: Omit<MeetingContext, 'now'>,
  person: PersonId,
): MeetingDate[] {
  const dates: MeetingDate[] = []
  const latest = latestDay({ family, conference, practice, calendar })
  if (latest !== undefined)
    dates.push({ rule: latest.rule, deadline: latest.due, onlyIf: undefined })
  const isPlanMade = makesPlan({ family, conference })
  for (const rule of practice.rules.values()) {
    if (!rule.kinds.includes(conference.kind) || rule.outsideTheBot || isOwnersAlone(rule)) continue
    if (rule.anchor === 'conference')
      dates.push({
        rule,
        deadline: deadlineAt(conference, rule, { practice, calendar }),
        onlyIf: dependsOnPlan(rule) && !isPlanMade ? 'a plan is made' : undefined,
      })
    // What a core group is asked for before it meets is counted from its own day.
    const held =
      rule.anchor !== 'core-group'
        ? undefined
        : conference.kind === 'core-group' && rule.direction === 'before'
          ? conference.date
          : coreGroupsHeld(family, conference).at(-1)?.on
    if (held !== undefined)
      dates.push({
        rule,
        deadline: deadlineIn(practice, rule, { kind: conference.kind, anchor: held, calendar }),
        onlyIf: undefined,
      })
    const invitation =
      rule.purpose === 'answer-invitation'
        ? conference.invitations.find((invitation) => invitation.person === person)
        : undefined
    if (invitation !== undefined)
      dates.push({
        rule,
        deadline: replyBy(conference, invitation, { practice, calendar }),
        onlyIf: undefined,
      })
  }
  return dates.sort((a, b) =>
    a.deadline.due < b.deadline.due ? -1 : a.deadline.due > b.deadline.due ? 1 : 0,
  )
}

const dependsOnPlan = (rule: Rule): boolean =>
  [
    'write-plan',
    'hold-first-core-group',
    'hold-midway-review',
    'hold-first-review',
    'hold-next-review',
  ].includes(rule.purpose)
