// Who chairs and who leads, by a file: the same act as in chat (domain/meeting/office.ts). A file changes it only where it
// says something else than the file before it, so that what was decided in chat since is not undone every night.
import type { PersonId } from '../../../domain/ids.ts'
import { type Office, officeProblem, officeWords } from '../../../domain/meeting/office.ts'
import { weighFile } from '../../../domain/meeting/weigh-file.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { isTurnedDown } from '../../../domain/state/said-by-file.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import { findByEmail, type KnownRecords, type Occasion } from './import-context.ts'
import type { Row } from './rows.ts'

type Offices = Pick<Conference, 'chair' | 'leadSocialWorker'>

/** Who would hold the offices once this file is in: it changes one only where it says something new of it. */
function officesAfter(standing: Conference | undefined, named: Offices): Offices {
  if (standing === undefined) return named
  const after = (field: keyof Offices) =>
    !isTurnedDown(standing.fromFile ?? {}, field, named[field]) &&
    weighFile({
      said: standing.fromFile?.[field],
      stands: standing[field],
      wanted: named[field],
      isDecidedHere: standing.fromFile?.decidedHere?.includes(field) === true,
    }) === 'take'
      ? named[field]
      : standing[field]
  return { chair: after('chair'), leadSocialWorker: after('leadSocialWorker') }
}

const columns: readonly (readonly [Office, 'chair_email' | 'social_worker_email'])[] = [
  ['chair', 'chair_email'],
  ['lead-social-worker', 'social_worker_email'],
]

type OfficeProblem = Omit<CellProblem, 'line'>

/** Why the people whom a row names cannot have these offices. `here` is the meeting as it stands. */
export function officeProblems(
  row: Row,
  here: Meeting | undefined,
  { people }: KnownRecords,
  occasion: Occasion,
): OfficeProblem[] {
  const chair = findByEmail(people, row.chair_email)
  const lead = findByEmail(people, row.social_worker_email)
  if (chair === undefined || lead === undefined) return []
  const named = { chair: chair.id, leadSocialWorker: lead.id }
  const standing = here?.conference
  if (standing !== undefined && occasion.by !== 'import')
    return columns.flatMap(([office, column]) =>
      holder(standing, office) === holder(named, office)
        ? []
        : [changedInChat(office, column, row)],
    )
  const after = officesAfter(standing, named)
  const meeting = {
    ...after,
    kind: row.kind,
    administrator: findByEmail(people, row.administrator_email)?.id ?? chair.id,
    invitations: standing?.invitations ?? [],
    conflicts: standing?.conflicts ?? [],
  }
  return columns.flatMap(([office, column]) => {
    const to: Person = office === 'chair' ? chair : lead
    if (standing !== undefined && holder(standing, office) === holder(after, office)) return []
    const problem = officeProblem(meeting, { office, to, by: occasion.by })
    return problem === undefined ? [] : [{ column, reason: `cannot be taken. ${problem.words}` }]
  })
}

const holder = (offices: Offices, office: Office): PersonId =>
  office === 'chair' ? offices.chair : offices.leadSocialWorker

const changedInChat = (office: Office, column: string, { conference }: Row): OfficeProblem => ({
  column,
  reason: `is not the ${officeWords[office]} of ${conference} here. That is changed by an act of its own: type ‘change the ${officeWords[office]} of ${conference}’.`,
})
