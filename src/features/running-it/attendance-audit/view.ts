import { sayDate, sayDay } from '../../../domain/dates/dates.ts'
import type { MeetingId, PersonId } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import {
  type Audited,
  type AuditMeeting,
  type AuditRow,
  type AuditTotals,
  auditTotals,
  auditTotalsBy,
  type Period,
} from '../../../domain/record/attendance-audit.ts'
import {
  type AuditCells,
  auditCells,
  type AuditLevel,
  numbered,
} from '../../../domain/record/attendance-csv.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

/** What was asked for; '' for all sectors and all meetings. */
export type AuditRequest = Period & { readonly sector: string; readonly meetingId: string }

export type AuditFacts = {
  readonly person: Person
  readonly asked: AuditRequest
  readonly level: AuditLevel
  readonly audited: Audited
  readonly people: ReadonlyMap<PersonId, Person>
  /** The meetings that were looked through, each with its family. */
  readonly meetings: readonly Meeting[]
  /** Why the chair went on without a quorum, where this person may read it. */
  readonly reasons: ReadonlyMap<MeetingId, string>
}

const maxLines = 10
const maxBars = 14

/**
 * The sums in a sentence, a bar for each agency, the meetings, and who was late where names may be
 * seen.
 */
export function auditCard(facts: AuditFacts): PrivateCard {
  const { person, asked, level, audited } = facts
  const all = auditTotals('', audited.rows)
  const late = level === 'record' ? audited.rows.filter((row) => row.counts && row.late) : []
  const bars = auditTotalsBy(audited.rows, (auditRow) => auditRow.agency)
  const meetings = audited.meetings.filter((meeting) => meeting.time !== undefined)
  const lines = meetings.slice(0, maxLines).map((meeting) => meetingLine(facts, meeting))
  const overrides = meetings.flatMap((meeting) => overrideLine(facts, meeting))
  const kinds = kindLines(audited.rows)
  const more = sayMore(audited, bars.length, late.length)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'audit',
    data: {
      from: asked.from,
      to: asked.to,
      sector: asked.sector,
      meetingId: asked.meetingId,
      heading: 'Who came, and who was on time',
      period: sayPeriod(asked),
      sentence: sayAll(all, meetings),
      kinds,
      hasKinds: kinds.length > 0,
      hasBars: bars.length > 0,
      bars: bars.slice(0, maxBars).map(bar),
      late: late.slice(0, maxLines).map((auditRow) => ({ detail: lateLine(facts, auditRow) })),
      hasLate: late.length > 0,
      meetings: lines.map((text) => ({ text })),
      hasMeetings: lines.length > 0,
      overrides,
      hasOverrides: overrides.length > 0,
      more,
      hasMore: more !== '',
      counted:
        level === 'record'
          ? countedWords
          : `${countedWords} Names and conference numbers are left out.`,
      hasFile: audited.rows.length > 0 || audited.meetings.length > 0,
    },
  }
}

const countedWords =
  'Counted: invitations to conferences and core groups that were not cancelled. Not counted: ' +
  'whoever was taken off the list, or was the wrong person. Came and late count only those ' +
  'whom somebody marked on the day. Of a core group that was only recorded as held, there is ' +
  'the day alone.'

const sayPeriod = ({ from, to }: Period): string =>
  from === to
    ? sayDate(from)
    : `${from.slice(0, 4) === to.slice(0, 4) ? sayDay(from) : sayDate(from)} to ${sayDate(to)}`
const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

function sayAll(all: AuditTotals, meetings: readonly AuditMeeting[]): string {
  if (meetings.length === 0) return 'No meeting that you may see was held in this time.'
  const groups = meetings.filter((meeting) => meeting.coreGroup).length
  const each = [
    [meetings.length - groups, 'conference', 'conferences'],
    [groups, 'core group', 'core groups'],
  ] satisfies [number, string, string][]
  const held = `${each
    .filter(([count]) => count > 0)
    .map((words) => many(...words))
    .join(' and ')}, ${many(all.invited, 'invitation', 'invitations')}: ${all.answered} answered.`
  return all.marked === 0
    ? `${held} Nobody was marked on the day.`
    : `${held} Of ${all.marked} marked on the day, ${all.came} came, ${all.late} of them late.`
}

/** Conferences and core groups apart, where there were both. */
function kindLines(rows: readonly AuditRow[]): CardData[] {
  const sums = auditTotalsBy(rows, (auditRow) =>
    auditRow.meeting.coreGroup ? 'Core groups' : 'Conferences',
  )
  return sums.length < 2
    ? []
    : sums.map((sum) => ({
        text: `${sum.name}: ${many(sum.invited, 'invitation', 'invitations')}, ${sayCame(sum)}`,
      }))
}

/** What the squares say, in words. */
const sayCame = ({ invited, marked, came, late }: AuditTotals): string =>
  marked === 0
    ? `${invited} invited, nobody marked`
    : `${came} of ${marked} came${late === 0 ? '' : `, ▲ ${late} late`}`

/** Ten squares that say with shapes what the words beside them say. */
function bar(sum: AuditTotals): CardData {
  const { name, marked, came } = sum
  const full = marked === 0 ? 0 : Math.round((came / marked) * 10)
  return {
    agency: name,
    squares: marked === 0 ? '' : `${'■'.repeat(full)}${'□'.repeat(10 - full)}`,
    hasSquares: marked > 0,
    words: sayCame(sum),
  }
}

const labelOf = ({ level, audited }: AuditFacts, meeting: AuditMeeting): string =>
  level === 'record'
    ? meeting.reference
    : `Meeting ${numbered(audited.meetings).get(meeting.id) ?? 0}`

function meetingLine(facts: AuditFacts, meeting: AuditMeeting): string {
  const sum = auditTotals(
    '',
    facts.audited.rows.filter((row) => row.meeting.id === meeting.id),
  )
  const came =
    meeting.cancelled !== 'no'
      ? `cancelled${meeting.cancelled === 'late' ? ', ▲ late' : ''}`
      : sum.marked === 0
        ? 'nobody marked'
        : `${sum.came} of ${sum.marked} came, ${sum.late} ` +
          `late${sum.marked < sum.invited ? ` (${sum.invited - sum.marked} not marked)` : ''}`
  const kind = meeting.coreGroup ? ', core group' : ''
  const quorum =
    meeting.cancelled !== 'no' || meeting.quorate === undefined
      ? ''
      : meeting.quorate
        ? `; ● quorum${meeting.override ? ' at one time, then the chair went on without' : ''}`
        : `; ■ no quorum${meeting.override ? ', the chair went on' : ''}`
  return `${sayDay(meeting.date)}, ${labelOf(facts, meeting)}${kind}: ${came}${quorum}`
}

function overrideLine(facts: AuditFacts, meeting: AuditMeeting): CardData[] {
  const reason = meeting.override ? facts.reasons.get(meeting.id) : undefined
  return reason === undefined
    ? []
    : [{ meeting: `${sayDay(meeting.date)}, ${labelOf(facts, meeting)}`, reason }]
}

const lateLine = (facts: AuditFacts, row: AuditRow): string =>
  `${sayDay(row.meeting.date)}, ${row.meeting.reference}: ` +
  `${facts.people.get(row.person)?.name ?? row.role}, ${row.agency}, ${row.minutesLate ?? 0} ` +
  'minutes'

function sayMore(audited: Audited, bars: number, late: number): string {
  const held = audited.meetings.filter((meeting) => meeting.time !== undefined).length
  const coreGroups = audited.meetings.length - held
  return [
    ...(coreGroups > 0
      ? [`${many(coreGroups, 'core group was', 'core groups were')} recorded as held.`]
      : []),
    ...(bars > maxBars || late > maxLines || held > maxLines
      ? ['This is the first part; the file has all of it.']
      : []),
  ].join(' ')
}

/** The table's cells, for the file. */
export const cellsOf = ({ audited, level, people }: AuditFacts): AuditCells[] =>
  auditCells(audited, level, (row) => people.get(row.person)?.name)

/** Where the file is. */
export function fileCard(
  { person, asked }: Pick<AuditFacts, 'person' | 'asked'>,
  offered: FileOffer,
): PrivateCard {
  return {
    audience: 'one-person',
    to: person.id,
    template: 'audit-file',
    data: { ...asked, ...fileWords(offered) },
  }
}

/** For somebody who may see no audit at all. */
export const noAuditCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'Attendance over time is shown to administrators, to ' +
      'audit leads, and to chairs for their own meetings.',
  )
