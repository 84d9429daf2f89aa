// A child's dates at one conference: what is due before it, by when it is held, and what follows
// from it.
import { BeyondCalendar, workingDaysBetween } from '../dates/calendar.ts'
import { sayDate, sayDay } from '../dates/dates.ts'
import type { LocalDate } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import { sayNumber } from './counting.ts'
import { sayAnchor } from './deadlines.ts'
import { conferenceWindow, earliestConference } from './notice.ts'
import { type Rule, ruleFor } from './practice.ts'
import {
  earlierFirst,
  entryFor,
  type TimelineContext,
  type TimelineEntry,
} from './timeline-entry.ts'
import { queryProblem, startOf, type TimelineQuery } from './timeline-query.ts'

export type { TimelineEntry } from './timeline-entry.ts'
export type { TimelineQuery } from './timeline-query.ts'

/**
 * All dates of one conference, earliest first. Without a date for the conference, the latest day
 * for it and what has to happen before that day. A transfer in keeps the dates of the practice left
 * up to the switch. Refuses dates in the wrong order, a conference on a day off, dates that belong
 * to another kind of conference, a window that has passed, and days beyond the known bank holidays
 * (`calendar.ends`).
 */
export function timeline(query: TimelineQuery): Result<TimelineEntry[]> {
  try {
    const refusal = queryProblem(query)
    if (refusal !== undefined) return { ok: false, refusal }
    return ok(entriesOf(query).sort(earlierFirst))
  } catch (surprise) {
    if (surprise instanceof BeyondCalendar)
      return refuse(
        'calendar.ends',
        `${surprise.message} Add the bank holidays of the later years first.`,
      )
    throw surprise
  }
}

function entriesOf(query: TimelineQuery): TimelineEntry[] {
  const { kind, practice, calendar, conference, invited } = query
  const place = { practice, kind, calendar }
  const start = startOf(query)
  const held =
    start === undefined
      ? undefined
      : entryFor(start.rule, start.anchor, { practice, kind: start.kind, calendar })
  const on = conference ?? held?.due
  const reply = ruleFor(practice, 'answer-invitation', kind)
  const old = oldDates(query, on)
  const event = kind === 'review' ? 'This review conference held' : held?.event
  return [
    ...(held === undefined || event === undefined
      ? []
      : [{ ...held, event, notes: [...holdNotes(query, held), ...old.lapsed, ...held.notes] }]),
    ...(on === undefined ? [] : aroundConference(query, on)),
    ...(invited === undefined || reply === undefined ? [] : [entryFor(reply, invited, place)]),
    ...old.kept,
    ...coreGroupEntries(query, on),
  ]
}

function aroundConference(query: TimelineQuery, on: LocalDate): TimelineEntry[] {
  const { practice, kind, calendar, conference } = query
  return (
    [...practice.rules.values()]
      .filter(
        (rule) => rule.anchor === 'conference' && rule.kinds.includes(kind) && !rule.outsideTheBot,
      )
      // What follows a conference is not known before its date is.
      .filter((rule) => rule.direction === 'before' || conference !== undefined)
      .map((rule) => {
        const entry = entryFor(rule, on, { practice, kind, calendar })
        return { ...entry, notes: [...conferenceNotes(query, rule, { entry, on }), ...entry.notes] }
      })
  )
}

function conferenceNotes(
  query: TimelineQuery,
  rule: Rule,
  { entry, on }: { entry: TimelineEntry; on: LocalDate },
): string[] {
  const { practice, kind, calendar, conference } = query
  const start = startOf(query)
  const notes: string[] = []
  if (conference === undefined)
    notes.push(`If the conference is held on its latest day, ${sayDay(on)}.`)
  if (
    rule.direction === 'before' &&
    kind !== 'review' &&
    start !== undefined &&
    entry.due < start.anchor
  ) {
    const earliest = sayDate(earliestConference({ practice, kind, calendar, toldOn: start.anchor }))
    const later = rule.purpose === 'tell-parents' ? `, or choose a conference from ${earliest}` : ''
    notes.push(
      `This day had passed when ${sayAnchor[start.rule.anchor]} came on ` +
        `${sayDay(start.anchor)}: do it at once and record why it is late${later}.`,
    )
  }
  if (kind === 'transfer-in' && rule.direction === 'after' && !rule.kinds.includes('review')) {
    notes.push(
      'A transfer-in conference is counted like an initial one here: confirm it with the council.',
    )
  }
  if (rule.purpose === 'hold-first-core-group') notes.push('Only if a protection plan is made.')
  return notes
}

function holdNotes(query: TimelineQuery, held: TimelineEntry): string[] {
  const { practice, kind, calendar, conference } = query
  const start = startOf(query)
  if (conference !== undefined) {
    const late = sayNumber(workingDaysBetween(calendar, held.due, conference), 'working-days')
    return conference > held.due
      ? [`The conference on ${sayDate(conference)} is ${late} after its latest day: record why.`]
      : []
  }
  if (start === undefined || kind === 'review') return []
  return [
    ...conferenceWindow({ practice, kind, calendar, toldOn: start.anchor }, held.due).sentences,
  ]
}

/**
 * Counted under the practice where the core group met: before the transfer that is the one left.
 */
function coreGroupEntries(
  { kind, practice, calendar, coreGroup, from }: TimelineQuery,
  on: LocalDate | undefined,
): TimelineEntry[] {
  if (coreGroup === undefined || (from !== undefined && (on === undefined || coreGroup < on)))
    return []
  const rule = ruleFor(practice, 'hold-next-core-group', kind)
  return rule === undefined ? [] : [entryFor(rule, coreGroup, { practice, kind, calendar })]
}

type OldDates = { readonly kept: readonly TimelineEntry[]; readonly lapsed: readonly string[] }

/**
 * T27: two practices at once. What was counted under the practice left stays as it was up to the
 * transfer-in conference; what would fall after it lapses, because the new practice counts afresh
 * from that conference.
 */
function oldDates(
  { from, calendar, previous, previousKind, coreGroup }: TimelineQuery,
  on: LocalDate | undefined,
): OldDates {
  if (from === undefined) return { kept: [], lapsed: [] }
  const kind = previousKind === 'initial' ? 'initial' : 'review'
  const review = ruleFor(from, kind === 'initial' ? 'hold-first-review' : 'hold-next-review', kind)
  const group = ruleFor(from, 'hold-next-core-group', kind)
  const note = [
    `Counted under the practice of ${from.name}, which ` +
      'stays as it was until the transfer-in conference.',
  ]
  const place: TimelineContext = { practice: from, kind, calendar }
  const groupAfterSwitch = coreGroup !== undefined && on !== undefined && coreGroup >= on
  const counted = [
    ...(previous === undefined || review === undefined
      ? []
      : [entryFor(review, previous, place, note)]),
    ...(coreGroup === undefined || group === undefined || groupAfterSwitch
      ? []
      : [entryFor(group, coreGroup, place, note)]),
  ]
  const lapses = (entry: TimelineEntry) => on !== undefined && entry.due > on
  return {
    kept: counted.filter((entry) => !lapses(entry)),
    lapsed: counted.filter(lapses).map(({ event, due, rule }) => {
      const old = `${from.name}’s date for ‘${event}’, ${sayDate(due)} (${rule})`
      return `${old}, lapses once the transfer-in conference is held: the dates then count from it.`
    }),
  }
}
