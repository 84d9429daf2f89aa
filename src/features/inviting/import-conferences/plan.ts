// What an import would change, worked out before anything is written: all of it or nothing.
import { addDays, addMonths, inLondon, sayDate, sayTooFar } from '../../../domain/dates/dates.ts'
import {
  type CaseId,
  caseId,
  childId,
  type Instant,
  invitationId,
  type MeetingId,
  meetingId,
  type PersonId,
  personId,
  type PracticeId,
} from '../../../domain/ids.ts'
import { changeNotices } from '../../../domain/meeting/announcements.ts'
import { furthestDays, rearranged } from '../../../domain/meeting/changes.ts'
import { parentsAreKnown, parentsRecorded } from '../../../domain/report/parents.ts'
import type { AuditActor, AuditEntry } from '../../../domain/state/audit-entry.ts'
import type { Case, Child } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { stableId } from '../../kernel/stable-id.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import type { Row } from './rows.ts'

export type Known = {
  readonly people: readonly Person[]
  readonly practices: ReadonlySet<PracticeId>
  /** The cases that the rows' families have already, and those in which a conference of the same number stands. */
  readonly cases: readonly Case[]
}

export type Occasion = {
  readonly by: AuditActor
  readonly at: Instant
  readonly homeTenant: string
}

export type Plan = { readonly people: readonly Person[]; readonly families: readonly FamilyPlan[] }
export type FamilyPlan = { readonly id: CaseId; readonly rows: readonly Row[] }

export const familyId = (number: string): CaseId => caseId(stableId('f', number.toLowerCase()))

export const meetingOf = (row: Row): MeetingId => meetingId(stableId('m', row.conference))

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Every problem that the rows have with each other and with what is known; none means that `plan` may be carried out. */
export function planImport(
  rows: readonly Row[],
  known: Known,
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
    plan: { people, families: [...families].map(([id, its]) => ({ id, rows: its })) },
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

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

function disagreements(rows: readonly Row[]): CellProblem[] {
  const problems: CellProblem[] = []
  const conferences = new Map<string, Row>()
  const people = new Map<string, Row>()
  const invited = new Map<string, Row>()
  for (const row of rows) {
    const conference = conferences.get(row.conference) ?? row
    conferences.set(row.conference, conference)
    for (const column of conferenceColumns) {
      if (plain(row[column] ?? '') !== plain(conference[column] ?? ''))
        problems.push({
          line: row.line,
          column,
          reason: `says ‘${row[column] ?? ''}’, but line ${conference.line} says ‘${conference[column] ?? ''}’ for the same conference.`,
        })
    }
    if (JSON.stringify(row.parents) !== JSON.stringify(conference.parents))
      problems.push({
        line: row.line,
        column: 'parents',
        reason: `differ from line ${conference.line}, which is the same conference.`,
      })
    if (JSON.stringify(row.children) !== JSON.stringify(conference.children))
      problems.push({
        line: row.line,
        column: 'children',
        reason: `differ from line ${conference.line}, which is the same conference.`,
      })
    const person = people.get(row.email) ?? row
    people.set(row.email, person)
    for (const column of personColumns) {
      if (plain(row[column]) !== plain(person[column]))
        problems.push({
          line: row.line,
          column,
          reason: `differs from line ${person.line}, which has the same e-mail address.`,
        })
    }
    const key = `${row.conference} ${row.email}`
    const twice = invited.get(key)
    if (twice === undefined) invited.set(key, row)
    else
      problems.push({
        line: row.line,
        column: 'email',
        reason: `is invited to ${row.conference} on line ${twice.line} already.`,
      })
  }
  return problems
}

const countedFromWords: Readonly<Record<Row['kind'], string>> = {
  initial: 'the strategy discussion',
  'pre-birth': 'the strategy discussion',
  'outside-home': 'the strategy discussion',
  'transfer-in': 'the notice of the transfer',
  review: 'the conference before it',
  'core-group': 'the conference before it',
}

/** A family of children: what is older is a mistaken year, and no calendar reaches it. */
const maxMonthsBefore = 240

function rowProblems(row: Row, known: Known, { at, by, homeTenant }: Occasion): CellProblem[] {
  const problems: CellProblem[] = []
  const say = (column: string, reason: string) => problems.push({ line: row.line, column, reason })
  if (!known.practices.has(row.practice))
    say(
      'practice',
      `‘${row.practice}’ is not a practice that I know. Use one of: ${[...known.practices].join(', ')}.`,
    )
  for (const column of ['chair_email', 'social_worker_email', 'administrator_email'] as const) {
    if (findByEmail(known.people, row[column]) === undefined)
      say(
        column,
        `nobody with the address ${row[column]} is known yet. Add this person first (‘add person’ in chat).`,
      )
  }
  if (row.from_practice !== undefined && !known.practices.has(row.from_practice))
    say(
      'from_practice',
      `‘${row.from_practice}’ is not a practice that I know. Use one of: ${[...known.practices].join(', ')}.`,
    )
  if (row.from_practice !== undefined && row.kind !== 'transfer-in')
    say('from_practice', 'goes with a transfer-in conference only. Leave it empty.')
  if (row.core_group !== undefined && row.kind === 'core-group')
    say('core_group', 'goes with a conference only. Leave it empty.')
  if (row.previous_kind !== undefined && row.kind !== 'review')
    say('previous_kind', 'goes with a review conference only. Leave it empty.')
  if (row.kind === 'core-group' && row.counted_from !== undefined)
    say(
      'counted_from',
      'goes with a conference only: the days of core groups are counted from the conference and from the core group before. Leave it empty.',
    )
  else if (row.counted_from !== undefined && row.counted_from > row.date)
    say(
      'counted_from',
      `${sayDate(row.counted_from)} is after the conference itself. Give the day of ${countedFromWords[row.kind]}.`,
    )
  else if (
    row.counted_from !== undefined &&
    row.counted_from < addMonths(row.date, -maxMonthsBefore)
  )
    say(
      'counted_from',
      `${sayDate(row.counted_from)} is more than twenty years before the conference. Put the year right.`,
    )
  const parents =
    row.parents.length === 0
      ? undefined
      : parentsRecorded(
          { id: familyId(row.family), children: [], conferences: [] },
          row.parents,
          (label) => stableId('parent', label),
        )
  if (parents?.ok === false) say('parents', `cannot be used. ${parents.refusal.words}`)
  const labels = row.children.map((child) => plain(child.label))
  for (const label of row.knows)
    if (!labels.includes(plain(label)))
      say('knows', `names ‘${label}’, who is not among the children of this conference.`)
  const holder =
    row.teams_id === ''
      ? undefined
      : known.people.find(
          (person) =>
            person.account?.tenantId === homeTenant && person.account.objectId === row.teams_id,
        )
  if (holder !== undefined && holder.email !== row.email)
    say('teams_id', 'belongs to somebody else whom I know already.')
  const person = findByEmail(known.people, row.email)
  if (
    row.teams_id !== '' &&
    person?.account !== undefined &&
    person.account.objectId !== row.teams_id
  )
    say(
      'teams_id',
      'is not the Teams account that this person has here. If it has changed, change it in chat (‘add person’).',
    )
  const today = inLondon(at).date
  const standing = findStanding(known.cases, row)
  const last = standing?.conference.moves.at(-1)
  // A file from before the move, brought in again, must not move a meeting back unseen.
  if (
    by === 'import' &&
    last !== undefined &&
    last.by !== 'import' &&
    last.from.date === row.date &&
    last.from.time === row.time
  ) {
    say(
      'date',
      `${row.conference} was moved here from ${sayDate(last.from.date)} to ${sayDate(last.to.date)}. Put the new date into the file, or move it back in chat.`,
    )
  }
  if (standing !== undefined && standing.family.id !== familyId(row.family))
    say('conference', `${row.conference} belongs to another family here.`)
  if (
    standing !== undefined &&
    (standing.conference.kind === 'core-group') !== (row.kind === 'core-group')
  ) {
    say(
      'conference',
      `${row.conference} is ${row.kind === 'core-group' ? 'a conference' : 'a core group'} here. Give this meeting a number of its own.`,
    )
  }
  if (standing?.conference.date !== row.date) {
    if (row.date < today) say('date', `${sayDate(row.date)} has passed.`)
    if (row.date > addDays(today, furthestDays)) say('date', sayTooFar(row.date))
  }
  return problems
}

const findByEmail = (people: readonly Person[], address: string) =>
  people.find((person) => person.email?.toLowerCase() === address)

function findStanding(cases: readonly Case[], row: Row): Meeting | undefined {
  for (const family of cases) {
    const conference = family.conferences.find(
      (conference) => conference.reference === row.conference,
    )
    if (conference !== undefined) return { family, conference }
  }
  return undefined
}

/** The invited people who are new or differ from what is known; their duties stay as they are. */
function peopleIn(rows: readonly Row[], known: Known, { homeTenant }: Occasion): Person[] {
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

/**
 * One family with its rows worked in. Pure: the same rows on the result change nothing (no audit entry, the same value).
 * People who were invited before and are not in the rows stay invited.
 */
export function applyRows(
  before: Case | undefined,
  plan: FamilyPlan,
  people: ReadonlyMap<string, PersonId>,
  occasion: Occasion,
): { family: Case; audit: AuditEntry[]; notices: Notice[] } {
  const audit: AuditEntry[] = []
  const notices: Notice[] = []
  const [first] = plan.rows
  if (first === undefined) throw new TypeError('A family without rows')
  let family: Case = before ?? { id: plan.id, children: [], conferences: [] }
  for (const row of plan.rows) {
    const children = withChildren(family.children, row)
    if (children !== family.children) family = { ...family, children }
    const id = meetingOf(row)
    const parents =
      row.parents.length === 0 || parentsAreKnown(family)
        ? undefined
        : parentsRecorded(family, row.parents, (label) =>
            stableId('parent', row.family.toLowerCase(), label.toLowerCase()),
          )
    if (parents?.ok === true) {
      family = parents.value
      audit.push({
        event: 'parents.recorded',
        meeting: id,
        status: String(row.parents.length),
        by: occasion.by,
        at: occasion.at,
      })
    }
    const standing = family.conferences.find((conference) => conference.id === id)
    const facts = conferenceFacts(row, people)
    const conference: Conference =
      standing === undefined
        ? { ...empty, conflicts: conflictsIn(family), id, ...facts }
        : holds(standing, facts)
          ? standing
          : updated(standing, facts, occasion)
    if (standing === undefined)
      audit.push({ event: 'conference.brought-in', meeting: id, by: occasion.by, at: occasion.at })
    else if (conference !== standing) {
      audit.push(
        conference.moves.length > standing.moves.length
          ? {
              event: 'conference.moved',
              meeting: id,
              status: 'import',
              by: occasion.by,
              at: occasion.at,
            }
          : { event: 'conference.updated', meeting: id, by: occasion.by, at: occasion.at },
      )
      notices.push(...changeNotices(family.id, standing, conference, occasion))
    }
    const invited = invite(conference, row, { person: need(people, row.email), children, occasion })
    if (invited.event !== undefined)
      audit.push({
        event: invited.event,
        meeting: id,
        invitation: invited.invitation.id,
        by: occasion.by,
        at: occasion.at,
      })
    const after: Conference =
      invited.event === undefined
        ? conference
        : { ...conference, invitations: replaced(conference.invitations, invited.invitation) }
    if (after !== standing)
      family = {
        ...family,
        conferences:
          standing === undefined
            ? [...family.conferences, after]
            : family.conferences.map((conference) => (conference.id === id ? after : conference)),
      }
  }
  return { family, audit, notices }
}

/** A day that has changed in the file is a move like any other: answers are to be confirmed again, and everybody is told. */
function updated(
  standing: Conference,
  facts: ReturnType<typeof conferenceFacts>,
  { by, at }: Occasion,
): Conference {
  const { moves, cancelled } = rearranged(standing, facts, { by, at, reason: '' })
  const { cancelled: _before, ...rest } = kept(standing)
  return { ...rest, ...facts, moves, ...(cancelled === undefined ? {} : { cancelled }) }
}

/** A conflict of interest is one with the family: it holds for every meeting that comes in later. */
const conflictsIn = (family: Case): readonly PersonId[] => [
  ...new Set(family.conferences.flatMap((conference) => conference.conflicts)),
]

/** What a conference gathers here, which no import brings or takes away. */
const empty = {
  invitations: [],
  records: [],
  moves: [],
  exclusions: [],
  chases: [],
  conflicts: [],
} satisfies Partial<Conference>
/** All but what a file may leave out: whatever a conference gathers later is kept by not being named here. */
const kept = ({
  place: _place,
  onlineLink: _link,
  countedFrom: _counted,
  fromPractice: _from,
  previousKind: _previous,
  ...gathered
}: Conference) => gathered

const replaced = (
  invitations: readonly Invitation[],
  invitation: Invitation,
): readonly Invitation[] =>
  invitations.some((otherInvitation) => otherInvitation.id === invitation.id)
    ? invitations.map((otherInvitation) =>
        otherInvitation.id === invitation.id ? invitation : otherInvitation,
      )
    : [...invitations, invitation]

const need = (people: ReadonlyMap<string, PersonId>, email: string): PersonId => {
  const id = people.get(email)
  if (id === undefined) throw new TypeError('A person of a checked row is not known')
  return id
}

const conferenceFacts = (
  row: Row,
  people: ReadonlyMap<string, PersonId>,
): Omit<Conference, 'id' | keyof typeof empty> => ({
  reference: row.conference,
  kind: row.kind,
  practice: row.practice,
  date: row.date,
  time: row.time,
  ...(row.counted_from === undefined ? {} : { countedFrom: row.counted_from }),
  ...(row.from_practice === undefined ? {} : { fromPractice: row.from_practice }),
  ...(row.previous_kind === undefined ? {} : { previousKind: row.previous_kind }),
  ...(row.place === '' ? {} : { place: row.place }),
  ...(row.online_link === '' ? {} : { onlineLink: row.online_link }),
  chair: need(people, row.chair_email),
  leadSocialWorker: need(people, row.social_worker_email),
  administrator: need(people, row.administrator_email),
})

/** Whether a standing value already has all these fields, and none of those that a file may bring and that it leaves out. */
function holds<Whole extends object>(standing: Whole, fields: object): boolean {
  const here = new Map(Object.entries(standing))
  const wanted = new Map(Object.entries(fields))
  return (
    [...wanted].every(
      ([name, value]) => JSON.stringify(here.get(name)) === JSON.stringify(value),
    ) && [...here.keys()].every((name) => !mayBeLeftOut.has(name) || wanted.has(name))
  )
}

const mayBeLeftOut = new Set([
  'place',
  'onlineLink',
  'countedFrom',
  'fromPractice',
  'previousKind',
  'knows',
  'coreGroup',
])

function withChildren(children: readonly Child[], row: Row): readonly Child[] {
  let result = children
  for (const { label, age } of row.children) {
    const standing = result.find((child) => plain(child.label) === plain(label))
    if (standing === undefined)
      result = [
        ...result,
        { id: childId(stableId('child', row.family.toLowerCase(), plain(label))), label, age },
      ]
    else if (standing.age !== age)
      result = result.map((child) => (child === standing ? { ...child, age } : child))
  }
  return result
}

const gathered = ({ id, invitedAt, answers, timings, marks, withdrawn }: Invitation) => ({
  id,
  invitedAt,
  answers,
  timings,
  marks,
  ...(withdrawn === undefined ? {} : { withdrawn }),
})

type Invite = {
  readonly person: PersonId
  readonly children: readonly Child[]
  readonly occasion: Occasion
}

function invite(
  conference: Conference,
  row: Row,
  { person, children, occasion }: Invite,
): { invitation: Invitation; event?: 'invitation.added' | 'invitation.updated' } {
  const id = invitationId(stableId('i', conference.id, person))
  const knows = children
    .filter((child) => row.knows.some((label) => plain(label) === plain(child.label)))
    .map((child) => child.id)
  const facts = {
    person,
    agency: row.agency,
    role: row.role,
    why: row.why,
    ...(knows.length === 0 ? {} : { knows }),
    ...(row.core_group === undefined ? {} : { coreGroup: row.core_group }),
  }
  const standing = conference.invitations.find((invitation) => invitation.id === id)
  // Somebody with a conflict of interest stays unseen, whatever a file says: they are never told of this meeting.
  const unseen: Pick<Invitation, 'withdrawn'> = conference.conflicts.includes(person)
    ? { withdrawn: { why: 'conflict', by: conference.chair, at: occasion.at } }
    : {}
  if (standing === undefined)
    return {
      invitation: {
        id,
        ...facts,
        invitedAt: occasion.at,
        answers: [],
        timings: [],
        marks: [],
        ...unseen,
      },
      event: 'invitation.added',
    }
  return holds(standing, facts)
    ? { invitation: standing }
    : { invitation: { ...gathered(standing), ...facts }, event: 'invitation.updated' }
}
