// The days of an offer, as they were typed in a sentence or chosen in a field.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import { parseLocalDate, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { OfferWords } from '../../../domain/state/commitment.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { WhenInputs } from './forms.ts'
import { firstDayOf, howOftenIn, lastDayOf } from './typed-days.ts'

/** What is counted with: the moment, and the days that are known. */
export const timeOf = ({ deps, now }: RequestContext) => ({ calendar: deps.calendar, now })

export function whenOf(
  words: OfferWords,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): WhenInputs {
  const howOften = words.howOften === '' ? (howOftenIn(words.promise) ?? '') : words.howOften
  const { until } = words
  // 'I can come on Saturday' begins and ends on that day.
  const begins = until.startsWith('on ')
    ? readDate(until, now, 'coming')
    : firstDayOf(howOften, now)
  const ends = lastDayOf(until, { calendar, now }) ?? readDate(until, now, 'coming')
  return {
    firstStepBy: words.firstStepBy ?? begins ?? '',
    finishBy: words.finishBy ?? (until === '' ? '' : (ends ?? '')),
    checkInDate: words.checkInDate ?? '',
    howOften,
  }
}

type Days = { firstStepBy?: LocalDate; finishBy?: LocalDate; checkInDate?: LocalDate }

/** Parses the dates. Leaves out empty ones; refuses one that does not exist. */
export function daysOf(inputs: Omit<WhenInputs, 'howOften'>): Result<Days> {
  const days: Days = {}
  for (const name of ['firstStepBy', 'finishBy', 'checkInDate'] as const) {
    if (inputs[name] === '') continue
    const read = parseLocalDate(inputs[name])
    if (!read.ok) return read
    days[name] = read.value
  }
  return ok(days)
}

/** 'Every Tuesday, from Tue 15 December to Thu 25 March'; what is not known yet is left out. */
export function sayDays({
  howOften,
  firstStepBy,
  finishBy,
}: Pick<OfferWords, 'howOften' | 'firstStepBy' | 'finishBy'>): string {
  const begins = firstStepBy === undefined ? '' : `from ${sayDay(firstStepBy)}`
  const ends = finishBy === undefined ? '' : `to ${sayDay(finishBy)}`
  const days =
    firstStepBy !== undefined && firstStepBy === finishBy
      ? sayDay(firstStepBy)
      : `${begins} ${ends}`.trim()
  const often = `${howOften.slice(0, 1).toUpperCase()}${howOften.slice(1)}`
  return [often, days].filter((text) => text !== '').join(', ')
}
