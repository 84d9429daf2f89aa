// Dates that explain themselves: a rule and the day it counts from become a due date with
// everything needed to check it. The counting rules 1 to 7 and 9 are those of docs/sources.md,
// section B.
import type { Calendar } from '../dates/calendar.ts'
import { londonInstant, sayDate, sayDay } from '../dates/dates.ts'
import { type Instant, type LocalDate, localTime, type RuleId } from '../ids.ts'
import type { Conference } from '../state/conference.ts'
import type { MeetingKind } from '../state/meeting-kind.ts'
import type { Counted, CountingOptions, DayOff, Reading } from './counting.ts'
import { count, otherReading, readingOf, sayNumber, startIsDayOne } from './counting.ts'
import {
  type Anchor,
  type DayReading,
  type Practice,
  type Rule,
  ruleFor,
  type Tag,
  type Unit,
} from './practice.ts'

export type { CountingOptions, DayOff, Reading } from './counting.ts'

/** Why a date is the date. All days are days in England. */
export type Why = {
  readonly rule: RuleId
  readonly event: string
  /** The rule in words, without a date. */
  readonly sentence: string
  readonly source: string
  /** How sure we are of the number, which decides the date. */
  readonly tag: Tag
  /**
   * The same for the duty itself, the number, and the kind of days (ours wherever the source
   * printed bare 'days').
   */
  readonly tags: { readonly duty: Tag; readonly number: Tag; readonly unit: Tag }
  readonly confirmLocally: boolean
  readonly anchor: Anchor
  readonly countedFrom: LocalDate
  readonly direction: Rule['direction']
  readonly n: number
  readonly unit: Unit
  readonly reading: Reading
  /** Where counting ended, before rolling back to a working day. */
  readonly countedTo: LocalDate
  /** The date by the other reading of bare 'days'; null where there is only one reading. */
  readonly alternative: { readonly reading: DayReading; readonly due: LocalDate } | null
  /** The counting in sentences, in order. */
  readonly steps: readonly string[]
  /** The weekends and bank holidays that moved the date, in order. */
  readonly daysOff: readonly DayOff[]
}

export type Deadline = {
  readonly due: LocalDate
  /** 17:00 in London on that day. */
  readonly at: Instant
  readonly why: Why
}

const endOfDay = localTime('17:00')

/**
 * The date by which a rule's duty is due, counted from the day of its anchor; always a working day.
 * A count that ends on a day off rolls back, never forward (counting rule 4), also for limits after
 * an anchor. Throws BeyondCalendar when the count leaves the known bank holidays.
 */
export function deadline(
  rule: Rule,
  anchor: LocalDate,
  calendar: Calendar,
  options: CountingOptions = {},
): Deadline {
  const reading = readingOf(rule)
  const counted = count(rule, reading, { anchor, calendar, options })
  const other = rule.bareDays ? otherReading(reading) : undefined
  const unit = rule.bareDays ? 'ours' : rule.tags.number
  return {
    due: counted.due,
    at: londonInstant(counted.due, endOfDay),
    why: {
      rule: rule.id,
      event: rule.event,
      sentence: rule.paraphrase,
      source: rule.source,
      tag: rule.tags.number,
      tags: { ...rule.tags, unit },
      confirmLocally: rule.confirmLocally,
      anchor: rule.anchor,
      countedFrom: anchor,
      direction: rule.direction,
      n: rule.n,
      unit: rule.unit,
      reading,
      countedTo: counted.landed,
      alternative:
        other === undefined
          ? null
          : { reading: other, due: count(rule, other, { anchor, calendar, options }).due },
      steps: stepsOf(rule, reading, { anchor, counted, options }),
      daysOff: counted.daysOff,
    },
  }
}

/**
 * The deadline of a day that somebody promised themselves: that very day, a weekend too, since
 * nobody counted to it.
 */
export function promisedDeadline(rule: Rule, on: LocalDate): Deadline {
  return {
    due: on,
    at: londonInstant(on, endOfDay),
    why: {
      rule: rule.id,
      event: rule.event,
      sentence: rule.paraphrase,
      source: rule.source,
      tag: rule.tags.number,
      tags: { ...rule.tags, unit: rule.tags.number },
      confirmLocally: rule.confirmLocally,
      anchor: rule.anchor,
      countedFrom: on,
      direction: rule.direction,
      n: rule.n,
      unit: rule.unit,
      reading: readingOf(rule),
      countedTo: on,
      alternative: null,
      steps: [`${sayDate(on)} is the day that was promised.`],
      daysOff: [],
    },
  }
}

export type DeadlineContext = {
  readonly kind: MeetingKind
  readonly anchor: LocalDate
  readonly calendar: Calendar
}

/**
 * The deadline of a rule for a meeting as it stands: counted from its day. Throws BeyondCalendar.
 */
export const deadlineAt = (
  { kind, date }: Pick<Conference, 'kind' | 'date'>,
  rule: Rule,
  { practice, calendar }: { readonly practice: Practice; readonly calendar: Calendar },
): Deadline => deadlineIn(practice, rule, { kind, anchor: date, calendar })

/**
 * The deadline of a rule within a practice: counted as the practice counts, and not later than the
 * duty that governs it (T09: 'share date governs if earlier'; T10: 'never later than submission').
 */
export function deadlineIn(practice: Practice, rule: Rule, occasion: DeadlineContext): Deadline {
  const ofRule = counted.get(rule) ?? new Map<string, CountContext>()
  const key = `${occasion.kind} ${occasion.anchor}`
  const known = ofRule.get(key)
  if (known?.practice === practice && known.calendar === occasion.calendar) return known.deadline
  if (ofRule.size >= maxDays) ofRule.clear()
  const found = countIn(practice, rule, occasion)
  counted.set(rule, ofRule.set(key, { practice, calendar: occasion.calendar, deadline: found }))
  return found
}

/**
 * Many duties count from the same few days, and are asked about again at every look: a rule counts
 * from a day once.
 */
type CountContext = {
  readonly practice: Practice
  readonly calendar: Calendar
  readonly deadline: Deadline
}
const counted = new WeakMap<Rule, Map<string, CountContext>>()
const maxDays = 2_000

function countIn(
  practice: Practice,
  rule: Rule,
  { kind, anchor, calendar }: DeadlineContext,
): Deadline {
  const own = deadline(rule, anchor, calendar, { countStartDay: practice.countStartDay })
  const governing =
    rule.notLaterThan === undefined ? undefined : ruleFor(practice, rule.notLaterThan, kind)
  if (governing === undefined) return own
  const limit = deadline(governing, anchor, calendar, { countStartDay: practice.countStartDay })
  if (limit.due >= own.due) return own
  const step =
    `By itself this would be ${sayDay(own.due)}, but ‘${governing.event}’ (${governing.id}) is ` +
    `due on ${sayDay(limit.due)}: the earlier governs.`
  const { alternative, countedTo, daysOff } = limit.why
  return {
    due: limit.due,
    at: limit.at,
    why: {
      ...own.why,
      alternative:
        alternative === null
          ? own.why.alternative
          : { ...alternative, due: alternative.due < own.due ? alternative.due : own.due },
      steps: [...own.why.steps, step],
      countedTo,
      daysOff,
    },
  }
}

/** 'the strategy discussion' */
export const sayAnchor: Readonly<Record<Anchor, string>> = {
  'strategy-discussion': 'the strategy discussion',
  conference: 'the conference',
  invitation: 'the invitation',
  'core-group': 'the core group',
  'transfer-notice': 'the notice of the transfer',
  allegation: 'the allegation',
  outcome: 'the confirmed outcome',
  promise: 'the promise',
  request: 'the request',
}

type Counting = {
  readonly anchor: LocalDate
  readonly counted: Counted
  readonly options: CountingOptions
}

function stepsOf(rule: Rule, reading: Reading, { anchor, counted, options }: Counting): string[] {
  const steps: string[] = []
  const dayOne = startIsDayOne(rule, reading, options)
  steps.push(
    `${sayDate(anchor)} is the day of ${sayAnchor[rule.anchor]}: it is day ` +
      `${dayOne ? '1, if it is a day that counts' : '0'}.`,
  )
  if (rule.bareDays) steps.push(bareDaysStep(rule, reading))
  const side = rule.direction === 'after' ? 'after' : 'before'
  steps.push(
    rule.n === 0
      ? 'It is due on that day itself.'
      : `${sayNumber(rule.n, reading)} ${side} it is ${sayDate(counted.landed)}.`,
  )
  if (rule.unit === 'months' && counted.landed.slice(-2) !== anchor.slice(-2))
    steps.push('That month has no such day, so its last day is taken.')
  if (counted.due !== counted.landed) {
    steps.push(
      `Nobody works on ${sayDay(counted.landed)}, so it goes back to the last working day ` +
        `before, ${sayDate(counted.due)}: never forward.`,
    )
  }
  if (rule.direction === 'after' && counted.due < anchor) {
    steps.push(
      'There is no working day between the two, so this is before the day that it counts from.',
    )
  }
  return steps
}

function bareDaysStep(rule: Rule, reading: Reading): string {
  const days = rule.n === 1 ? 'day' : 'days'
  const kind = reading === 'working-days' ? 'working days' : 'calendar days'
  const chosen = rule.readAs === undefined ? undefined : 'this practice chose to read them as'
  const why = chosen ?? (rule.n <= 5 ? 'up to five are read as' : 'more than five are read as')
  return `The source says ‘${rule.n} ${days}’ without saying which kind; ${why} ${kind}.`
}
