// Who chairs, who leads and who administers, by a file: the same act as in chat (domain/meeting/office.ts). A file changes it only where it
// says something else than the file before it, so that what was decided in chat since is not undone every night.
import {
  holderOf,
  type Holders,
  type Office,
  officeProblem,
  officeWords,
} from '../../../domain/meeting/office.ts'
import { weighFile } from '../../../domain/meeting/weigh-file.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { isTurnedDown } from '../../../domain/state/said-by-file.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import { findByEmail, type KnownRecords, type Occasion } from './import-context.ts'
import type { Row } from './rows.ts'

/** Who would hold the offices once this file is in: it changes one only where it says something new of it. */
function officesAfter(standing: Conference | undefined, named: Holders): Holders {
  if (standing === undefined) return named
  const after = (field: keyof Holders) =>
    !isTurnedDown(standing.fromFile ?? {}, field, named[field]) &&
    weighFile({
      said: standing.fromFile?.[field],
      stands: standing[field],
      wanted: named[field],
      isDecidedHere: standing.fromFile?.decidedHere?.includes(field) === true,
    }) === 'take'
      ? named[field]
      : standing[field]
  return {
    chair: after('chair'),
    leadSocialWorker: after('leadSocialWorker'),
    administrator: after('administrator'),
  }
}

/** The form asks for these two; whoever fills it in for a new meeting administers it. */
const asked = [
  ['chair', 'chair_email'],
  ['lead-social-worker', 'social_worker_email'],
] as const
const columns = [...asked, ['administrator', 'administrator_email']] as const

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
  const administrator = findByEmail(people, row.administrator_email)
  if (chair === undefined || lead === undefined || administrator === undefined) return []
  const inOffice = { chair, 'lead-social-worker': lead, administrator }
  const named = {
    chair: chair.id,
    leadSocialWorker: lead.id,
    administrator: administrator.id,
  }
  const standing = here?.conference
  const isForm = occasion.by !== 'import'
  if (standing !== undefined && isForm)
    return asked.flatMap(([office, column]) =>
      holderOf(standing, office) === holderOf(named, office)
        ? []
        : [changedInChat(office, column, row)],
    )
  const after = officesAfter(standing, named)
  const meeting = {
    ...after,
    kind: row.kind,
    invitations: standing?.invitations ?? [],
    conflicts: standing?.conflicts ?? [],
  }
  return (isForm ? asked : columns).flatMap(([office, column]) => {
    if (standing !== undefined && holderOf(standing, office) === holderOf(after, office)) return []
    const problem = officeProblem(meeting, { office, to: inOffice[office], by: occasion.by })
    return problem === undefined ? [] : [{ column, reason: `cannot be taken. ${problem.words}` }]
  })
}

const changedInChat = (office: Office, column: string, { conference }: Row): OfficeProblem => ({
  column,
  reason: `is not the ${officeWords[office]} of ${conference} here. That is changed by an act of its own: type ‘change the ${officeWords[office]} of ${conference}’.`,
})
