// The words after 'timeline' become a question about dates, or everything that is wrong with them
// at once.
import { parseArgs } from 'node:util'

import type { Calendar } from '../domain/dates/calendar.ts'
import { parseLocalDate, sayDate } from '../domain/dates/dates.ts'
import type { LocalDate } from '../domain/ids.ts'
import { ok, type Refusal, refuse, type Result } from '../domain/result.ts'
import type { Practice } from '../domain/rules/practice.ts'
import type { TimelineQuery } from '../domain/rules/timeline.ts'
import type { ConferenceKind } from '../domain/state/meeting-kind.ts'
import { calendarOn, type LocalHoliday } from '../practices/bank-holidays.ts'
import { findPractice, loadPractice } from '../practices/load.ts'
import { conferenceKinds } from '../practices/schema.ts'

export const timelineUsage = `A child's dates, each with its rule, its source and how it was counted.

  timeline --practice NAME --kind KIND [dates]

  --practice NAME           statutory, portsmouth, tower-hamlets, dorset or dudley
  --practice-file FILE      or a council's own practice, as a JSON file
  --kind KIND               ${conferenceKinds.join(', ')}; initial unless told

  --strategy DATE           the strategy discussion
  --conference DATE         the conference; without it, the latest day for it
  --core-group DATE         the last core group that was held
  --invited DATE            when the invitations went out
  --previous DATE           review, transfer-in: the conference before
  --previous-kind KIND      initial or review; review unless told
  --notice DATE             transfer-in: the notice that the child is moving in
  --from NAME               transfer-in: the practice that the child leaves

  --local-holiday DATE:NAME a day off that only this council has; may be given again
  --today DATE              refuse a window that has passed by this day
  --why RULE                explain one date in sentences, such as --why T14
  --not DATE                with --why: why it is not this day
  --json                    for programs

Dates are written 2027-03-31.`

export type Values = ReturnType<typeof parseTimeline>['values']

const one = { type: 'string' } satisfies { type: 'string' }
const flag = { type: 'boolean' } satisfies { type: 'boolean' }

/** Throws for an option that there is not, one without its value, and words that belong to none. */
export const parseTimeline = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      practice: one,
      'practice-file': one,
      kind: one,
      strategy: one,
      conference: one,
      'core-group': one,
      invited: one,
      previous: one,
      'previous-kind': one,
      notice: one,
      from: one,
      today: one,
      why: one,
      not: one,
      json: flag,
      help: flag,
      'local-holiday': { type: 'string', multiple: true },
    },
  })

type Asked = { readonly query: TimelineQuery; readonly not: LocalDate | undefined }

/** Collects every reason, so that a command with three mistakes is put right in one go. */
export function queryFrom(values: Values, now: LocalDate): Result<Asked, readonly Refusal[]> {
  const reasons: Refusal[] = []
  const keep = <Value>(result: Result<Value> | undefined): Value | undefined => {
    if (result === undefined || result.ok) return result?.value
    reasons.push(result.refusal)
    return undefined
  }
  const date = (text: string | undefined) =>
    keep(text === undefined ? undefined : parseLocalDate(text))
  const practice = keep(practiceFrom(values))
  const from = keep(values.from === undefined ? undefined : findPractice(values.from))
  const kind = keep(kindFrom(values.kind ?? 'initial'))
  const previousKind = keep(previousKindFrom(values['previous-kind']))
  const dates = {
    strategy: date(values.strategy),
    conference: date(values.conference),
    coreGroup: date(values['core-group']),
    invited: date(values.invited),
    previous: date(values.previous),
    notice: date(values.notice),
    today: date(values.today),
  }
  const not = date(values.not)
  const calendar = keep(
    calendarFrom(
      now,
      (values['local-holiday'] ?? []).flatMap((text) => keep(localHoliday(text)) ?? []),
    ),
  )
  if (reasons.length > 0 || practice === undefined || kind === undefined || calendar === undefined)
    return { ok: false, refusal: reasons }
  return ok({
    not,
    query: { kind, practice, calendar, ...given({ ...dates, from, previousKind }) },
  })
}

/** Leaves out what was not given. */
function given(all: { [Name in keyof Given]-?: Given[Name] | undefined }): Given {
  const { strategy, conference, coreGroup, invited, previous, notice, today, from, previousKind } =
    all
  return {
    ...(strategy && { strategy }),
    ...(conference && { conference }),
    ...(coreGroup && { coreGroup }),
    ...(invited && { invited }),
    ...(previous && { previous }),
    ...(previousKind && { previousKind }),
    ...(notice && { notice }),
    ...(today && { today }),
    ...(from && { from }),
  }
}
type Given = Omit<TimelineQuery, 'kind' | 'practice' | 'calendar'>

const practiceFrom = (values: Values): Result<Practice> =>
  values['practice-file'] === undefined
    ? findPractice(values.practice ?? '')
    : loadPractice(values['practice-file'])

function kindFrom(text: string): Result<ConferenceKind> {
  const kind = conferenceKinds.find((known) => known === text)
  if (kind !== undefined) return ok(kind)
  return refuse(
    'kind.unknown',
    `I know no kind of conference called ‘${text}’. Choose one of: ${conferenceKinds.join(', ')}.`,
  )
}

function previousKindFrom(text: string | undefined): Result<'initial' | 'review'> | undefined {
  if (text === undefined) return undefined
  if (text === 'initial' || text === 'review') return ok(text)
  return refuse(
    'previous-kind.unknown',
    `The previous conference was ‘initial’ or a ‘review’, not ‘${text}’.`,
  )
}

function localHoliday(text: string): Result<LocalHoliday> {
  const colon = text.indexOf(':')
  const name = text.slice(colon + 1).trim()
  if (colon < 0 || name === '') {
    return refuse(
      'local-holiday.unreadable',
      `‘${text}’ is not a local holiday. Write its date and its name, such as 2027-06-07:Town day.`,
    )
  }
  const date = parseLocalDate(text.slice(0, colon))
  return date.ok ? ok({ date: date.value, name }) : date
}

function calendarFrom(now: LocalDate, local: readonly LocalHoliday[]): Result<Calendar> {
  const {
    calendar,
    outside: [first],
  } = calendarOn(now, local)
  if (first === undefined) return ok(calendar)
  const years = `${sayDate(calendar.from)} to ${sayDate(calendar.to)}`
  return refuse(
    'local-holiday.outside',
    `The local holiday on ${sayDate(first.date)} is outside the years that I know, ${years}.`,
  )
}
