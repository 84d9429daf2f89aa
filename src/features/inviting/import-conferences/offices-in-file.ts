// Who chairs, leads and administers a meeting, by a file: the same rules as in chat
// (domain/meeting/office.ts), asked of whoever has the office newly once the file is merged. Who
// has had it all along is not asked.
import {
  holderOf,
  type Office,
  officeProblem,
  officeWords,
} from '../../../domain/meeting/office.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayTakenOff } from '../shared/people-in-file.ts'
import type { MergedConference } from './conference-merge.ts'
import { type ImportContext, requirePerson, type RowProblem } from './import-context.ts'
import type { ImportRow } from './rows.ts'

/** The form asks for these two; whoever fills it in for a new meeting administers it. */
const asked = [
  ['chair', 'chair_email'],
  ['lead-social-worker', 'social_worker_email'],
] as const
const columns = [...asked, ['administrator', 'administrator_email']] as const

type Merged = Pick<MergedConference, 'standing' | 'merged'>

/** Why the people whom a row gives these offices cannot have them. */
export const officeProblems = (
  { standing, merged }: Merged,
  row: ImportRow,
  { people, occasion: { by } }: ImportContext,
): RowProblem[] =>
  (by === 'import' ? columns : asked)
    .filter(
      ([office]) =>
        standing === undefined || holderOf(standing, office) !== holderOf(merged, office),
    )
    .flatMap(([office, column]) => {
      const to = requirePerson(people, row[column])
      const reason =
        to.left === undefined ? problemWith(office, to, { standing, merged, by }) : sayTakenOff(to)
      return reason === undefined ? [] : [{ column, reason }]
    })

function problemWith(
  office: Office,
  to: Person,
  { standing, merged, by }: Merged & { readonly by: ImportContext['occasion']['by'] },
): string | undefined {
  if (standing !== undefined && by !== 'import')
    return (
      `is not the ${officeWords[office]} of ${merged.reference} here. That is changed by an act ` +
      `of its own: type ‘change the ${officeWords[office]} of ${merged.reference}’.`
    )
  const problem = officeProblem(merged, { office, to, by })
  return problem === undefined ? undefined : `cannot be taken. ${problem.words}`
}
