// What an import would change, worked out before anything is written: all of it or nothing.
import { type CaseId, childId, personId } from '../../../domain/ids.ts'
import { changeNotices } from '../../../domain/meeting/announcements.ts'
import { parentsAreKnown, parentsRecorded } from '../../../domain/report/parents.ts'
import type { AuditEntry, AuditEvent } from '../../../domain/state/audit-entry.ts'
import type { Case, Child } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { stableId } from '../../kernel/stable-id.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import {
  type ImportContext,
  mergeConference,
  type PeopleByEmail,
  requirePerson,
} from './conference-merge.ts'
import { disagreements } from './disagreements.ts'
import { familyId, meetingOf, plain } from './identifiers.ts'
import { findByEmail, type KnownRecords, type Occasion } from './import-context.ts'
import { mergeInvitation, withInvitation } from './invitation-merge.ts'
import { rowProblems } from './row-problems.ts'
import type { Row } from './rows.ts'

export type Plan = { readonly people: readonly Person[]; readonly families: readonly FamilyPlan[] }
export type FamilyPlan = { readonly id: CaseId; readonly rows: readonly Row[] }

/** The plan may be carried out only when there are no problems. */
export function planImport(
  rows: readonly Row[],
  known: KnownRecords,
  occasion: Occasion,
): { plan: Plan; problems: CellProblem[] } {
  const problems = [
    ...disagreements(rows),
    ...rows.flatMap((row) => rowProblems(row, known, occasion)),
  ]
  const people = peopleIn(rows, known, occasion)
  const families = new Map<CaseId, Row[]>()
  for (const row of rows)
    families.set(familyId(row.family), [...(families.get(familyId(row.family)) ?? []), row])
  return {
    plan: { people, families: [...families].map(([id, rows]) => ({ id, rows })) },
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

/** The invited people who are new or differ from what is known; their duties stay as they are. */
function peopleIn(rows: readonly Row[], known: KnownRecords, { homeTenant }: Occasion): Person[] {
  const people = new Map<string, Person>()
  for (const row of rows) {
    const kept = findByEmail(known.people, row.email)
    const person: Person = {
      ...(kept ?? { id: personId(stableId('p', row.email)), duties: [], email: row.email }),
      name: row.name,
      agency: row.agency,
      role: row.role,
      ...(row.teams_id === '' ? {} : { account: { tenantId: homeTenant, objectId: row.teams_id } }),
    }
    if (
      kept === undefined ||
      kept.name !== person.name ||
      kept.agency !== person.agency ||
      kept.role !== person.role ||
      kept.account?.objectId !== person.account?.objectId
    )
      people.set(row.email, person)
  }
  return [...people.values()]
}

export type FamilyChange = {
  readonly family: Case
  readonly audit: readonly AuditEntry[]
  readonly notices: readonly Announcement[]
}

/**
 * Merges the rows into one family. Pure and idempotent: the same rows again return the same value and no audit entries.
 * People who were invited before and are not in the rows stay invited.
 */
export function applyRows(
  before: Case | undefined,
  plan: FamilyPlan,
  people: PeopleByEmail,
  occasion: Occasion,
): FamilyChange {
  if (plan.rows.length === 0) throw new TypeError('A family without rows')
  const { by, at } = occasion
  const audit: AuditEntry[] = []
  const notices: Announcement[] = []
  let family: Case = before ?? { id: plan.id, children: [], conferences: [] }
  for (const row of plan.rows) {
    const change = applyRow(family, row, { people, occasion })
    family = change.family
    audit.push(...change.events.map((event) => ({ ...event, by, at })))
    notices.push(...change.notices)
  }
  return { family, audit, notices }
}

type RowChange = {
  readonly family: Case
  readonly events: readonly AuditEvent[]
  readonly notices: readonly Announcement[]
}

function applyRow(before: Case, row: Row, context: ImportContext): RowChange {
  const { people, occasion } = context
  const meeting = meetingOf(row)
  const withKin = withParents(withChildren(before, row), row)
  const { standing, merged } = mergeConference(withKin.family, row, context)
  const person = requirePerson(people, row.email)
  const { children } = withKin.family
  const { invitation, event } = mergeInvitation(merged, row, { person, children, occasion })
  const after = event === undefined ? merged : withInvitation(merged, invitation)
  return {
    family: withConference(withKin.family, standing, after),
    events: [
      ...withKin.events,
      ...conferenceEvents(standing, merged),
      ...(event === undefined ? [] : [{ event, meeting, invitation: invitation.id }]),
    ],
    notices:
      standing === undefined || merged === standing
        ? []
        : changeNotices(before.id, standing, merged, occasion),
  }
}

const withConference = (
  family: Case,
  standing: Conference | undefined,
  after: Conference,
): Case => {
  if (standing === undefined) return { ...family, conferences: [...family.conferences, after] }
  if (after === standing) return family
  return {
    ...family,
    conferences: family.conferences.map((conference) =>
      conference === standing ? after : conference,
    ),
  }
}

function conferenceEvents(standing: Conference | undefined, merged: Conference): AuditEvent[] {
  const meeting = merged.id
  if (standing === undefined) return [{ event: 'conference.brought-in', meeting }]
  if (merged === standing) return []
  return merged.moves.length > standing.moves.length
    ? [{ event: 'conference.moved', meeting, status: 'import' }]
    : [{ event: 'conference.updated', meeting }]
}

/** What was said in chat wins over the file. */
function withParents(
  family: Case,
  row: Row,
): { readonly family: Case; readonly events: readonly AuditEvent[] } {
  const recorded =
    row.parents.length === 0 || parentsAreKnown(family)
      ? undefined
      : parentsRecorded(family, row.parents, (label) =>
          stableId('parent', row.family.toLowerCase(), label.toLowerCase()),
        )
  if (recorded?.ok !== true) return { family, events: [] }
  const status = String(row.parents.length)
  return {
    family: recorded.value,
    events: [{ event: 'parents.recorded', meeting: meetingOf(row), status }],
  }
}

/** The same value where every child is known with this age. */
function withChildren(family: Case, row: Row): Case {
  const children = row.children.reduce<readonly Child[]>((known, { label, age }) => {
    const standing = known.find((child) => plain(child.label) === plain(label))
    if (standing === undefined) {
      const id = childId(stableId('child', row.family.toLowerCase(), plain(label)))
      return [...known, { id, label, age }]
    }
    return standing.age === age
      ? known
      : known.map((child) => (child === standing ? { ...child, age } : child))
  }, family.children)
  return children === family.children ? family : { ...family, children }
}
