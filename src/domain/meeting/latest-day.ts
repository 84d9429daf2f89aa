// The latest day on which a conference can be held.
import type { LocalDate } from '../ids.ts'
import type { MeetingContext } from '../rules/context.ts'
import { type Deadline, deadlineIn } from '../rules/deadlines.ts'
import { type Rule, ruleFor } from '../rules/practice.ts'
import { shareAChild } from '../state/case.ts'
import { outcomeOf } from '../state/conference.ts'

/**
 * The latest day on which a conference can be held, with its rule and the day from which it counts;
 * undefined when that day is not known.
 */
export function latestDay({
  family,
  conference,
  practice,
  calendar,
}: Omit<MeetingContext, 'now'>):
  { readonly rule: Rule; readonly anchor: LocalDate; readonly due: Deadline } | undefined {
  const planned = family.conferences
    .filter(
      (earlier) =>
        earlier.date < conference.date &&
        earlier.id !== conference.id &&
        shareAChild(family, earlier, conference) &&
        outcomeOf(earlier) !== undefined,
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
