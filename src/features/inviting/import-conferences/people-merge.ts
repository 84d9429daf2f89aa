// The people of a file: who is new, and what a file says anew of somebody who is known. A name, an
// agency or a role that was put right here is not put back by an old file.
import { weighFields } from '../../../domain/meeting/weigh-file.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { InviteeSaidByFile } from '../../../domain/state/said-by-file.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import { newPersonId } from '../shared/new-person.ts'
import { isOlderRow, knownAs, withIdentity } from '../shared/people-in-file.ts'
import { meetingOf, plain, sameText } from './identifiers.ts'
import type { KnownRecords, Occasion } from './import-context.ts'
import type { ImportRow } from './rows.ts'

export type PeopleMerge = {
  /** Those who are new, or differ from what is known; their duties stay as they are. */
  readonly people: readonly Person[]
  readonly notes: readonly CellProblem[]
}

/** Rows with one e-mail address agree about their person, so the first of them speaks for all. */
export function peopleMerged(
  rows: readonly ImportRow[],
  known: KnownRecords,
  occasion: Occasion,
): PeopleMerge {
  const said = lastSaid(rows, known)
  const people = new Map<string, Person>()
  const seen = new Set<string>()
  const notes: CellProblem[] = []
  for (const row of rows) {
    if (seen.has(row.email)) continue
    seen.add(row.email)
    const kept = knownAs(known.people, row, occasion.homeTenant)
    if (kept !== undefined && isOlderRow(kept, row)) continue
    const merged =
      kept === undefined
        ? newPerson(row, known)
        : changed(kept, row, { said: said.get(row.email), occasion })
    const person = withIdentity(merged, row, occasion.homeTenant)
    if (kept === undefined || person !== kept) people.set(row.email, person)
    if (kept !== undefined) notes.push(...notTaken(merged, row))
  }
  return { people: [...people.values()], notes: occasion.by === 'import' ? notes : [] }
}

const newPerson = ({ email, name, agency, role }: ImportRow, { people }: KnownRecords): Person => ({
  id: newPersonId(people, email),
  duties: [],
  email,
  name,
  agency,
  role,
})

const fields = ['name', 'agency', 'role'] as const

type Change = { readonly said: InviteeSaidByFile | undefined; readonly occasion: Occasion }

function changed(kept: Person, row: ImportRow, { said, occasion }: Change): Person {
  const { take } = weighFields(
    fields.filter((field) => plain(kept[field]) !== plain(row[field])),
    (field) => ({
      said: said?.[field],
      stands: sameText(kept[field]),
      wanted: sameText(row[field]),
      isDecidedNow: occasion.by !== 'import',
    }),
  )
  return take.length === 0
    ? kept
    : { ...kept, ...Object.fromEntries(take.map((field) => [field, row[field]])) }
}

const notTaken = (person: Person, row: ImportRow): CellProblem[] =>
  fields
    .filter((column) => plain(person[column]) !== plain(row[column]))
    .map((column) => ({
      line: row.line,
      column,
      reason:
        `${row.email} stays known here with ‘${person[column]}’; the file says ‘${row[column]}’. ` +
        'To change it, use ‘add person’ in chat, or import a file of people.',
    }))

/** What the file last said of each person, in a row of a meeting that is here already. */
function lastSaid(
  rows: readonly ImportRow[],
  { cases, byAddress }: KnownRecords,
): ReadonlyMap<string, InviteeSaidByFile> {
  const meetings = new Map(
    cases.flatMap((family) => family.conferences.map((meeting) => [meeting.id, meeting] as const)),
  )
  const said = new Map<string, InviteeSaidByFile>()
  for (const row of rows) {
    const person = byAddress.get(row.email)?.id
    const invitation = meetings
      .get(meetingOf(row))
      ?.invitations.find((invitation) => invitation.person === person)
    if (invitation?.fromFile !== undefined) said.set(row.email, invitation.fromFile)
  }
  return said
}
