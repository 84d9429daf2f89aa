// Submitting and amending: a draft becomes a version that is never changed. Late is accepted and
// marked, never refused.
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, LocalDate, PaperId, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import {
  type Case,
  childrenOf,
  type FamilyMeeting,
  findConference,
  shareAChild,
} from '../state/case.ts'
import { type Conference, hasConflict } from '../state/conference.ts'
import { hasPlace, type Invitation } from '../state/invitation.ts'
import { type Person, sameAgency } from '../state/person.ts'
import {
  type ChangedField,
  type ReportDraft,
  type ReportEntry,
  type ReportField,
  type SubmittedReport,
  versionId,
  wordsIn,
} from '../state/report-words.ts'
import { reportOf, withReport } from './report.ts'
import { factsFor } from './sharing.ts'

export type Submitting = {
  readonly draft: ReportDraft
  readonly conference: Conference
  readonly invitation: Invitation
  /** The version that stands; undefined for the first. */
  readonly before: SubmittedReport | undefined
  /** When it was due; undefined where nothing was asked of this agency. */
  readonly due: Instant | undefined
  readonly by: PersonId
  readonly at: Instant
}

/**
 * Takes a draft that lacks nothing (steps.ts) and returns the version with the conference that
 * knows of it. Refuses an amendment in which nothing is different (`report.same`).
 */
export function submit({
  draft,
  conference,
  invitation,
  before,
  due,
  by,
  at,
}: Submitting): Result<{ readonly report: SubmittedReport; readonly conference: Conference }> {
  const entries = draft.entries.filter(({ words }) => words.trim() !== '').map(plain)
  const changed = before === undefined ? [] : differences(before.entries, entries)
  if (before !== undefined && changed.length === 0)
    return refuse(
      'report.same',
      `Nothing is different from version ${before.number}, so it stays as it is.`,
    )
  const number = (before?.number ?? 0) + 1
  const late = (due !== undefined && at > due) || at >= startsAt(conference)
  const report: SubmittedReport = {
    kind: 'report-version',
    id: versionId({ meeting: conference.id, invitation: invitation.id }, number),
    meeting: conference.id,
    invitation: invitation.id,
    number,
    entries,
    agency: invitation.agency,
    role: invitation.role,
    by,
    at,
    late,
    changed,
  }
  const facts = factsFor(conference, invitation.id)
  return ok({
    report,
    conference: withReport(conference, {
      ...facts,
      versions: [...facts.versions, { number, by, at, late }],
    }),
  })
}

const plain = ({ field, child, words, at, from }: ReportEntry): ReportEntry => ({
  field,
  ...(child === undefined ? {} : { child }),
  words: words.trim(),
  at,
  ...(from === undefined ? {} : { from }),
})

/** The fields that say something else, in the order in which they stand now. */
export function differences(
  before: readonly ReportEntry[],
  after: readonly ReportEntry[],
): ChangedField[] {
  const all = [
    ...after,
    ...before.filter(
      (entry) =>
        !after.some(
          (otherEntry) => otherEntry.field === entry.field && otherEntry.child === entry.child,
        ),
    ),
  ]
  return all
    .filter(({ field, child }) => wordsIn(before, field, child) !== wordsIn(after, field, child))
    .map(({ field, child }) => ({ field, ...(child === undefined ? {} : { child }) }))
}

/**
 * Where the report is with which this one may begin: the newest before this meeting that this
 * person wrote themselves, or that their agency wrote and that went round to them. What a colleague
 * wrote for others is not theirs to read.
 */
export function lastReportOf(
  family: Case,
  conference: Conference,
  { invitation, author }: { readonly invitation: Invitation; readonly author: Person },
): { readonly id: PaperId; readonly date: LocalDate } | undefined {
  const found = family.conferences
    .filter(
      (earlier) =>
        earlier.id !== conference.id &&
        earlier.kind !== 'core-group' &&
        earlier.date < conference.date &&
        shareAChild(family, earlier, conference) &&
        !hasConflict(earlier, author.id),
    )
    .flatMap((conference) =>
      conference.invitations
        .flatMap((place) => lastRead(conference, place, author))
        .filter(({ own, agency }) => own || sameAgency(agency, invitation.agency)),
    )
    .sort((a, b) =>
      a.conference.date === b.conference.date
        ? Number(b.own) - Number(a.own)
        : a.conference.date < b.conference.date
          ? 1
          : -1,
    )[0]
  return found === undefined
    ? undefined
    : {
        id: versionId({ meeting: found.conference.id, invitation: found.place }, found.number),
        date: found.conference.date,
      }
}

/**
 * The newest version of one place's report that this person wrote, or else the newest that went
 * round to them.
 */
function lastRead(conference: Conference, { id: place, agency }: Invitation, author: Person) {
  const report = reportOf(conference, place)
  const wrote = report?.versions.findLast((version) => version.by === author.id)?.number
  const places = new Set(
    conference.invitations
      .filter((invitation) => hasPlace(invitation, author.id))
      .map(({ id }) => id),
  )
  const sent = (report?.circulated ?? []).findLast(({ to }) => to.some((one) => places.has(one)))
  const number = wrote ?? sent?.version
  return number === undefined
    ? []
    : [{ conference, place, agency, own: wrote !== undefined, number }]
}

/**
 * What is asked anew each time: a child's and a family's views, the risk and the clear view are of
 * today (S2, S4).
 */
const ofToday = new Set<ReportField>([
  'child-views',
  'child-views-how',
  'child-views-when',
  'child-views-by',
  'family-views',
  'risk',
  'view',
])

/** The entries to begin with, each marked with the day of the report from which it comes. */
export function carriedOver(
  meeting: FamilyMeeting,
  last: SubmittedReport,
  at: Instant,
): ReportEntry[] {
  const date = findConference(meeting.family, last.meeting)?.date
  if (date === undefined) return []
  return last.entries
    .filter(
      ({ field, child }) =>
        !ofToday.has(field) &&
        (child === undefined || childrenOf(meeting).some((one) => one.id === child)),
    )
    .map(({ field, child, words }) => ({
      field,
      ...(child === undefined ? {} : { child }),
      words,
      at,
      from: date,
    }))
}
