// What is kept about a family, or about one person, as a whole to be taken away: for the council's
// own record, and for somebody who asks what is held about them. Nothing is picked out by name, so
// a kind of paper that is new tomorrow is in it too.
import { type Instant, isIdText, type PersonId, personId } from '../ids.ts'
import type { Person } from '../state/person.ts'

/**
 * One stored document of a case: `type` says what it is, 'case', 'audit', 'message' or a kind of
 * paper.
 */
export type KeptPiece = {
  readonly id: string
  readonly type: string
  readonly on?: string
  readonly body: unknown
}

/**
 * The kinds of paper that the chair routes (docs/sources.md, section H): an administrator sees that
 * they are there, not what they say.
 */
const chairs: ReadonlySet<string> = new Set(['report-annex', 'report-annex-draft'])

export type RecordExport = {
  readonly about: string
  readonly made: Instant
  readonly note: string
  /** Who is who: ids in the record stand for these people. */
  readonly people: readonly Pick<Person, 'id' | 'name' | 'role' | 'agency'>[]
  readonly pieces: readonly KeptPiece[]
  /** How many pieces are not in it, because they go to the chair alone. */
  readonly leftOut: number
}

/**
 * Everything about one family. `whole` takes in what is for the chair alone. Messages are ids and
 * times, and are part of it.
 */
export function recordOf(
  pieces: readonly KeptPiece[],
  {
    about,
    made,
    people,
    whole,
  }: {
    readonly about: string
    readonly made: Instant
    readonly people: readonly Person[]
    readonly whole: boolean
  },
): RecordExport {
  const taken = whole ? pieces : pieces.filter((piece) => !chairs.has(piece.type))
  return {
    about,
    made,
    note: recordNote,
    people: mentionedIn(taken, people).map(plainly),
    pieces: taken,
    leftOut: pieces.length - taken.length,
  }
}

const recordNote =
  'Everything that Round the Table keeps about this family, as it is kept. Put it into the ' +
  'council’s own case system, which is the record. It names children, family and ' +
  'professionals: keep it nowhere else.'

export type SubjectExport = {
  readonly about: string
  readonly made: Instant
  readonly note: string
  readonly person?: Person
  /** Everybody else who is named: a human decides what may be told of them. */
  readonly thirdParties: readonly { readonly name: string; readonly who: string }[]
  readonly cases: readonly { readonly caseId: string; readonly pieces: readonly KeptPiece[] }[]
}

export type KeptCase = { readonly caseId: string; readonly pieces: readonly KeptPiece[] }

/**
 * Everything about one professional, in every case: of each document the parts that name them, with
 * where they stand.
 */
export function aboutProfessional(
  person: Person,
  cases: readonly KeptCase[],
  { made, people }: { readonly made: Instant; readonly people: readonly Person[] },
): SubjectExport {
  const theirs = cases
    .map(({ caseId, pieces }) => ({
      caseId,
      pieces: pieces.flatMap((piece) => parts(piece, (text) => text === person.id)),
    }))
    .filter(({ pieces }) => pieces.length > 0)
  return {
    about: person.name,
    made,
    note: subjectNote,
    person,
    cases: theirs,
    thirdParties: [
      ...mentionedIn(
        theirs.flatMap((their) => their.pieces),
        people,
      )
        .filter((one) => one.id !== person.id)
        .map(asThirdParty),
      ...familyIn(
        cases.filter(({ caseId }) => theirs.some((their) => their.caseId === caseId)),
        () => true,
      ),
    ],
  }
}

/**
 * The whole of a family's case for a child or a parent of it, with everybody else who is named in
 * it. `label` is what they are called here.
 */
export function aboutFamilyMember(
  label: string,
  kept: KeptCase,
  { made, people }: { readonly made: Instant; readonly people: readonly Person[] },
): SubjectExport {
  return {
    about: label,
    made,
    note: subjectNote,
    cases: [kept],
    thirdParties: [
      ...familyIn([kept], (name) => name !== label),
      ...namedInWords(kept),
      ...mentionedIn(kept.pieces, people).map(asThirdParty),
    ],
  }
}

const subjectNote =
  'Made for somebody who asks what is held about them. Before it goes to them, somebody who ' +
  'may decide goes through it. Take out what would harm a child or another person, and what ' +
  'others told in confidence. The list of third parties says who else is named: take them out ' +
  'where their part may not be told. Drafts and free text may name people who are not on the ' +
  'list. Where a conflict of interest is recorded, telling of it may harm an enquiry.'

/** The members of the family by what they are called here. */
const familyIn = (
  cases: readonly KeptCase[],
  wanted: (label: string) => boolean,
): { name: string; who: string }[] => {
  const labels = cases.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => [
      ...membersIn(piece.body, 'children').map((name) => ({ name, who: 'a child of the family' })),
      ...membersIn(piece.body, 'parents').map((name) => ({ name, who: 'a parent or carer' })),
    ]),
  )
  return labels.filter(
    ({ name }, index) => wanted(name) && labels.findIndex((label) => label.name === name) === index,
  )
}

function membersIn(body: unknown, list: 'children' | 'parents'): string[] {
  const family = isRecord(body) && isRecord(body['family']) ? body['family'] : undefined
  const members = family?.[list]
  return Array.isArray(members)
    ? members.flatMap((member: unknown) =>
        isRecord(member) && typeof member['label'] === 'string' ? [member['label']] : [],
      )
    : []
}

/** People whom somebody wrote down by name in a field that asks who. */
function namedInWords({ pieces }: KeptCase): { name: string; who: string }[] {
  const names = pieces.flatMap(({ body }) =>
    textsUnder(body, new Set(['who', 'name', 'askInstead'])),
  )
  return [...new Set(names)].map((name) => ({ name, who: 'named in words' }))
}

function textsUnder(value: unknown, fields: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsUnder(one, fields))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string'
      ? fields.has(field) && inner.trim() !== '' && !codes.has(inner)
        ? [inner]
        : []
      : textsUnder(inner, fields),
  )
}

/** What a field called 'who' says where it is a choice and not a name. */
const codes: ReadonlySet<string> = new Set([
  'invited',
  'representative',
  'parent',
  'child',
  'professional',
  'family',
])

/**
 * The smallest parts of a document in which a text stands, each with the way to it; the whole
 * document where it is a small one.
 */
function parts(piece: KeptPiece, wanted: (text: string) => boolean): KeptPiece[] {
  if (piece.type !== 'case') return mentions(piece.body, wanted) ? [piece] : []
  return within(piece.body, '', wanted).map(({ way, part }) => ({
    id: `${piece.id}${way}`,
    type: piece.type,
    body: part,
  }))
}

function within(
  value: unknown,
  way: string,
  wanted: (text: string) => boolean,
): { way: string; part: unknown }[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => within(one, `${way}/${index}`, wanted))
  if (!isRecord(value))
    return typeof value === 'string' && wanted(value) ? [{ way, part: value }] : []
  const isTheirs = Object.values(value).some((inner) => typeof inner === 'string' && wanted(inner))
  // A meeting names its chair beside everybody's invitations: its lists are looked through, and
  // only its own fields are given.
  const own = isTheirs
    ? [
        {
          way,
          part: Object.fromEntries(
            Object.entries(value).filter(
              ([, inner]) => !Array.isArray(inner) || !inner.some(isRecord),
            ),
          ),
        },
      ]
    : []
  const lists = Object.entries(value).filter(([, inner]) => !isTheirs || Array.isArray(inner))
  if (
    isTheirs &&
    !Object.values(value).some(
      (inner) =>
        Array.isArray(inner) && inner.some((one: unknown) => isRecord(one) && 'person' in one),
    )
  )
    return [{ way, part: value }]
  return [...own, ...lists.flatMap(([field, inner]) => within(inner, `${way}/${field}`, wanted))]
}

function mentions(value: unknown, wanted: (text: string) => boolean): boolean {
  if (Array.isArray(value)) return value.some((one: unknown) => mentions(one, wanted))
  return isRecord(value)
    ? Object.values(value).some((inner) => mentions(inner, wanted))
    : typeof value === 'string' && wanted(value)
}

/**
 * Every text in these pieces that may be somebody's id, in order: who of them is known, the
 * directory says.
 */
export const idsIn = (pieces: readonly KeptPiece[]): PersonId[] =>
  [...new Set(pieces.flatMap(({ body }) => textsIn(body)).filter(isIdText))]
    .toSorted()
    .map(personId)
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : isRecord(value)
        ? Object.values(value).flatMap(textsIn)
        : []

const mentionedIn = (pieces: readonly KeptPiece[], people: readonly Person[]): Person[] =>
  people.filter((person) => pieces.some(({ body }) => mentions(body, (text) => text === person.id)))
const plainly = ({ id, name, role, agency }: Person) => ({ id, name, role, agency })
const asThirdParty = ({ name, role, agency }: Person): { name: string; who: string } => ({
  name,
  who: `${role}, ${agency}`,
})
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
