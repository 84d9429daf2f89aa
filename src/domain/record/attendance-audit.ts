// Who answered, came and was in time, meeting by meeting (S3: lateness is audited). Rows are facts;
// sums count only agencies with an active interest, because tables that counted others have been
// challenged (docs/sources.md, section C, P14).
import { BeyondCalendar, type Calendar, workingDaysBetween } from '../dates/calendar.ts'
import { inLondon } from '../dates/dates.ts'
import type { Instant, LocalDate, LocalTime, MeetingId, PersonId } from '../ids.ts'
import { hasCome, minutesAfterStart, presenceOf } from '../meeting/arrival.ts'
import { overrideOf, quorumThatDay } from '../meeting/quorum-that-day.ts'
import { roleKind } from '../people/role-kind.ts'
import { reportOf } from '../report/report.ts'
import { standingEntries } from '../report/sharing.ts'
import type { RuleContext } from '../rules/context.ts'
import { type Practice, practiceUnder, type Sector } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import { type Conference, isCoreGroup, standingInvitations } from '../state/conference.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
  isSettled,
  type Mode,
} from '../state/invitation.ts'
import { kindWords } from '../state/meeting-kind.ts'

export type Period = { readonly from: LocalDate; readonly to: LocalDate }

/**
 * One meeting of the period. Of a core group to which nobody was invited here only the day on which
 * it was recorded as held is known.
 */
export type AuditMeeting = {
  readonly id: MeetingId
  readonly kind: string
  readonly coreGroup: boolean
  readonly reference: string
  readonly date: LocalDate
  readonly time: LocalTime | undefined
  /** Undefined while nobody was marked, and for a core group. */
  readonly quorate: boolean | undefined
  readonly override: boolean
  readonly cancelled: 'no' | 'in-time' | 'late'
}

export type AuditRow = {
  readonly meeting: AuditMeeting
  readonly person: PersonId
  readonly agency: string
  readonly role: string
  readonly sector: Sector
  /** Whether the agency had a part to play: it counts in sums. */
  readonly counts: boolean
  readonly invited: Instant
  /**
   * Working days between the invitation and the meeting; undefined beyond the known bank holidays.
   */
  readonly noticeWD: number | undefined
  readonly respondedAt: Instant | undefined
  readonly response: Answer['status']
  /** The name of the colleague who was sent. */
  readonly deputy: string | undefined
  /** The day on which somebody of the family was first shown this agency's report. */
  readonly sharedAt: LocalDate | undefined
  readonly presence: 'not-marked' | 'came' | 'absent'
  readonly arrivedAt: LocalTime | undefined
  readonly leftAt: LocalTime | undefined
  readonly mode: Mode | undefined
  /** Minutes after the start, and whether the practice calls that late. */
  readonly minutesLate: number | undefined
  readonly late: boolean
  /** When this agency's report first came in. */
  readonly reportReceivedAt: Instant | undefined
}

export type Audited = {
  readonly rows: readonly AuditRow[]
  readonly meetings: readonly AuditMeeting[]
}

/**
 * The invitations to these conferences within a period (both days included), the earliest first,
 * and the meetings themselves, recorded core groups among them. A conference still to come is left
 * out. Whoever was taken off because of a conflict of interest is nowhere (docs/sources.md, section
 * H).
 */
export function auditAttendance(
  meetings: readonly { readonly family: Case; readonly conference: Conference }[],
  period: Period,
  ground: RuleContext,
): Audited {
  const within = (date: LocalDate) =>
    date >= period.from && date <= period.to && date <= inLondon(ground.now).date
  const past = meetings
    .filter(({ conference }) => within(conference.date))
    .sort((a, b) => order(a.conference).localeCompare(order(b.conference)))
  const audited = past.map(({ family, conference }) => {
    const practice = practiceUnder(ground.practices, conference.practice)
    const meeting = auditMeeting(family, conference, practice)
    const rows = conference.invitations
      .filter((invitation) => invitation.withdrawn?.why !== 'conflict')
      .map((invitation) => auditRow(invitation, { meeting, conference, practice, ground }))
    return { meeting, rows }
  })
  // A day recorded for a core group that is among these meetings itself is not counted again.
  const standsAlone = (family: Case, date: LocalDate) =>
    !past.some(
      (earlier) =>
        earlier.family.id === family.id &&
        isCoreGroup(earlier.conference) &&
        earlier.conference.cancelled === undefined &&
        earlier.conference.date === date,
    )
  const coreGroups = meetings.flatMap(({ family, conference }) =>
    coreGroupsOf(conference).filter(
      (auditMeeting) => within(auditMeeting.date) && standsAlone(family, auditMeeting.date),
    ),
  )
  return {
    rows: audited.flatMap((one) => one.rows),
    meetings: [...audited.map((one) => one.meeting), ...coreGroups].sort((a, b) =>
      a.date < b.date ? -1 : 1,
    ),
  }
}

const order = ({ date, time, reference }: Conference): string => `${date} ${time} ${reference}`

function auditMeeting(family: Case, conference: Conference, practice: Practice): AuditMeeting {
  return {
    id: conference.id,
    kind: kindWords[conference.kind],
    coreGroup: isCoreGroup(conference),
    reference: conference.reference,
    date: conference.date,
    time: conference.time,
    quorate: quorumThatDay({ family, conference, practice }),
    override: overrideOf(conference) !== undefined,
    cancelled:
      conference.cancelled === undefined ? 'no' : conference.cancelled.late ? 'late' : 'in-time',
  }
}

function coreGroupsOf(conference: Conference): AuditMeeting[] {
  const days = new Set(
    conference.records
      .filter(
        (record) =>
          (record.duty === 'hold-first-core-group' || record.duty === 'hold-next-core-group') &&
          record.answer === 'done',
      )
      .map((record) => record.on),
  )
  return [...days].map((date) => ({
    id: conference.id,
    kind: kindWords['core-group'],
    coreGroup: true,
    reference: conference.reference,
    date,
    time: undefined,
    quorate: undefined,
    override: false,
    cancelled: 'no',
  }))
}

type AuditContext = {
  readonly meeting: AuditMeeting
  readonly conference: Conference
  readonly practice: Practice
  readonly ground: RuleContext
}

function auditRow(
  invitation: Invitation,
  { meeting, conference, practice, ground }: AuditContext,
): AuditRow {
  const answer = currentAnswer(invitation)
  const presence = presenceOf(conference, invitation)
  const came = hasCome(presence) ? presence : undefined
  const minutes = came === undefined ? undefined : minutesAfterStart(conference, came.arrived)
  const settled = invitation.answers.find(isSettled)
  return {
    meeting,
    person: invitation.person,
    agency: invitation.agency,
    role: invitation.role,
    sector: roleKind(invitation.role).sector,
    counts:
      conference.cancelled === undefined &&
      standingInvitations(conference).includes(invitation) &&
      answer.status !== 'not-me',
    invited: invitation.invitedAt,
    noticeWD: noticeIn(ground.calendar, invitation, conference),
    respondedAt: settled === undefined || settled.status === 'awaited' ? undefined : settled.at,
    sharedAt: firstShown(conference, invitation),
    response: answer.status,
    deputy:
      answer.status === 'represented' && answer.confirmation.status !== 'refused'
        ? answer.name
        : undefined,
    presence: came !== undefined ? 'came' : presence.status === 'absent' ? 'absent' : 'not-marked',
    arrivedAt: came?.arrived,
    leftAt: came?.status === 'gone' ? came.left : undefined,
    mode: came?.mode,
    minutesLate: minutes,
    late: minutes !== undefined && minutes > practice.lateMinutes.value,
    reportReceivedAt: reportOf(conference, invitation.id)?.versions[0]?.at,
  }
}

const firstShown = (conference: Conference, { id }: Invitation): LocalDate | undefined =>
  standingEntries(reportOf(conference, id)?.shared ?? [])
    .flatMap((shared) => (shared.status === 'shared' ? [shared.on] : []))
    .sort()[0]

function noticeIn(
  calendar: Calendar,
  invitation: Invitation,
  conference: Conference,
): number | undefined {
  try {
    return workingDaysBetween(calendar, inLondon(invitation.invitedAt).date, conference.date)
  } catch (error) {
    // An audit may look back further than the bank holidays are known: one empty cell, not no
    // audit.
    if (error instanceof BeyondCalendar) return undefined
    throw error
  }
}

export type AuditTotals = {
  readonly name: string
  /** Invitations of agencies with an active interest. */
  readonly invited: number
  readonly answered: number
  /**
   * Of those, the ones somebody marked on the day: what came, late and absent are counted among.
   */
  readonly marked: number
  readonly came: number
  readonly late: number
}

/** The sums for all rows that count. */
export function auditTotals(name: string, rows: readonly AuditRow[]): AuditTotals {
  const counted = rows.filter((row) => row.counts)
  const marked = counted.filter((auditRow) => auditRow.presence !== 'not-marked')
  return {
    name,
    invited: counted.length,
    answered: counted.filter((auditRow) => auditRow.respondedAt !== undefined).length,
    marked: marked.length,
    came: marked.filter((auditRow) => auditRow.presence === 'came').length,
    late: marked.filter((auditRow) => auditRow.late).length,
  }
}

/**
 * One sum for each name that `nameOf` gives, in order of name; those in which nobody counts are
 * left out.
 */
export function auditTotalsBy(
  rows: readonly AuditRow[],
  nameOf: (row: AuditRow) => string,
): AuditTotals[] {
  const groups = new Map<string, AuditRow[]>()
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row])
  return [...groups]
    .map(([name, group]) => auditTotals(name, group))
    .filter((sum) => sum.invited > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
}
