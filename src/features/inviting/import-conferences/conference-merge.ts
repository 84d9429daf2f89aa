// One row's conference, worked into what stands here: whatever a meeting has gathered since is kept.
import type { PersonId } from '../../../domain/ids.ts'
import { rearranged } from '../../../domain/meeting/changes.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { meetingOf } from './identifiers.ts'
import type { Occasion } from './import-context.ts'
import type { Row } from './rows.ts'

export type PeopleByEmail = ReadonlyMap<string, PersonId>

/** The same value where the row says nothing new. */
export function mergeConference(
  family: Case,
  row: Row,
  { people, occasion }: { readonly people: PeopleByEmail; readonly occasion: Occasion },
): { readonly standing: Conference | undefined; readonly merged: Conference } {
  const id = meetingOf(row)
  const facts = conferenceFacts(row, people)
  const standing = family.conferences.find((conference) => conference.id === id)
  if (standing === undefined)
    return { standing, merged: { ...empty, conflicts: conflictsIn(family), id, ...facts } }
  return {
    standing,
    merged: holds(standing, facts) ? standing : updated(standing, facts, occasion),
  }
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

export const need = (people: PeopleByEmail, email: string): PersonId => {
  const id = people.get(email)
  if (id === undefined) throw new TypeError('A person of a checked row is not known')
  return id
}

const conferenceFacts = (
  row: Row,
  people: PeopleByEmail,
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
export function holds<Whole extends object>(standing: Whole, fields: object): boolean {
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
