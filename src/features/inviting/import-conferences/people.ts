// Imports people with their duties for the whole council: all of the file or, when any row has a
// problem, nothing.
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import {
  changedFields,
  lastAdministratorWords,
  losesLastAdministrator,
  staffRoles,
} from '../../../domain/people/staff-roles.ts'
import { hasStaffRole, type Person, type StaffRole } from '../../../domain/state/person.ts'
import { LastAdministrator, TakenIdentity } from '../../../ports/directory.ts'
import type { Dependencies } from '../../kernel/request-context.ts'
import { type CellProblem, readTable } from '../shared/csv-table.ts'
import { newPersonId } from '../shared/new-person.ts'
import {
  identityProblems,
  isOlderRow,
  knownAs,
  sayTakenOff,
  takenOffIn,
  withIdentity,
} from '../shared/people-in-file.ts'
import { readCells, type ReadRow } from '../shared/read-cells.ts'
import { readFileName } from './cell-values.ts'
import { headingsOfPeople } from './headings.ts'
import type { RowProblem } from './import-context.ts'
import { mergePerson, type PersonMerge, saidBy } from './person-row.ts'

const peopleColumns = ['name', 'email', 'agency', 'role', 'teams_id', 'duties'] as const

export type PeopleCounts = {
  readonly people: number
  readonly added: number
  readonly changed: number
}
export type PeopleOutcome =
  | {
      readonly ok: true
      readonly counts: PeopleCounts
      /** What of the file was not taken, because it was decided otherwise here. */
      readonly notes: readonly CellProblem[]
    }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }

const needed = (what: string) =>
  z.string().min(1, `is empty. ${what}`).max(120, 'is longer than 120 characters.')
const rowSchema = z.object({
  name: needed('Give the person’s name.').transform(readFileName),
  email: needed('Give the person’s work e-mail address.')
    .pipe(z.email('is not an e-mail address.'))
    .transform((text) => text.toLowerCase()),
  agency: needed('Give the agency, for example the school’s name.').refine(
    (text) => /[a-z0-9]/i.test(text),
    'has no letters in it.',
  ),
  role: needed('Say what this person does, for example ‘health visitor’.'),
  teams_id: z
    .string()
    .toLowerCase()
    .refine(
      (text) => text === '' || z.guid().safeParse(text).success,
      'must be the person’s object id in Microsoft Entra, or empty.',
    ),
  duties: z
    .string()
    .optional()
    .transform((text, context) => (text === undefined ? undefined : readDuties(text, context))),
})
type Row = ReadRow<z.infer<typeof rowSchema>>

function readDuties(text: string, context: z.RefinementCtx): readonly StaffRole[] {
  const names = text
    .split(';')
    .map((name) => name.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter((name) => name !== '')
  const unknown = names.find((name) => !staffRoles.some((duty) => duty === name))
  if (unknown === undefined) return staffRoles.filter((duty) => names.includes(duty))
  context.addIssue({
    code: 'custom',
    message:
      `‘${unknown}’ is not a duty that I know. Use one or ` +
      `more of: ${staffRoles.join('; ')}, or leave it empty.`,
  })
  return z.NEVER
}

/** An empty `duties` cell removes every duty; without that column duties stay as they are. */
function readRows(text: string): { rows: Row[]; problems: CellProblem[] } {
  const { raw, problems } = readTable(text, {
    columns: peopleColumns,
    optional: ['teams_id', 'duties'],
    headings: headingsOfPeople,
  })
  return problems.length > 0
    ? { rows: [], problems }
    : readCells(raw, rowSchema, (cells) => ({ teams_id: '', ...cells }))
}

/** Idempotent. The directory audits each change as made by 'import'. */
export async function importPeople(
  { directory, homeTenant }: Pick<Dependencies, 'directory' | 'homeTenant'>,
  text: string,
): Promise<PeopleOutcome> {
  const { rows, problems } = readRows(text)
  const known = await directory.all()
  const takenOff = rows.flatMap((row) => {
    const person = takenOffIn(known, row, homeTenant)
    return person === undefined ? [] : [{ row, person }]
  })
  const staying = rows.filter((row) => takenOff.every((one) => one.row !== row))
  const imported = staying.map((row) => importedPerson(row, known, homeTenant))
  const at = (some: (one: ImportedPerson) => readonly RowProblem[]): CellProblem[] =>
    imported.flatMap((one) => some(one).map((problem) => ({ line: one.row.line, ...problem })))
  const all = [
    ...problems,
    ...clashes(rows),
    ...identityProblems(rows, known, homeTenant),
    ...at((one) => one.problems),
    ...administratorProblems(imported, known),
  ]
  if (all.length > 0) return { ok: false, problems: all.sort((a, b) => a.line - b.line) }
  const changing = imported.filter(({ kept, person }) => !isDeepStrictEqual(kept, person))
  try {
    await directory.keep(changing.map(({ person }) => person).sort(administratorsFirst), 'import')
  } catch (error) {
    const problem = changedMeanwhile(error)
    if (problem === undefined) throw error
    return { ok: false, problems: [problem] }
  }
  const added = changing.filter(({ kept }) => kept === undefined).length
  const changed = changing.filter(
    ({ kept, person }) => kept !== undefined && changedFields(kept, person).length > 0,
  ).length
  return {
    ok: true,
    counts: { people: rows.length, added, changed },
    notes: [
      ...at((one) => one.notes),
      ...takenOff.map(({ row: { line }, person }) => ({
        line,
        column: 'email',
        reason: sayTakenOff(person),
      })),
    ].sort((a, b) => a.line - b.line),
  }
}

/** A row, the person as known so far, and as the row would have them. */
type ImportedPerson = {
  readonly row: Row
  readonly kept: Person | undefined
} & PersonMerge

const isAdministrator = (person: Person): boolean => hasStaffRole(person, 'administrator')

/** People are written some at a time: in this order, somebody can administer after each. */
const administratorsFirst = (a: Person, b: Person): number =>
  Number(isAdministrator(b)) - Number(isAdministrator(a))

/** Where the file would leave nobody to administer, each row that takes the role away. */
function administratorProblems(
  imported: readonly ImportedPerson[],
  known: readonly Person[],
): CellProblem[] {
  const people = imported.map(({ person }) => person)
  return losesLastAdministrator(known, people)
    ? imported
        .filter(
          ({ kept, person }) =>
            kept !== undefined && isAdministrator(kept) && !isAdministrator(person),
        )
        .map(({ row }) => ({ line: row.line, column: 'duties', reason: lastAdministratorWords }))
    : []
}

/** Somebody has changed the directory in chat since it was read; undefined for any other error. */
function changedMeanwhile(error: unknown): CellProblem | undefined {
  if (error instanceof LastAdministrator)
    return { line: 0, column: 'duties', reason: lastAdministratorWords }
  return error instanceof TakenIdentity
    ? {
        line: 0,
        column: 'email',
        reason:
          'Somebody was given one of these addresses or accounts in chat just now. Please look ' +
          'there, and import the file again.',
      }
    : undefined
}

function importedPerson(row: Row, known: readonly Person[], homeTenant: string): ImportedPerson {
  const { name, email, agency, role, duties } = row
  const stated = { name, agency, role, duties }
  const kept = knownAs(known, row, homeTenant)
  if (kept === undefined) {
    // The id that a file of conferences gives the same person.
    const id = newPersonId(known, email)
    const fresh = { id, email, ...stated, duties: duties ?? [], fromFile: saidBy(stated) }
    const person = withIdentity(fresh, row, homeTenant)
    return { row, kept, person, problems: [], notes: [] }
  }
  if (isOlderRow(kept, row)) return { row, kept, person: kept, problems: [], notes: [] }
  const merged = mergePerson(kept, stated)
  return { row, kept, ...merged, person: withIdentity(merged.person, row, homeTenant) }
}

/** Two rows may not be about one person, nor lead to one Teams account. */
function clashes(rows: readonly Row[]): CellProblem[] {
  return (['email', 'teams_id'] as const).flatMap((column) => {
    const first = new Map<string, number>()
    return rows.flatMap((row): CellProblem[] => {
      const line = first.get(row[column])
      if (row[column] !== '' && line === undefined) first.set(row[column], row.line)
      return line === undefined
        ? []
        : [{ line: row.line, column, reason: `is on line ${line} already.` }]
    })
  })
}
