// A row of a file of people, measured against the person as known: only what the file says anew is
// taken.
import { weighFields } from '../../../domain/meeting/weigh-file.ts'
import type { Person, StaffRole } from '../../../domain/state/person.ts'
import type { PersonSaidByFile } from '../../../domain/state/said-by-file.ts'
import { sameText } from './identifiers.ts'
import type { RowProblem } from './import-context.ts'

/** `duties` is undefined where the file has no such column. */
export type PersonFields = Pick<Person, 'name' | 'agency' | 'role'> & {
  readonly duties: readonly StaffRole[] | undefined
}

export type PersonMerge = {
  readonly person: Person
  /** Changed here, and in the file as well. */
  readonly problems: readonly RowProblem[]
  /** What of the row is not taken, because it was decided otherwise here. */
  readonly notes: readonly RowProblem[]
}

const fields = ['name', 'agency', 'role', 'duties'] as const
type Field = (typeof fields)[number]

const textsOf = ({ name, agency, role, duties = [] }: PersonFields) => ({
  name: sameText(name),
  agency: sameText(agency),
  role: sameText(role),
  duties: [...duties].sort().join('; '),
})

/**
 * What no file has spoken of yet is taken as the file says it: whoever imports a file of people
 * means to.
 */
export function mergePerson(kept: Person, row: PersonFields): PersonMerge {
  const stands = textsOf(kept)
  const wanted = textsOf(row)
  const weighed = weighFields(
    fields.filter((field) => field !== 'duties' || row.duties !== undefined),
    (field) => ({
      said: kept.fromFile?.[field] ?? stands[field],
      stands: stands[field],
      wanted: wanted[field],
    }),
  )
  const takes = (field: Field) => weighed.take.includes(field)
  const say = (text: string) => (text === '' ? 'nothing' : `‘${text}’`)
  const notTaken = (fields: readonly Field[], adverb: string, end: string): RowProblem[] =>
    fields.map((field) => ({
      column: field,
      reason:
        `${kept.name} has ${say(stands[field])}, as it was decided here; the file ${adverb} says ` +
        `${say(wanted[field])}.${end}`,
    }))
  return {
    person: {
      ...kept,
      ...(takes('name') ? { name: row.name } : {}),
      ...(takes('agency') ? { agency: row.agency } : {}),
      ...(takes('role') ? { role: row.role } : {}),
      ...(takes('duties') && row.duties !== undefined ? { duties: row.duties } : {}),
      fromFile: saidBy(row, kept.fromFile),
    },
    problems: notTaken(
      weighed.clash,
      'now',
      ' Put right whichever is wrong: the file, or the person in chat.',
    ),
    notes: notTaken(weighed.keep, 'still', ''),
  }
}

export function saidBy(row: PersonFields, before?: PersonSaidByFile): PersonSaidByFile {
  const { duties, ...said } = textsOf(row)
  const dutiesSaid = row.duties === undefined ? before?.duties : duties
  return { ...said, ...(dutiesSaid === undefined ? {} : { duties: dutiesSaid }) }
}
