// The audit of attendance as a table for Excel. What a cell says is data: it is never run as a
// formula.
import { inLondon } from '../dates/dates.ts'
import type { Instant, MeetingId } from '../ids.ts'
import type { Answer } from '../state/invitation.ts'
import type { Person } from '../state/person.ts'
import type { Audited, AuditMeeting, AuditRow } from './attendance-audit.ts'

/**
 * 'record': names and references, for the administrator and for the chair of the meeting.
 * 'pseudonymised': role and agency alone (docs/sources.md, section H).
 */
export type AuditLevel = 'record' | 'pseudonymised'

export const auditColumns = [
  'meeting',
  'kind',
  'date',
  'agency',
  'role',
  'person',
  'counts',
  'invited',
  'noticeWD',
  'respondedAt',
  'response',
  'deputy',
  'arrivedAt',
  'leftAt',
  'mode',
  'minutesLate',
  'late',
  'reportReceivedAt',
  'sharedAt',
  'quorate',
  'override',
  'cancelledLate',
] as const
export type AuditCells = Readonly<Record<(typeof auditColumns)[number], string>>

const responseWords: Readonly<Record<Answer['status'], string>> = {
  awaited: 'none',
  attending: 'coming',
  represented: 'colleague',
  declined: 'not coming',
  undecided: 'not sure',
  'not-me': 'wrong person',
}

const yesNo = (value: boolean | undefined): string =>
  value === undefined ? '' : value ? 'yes' : 'no'
const moment = (at: Instant | undefined): string =>
  at === undefined ? '' : `${inLondon(at).date} ${inLondon(at).time}`

/** The rows as text, one for each invitation and one for each recorded core group. */
export function auditCells(
  { rows, meetings }: Audited,
  level: AuditLevel,
  nameOf: (row: AuditRow) => string | undefined,
): AuditCells[] {
  const numbers = numbered(meetings)
  const label = (meeting: AuditMeeting) =>
    level === 'record' ? meeting.reference : `Meeting ${numbers.get(meeting.id) ?? 0}`
  const invitations = rows.map((row): AuditCells => ({
    ...meetingCells(row.meeting, label(row.meeting)),
    agency: row.agency,
    role: row.role,
    person: level === 'record' ? (nameOf(row) ?? '') : '',
    counts: yesNo(row.counts),
    invited: moment(row.invited),
    noticeWD: row.noticeWD === undefined ? '' : String(row.noticeWD),
    respondedAt: moment(row.respondedAt),
    response: responseWords[row.response],
    deputy: level === 'record' ? (row.deputy ?? '') : yesNo(row.deputy !== undefined),
    sharedAt: row.sharedAt ?? '',
    arrivedAt: row.arrivedAt ?? (row.presence === 'absent' ? 'did not come' : ''),
    leftAt: row.leftAt ?? '',
    mode: row.mode ?? '',
    minutesLate: row.minutesLate === undefined ? '' : String(row.minutesLate),
    late: row.presence === 'came' ? yesNo(row.late) : '',
    reportReceivedAt: moment(row.reportReceivedAt),
  }))
  return [
    ...invitations,
    ...meetings
      .filter((meeting) => meeting.time === undefined)
      .map((meeting): AuditCells => ({ ...meetingCells(meeting, label(meeting)) })),
  ]
}

/** A number for each meeting of this table, in order of day: it says nothing outside the table. */
export function numbered(meetings: readonly AuditMeeting[]): ReadonlyMap<MeetingId, number> {
  const ids = [...new Set(meetings.map((meeting) => meeting.id))]
  return new Map(ids.map((id, index) => [id, index + 1]))
}

const meetingCells = (meeting: AuditMeeting, label: string): AuditCells => ({
  meeting: label,
  kind: meeting.kind,
  date: meeting.date,
  agency: '',
  role: '',
  person: '',
  counts: '',
  invited: '',
  noticeWD: '',
  respondedAt: '',
  response: '',
  deputy: '',
  arrivedAt: '',
  leftAt: '',
  mode: '',
  minutesLate: '',
  late: '',
  reportReceivedAt: '',
  sharedAt: '',
  quorate: yesNo(meeting.quorate),
  override: meeting.coreGroup ? '' : yesNo(meeting.override),
  cancelledLate: meeting.cancelled === 'no' ? '' : yesNo(meeting.cancelled === 'late'),
})

/** Whose name stands on a row, from the directory. */
export const namesFrom = (people: readonly Person[]) => {
  const names = new Map(people.map((person) => [person.id, person.name]))
  return (row: AuditRow): string | undefined => names.get(row.person)
}

/** UTF-8 with the mark by which Excel knows it, CRLF between lines as RFC 4180 has it. */
export function asCsv(rows: readonly AuditCells[]): string {
  const lines = [
    auditColumns.join(','),
    ...rows.map((row) => auditColumns.map((column) => csvCell(row[column])).join(',')),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/**
 * Excel runs a cell that begins like a formula; a leading apostrophe makes it words. Quoted where
 * commas, quotation marks or line ends would break the table.
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
