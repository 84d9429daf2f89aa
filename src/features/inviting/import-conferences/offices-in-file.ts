// Who chairs, leads and administers a meeting, by a file: the same rules as in chat (domain/meeting/office.ts), asked of
// whoever has the office newly once the file is merged. Who has had it all along is not asked.
import { type Office, officeProblem, officeWords } from '../../../domain/meeting/office.ts'
import { type Conference, hasConflict } from '../../../domain/state/conference.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import { sayTakenOff } from '../shared/people-in-file.ts'
import type { MergedConference } from './conference-merge.ts'
import { type ImportContext, requirePerson, type RowProblem } from './import-context.ts'
import { columnOf } from './meeting-fields.ts'
import type { Row } from './rows.ts'

/** Why the people whom a row gives these offices cannot have them. */
export const officeProblems = (
  { standing, merged }: Pick<MergedConference, 'standing' | 'merged'>,
  row: Row,
  context: ImportContext,
): RowProblem[] =>
  (['chair', 'leadSocialWorker', 'administrator'] as const)
    .filter((field) => standing?.[field] !== merged[field])
    .flatMap((field) => {
      const to = requirePerson(context.people, addressIn(row, field))
      const reason =
        to.left !== undefined
          ? sayTakenOff(to)
          : field === 'administrator'
            ? administratorProblem(merged, to)
            : problemWith(field, to, { standing, merged, by: context.occasion.by })
      return reason === undefined ? [] : [{ column: columnOf[field], reason }]
    })

const addressIn = (row: Row, field: 'chair' | 'leadSocialWorker' | 'administrator'): string =>
  field === 'chair'
    ? row.chair_email
    : field === 'leadSocialWorker'
      ? row.social_worker_email
      : row.administrator_email

type Given = Pick<MergedConference, 'standing' | 'merged'> & {
  readonly by: ImportContext['occasion']['by']
}

function problemWith(
  field: 'chair' | 'leadSocialWorker',
  to: Person,
  { standing, merged, by }: Given,
): string | undefined {
  const office: Office = field === 'chair' ? 'chair' : 'lead-social-worker'
  if (standing !== undefined && by !== 'import')
    return `is not the ${officeWords[office]} of ${merged.reference} here. That is changed by an act of its own: type ‘change the ${officeWords[office]} of ${merged.reference}’.`
  const problem = officeProblem(merged, { office, to, by })
  return problem === undefined ? undefined : `cannot be taken. ${problem.words}`
}

/** One sentence for a conflict of interest and anything else, as in office.ts: nobody infers it from the words. */
function administratorProblem(merged: Conference, to: Person): string | undefined {
  if (!hasStaffRole(to, 'administrator'))
    return `cannot be taken. ${to.name} is not a conference administrator here. An administrator gives that duty first (‘roles’).`
  return hasConflict(merged, to.id)
    ? `cannot be taken. ${to.name} cannot be the administrator of this meeting. Please choose somebody else.`
    : undefined
}
