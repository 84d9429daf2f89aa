// Rows of one file that contradict each other: about one conference, or about one person.
import type { CellProblem } from '../shared/csv-table.ts'
import { plain } from './identifiers.ts'
import type { ImportRow } from './rows.ts'

const conferenceColumns = [
  'family',
  'kind',
  'practice',
  'date',
  'time',
  'place',
  'online_link',
  'chair_email',
  'social_worker_email',
  'administrator_email',
  'counted_from',
  'from_practice',
  'previous_kind',
] as const
const personColumns = ['name', 'agency', 'role', 'teams_id'] as const

/** Each row is compared with the first of its conference, and with the first of its person. */
export function disagreements(rows: readonly ImportRow[]): CellProblem[] {
  const conferences = new Map<string, ImportRow>()
  const people = new Map<string, ImportRow>()
  const invitations = new Map<string, ImportRow>()
  return rows.flatMap((row) => [
    ...conferenceDisagreements(row, firstWith(conferences, row.conference, row)),
    ...personDisagreements(row, firstWith(people, row.email, row)),
    ...invitedTwice(row, firstWith(invitations, `${row.conference} ${row.email}`, row)),
  ])
}

function firstWith(seen: Map<string, ImportRow>, key: string, row: ImportRow): ImportRow {
  const first = seen.get(key) ?? row
  seen.set(key, first)
  return first
}

function conferenceDisagreements(row: ImportRow, first: ImportRow): CellProblem[] {
  const { line } = row
  const columns = conferenceColumns
    .filter((column) => plain(row[column] ?? '') !== plain(first[column] ?? ''))
    .map((column) => ({
      line,
      column,
      reason:
        `says ‘${row[column] ?? ''}’, but line ${first.line} says ‘${first[column] ?? ''}’ for ` +
        'the same conference.',
    }))
  const lists = (['parents', 'children'] as const)
    .filter((column) => JSON.stringify(row[column]) !== JSON.stringify(first[column]))
    .map((column) => ({
      line,
      column,
      reason: `differ from line ${first.line}, which is the same conference.`,
    }))
  return [...columns, ...lists]
}

const personDisagreements = (row: ImportRow, first: ImportRow): CellProblem[] =>
  personColumns
    .filter((column) => plain(row[column]) !== plain(first[column]))
    .map((column) => ({
      line: row.line,
      column,
      reason: `differs from line ${first.line}, which has the same e-mail address.`,
    }))

const invitedTwice = (row: ImportRow, first: ImportRow): CellProblem[] =>
  first === row
    ? []
    : [
        {
          line: row.line,
          column: 'email',
          reason: `is invited to ${row.conference} on line ${first.line} already.`,
        },
      ]
