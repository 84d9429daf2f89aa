// The days on which a conference can be held so that its parents were told in time.
import { type Calendar, rollForward, workingDaysBetween } from '../dates/calendar.ts'
import { addDays, daysBetween, sayDate } from '../dates/dates.ts'
import type { LocalDate } from '../ids.ts'
import type { MeetingKind } from '../state/meeting-kind.ts'
import { readingOf, sayNumber } from './counting.ts'
import { type Deadline, deadline, deadlineIn } from './deadlines.ts'
import { sayReading } from './explain.ts'
import { type Practice, ruleFor } from './practice.ts'

export type NoticeQuestion = {
  readonly practice: Practice
  readonly kind: MeetingKind
  readonly calendar: Calendar
  /** The first day on which the parents can be told. */
  readonly toldOn: LocalDate
}

/**
 * The first working day on which a conference can be held when its parents are told on `toldOn`:
 * the next working day where the practice asks for no notice. Throws BeyondCalendar.
 */
export function earliestConference({
  practice,
  kind,
  calendar,
  toldOn,
}: NoticeQuestion): LocalDate {
  const rule = ruleFor(practice, 'tell-parents', kind)
  let day = rollForward(calendar, addDays(toldOn, 1))
  while (rule !== undefined && deadline(rule, day, calendar).due < toldOn)
    day = rollForward(calendar, addDays(day, 1))
  return day
}

export type NoticeGiven = {
  readonly given: number
  readonly promised: number
  readonly flag: string | undefined
}

/**
 * How much notice parents had who were told on `toldOn`, in the days that the practice counts, and
 * how much it promises; undefined where it promises none. `flag` is for the chair alone; nothing is
 * cancelled because of it.
 */
export function noticeGiven(
  { practice, kind, calendar, toldOn }: NoticeQuestion,
  conference: LocalDate,
): NoticeGiven | undefined {
  const rule = ruleFor(practice, 'tell-parents', kind)
  if (rule === undefined) return undefined
  const reading = readingOf(rule)
  const given =
    reading === 'working-days'
      ? workingDaysBetween(calendar, toldOn, conference)
      : daysBetween(toldOn, conference)
  const enough = toldOn <= deadline(rule, conference, calendar).due
  const flag =
    `${given} ${given === 1 ? 'day' : 'days'}’ notice, ` +
    `${rule.n} expected (${sayReading(reading)})`
  return { given, promised: rule.n, flag: enough ? undefined : flag }
}

export type ConferenceWindow = {
  readonly earliest: LocalDate
  readonly latest: LocalDate
  /**
   * By when the parents are told if it is held on the latest day; undefined where the practice asks
   * for no notice.
   */
  readonly tellBy: Deadline | undefined
  /** The working days from `toldOn` to `tellBy`: the time there is to arrange it. */
  readonly workingDaysToArrange: number
  readonly sentences: readonly string[]
}

/**
 * Between the day on which the parents can first be told and the latest day for the conference,
 * what the notice leaves.
 */
export function conferenceWindow(question: NoticeQuestion, latest: LocalDate): ConferenceWindow {
  const { practice, kind, calendar, toldOn } = question
  const earliest = earliestConference(question)
  const rule = ruleFor(practice, 'tell-parents', kind)
  if (rule === undefined) {
    const workingDaysToArrange = workingDaysBetween(calendar, toldOn, latest)
    return { earliest, latest, tellBy: undefined, workingDaysToArrange, sentences: [] }
  }
  const tellBy = deadlineIn(practice, rule, { kind, anchor: latest, calendar })
  const left = (by: LocalDate) =>
    by < toldOn
      ? 'which has passed already'
      : `${sayNumber(workingDaysBetween(calendar, toldOn, by), 'working-days')} to arrange it`
  const { alternative } = tellBy.why
  const full = `the first day with full notice is ${sayDate(earliest)}`
  return {
    earliest,
    latest,
    tellBy,
    workingDaysToArrange: workingDaysBetween(calendar, toldOn, tellBy.due),
    sentences: [
      `To hold it on the last day, the parents are told by ${sayDate(tellBy.due)} ` +
        `(${rule.id}, ${sayNumber(rule.n, tellBy.why.reading)}; ${left(tellBy.due)}).`,
      ...(alternative === null
        ? []
        : [
            `Read as ${sayReading(alternative.reading)}, they are told by ` +
              `${sayDate(alternative.due)} (${left(alternative.due)}).`,
          ]),
      earliest > latest
        ? `Even if they are told on ${sayDate(toldOn)}, ${full}, after the last day. The chair ` +
          'decides which of the two gives way.'
        : `Told on ${sayDate(toldOn)}, ${full}.`,
    ],
  }
}
