// One date of a child's timeline, with everything that a reader needs to check it.
import type { Calendar } from '../dates/calendar.ts'
import type { LocalDate, RuleId } from '../ids.ts'
import type { ConferenceKind } from '../state/meeting-kind.ts'
import type { Reading } from './counting.ts'
import { deadlineIn, type Why } from './deadlines.ts'
import {
  type Practice,
  type Rule,
  sayDuty,
  schoolBreakOn,
  type Tag,
  type Unit,
} from './practice.ts'

export type TimelineEntry = {
  readonly rule: RuleId
  readonly event: string
  /** In the practice's own words: 'QARO'. */
  readonly who: string
  /** 17:00 in London on this day. */
  readonly due: LocalDate
  readonly unit: Unit
  readonly reading: Reading
  readonly alternative: Why['alternative']
  readonly tag: Tag
  readonly source: string
  readonly why: Why
  /** The name of the practice under which this was counted: a transfer in has two. */
  readonly under: string
  /** What a reader should know beside the date: it is assumed, late, or in the school holidays. */
  readonly notes: readonly string[]
}

export type TimelineContext = {
  readonly practice: Practice
  readonly kind: ConferenceKind
  readonly calendar: Calendar
}

/** One rule of a practice, counted from a day. Throws BeyondCalendar. */
export function entryFor(
  rule: Rule,
  anchor: LocalDate,
  { practice, kind, calendar }: TimelineContext,
  notes: readonly string[] = [],
): TimelineEntry {
  const { why, due } = deadlineIn(practice, rule, { kind, anchor, calendar })
  return {
    rule: rule.id,
    event: rule.event,
    who: sayDuty(rule.owedBy, practice),
    due,
    unit: rule.unit,
    reading: why.reading,
    alternative: why.alternative,
    tag: why.tag,
    source: rule.source,
    why,
    under: practice.name,
    notes: [...notes, ...schoolBreakNotes(practice, due)],
  }
}

/** The order of a timeline: by day, and on one day by rule. */
export function earlierFirst(one: TimelineEntry, other: TimelineEntry): number {
  const [first, second] = [`${one.due} ${one.rule}`, `${other.due} ${other.rule}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * School holidays are working days (docs/sources.md, section B): a date inside one is pointed out
 * and not moved.
 */
function schoolBreakNotes(practice: Practice, due: LocalDate): string[] {
  const inside = schoolBreakOn(practice, due)
  return inside === undefined
    ? []
    : [
        `This is usually in the ${inside.name}: it is a ` +
          'working day, but people from schools may be away.',
      ]
}
