// 'Why was I told this date?' in sentences: the rule, where it stands, the counting, the days that
// moved it.
import { daysBetween, sayDate, sayDay, weekday } from '../dates/dates.ts'
import type { LocalDate } from '../ids.ts'
import { type Reading, sayNumber } from './counting.ts'
import type { Deadline, Why } from './deadlines.ts'
import type { Tag } from './practice.ts'

/** 'working days' */
export const sayReading = (reading: Reading): string => reading.replace('-', ' ')

/** 'by Thu 25 March 2027, 17:00'; 'latest by …' for a limit after the day that it counts from. */
const sayDue = ({ due, why }: Explained): string =>
  `${why.direction === 'after' ? 'latest by' : 'by'} ${sayDate(due)}, 17:00`

const tagWords: Readonly<Record<Tag, string>> = {
  read: 'The number stands in this source',
  'second-hand': 'The number was reported by others and not read in the document itself',
  ours: 'The number is our own default, and the council can set another',
  'confirm-locally': 'The number has to be confirmed by the council',
}

/** A deadline, or an entry of a timeline. */
export type Explained = Pick<Deadline, 'due' | 'why'>

/** Sentences that say why a date is the date, for a professional to check. */
export function explain(deadline: Explained): string[] {
  const { why } = deadline
  return [
    `${why.event}: ${sayDue(deadline)}.`,
    `The rule (${why.rule}): ${why.sentence}`,
    // A source that ends in whose number it is would say it twice.
    `${tagWords[why.tag]}: ${why.source.replace(/; the number is our default$/, '')}.`,
    ...(why.confirmLocally && why.tag !== 'confirm-locally'
      ? ['It was not read in this council’s own procedures: confirm it there.']
      : []),
    ...why.steps,
    ...notCounted(why),
    ...otherDate(deadline),
  ]
}

/**
 * The same for somebody who expected another date: 'why 25 March and not the 29th?'. The first
 * sentence answers that; the explanation of the date itself follows.
 */
export function explainAgainst(deadline: Explained, asked: LocalDate): string[] {
  return [answerTo(deadline, asked), ...explain(deadline)]
}

function answerTo({ due, why }: Explained, asked: LocalDate): string {
  if (asked === due) return `${sayDate(asked)} is the date.`
  const off = nameOfDayOff(why, asked)
  const instead = `It is ${sayDate(due)} and not ${sayDay(asked)}`
  if (off !== undefined) {
    const counting =
      asked === why.countedTo
        ? `the count ends on ${sayDay(asked)}, but that day is ${off}`
        : `${sayDay(asked)} is ${off}`
    return (
      `${instead}: ${counting}, when nobody works, and ` +
      'a date on such a day goes back, never forward.'
    )
  }
  if (asked === why.countedTo)
    return `${instead}: counting alone would end there, but the date was moved back.`
  if (asked === why.alternative?.due) {
    const readings = [why.alternative.reading, why.reading].map(sayReading)
    return (
      `${instead}: ${sayDay(asked)} is right if the days are ` +
      `read as ${readings.join('; here they are read as ')}.`
    )
  }
  if (asked < due)
    return `${instead}: ${sayDay(asked)} is earlier than it has to be, which is always allowed.`
  return (
    `${instead}: ${sayDay(asked)} would be ` +
    `${sayNumber(daysBetween(due, asked), 'calendar-days')} too late.`
  )
}

const nameOfDayOff = (why: Why, date: LocalDate): string | undefined =>
  why.daysOff.find((day) => day.date === date)?.name ??
  (weekday(date) === 6 ? 'a Saturday' : weekday(date) === 0 ? 'a Sunday' : undefined)

function notCounted({ daysOff }: Why): string[] {
  if (daysOff.length === 0) return []
  const named = daysOff
    .filter((day) => weekday(day.date) !== 0 && weekday(day.date) !== 6)
    .map((day) => `${sayDay(day.date)} (${day.name})`)
  const weekendDays = daysOff.length - named.length
  const parts = [
    ...named,
    ...(weekendDays === 0
      ? []
      : [weekendDays === 1 ? 'one day of a weekend' : `${weekendDays} days of weekends`]),
  ]
  return [`Nobody works on these, so they do not count: ${parts.join(', ')}.`]
}

function otherDate({ why }: Explained): string[] {
  const { alternative } = why
  if (alternative === null) return []
  return [
    `Read as ${sayReading(alternative.reading)}, the date would be ${sayDate(alternative.due)}.`,
  ]
}
