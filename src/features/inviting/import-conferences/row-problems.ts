// What is wrong with a row, measured against what is known here already.
import { addMonths, sayDate } from '../../../domain/dates/dates.ts'
import { parentLabels } from '../../../domain/report/parents.ts'
import type { Case, FamilyMeeting } from '../../../domain/state/case.ts'
import type { CellProblem } from '../shared/csv-table.ts'
import { familyId, plain } from './identifiers.ts'
import type { KnownRecords, RowProblem } from './import-context.ts'
import type { ImportRow } from './rows.ts'

/** Every problem, in the order in which the columns are looked at. */
export const rowProblems = (row: ImportRow, known: KnownRecords): CellProblem[] =>
  [
    ...practiceProblems('practice', row.practice, known),
    ...staffProblems(row, known),
    ...practiceProblems('from_practice', row.from_practice, known),
    ...kindProblems(row),
    ...countedFromProblems(row),
    ...familyProblems(row),
    ...meetingProblems(row, known),
  ].map((problem) => ({ line: row.line, ...problem }))

const problemIf = (isWrong: boolean, column: string, reason: string): RowProblem[] =>
  isWrong ? [{ column, reason }] : []

const practiceProblems = (
  column: string,
  practice: ImportRow['practice'] | undefined,
  { practices }: KnownRecords,
): RowProblem[] =>
  problemIf(
    practice !== undefined && !practices.has(practice),
    column,
    `‘${practice ?? ''}’ is not a practice that I know. ` +
      `Use one of: ${[...practices.keys()].join(', ')}.`,
  )

const staffProblems = (row: ImportRow, { byAddress }: KnownRecords): RowProblem[] =>
  (['chair_email', 'social_worker_email', 'administrator_email'] as const).flatMap((column) =>
    problemIf(
      !byAddress.has(row[column]),
      column,
      `nobody with the address ${row[column]} is known ` +
        'yet. Add this person first (‘add person’ in chat).',
    ),
  )

/** Columns that mean something for one kind of meeting only. */
const kindProblems = ({ kind, ...row }: ImportRow): RowProblem[] => [
  ...problemIf(
    row.from_practice !== undefined && kind !== 'transfer-in',
    'from_practice',
    'goes with a transfer-in conference only. Leave it empty.',
  ),
  ...problemIf(
    row.core_group !== undefined && kind === 'core-group',
    'core_group',
    'goes with a conference only. Leave it empty.',
  ),
  ...problemIf(
    row.previous_kind !== undefined && kind !== 'review',
    'previous_kind',
    'goes with a review conference only. Leave it empty.',
  ),
]

const countedFromWords: Readonly<Record<ImportRow['kind'], string>> = {
  initial: 'the strategy discussion',
  'pre-birth': 'the strategy discussion',
  'outside-home': 'the strategy discussion',
  'transfer-in': 'the notice of the transfer',
  review: 'the conference before it',
  'core-group': 'the conference before it',
}

/** A family of children: what is older is a mistaken year, and no calendar reaches it. */
const maxMonthsBefore = 240

function countedFromProblems({ kind, date, counted_from: from }: ImportRow): RowProblem[] {
  if (from === undefined) return []
  if (kind === 'core-group')
    return [
      {
        column: 'counted_from',
        reason:
          'goes with a conference only: the days of core groups are counted from the ' +
          'conference and from the core group before. Leave it empty.',
      },
    ]
  if (from > date)
    return [
      {
        column: 'counted_from',
        reason:
          `${sayDate(from)} is after the conference itself. ` +
          `Give the day of ${countedFromWords[kind]}.`,
      },
    ]
  return problemIf(
    from < addMonths(date, -maxMonthsBefore),
    'counted_from',
    `${sayDate(from)} is more than twenty years before the conference. Put the year right.`,
  )
}

function familyProblems({ children, parents, knows }: ImportRow): RowProblem[] {
  const labels = children.map((child) => plain(child.label))
  const recorded = parents.length === 0 ? undefined : parentLabels(parents)
  return [
    ...(recorded?.ok === false
      ? [{ column: 'parents', reason: `cannot be used. ${recorded.refusal.words}` }]
      : []),
    ...knows.flatMap((label) =>
      problemIf(
        !labels.includes(plain(label)),
        'knows',
        `names ‘${label}’, who is not among the children of this conference.`,
      ),
    ),
  ]
}

function meetingProblems(row: ImportRow, { cases }: KnownRecords): RowProblem[] {
  const here = findMeeting(cases, row)
  if (here === undefined) return []
  const isCoreGroup = row.kind === 'core-group'
  return [
    ...problemIf(
      here.family.id !== familyId(row.family),
      'conference',
      `${row.conference} belongs to another family here.`,
    ),
    ...problemIf(
      (here.conference.kind === 'core-group') !== isCoreGroup,
      'conference',
      `${row.conference} is ${isCoreGroup ? 'a conference' : 'a core group'} here. Give this ` +
        'meeting a number of its own.',
    ),
  ]
}

function findMeeting(cases: readonly Case[], row: ImportRow): FamilyMeeting | undefined {
  for (const family of cases) {
    const conference = family.conferences.find(
      (conference) => conference.reference === row.conference,
    )
    if (conference !== undefined) return { family, conference }
  }
  return undefined
}
