// What a timeline is asked from, and whether that makes sense: a wrong date is caught before
// anything is counted from it.
import { type Calendar, dayOff, rollBack, rollForward } from '../dates/calendar.ts'
import { sayDate } from '../dates/dates.ts'
import type { LocalDate } from '../ids.ts'
import type { Refusal } from '../result.ts'
import type { ConferenceKind } from '../state/meeting-kind.ts'
import { deadlineIn } from './deadlines.ts'
import { type Practice, type Rule, ruleFor } from './practice.ts'

export type TimelineQuery = {
  readonly kind: ConferenceKind
  /** The practice of the council that holds the conference. */
  readonly practice: Practice
  readonly calendar: Calendar
  /**
   * The strategy discussion: for initial and pre-birth conferences and those about risk outside the
   * home.
   */
  readonly strategy?: LocalDate
  /** The day of the conference; without it the latest day is assumed for what comes before. */
  readonly conference?: LocalDate
  /** The last core group that was held. */
  readonly coreGroup?: LocalDate
  /** The last conference that was held: for a review, and for a transfer in. */
  readonly previous?: LocalDate
  /** Whether that was the initial conference; 'review' unless told. */
  readonly previousKind?: 'initial' | 'review'
  /** The notice that a child with a plan is moving in. */
  readonly notice?: LocalDate
  /** The day on which the invitations went out. */
  readonly invited?: LocalDate
  /** The practice of the council that the child leaves: for a transfer in. */
  readonly from?: Practice
  /** Where given, a window that has passed is refused. */
  readonly today?: LocalDate
}

/**
 * A rule, and the day from which it counts; `kind` is that of the conference to which the rule
 * belongs.
 */
export type TimelineStart = {
  readonly rule: Rule
  readonly anchor: LocalDate
  readonly kind: ConferenceKind
}

/**
 * What the latest day of the conference is counted from; undefined when the query does not give it.
 */
export function startOf({
  kind,
  practice,
  strategy,
  previous,
  previousKind,
  notice,
}: TimelineQuery): TimelineStart | undefined {
  const found = (anchor: LocalDate | undefined, rule: Rule | undefined, counted: ConferenceKind) =>
    anchor === undefined || rule === undefined ? undefined : { anchor, rule, kind: counted }
  switch (kind) {
    case 'review':
      return previousKind === 'initial'
        ? found(previous, ruleFor(practice, 'hold-first-review', 'initial'), 'initial')
        : found(previous, ruleFor(practice, 'hold-next-review', 'review'), 'review')
    case 'transfer-in':
      return found(notice, ruleFor(practice, 'hold-transfer-conference', kind), kind)
    case 'initial':
    case 'pre-birth':
    case 'outside-home':
      return found(strategy, ruleFor(practice, 'hold-conference', kind), kind)
  }
}

/**
 * What is wrong with a query, and what would be right; undefined when nothing is. Throws
 * BeyondCalendar.
 */
export function queryProblem(query: TimelineQuery): Refusal | undefined {
  return (
    wrongKind(query) ??
    nothingToCount(query) ??
    wrongOrder(query) ??
    conferenceDayOff(query) ??
    passedWindow(query)
  )
}

const problem = (code: string, words: string): Refusal => ({ code, words })

function wrongKind({
  kind,
  strategy,
  previous,
  previousKind,
  notice,
  from,
}: TimelineQuery): Refusal | undefined {
  if (strategy !== undefined && kind === 'review') {
    return problem(
      'strategy.not-here',
      'A review is counted from the conference before it, not from a strategy discussion. Give ' +
        'the date of that conference.',
    )
  }
  if (strategy !== undefined && kind === 'transfer-in') {
    return problem(
      'strategy.not-here',
      'A transfer-in conference is counted from the notice of the transfer, not from a ' +
        'strategy discussion. Give the date of the notice.',
    )
  }
  if (
    (previous !== undefined || previousKind !== undefined) &&
    kind !== 'review' &&
    kind !== 'transfer-in'
  ) {
    return problem(
      'previous.not-here',
      'A previous conference goes with a review or a transfer-in. This one is counted from its ' +
        'strategy discussion: give that date.',
    )
  }
  if (notice !== undefined && kind !== 'transfer-in') {
    return problem(
      'notice.not-here',
      'A notice of transfer goes with a transfer-in ' +
        'conference. Choose that kind, or leave the notice out.',
    )
  }
  if (from !== undefined && kind !== 'transfer-in') {
    return problem(
      'from.not-here',
      'The practice that a child leaves goes with a transfer-in ' +
        'conference. Choose that kind, or leave it out.',
    )
  }
  if (kind === 'transfer-in' && previous !== undefined && from === undefined) {
    return problem(
      'from.missing',
      'The conference before a transfer was held under the ' +
        'practice that the child leaves. Say which practice that is.',
    )
  }
  return undefined
}

function nothingToCount(query: TimelineQuery): Refusal | undefined {
  const { kind, strategy, conference, coreGroup, previous, notice, invited } = query
  const dates = [strategy, conference, coreGroup, previous, notice, invited]
  if (dates.some((date) => date !== undefined)) return undefined
  const wanted =
    kind === 'review'
      ? 'the previous conference'
      : kind === 'transfer-in'
        ? 'the notice of the transfer'
        : 'the strategy discussion'
  return problem(
    'timeline.no-date',
    'There is nothing to count from. Give the date of ' +
      `${wanted}, of the conference, or of a core group.`,
  )
}

function wrongOrder(query: TimelineQuery): Refusal | undefined {
  const { kind, strategy, conference, coreGroup, previous, notice, invited } = query
  const before = (
    code: string,
    [what, date]: [string, LocalDate | undefined],
    [first, limit]: [string, LocalDate | undefined],
  ) =>
    date !== undefined && limit !== undefined && date < limit
      ? problem(
          code,
          `${what} (${sayDate(date)}) is before ${first} (${sayDate(limit)}). Check the two ` +
            `dates.${latestWords(query)}`,
        )
      : undefined
  const afterPlan = kind === 'review' || kind === 'transfer-in' ? undefined : conference
  return (
    before(
      'conference.before-strategy',
      ['The conference', conference],
      ['its strategy discussion', strategy],
    ) ??
    before(
      'conference.before-notice',
      ['The transfer-in conference', conference],
      ['the notice of the transfer', notice],
    ) ??
    before(
      'conference.before-previous',
      ['The conference', conference],
      ['the conference that came before it', previous],
    ) ??
    before(
      'notice.before-previous',
      ['The notice of the transfer', notice],
      ['the last conference in the area left', previous],
    ) ??
    before(
      'core-group.before-strategy',
      ['The core group', coreGroup],
      ['the strategy discussion', strategy],
    ) ??
    before(
      'core-group.before-conference',
      ['The core group', coreGroup],
      ['the conference that made the plan', afterPlan],
    ) ??
    before(
      'conference.before-invitation',
      ['The conference', conference],
      ['its invitations', invited],
    )
  )
}

function latestWords(query: TimelineQuery): string {
  const start = startOf(query)
  if (start === undefined) return ''
  const latest = deadlineIn(query.practice, start.rule, {
    kind: start.kind,
    anchor: start.anchor,
    calendar: query.calendar,
  })
  return ` The latest day for this conference is ${sayDate(latest.due)}.`
}

function conferenceDayOff({ conference, calendar }: TimelineQuery): Refusal | undefined {
  const name = conference === undefined ? undefined : dayOff(calendar, conference)
  if (conference === undefined || name === undefined) return undefined
  const which = name === 'Saturday' || name === 'Sunday' ? '' : ` (${name})`
  const before = sayDate(rollBack(calendar, conference))
  const after = sayDate(rollForward(calendar, conference))
  return problem(
    'conference.day-off',
    `Nobody works on ${sayDate(conference)}${which}. The ` +
      `working day before is ${before}, the one after is ${after}.`,
  )
}

function passedWindow(query: TimelineQuery): Refusal | undefined {
  const start = startOf(query)
  if (query.today === undefined || query.conference !== undefined || start === undefined)
    return undefined
  const { due } = deadlineIn(query.practice, start.rule, {
    kind: start.kind,
    anchor: start.anchor,
    calendar: query.calendar,
  })
  if (due >= query.today) return undefined
  const passed =
    'The latest day for this conference was ' +
    `${sayDate(due)}, and today is ${sayDate(query.today)}.`
  const right =
    'Choose the first day on which it can be held, give that ' +
    'as the date of the conference, and record why it is late.'
  return problem('window.passed', `${passed} ${right}`)
}
