// What the rows of one meeting change in its family. It is worked out for the whole file before
// anything is written, and again for each meeting when it is: in between somebody may have decided
// something in chat.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { changeNotices, noticeOf } from '../../../domain/meeting/announcements.ts'
import { type Office, officeEvents, officeNotices } from '../../../domain/meeting/office.ts'
import { parentsRecorded } from '../../../domain/report/parents.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import {
  type Case,
  childrenOf,
  findConference,
  replaceConference,
  shareAChild,
} from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import { stableId } from '../../kernel/stable-id.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import { mergeChildren } from './children-merge.ts'
import { mergeConference, type MergedConference } from './conference-merge.ts'
import { meetingOf } from './identifiers.ts'
import { type ImportContext, requirePerson, type RowProblem } from './import-context.ts'
import { mergeInvitation, withInvitation } from './invitation-merge.ts'
import { withLateness } from './late-booking.ts'
import { officeProblems } from './offices-in-file.ts'
import type { ImportRow } from './rows.ts'
import { dayOffNotes, slotProblems } from './slot-problems.ts'

export type MeetingMerge = {
  /** `before` itself where the rows say nothing new, or where there are problems. */
  readonly family: Case
  readonly events: readonly AuditEvent[]
  readonly notices: readonly Announcement[]
  readonly problems: readonly CellProblem[]
  /**
   * What of the file is not taken, because it was decided otherwise here; and what somebody should
   * look at.
   */
  readonly notes: readonly CellProblem[]
}

/**
 * Pure and idempotent: the same rows again return the same family and no events. People who were
 * invited before and are not in the rows stay invited. `rows` are of one meeting and agree about
 * it.
 */
export function mergeMeeting(
  before: Case,
  rows: readonly ImportRow[],
  context: ImportContext,
): MeetingMerge {
  const [first] = rows
  if (first === undefined) throw new TypeError('A meeting without rows')
  const kin = mergeChildren(before, first, findConference(before, meetingOf(first)))
  if (kin.problems.length > 0) return refusedAt(before, first, kin.problems)
  const conference = mergeConference(kin.family, first, { children: kin.children, context })
  const problems = [
    ...conference.problems,
    ...slotProblems(conference, context),
    ...officeProblems(conference, first, context),
    ...(conference.standing === undefined
      ? twinProblems(kin.family, conference.merged, first, context)
      : []),
  ]
  if (problems.length > 0) return refusedAt(before, first, problems)
  const withMeeting = withConference(kin.family, conference)
  const parents = withParents(withMeeting, conference, first)
  const invited = withInvitations(parents.family, rows, context)
  if (invited.problems.length > 0)
    return { ...unchanged(before), problems: invited.problems, notes: [] }
  const late = withLateness(invited.family, conference, { row: first, context })
  if (late.problems.length > 0) return refusedAt(before, first, late.problems)
  const told = [
    ...noticesOf(before, conference, context),
    ...(conference.standing === undefined
      ? newOfficesNotices(before.id, findConference(invited.family, meetingOf(first)), context)
      : []),
  ]
  const chair = late.told(told)
  const events = [
    ...conferenceEvents(conference, kin.family !== before),
    ...parents.events,
    ...invited.events,
    ...chair.events,
  ]
  return {
    family: events.length === 0 ? before : late.family,
    events,
    notices: [...told, ...chair.notices],
    problems: [],
    notes: [
      ...[...conference.notes, ...dayOffNotes(conference, context), ...late.notes].map((note) => ({
        line: first.line,
        ...note,
      })),
      ...invited.notes,
    ],
  }
}

const unchanged = (family: Case) => ({ family, events: [], notices: [] })

const refusedAt = (
  family: Case,
  { line }: ImportRow,
  problems: readonly RowProblem[],
): MeetingMerge => ({
  ...unchanged(family),
  problems: problems.map((problem) => ({ line, ...problem })),
  notes: [],
})

const withoutZeros = (number: string): string => number.replace(/(^|\D)0+(?=\d)/g, '$1')

/**
 * A spreadsheet drops leading zeros, and so a meeting comes in a second time under what looks like
 * a number of its own.
 */
function twinProblems(
  family: Case,
  meeting: Conference,
  row: ImportRow,
  { occasion }: ImportContext,
): readonly RowProblem[] {
  if (row.second_meeting) return []
  const another = `if it is another one, ${occasion.by === 'import' ? secondInFile : secondInForm}`
  const others = family.conferences.filter(({ cancelled }) => cancelled === undefined)
  const alike = family.conferences.find(
    ({ reference }) => withoutZeros(reference) === withoutZeros(row.conference),
  )
  if (alike !== undefined)
    return [
      {
        column: 'conference',
        code: 'second-meeting',
        reason:
          `‘${row.conference}’ differs from ‘${alike.reference}’ of this family in leading zeros ` +
          `alone, which Excel drops. If it is the same meeting, write ${alike.reference}; ` +
          `${another}`,
      },
    ]
  const twin = others.find(
    (other) =>
      other.kind === meeting.kind &&
      other.date === meeting.date &&
      other.time === meeting.time &&
      shareAChild(family, other, meeting),
  )
  return twin === undefined
    ? []
    : [
        {
          column: 'conference',
          code: 'second-meeting',
          reason:
            'This family has a meeting of the same kind at that very day and time: ' +
            `${twin.reference}. If it is the same meeting, use that number; ${another}`,
        },
      ]
}

const secondInFile = 'write ‘yes’ into the column second_meeting.'
const secondInForm = 'tick ‘It is another meeting’ below.'

const withConference = (family: Case, { standing, merged }: MergedConference): Case => {
  if (standing === undefined) return { ...family, conferences: [...family.conferences, merged] }
  return merged === standing ? family : replaceConference(family, merged)
}

function conferenceEvents(
  { standing, merged }: MergedConference,
  changesFamily: boolean,
): readonly AuditEvent[] {
  const meeting = merged.id
  if (standing === undefined) return [{ event: 'conference.brought-in', meeting }]
  const offices = officeEvents(standing, merged)
  if (merged.moves.length > standing.moves.length)
    return [{ event: 'conference.moved', meeting, status: 'import' }, ...offices]
  return merged === standing && !changesFamily
    ? []
    : [{ event: 'conference.updated', meeting }, ...offices]
}

/** Nobody is told of a new place for a meeting that is off. */
function noticesOf(
  { id }: Case,
  { standing, merged }: MergedConference,
  { occasion }: ImportContext,
): readonly Announcement[] {
  return standing === undefined || merged === standing || merged.cancelled !== undefined
    ? []
    : [
        ...changeNotices(id, standing, merged, occasion),
        ...officeNotices(id, standing, merged, occasion),
      ]
}

/**
 * Whoever chairs a meeting that an administrator arranges here is told, and so is whoever leads the
 * case where they are not invited to it; a file brings in what everybody knows already.
 */
function newOfficesNotices(
  caseId: Case['id'],
  conference: Conference | undefined,
  { occasion: { by, at } }: ImportContext,
): readonly Announcement[] {
  if (conference === undefined || by === 'import' || startsAt(conference) <= at) return []
  const { chair, leadSocialWorker, invitations } = conference
  const isInvited = invitations.some(({ person }) => person === leadSocialWorker)
  const told: { readonly office: Office; readonly to: PersonId }[] = [
    { office: 'chair', to: chair },
  ]
  if (!isInvited) told.push({ office: 'lead-social-worker', to: leadSocialWorker })
  return told
    .filter(({ to }) => to !== by)
    .map(({ office, to }) =>
      noticeOf(
        { caseId, conference, kind: 'office-changed', event: `${office}.new`, step: office, at },
        { to, tell: 'owner' },
      ),
    )
}

type Recorded = { readonly family: Case; readonly events: readonly AuditEvent[] }

function withParents(
  family: Case,
  { merged, takesParents }: MergedConference,
  row: ImportRow,
): Recorded {
  const conference = findConference(family, merged.id)
  if (!takesParents || conference === undefined) return { family, events: [] }
  const recorded = parentsRecorded({ family, conference }, row.parents, {
    newId: (label) => stableId('parent', row.family.toLowerCase(), label.toLowerCase()),
    reach: 'this-meeting',
  })
  if (!recorded.ok || recorded.value === family) return { family, events: [] }
  const status = String(row.parents.length)
  return {
    family: recorded.value,
    events: [{ event: 'parents.recorded', meeting: merged.id, status }],
  }
}

type Invited = Pick<MeetingMerge, 'family' | 'events' | 'problems' | 'notes'>

function withInvitations(
  before: Case,
  rows: readonly ImportRow[],
  context: ImportContext,
): Invited {
  const [first] = rows
  const standing = first === undefined ? undefined : findConference(before, meetingOf(first))
  if (standing === undefined) throw new TypeError('A meeting that was just merged is not there')
  let conference = standing
  const events: AuditEvent[] = []
  const problems: CellProblem[] = []
  const notes: CellProblem[] = []
  const children = childrenOf({ family: before, conference })
  const { occasion, takenOff } = context
  for (const row of rows.filter(({ line }) => !takenOff.has(line))) {
    const person = requirePerson(context.people, row.email).id
    const merged = mergeInvitation(conference, row, { person, children, occasion })
    const { event, invitation } = merged
    problems.push(...merged.problems.map((problem) => ({ line: row.line, ...problem })))
    notes.push(...merged.notes.map((note) => ({ line: row.line, ...note })))
    if (event === undefined) continue
    conference = withInvitation(conference, invitation)
    events.push({ event, meeting: conference.id, invitation: invitation.id })
  }
  const family = conference === standing ? before : replaceConference(before, conference)
  return { family, events, problems, notes }
}
