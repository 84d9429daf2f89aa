// The fields of a meeting that a file states, each as plain text: as the row has it, as it stands,
// and as it is said.
import { sayDate } from '../../../domain/dates/dates.ts'
import { type ChildId, localDate } from '../../../domain/ids.ts'
import { parentsAreKnown, parentsOf } from '../../../domain/report/parents.ts'
import type { Case, FamilyMeeting } from '../../../domain/state/case.ts'
import type { Slot } from '../../../domain/state/conference.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import {
  type FileField,
  fileFields,
  type MeetingSaidByFile,
} from '../../../domain/state/said-by-file.ts'
import { childCalled, childIds, sayAges } from './children-merge.ts'
import { sameText } from './identifiers.ts'
import { type ImportContext, type PeopleByAddress, requirePerson } from './import-context.ts'
import type { Column, ImportRow } from './rows.ts'

export type MeetingTexts = Readonly<Record<FileField, string>>

/** Where somebody looks for it in the file. */
export const columnOf: Readonly<Record<FileField, Column>> = {
  slot: 'date',
  place: 'place',
  onlineLink: 'online_link',
  chair: 'chair_email',
  leadSocialWorker: 'social_worker_email',
  administrator: 'administrator_email',
  kind: 'kind',
  practice: 'practice',
  countedFrom: 'counted_from',
  fromPractice: 'from_practice',
  previousKind: 'previous_kind',
  children: 'children',
  parents: 'parents',
}

/**
 * A column that the file does not have says nothing, and neither does an empty cell for the
 * parents.
 */
export const isStated = (row: ImportRow, field: FileField): boolean =>
  row.stated.has(columnOf[field]) && (field !== 'parents' || row.parents.length > 0)

const slotText = ({ date, time }: Slot): string => `${date} ${time}`
/** In any order, the same parents are the same. */
const listOf = (labels: readonly string[]): string =>
  labels
    .map(sameText)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .join('; ')

export const textsOfRow = (
  row: ImportRow,
  people: PeopleByAddress,
  children: readonly ChildId[],
): MeetingTexts => ({
  slot: slotText(row),
  place: row.place,
  onlineLink: row.online_link,
  chair: requirePerson(people, row.chair_email).id,
  leadSocialWorker: requirePerson(people, row.social_worker_email).id,
  administrator: requirePerson(people, row.administrator_email).id,
  kind: row.kind,
  practice: row.practice,
  countedFrom: row.counted_from ?? '',
  fromPractice: row.from_practice ?? '',
  previousKind: row.previous_kind ?? '',
  children: children.join(' '),
  parents: listOf(row.parents),
})

export const textsOfMeeting = ({ family, conference }: FamilyMeeting): MeetingTexts => ({
  slot: slotText(conference),
  place: conference.place ?? '',
  onlineLink: conference.onlineLink ?? '',
  chair: conference.chair,
  leadSocialWorker: conference.leadSocialWorker,
  administrator: conference.administrator,
  kind: conference.kind,
  practice: conference.practice,
  countedFrom: conference.countedFrom ?? '',
  fromPractice: conference.fromPractice ?? '',
  previousKind: conference.previousKind ?? '',
  children: childIds({ family, conference }).join(' '),
  parents: parentsAreKnown({ family, conference })
    ? listOf(parentsOf({ family, conference }).map(({ label }) => label))
    : '',
})

/**
 * What the file has now said of a meeting, together with what it said before of what it is silent
 * about.
 */
export function nowSaid(
  row: ImportRow,
  texts: MeetingTexts,
  { family, conference }: Pick<FamilyMeeting, 'family'> & Partial<FamilyMeeting>,
): MeetingSaidByFile {
  const before = conference?.fromFile ?? {}
  const stands = conference === undefined ? texts : textsOfMeeting({ family, conference })
  const saying = fileFields.flatMap((field): [FileField, string][] => {
    const text = isStated(row, field)
      ? field === 'children'
        ? agesIn(row, texts, family)
        : texts[field]
      : before[field]
    return text === undefined ? [] : [[field, text]]
  })
  // Where the file says what was decided here, they are of one mind again.
  const decidedHere = (before.decidedHere ?? []).filter(
    (field) => !isStated(row, field) || texts[field] !== stands[field],
  )
  const said: MeetingSaidByFile = Object.fromEntries(saying)
  return {
    ...said,
    ...(decidedHere.length === 0 ? {} : { decidedHere }),
    ...(before.turnedDown === undefined ? {} : { turnedDown: before.turnedDown }),
  }
}

const agesIn = (row: ImportRow, texts: MeetingTexts, family: Case): string =>
  sayAges(
    family.children
      .filter(({ id }) => texts.children.split(' ').some((each) => each === id))
      .map((child) => ({
        id: child.id,
        age:
          row.children.find(({ label }) => childCalled(family.children, label) === child)?.age ??
          child.age,
      })),
  )

/** A field's text in words that somebody can compare with the file. */
export function sayField(
  field: FileField,
  text: string,
  { family, sayPerson }: { readonly family: Case } & Pick<ImportContext, 'sayPerson'>,
): string {
  if (text === '') return 'nothing'
  switch (field) {
    case 'slot': {
      const [date = '', time = ''] = text.split(' ')
      return `${sayDate(localDate(date))} at ${time}`
    }
    case 'chair':
    case 'leadSocialWorker':
    case 'administrator':
      return sayPerson(text)
    case 'children':
      return sayLabels(family, text.split(' '))
    case 'kind':
      return sayKind(text)
    default:
      return `‘${text}’`
  }
}

const sayKind = (text: string): string =>
  Object.entries(kindWords).find(([kind]) => kind === text)?.[1] ?? text

const sayLabels = (family: Case, ids: readonly string[]): string =>
  family.children
    .filter(({ id }) => ids.some((each) => each === id))
    .map(({ label }) => label)
    .join(', ')
