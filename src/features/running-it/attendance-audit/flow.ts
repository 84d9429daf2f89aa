// Attendance and punctuality over time: a card with bars, and the same as a file. Nothing here
// changes a case.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import { addMonths, inLondon } from '../../../domain/dates/dates.ts'
import { isIdText, isLocalDate, localDate, type MeetingId } from '../../../domain/ids.ts'
import { overrideOf } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { auditLevelOf, may } from '../../../domain/permissions.ts'
import {
  auditAttendance,
  type Audited,
  type Period,
} from '../../../domain/record/attendance-audit.ts'
import {
  asCsv,
  type AuditCells,
  auditCells,
  namesFrom,
} from '../../../domain/record/attendance-csv.ts'
import { hasStaffRole } from '../../../domain/state/person.ts'
import type { LeaveOut } from '../../../ports/case-store.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { sectorOf, type Slots } from '../../../understanding/meaning/slots.ts'
import { readPeriod } from '../../../understanding/reading/when.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { FileKind, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { pressOn } from '../../kernel/press.ts'
import { type ReadAccess, recordReadAccess } from '../../kernel/record-read-access.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { auditFile, auditShow } from './verbs.ts'
import {
  auditCard,
  type AuditFacts,
  type AuditRequest,
  cellsOf,
  fileCard,
  noAuditCard,
} from './view.ts'

const day = z
  .string()
  .refine(isLocalDate)
  .transform((text) => localDate(text))
const code = z
  .string()
  .max(120)
  .refine((text) => text === '' || isIdText(text))
  .catch('')
const askedFor = z
  .object({ from: day, to: day, sector: code, meetingId: code })
  .refine(({ from, to }) => from <= to)

export const verbs: readonly Verb[] = [
  pressOn(auditFile, auditAt, async (context, facts) =>
    fileCard(facts, await offer(context, facts)),
  ),
  pressOn(auditShow, auditAt, (_context, facts) => auditCard(facts)),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['punctuality', 'audit', 'whoIsLate'],
    say: (context, { slots, text }) => say(context, slots, text),
  },
]

/** Wanted as a file, not only to be looked at. */
const asFile = /\b(?:export|csv|excel|spreadsheet|download|file)\b/i

async function say(context: RequestContext, slots: Slots, text: string): Promise<PrivateCard[]> {
  const inReach = await reached(context)
  if (!maySeeAudit(context, inReach)) return [noAuditCard(context.actor)]
  const facts = await factsOf(context, askedIn(context, inReach, { slots, text }), inReach)
  const card = auditCard(facts)
  return asFile.test(text) && facts.audited.meetings.length > 0
    ? [card, fileCard(facts, await offer(context, facts))]
    : [card]
}

/** The period named, else that of the meeting named, else the last month up to today. */
function askedIn(
  { now }: RequestContext,
  inReach: readonly Meeting[],
  { slots, text }: { readonly slots: Slots; readonly text: string },
): AuditRequest {
  const today = inLondon(now).date
  const named =
    slots.reference === undefined
      ? undefined
      : inReach.find(({ conference }) => conference.reference === slots.reference)?.conference
  const period: Period =
    slots.period ??
    readPeriod(text, now) ??
    (named === undefined
      ? { from: addMonths(today, -1), to: today }
      : { from: named.date, to: named.date })
  return {
    ...period,
    sector: slots.agency === undefined ? '' : sectorOf[slots.agency],
    meetingId: named?.id ?? '',
  }
}

/** The audit that a button asks for, as far as this person may see it. */
async function auditAt(context: RequestContext, data: unknown): Promise<AuditFacts | undefined> {
  const asked = askedFor.safeParse(data)
  if (!asked.success) return undefined
  const inReach = await reached(context)
  if (!maySeeAudit(context, inReach)) return undefined
  // A meeting that is out of reach is not even named in the answer.
  const mayName =
    asked.data.meetingId === '' ||
    inReach.some(({ conference }) => conference.id === asked.data.meetingId)
  return mayName ? factsOf(context, asked.data, inReach) : undefined
}

/** Administrators and audit leads see every meeting, each at their level; a chair their own. */
async function reached(context: Omit<RequestContext, 'now'>): Promise<Meeting[]> {
  const { actor, deps, leaveOut } = context
  const families = await deps.cases.of(
    hasStaffRole(actor, 'administrator') || hasStaffRole(actor, 'audit-lead')
      ? 'administrators'
      : actor.id,
    leaveOut,
  )
  return inEachFamily(context, families, (family) =>
    family.conferences
      .filter((conference) => may(actor, { act: 'audit-attendance', conference }))
      .map((conference) => ({ family, conference })),
  )
}

/**
 * Whether there is any audit that this person may see: by their duties, or because a meeting is in
 * their reach.
 */
const maySeeAudit = (
  { actor }: Pick<RequestContext, 'actor'>,
  inReach: readonly Meeting[],
): boolean =>
  hasStaffRole(actor, 'administrator') ||
  hasStaffRole(actor, 'audit-lead') ||
  hasStaffRole(actor, 'chair') ||
  inReach.length > 0

/** AuditRequest again when the file is taken. */
export const mayStillHave: FileKind['mayStillHave'] = async (context) =>
  maySeeAudit(context, await reached(context))

async function factsOf(
  context: RequestContext,
  asked: AuditRequest,
  inReach: readonly Meeting[],
): Promise<AuditFacts> {
  const { actor, deps, now } = context
  const wanted = inReach.filter(
    ({ conference }) => asked.meetingId === '' || conference.id === asked.meetingId,
  )
  const ground = { practices: deps.practices, calendar: deps.calendar, now }
  const meetings = auditable(context, wanted, (meeting) =>
    auditAttendance([meeting], asked, ground),
  )
  const whole = auditAttendance(meetings, asked, ground)
  const audited = ofSector(whole, asked.sector)
  const people = await deps.directory.named(audited.rows.map((row) => row.person))
  return {
    person: actor,
    asked,
    level: auditLevelOf(actor),
    audited,
    people,
    meetings,
    reasons: reasonsFor(context, meetings),
  }
}

/** Leaves out the families whose audit fails, so that the others can be shown. */
const auditable = (
  context: Pick<RequestContext, 'leaveOut'>,
  meetings: readonly Meeting[],
  audit: (meeting: Meeting) => Audited,
): Meeting[] =>
  inEachFamily(context, meetings, (meeting) => {
    audit(meeting)
    return [meeting]
  })

function ofSector(audited: Audited, sector: string): Audited {
  if (sector === '') return audited
  const rows = audited.rows.filter((row) => row.sector === sector)
  const there = new Set(rows.map((row) => row.meeting.id))
  return {
    rows,
    meetings: audited.meetings.filter(
      (meeting) => meeting.time !== undefined && there.has(meeting.id),
    ),
  }
}

function reasonsFor(
  { actor }: RequestContext,
  meetings: readonly Pick<Meeting, 'conference'>[],
): ReadonlyMap<MeetingId, string> {
  return new Map(
    meetings.flatMap(({ conference }): [MeetingId, string][] => {
      const decided = overrideOf(conference)
      return decided !== undefined && may(actor, { act: 'read-override-reason', conference })
        ? [[conference.id, decided.reason]]
        : []
    }),
  )
}

export const auditFileKind = 'attendance-audit'

/**
 * Idempotent: the file's id is a hash of the person and the table, so asking twice offers one file.
 */
async function offer({ actor, deps, now }: RequestContext, facts: AuditFacts): Promise<FileOffer> {
  if (deps.files === undefined) return { offered: 'not-reached' }
  await recordReadAccess(deps, { by: actor.id, at: now }, exported(facts.meetings, facts.audited))
  const text = asCsv(cellsOf(facts))
  const id = createHash('sha256').update(`${facts.person.id}\n${text}`).digest('hex').slice(0, 48)
  // Nothing but the period is in the name: others may read it in passing.
  return deps.files.offer(facts.person, {
    id,
    name: `attendance-${facts.asked.from}-to-${facts.asked.to}.csv`,
    contentType: 'text/csv; charset=utf-8',
    about: { kind: auditFileKind, ids: {} },
    text,
  })
}

/** For each family's audit trail: which of its meetings were exported. */
const exported = (meetings: AuditFacts['meetings'], audited: Audited): ReadAccess[] =>
  meetings
    .filter(({ conference }) => audited.meetings.some((meeting) => meeting.id === conference.id))
    .map(({ family, conference }) => ({
      caseId: family.id,
      meeting: conference.id,
      what: 'attendance',
    }))

/**
 * The whole audit at record level, for the command line, which has every right on its own store.
 */
export async function auditFromStore(
  deps: Dependencies,
  period: Period,
  leaveOut?: LeaveOut,
): Promise<AuditCells[]> {
  const families = await deps.cases.of('administrators', leaveOut)
  const all = families.flatMap((family) =>
    family.conferences.map((conference) => ({ family, conference })),
  )
  const now = deps.clock.now()
  const ground = { practices: deps.practices, calendar: deps.calendar, now }
  const meetings = auditable(leaveOut === undefined ? {} : { leaveOut }, all, (meeting) =>
    auditAttendance([meeting], period, ground),
  )
  const audited = auditAttendance(meetings, period, ground)
  await recordReadAccess(deps, { by: 'terminal', at: now }, exported(meetings, audited))
  return auditCells(audited, 'record', namesFrom(await deps.directory.all()))
}
