// Merges a row into its conference; whatever the meeting has gathered since is kept.
import type { PersonId } from '../../../domain/ids.ts'
import { rearranged } from '../../../domain/meeting/changes.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { meetingOf } from './identifiers.ts'
import type { Occasion } from './import-context.ts'
import { officesAfter } from './offices-in-file.ts'
import type { Row } from './rows.ts'

export type PeopleByEmail = ReadonlyMap<string, PersonId>

export type ImportContext = { readonly people: PeopleByEmail; readonly occasion: Occasion }

/** `merged` is `standing` itself where the row says nothing new. */
export type MergedConference = {
  readonly standing: Conference | undefined
  readonly merged: Conference
}

export function mergeConference(
  family: Case,
  row: Row,
  { people, occasion }: ImportContext,
): MergedConference {
  const id = meetingOf(row)
  const standing = family.conferences.find((conference) => conference.id === id)
  const facts = conferenceFacts(row, people, { standing, occasion })
  if (standing === undefined)
    return {
      standing,
      merged: { ...nothingGathered, conflicts: conflictsIn(family), id, ...facts },
    }
  return {
    standing,
    merged: saysNothingNew(standing, facts) ? standing : updated(standing, facts, occasion),
  }
}

/** A new day in the file is a move like any other: people confirm their answers again, and everybody is told. */
function updated(standing: Conference, facts: ConferenceFacts, { by, at }: Occasion): Conference {
  const { moves, cancelled } = rearranged(standing, facts, { by, at, reason: '' })
  const { cancelled: _before, ...rest } = withoutFileColumns(standing)
  return { ...rest, ...facts, moves, ...(cancelled === undefined ? {} : { cancelled }) }
}

/** A conflict of interest is with the family, so it also holds for meetings imported later. */
const conflictsIn = (family: Case): readonly PersonId[] => [
  ...new Set(family.conferences.flatMap((conference) => conference.conflicts)),
]

/** What a conference gathers here: no import brings it or takes it away. */
const nothingGathered = {
  invitations: [],
  records: [],
  moves: [],
  exclusions: [],
  chases: [],
  conflicts: [],
} satisfies Partial<Conference>
/** Without what a file may leave out. Anything else that a conference gathers is kept, new fields too. */
const withoutFileColumns = ({
  place: _place,
  onlineLink: _link,
  countedFrom: _counted,
  fromPractice: _from,
  previousKind: _previous,
  ...gathered
}: Conference) => gathered

export const requirePerson = (people: PeopleByEmail, email: string): PersonId => {
  const id = people.get(email)
  if (id === undefined) throw new TypeError('A person of a checked row is not known')
  return id
}

type ConferenceFacts = Omit<Conference, 'id' | keyof typeof nothingGathered>

const conferenceFacts = (
  row: Row,
  people: PeopleByEmail,
  {
    standing,
    occasion,
  }: { readonly standing: Conference | undefined; readonly occasion: Occasion },
): ConferenceFacts => ({
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
  ...officesAfter(
    standing,
    {
      chair: requirePerson(people, row.chair_email),
      leadSocialWorker: requirePerson(people, row.social_worker_email),
    },
    occasion,
  ),
  administrator: requirePerson(people, row.administrator_email),
})

/** Whether these fields are what stands already, and leave out none of those that a file may bring. */
export function saysNothingNew(standing: object, fields: object): boolean {
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
