// Merges the rows of a meeting into what stands here. A field changes only where the file says
// something new of it, and whatever the meeting has gathered since is kept.
import { type ChildId } from '../../../domain/ids.ts'
import { rearranged } from '../../../domain/meeting/changes.ts'
import { weighFields } from '../../../domain/meeting/weigh-file.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import {
  type FileField,
  fileFields,
  markDecided,
  type MeetingSaidByFile,
} from '../../../domain/state/said-by-file.ts'
import { meetingOf } from './identifiers.ts'
import { type ImportContext, requirePerson, type RowProblem } from './import-context.ts'
import { saidOf, statementOf } from './judge-field.ts'
import {
  columnOf,
  isStated,
  type MeetingTexts,
  nowSaid,
  sayField,
  textsOfMeeting,
  textsOfRow,
} from './meeting-fields.ts'
import type { ImportRow } from './rows.ts'

export type MergedConference = {
  readonly standing: Conference | undefined
  /** `standing` itself where the row says nothing new. */
  readonly merged: Conference
  /** Whether the parents of the row are to be recorded. */
  readonly takesParents: boolean
  readonly problems: readonly RowProblem[]
  /** What of the row is not taken, because it was decided otherwise here. */
  readonly notes: readonly RowProblem[]
}

/** `children` are those of the row; `family` knows them already. */
export function mergeConference(
  family: Case,
  row: ImportRow,
  { children, context }: { readonly children: readonly ChildId[]; readonly context: ImportContext },
): MergedConference {
  const standing = family.conferences.find(({ id }) => id === meetingOf(row))
  const texts = textsOfRow(row, context.people, children)
  if (standing === undefined)
    return {
      standing,
      merged: begun(family, row, { texts, children, context }),
      takesParents: row.parents.length > 0,
      problems: [],
      notes: [],
    }
  return updated(family, standing, { row, texts, children, context })
}

type RowFacts = {
  readonly texts: MeetingTexts
  readonly children: readonly ChildId[]
  readonly context: ImportContext
}

function begun(family: Case, row: ImportRow, { texts, children, context }: RowFacts): Conference {
  const { people, occasion } = context
  return {
    ...nothingGathered,
    // A conflict of interest is with the family, so it also holds for meetings imported later.
    conflicts: [...new Set(family.conferences.flatMap((conference) => conference.conflicts))],
    id: meetingOf(row),
    reference: row.conference,
    kind: row.kind,
    practice: row.practice,
    date: row.date,
    time: row.time,
    ...optional(row),
    chair: requirePerson(people, row.chair_email).id,
    leadSocialWorker: requirePerson(people, row.social_worker_email).id,
    administrator: requirePerson(people, row.administrator_email).id,
    children,
    fromFile: occasion.by === 'import' ? nowSaid(row, texts, { family }) : {},
  }
}

/** What a conference gathers here: no import brings it or takes it away. */
const nothingGathered = {
  invitations: [],
  records: [],
  moves: [],
  exclusions: [],
  chases: [],
} satisfies Partial<Conference>

type Optional = Pick<
  Conference,
  'place' | 'onlineLink' | 'countedFrom' | 'fromPractice' | 'previousKind'
>

/** What a meeting may be without. */
const optional = (row: ImportRow): Optional => ({
  ...(row.place === '' ? {} : { place: row.place }),
  ...(row.online_link === '' ? {} : { onlineLink: row.online_link }),
  ...(row.counted_from === undefined ? {} : { countedFrom: row.counted_from }),
  ...(row.from_practice === undefined ? {} : { fromPractice: row.from_practice }),
  ...(row.previous_kind === undefined ? {} : { previousKind: row.previous_kind }),
})

function updated(
  family: Case,
  standing: Conference,
  { row, ...facts }: RowFacts & { readonly row: ImportRow },
): MergedConference {
  const { texts, children, context } = facts
  const { by } = context.occasion
  const meeting = { family, conference: standing }
  const stands = textsOfMeeting(meeting)
  const weighed = weighFields(
    fileFields.filter((field) => isStated(row, field)),
    (field) => statementOf(field, { meeting, stands, texts, by }),
  )
  const taken = new Set(weighed.take)
  const say = (field: FileField, text: string) => sayField(field, text, { family, ...context })
  const still = (field: FileField) => (texts[field] === saidOf(field, standing) ? 'still ' : '')
  const changed = withTaken(standing, taken, { row, children, context })
  return {
    standing,
    merged:
      by === 'import'
        ? withSaid(changed, nowSaid(row, texts, meeting))
        : withMarks(changed, markDecided(standing, weighed.take)),
    takesParents: taken.has('parents'),
    problems: weighed.clash.map((field) => ({
      column: columnOf[field],
      reason:
        `${row.conference} has ${say(field, stands[field])}, as it was decided here, and the ` +
        `file now says ${say(field, texts[field])}. Put right whichever is wrong: the file, or ` +
        'the meeting in chat.',
    })),
    notes: [
      ...weighed.keep.map((field) => ({
        column: columnOf[field],
        reason:
          `${row.conference} stays with ${say(field, stands[field])}, as it was decided here; ` +
          `the file ${still(field)}says ${say(field, texts[field])}.`,
      })),
      ...cancelledNote(standing, row, context),
    ],
  }
}

const withMarks = (changed: Conference, { fromFile }: Conference): Conference =>
  fromFile === undefined || fromFile === changed.fromFile ? changed : { ...changed, fromFile }

/**
 * A new day in the file is a move like any other: people confirm their answers again, and everybody
 * is told.
 */
function withTaken(
  standing: Conference,
  taken: ReadonlySet<FileField>,
  { row, children, context }: Omit<RowFacts, 'texts'> & { readonly row: ImportRow },
): Conference {
  if (taken.size === 0) return standing
  const { people, occasion } = context
  const {
    countedFrom: _counted,
    fromPractice: _from,
    previousKind: _kind,
    ...rest
  } = rearranged(standing, arrangementOf(standing, taken, row), {
    by: occasion.by,
    at: occasion.at,
    reason: '',
  })
  const wanted = optional(row)
  const either = <Field extends 'countedFrom' | 'fromPractice' | 'previousKind'>(field: Field) =>
    taken.has(field) ? wanted[field] : standing[field]
  const countedFrom = either('countedFrom')
  const fromPractice = either('fromPractice')
  const previousKind = either('previousKind')
  return {
    ...rest,
    ...(countedFrom === undefined ? {} : { countedFrom }),
    ...(fromPractice === undefined ? {} : { fromPractice }),
    ...(previousKind === undefined ? {} : { previousKind }),
    ...(taken.has('kind') ? { kind: row.kind } : {}),
    ...(taken.has('practice') ? { practice: row.practice } : {}),
    ...(taken.has('chair') ? { chair: requirePerson(people, row.chair_email).id } : {}),
    ...(taken.has('leadSocialWorker')
      ? { leadSocialWorker: requirePerson(people, row.social_worker_email).id }
      : {}),
    ...(taken.has('administrator')
      ? { administrator: requirePerson(people, row.administrator_email).id }
      : {}),
    ...(taken.has('children') ? { children } : {}),
  }
}

function arrangementOf(standing: Conference, taken: ReadonlySet<FileField>, row: ImportRow) {
  const { date, time } = taken.has('slot') ? row : standing
  const place = taken.has('place') ? optional(row).place : standing.place
  const onlineLink = taken.has('onlineLink') ? optional(row).onlineLink : standing.onlineLink
  return {
    date,
    time,
    ...(place === undefined ? {} : { place }),
    ...(onlineLink === undefined ? {} : { onlineLink }),
  }
}

const withSaid = (conference: Conference, said: MeetingSaidByFile): Conference =>
  JSON.stringify(said) === JSON.stringify(conference.fromFile)
    ? conference
    : { ...conference, fromFile: said }

const cancelledNote = (
  { cancelled }: Conference,
  { conference }: ImportRow,
  { occasion }: ImportContext,
): RowProblem[] =>
  cancelled === undefined || occasion.by !== 'import'
    ? []
    : [
        {
          column: 'conference',
          reason: `${conference} stays cancelled, as it was decided here; the file still has it.`,
        },
      ]
