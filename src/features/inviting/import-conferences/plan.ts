// What an import would change, worked out before anything is written.
import type { CaseId } from '../../../domain/ids.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import {
  identityProblems,
  peopleByAddress,
  sayTakenOff,
  takenOffIn,
} from '../shared/people-in-file.ts'
import { disagreements } from './disagreements.ts'
import { familyId } from './identifiers.ts'
import { type ImportContext, type KnownRecords, type Occasion } from './import-context.ts'
import { mergeMeeting } from './meeting-merge.ts'
import { peopleMerged } from './people-merge.ts'
import { rowProblems } from './row-problems.ts'
import type { ImportRow } from './rows.ts'

export type ImportPlan = {
  readonly people: readonly Person[]
  /** In the order of the file; a family's meetings come one after the other. */
  readonly meetings: readonly MeetingRows[]
  readonly context: ImportContext
  /** What of the file is not taken, because it was decided otherwise here. */
  readonly notes: readonly CellProblem[]
}
export type MeetingRows = { readonly family: CaseId; readonly rows: readonly ImportRow[] }

export const emptyFamily = (id: CaseId): Case => ({ id, children: [], conferences: [] })

/** The plan may be carried out only when there are no problems. */
export function planImport(
  all: readonly ImportRow[],
  known: KnownRecords,
  occasion: Occasion,
): { readonly plan: ImportPlan; readonly problems: readonly CellProblem[] } {
  const off = takenOffAmong(all, known, occasion)
  const takenOff = new Set(off.map(({ line }) => line))
  const staying = all.filter(({ line }) => !takenOff.has(line))
  const ofRows = [
    ...disagreements(all),
    ...all.flatMap((row) => rowProblems(row, known)),
    ...identityProblems(all, known.people, occasion.homeTenant),
    // A file that still names them invites everybody else; in the form it is said at once.
    ...(occasion.by === 'import' ? [] : off),
  ]
  const { people, notes } = peopleMerged(staying, known, occasion)
  const context: ImportContext = {
    occasion,
    takenOff,
    calendar: known.calendar,
    practices: known.practices,
    ...named([...known.people, ...people]),
  }
  const meetings = meetingsIn(all)
  const bad = new Set(ofRows.map(({ line }) => line))
  // A meeting can be merged once its own rows are right.
  const tried = tryMeetings(
    meetings.filter((meeting) => !meeting.rows.some(({ line }) => bad.has(line))),
    known,
    context,
  )
  return {
    plan: { people, meetings, context, notes: inOrder([...off, ...notes, ...tried.notes]) },
    problems: inOrder([...ofRows, ...tried.problems]),
  }
}

const takenOffAmong = (
  rows: readonly ImportRow[],
  { people }: KnownRecords,
  { homeTenant }: Occasion,
): CellProblem[] =>
  rows.flatMap((row) => {
    const person = takenOffIn(people, row, homeTenant)
    return person === undefined
      ? []
      : [{ line: row.line, column: 'email', reason: sayTakenOff(person) }]
  })

const inOrder = (problems: readonly CellProblem[]): readonly CellProblem[] =>
  problems.toSorted((a, b) => a.line - b.line)

function named(people: readonly Person[]): Pick<ImportContext, 'people' | 'sayPerson'> {
  return {
    people: peopleByAddress(people),
    sayPerson: (id) => people.find((person) => person.id === id)?.name ?? 'somebody else',
  }
}

function meetingsIn(rows: readonly ImportRow[]): MeetingRows[] {
  const families = new Map<CaseId, Map<string, ImportRow[]>>()
  for (const row of rows) {
    const id = familyId(row.family)
    const meetings = families.get(id) ?? new Map<string, ImportRow[]>()
    families.set(id, meetings)
    meetings.set(row.conference, [...(meetings.get(row.conference) ?? []), row])
  }
  return [...families].flatMap(([family, meetings]) =>
    [...meetings.values()].map((rows) => ({ family, rows })),
  )
}

/** One meeting after the other on the family as it would be by then. */
function tryMeetings(
  meetings: readonly MeetingRows[],
  { cases }: KnownRecords,
  context: ImportContext,
): { readonly problems: CellProblem[]; readonly notes: CellProblem[] } {
  const families = new Map(cases.map((family) => [family.id, family]))
  const problems: CellProblem[] = []
  const notes: CellProblem[] = []
  for (const { family: id, rows } of meetings) {
    const merged = mergeMeeting(families.get(id) ?? emptyFamily(id), rows, context)
    families.set(id, merged.family)
    problems.push(...merged.problems)
    notes.push(...merged.notes)
  }
  return { problems, notes }
}
