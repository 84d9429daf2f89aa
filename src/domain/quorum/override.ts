// A conference without a quorum: the chair may go on all the same, or a new date is set
// (docs/sources.md, section C; P6, P7).
import { type Calendar, dayOff, isWorkingDay } from '../dates/calendar.ts'
import { addDays, sayDate } from '../dates/dates.ts'
import type { LocalDate, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import { sayNumber } from '../rules/counting.ts'
import { type Deadline, deadlineIn } from '../rules/deadlines.ts'
import { earliestConference } from '../rules/notice.ts'
import { type Practice, type Rule, ruleFor } from '../rules/practice.ts'
import type { MeetingKind } from '../state/meeting-kind.ts'
import type { QuorumOverride } from '../state/quorum-override.ts'

export type OverrideRequest = {
  readonly asked: QuorumOverride
  /** The chair of this conference: nobody else may decide this. */
  readonly chair: PersonId
  readonly conference: LocalDate
  readonly kind: MeetingKind
  /** Whether the conference before this one had no quorum either. */
  readonly previousWasInquorate: boolean
  readonly practice: Practice
  readonly calendar: Calendar
}

/**
 * Checks a chair's decision to go on without a quorum. Refuses anybody but the chair, no ground, an
 * empty reason or interim plan, and a new date that is not a working day after the conference. What
 * the chair should know, but may overrule, comes back as warnings.
 */
export function override(
  request: OverrideRequest,
): Result<{ override: QuorumOverride; warnings: readonly string[] }> {
  const { asked, chair, conference, calendar } = request
  if (asked.by !== chair) {
    return refuse(
      'override.not-chair',
      'Only the chair of this conference can decide to go on ' +
        'without a quorum. Please tell the chair what you think.',
    )
  }
  if (asked.grounds.length === 0) {
    return refuse(
      'override.no-ground',
      'Choose at least one ground: few agencies know the child, there is enough information, ' +
        'or delay would harm the child.',
    )
  }
  if (asked.reason.trim() === '')
    return refuse(
      'override.no-reason',
      'Please write why the conference goes on without a quorum. It becomes part of the record.',
    )
  if (asked.interimPlan.trim() === '')
    return refuse(
      'override.no-plan',
      'Please write how the child is kept safe until the conference meets again.',
    )
  if (asked.newDate <= conference) {
    return refuse(
      'override.date-not-after',
      `The new date (${sayDate(asked.newDate)}) has to ` +
        `be after this conference (${sayDate(conference)}).`,
    )
  }
  const off = dayOff(calendar, asked.newDate)
  if (off !== undefined)
    return refuse(
      'override.date-off',
      `Nobody works on ${sayDate(asked.newDate)} (${off}). Please choose a working day.`,
    )
  return ok({ override: asked, warnings: warningsFor(request) })
}

function warningsFor({
  asked,
  conference,
  kind,
  previousWasInquorate,
  practice,
  calendar,
}: OverrideRequest): string[] {
  const { latest, earliest } = rebooking({
    practice,
    kind,
    calendar,
    conference,
    toldOn: conference,
  })
  const warnings: string[] = []
  if (previousWasInquorate) {
    warnings.push(
      'The conference before this one had no quorum either. Two in a row: please tell the ' +
        'service manager, and record what is done about it.',
    )
  }
  if (latest !== undefined && asked.newDate > latest.due) {
    warnings.push(
      `The new date is later than ${sayDate(latest.due)} ` +
        `(${latest.why.rule}: ${latest.why.sentence})`,
    )
  }
  const promises = ruleFor(practice, 'tell-parents', kind) !== undefined
  if (promises && asked.newDate < earliest) {
    warnings.push(
      `The parents would have less notice than ${practice.name} promises: the first day with ` +
        `full notice is ${sayDate(earliest)}.`,
    )
  }
  return warnings
}

export type RebookingQuestion = {
  readonly practice: Practice
  readonly kind: MeetingKind
  readonly calendar: Calendar
  /** The day of the conference that had no quorum. */
  readonly conference: LocalDate
  /** The first day on which the parents can be told of the new date: usually the same. */
  readonly toldOn: LocalDate
}

export type Rebooking = {
  /** T26; undefined where no such rule is known. */
  readonly latest: Deadline | undefined
  /** Whether the practice has chosen T26; otherwise it is another area's number, shown as that. */
  readonly latestIsChosen: boolean
  /** The first working day with the parents' full notice. */
  readonly earliest: LocalDate
  /** The working days that satisfy both, earliest first; empty when none does. */
  readonly days: readonly LocalDate[]
  readonly sentences: readonly string[]
}

/**
 * The days for a conference that had no quorum: set at once, within ten working days (T26), and
 * never silently inside the parents' notice: both limits are said, also when no day satisfies both.
 * Throws BeyondCalendar.
 */
export function rebooking({
  practice,
  kind,
  calendar,
  conference,
  toldOn,
}: RebookingQuestion): Rebooking {
  const { rule, chosen } = rebookingRule(practice, kind)
  const latest =
    rule === undefined
      ? undefined
      : deadlineIn(practice, rule, { kind, anchor: conference, calendar })
  const earliest = earliestConference({ practice, kind, calendar, toldOn })
  const days = latest === undefined ? [] : workingDaysFrom(calendar, earliest, latest.due)
  return {
    latest,
    latestIsChosen: chosen,
    earliest,
    days,
    sentences: sentencesFor({ practice, kind, toldOn, latest, chosen, earliest, days }),
  }
}

function rebookingRule(
  practice: Practice,
  kind: MeetingKind,
): { rule: Rule | undefined; chosen: boolean } {
  const own = ruleFor(practice, 'rebook-conference', kind)
  if (own !== undefined) return { rule: own, chosen: true }
  return {
    rule: [...practice.selectable.values()].find((rule) => rule.purpose === 'rebook-conference'),
    chosen: false,
  }
}

function workingDaysFrom(calendar: Calendar, from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  return days
}

type RebookingFacts = Omit<RebookingQuestion, 'conference' | 'calendar'> &
  Omit<Rebooking, 'latestIsChosen' | 'sentences'> & { readonly chosen: boolean }

function sentencesFor({
  practice,
  kind,
  toldOn,
  latest,
  chosen,
  earliest,
  days,
}: RebookingFacts): string[] {
  const sentences = ['Set the new date at once.']
  if (latest !== undefined) {
    const whose = chosen
      ? ''
      : ` ${practice.name} has not chosen this rule; take ` +
        `it as a guide. It stands in: ${latest.why.source}.`
    sentences.push(
      `Within ${sayNumber(latest.why.n, latest.why.reading)}, it is held latest by ` +
        `${sayDate(latest.due)} (${latest.why.rule}).${whose}`,
    )
  }
  const notice = ruleFor(practice, 'tell-parents', kind)
  if (notice === undefined) return sentences
  const full = `told on ${sayDate(toldOn)}, the first day with full notice is ${sayDate(earliest)}`
  sentences.push(
    `${practice.name} gives parents notice of ${notice.n} days (${notice.id}): ${full}.`,
  )
  if (latest === undefined) return sentences
  sentences.push(
    days.length === 0
      ? 'No day satisfies both. The chair decides which ' +
          'gives way, with the parents, and records why.'
      : `${days.length === 1 ? 'One working day satisfies' : `${days.length} working days satisfy`} both.`,
  )
  return sentences
}
