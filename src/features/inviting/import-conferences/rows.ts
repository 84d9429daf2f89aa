// One row an invitation, as a case management system exports it: the same from a file or a form.
import { z } from 'zod'

import { isIdText, isReference, practiceId, reference } from '../../../domain/ids.ts'
import type { Child } from '../../../domain/state/case.ts'
import type { MeetingKind } from '../../../domain/state/meeting-kind.ts'
import { type CellProblem, type RawRow, readTable } from '../shared/csv-table.ts'
import { readCells, type ReadRow } from '../shared/read-cells.ts'
import { readFileDate, readFileName, readFileTime } from './cell-values.ts'
import { headingsOfConferences } from './headings.ts'
import { plain } from './identifiers.ts'

export type Column = (typeof columns)[number]
export const columns = [
  'family',
  'conference',
  'kind',
  'practice',
  'date',
  'time',
  'place',
  'online_link',
  'chair_email',
  'social_worker_email',
  'administrator_email',
  'children',
  'name',
  'email',
  'agency',
  'role',
  'why',
  'knows',
  'teams_id',
  'counted_from',
  'from_practice',
  'previous_kind',
  'core_group',
  'parents',
  'second_meeting',
  'late_reason',
] as const

const needed = (what: string) => z.string().min(1, `is empty. ${what}`)
const email = (what: string) =>
  needed(what)
    .pipe(z.email('is not an e-mail address.'))
    .transform((text) => text.toLowerCase())

export const kinds: readonly MeetingKind[] = [
  'initial',
  'review',
  'pre-birth',
  'transfer-in',
  'outside-home',
  'core-group',
]

const refused = (context: z.RefinementCtx, message: string) => {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const rowSchema = z
  .object({
    family: needed('Give the family’s number in your case system.')
      .max(60, 'is longer than 60 characters.')
      .superRefine(refuseShortened),
    conference: needed('Give the conference’s number in your case system.')
      .superRefine(refuseShortened)
      .transform((text, context) =>
        isReference(text)
          ? reference(text)
          : refused(
              context,
              'may have 1 to 24 letters, digits, ‘-’ or ‘/’, and no name in it, because it may be read by people who should not know the family.',
            ),
      ),
    kind: z
      .string()
      .toLowerCase()
      .transform(readKind)
      .pipe(z.enum(kinds, `must be one of: ${kinds.join(', ')}.`)),
    practice: needed('Say whose practice applies, for example ‘statutory’.').transform(
      readPractice,
    ),
    date: needed('Give the day as year-month-day.').transform(readDate),
    time: needed('Give the time as hours and minutes, for example 10:00.').transform(readTime),
    place: z.string().max(200, 'is longer than 200 characters.'),
    online_link: z
      .string()
      .refine((text) => text === '' || isWebAddress(text), 'must begin with https://'),
    chair_email: email('Give the chair’s e-mail address.'),
    social_worker_email: email('Give the lead social worker’s e-mail address.'),
    administrator_email: email('Give the conference administrator’s e-mail address.'),
    children: needed(
      'Name each child and the age, for example ‘Child A:7; Child B:unborn’.',
    ).transform(readChildren),
    name: needed('Give the invited person’s name.')
      .max(120, 'is longer than 120 characters.')
      .transform(readFileName),
    email: email('Give the invited person’s e-mail address.'),
    agency: needed('Give the agency, for example the school’s name.')
      .max(120, 'is longer than 120 characters.')
      .refine((text) => /[a-z0-9]/i.test(text), 'has no letters in it.'),
    role: needed('Say what this person does, for example ‘health visitor’.').max(
      120,
      'is longer than 120 characters.',
    ),
    why: z.string().max(500, 'is longer than 500 characters.'),
    knows: z.string().transform((text) =>
      text
        .split(';')
        .map((label) => label.trim())
        .filter((label) => label !== ''),
    ),
    teams_id: z
      .string()
      .toLowerCase()
      .refine(
        (text) => text === '' || z.guid().safeParse(text).success,
        'must be the person’s object id in Microsoft Entra, or empty.',
      ),
    // The day from which this conference's own latest day counts: strategy discussion, notice of
    // transfer, or the one before.
    counted_from: z
      .string()
      .transform((text, context) => (text === '' ? undefined : readDate(text, context))),
    from_practice: z
      .string()
      .transform((text, context) => (text === '' ? undefined : readPractice(text, context))),
    // With whom reports are shared: 'Mum; Dad'. Ignored once somebody has said it in chat.
    parents: z
      .string()
      .max(400, 'is longer than 400 characters.')
      .transform((text) =>
        text
          .split(/[;,\n]/)
          .map((label) => label.trim())
          .filter((label) => label !== ''),
      ),
    // Whether the agency took part in the core group: 'no' and 'absent' owe a report for a review
    // (Portsmouth, S1).
    core_group: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['', 'member', 'absent', 'no'], 'must be member, absent or no, or empty.'))
      .transform((text) => (text === '' ? undefined : text)),
    // Said of a meeting that looks like one that is here already, and is another.
    second_meeting: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['', 'no', 'yes'], 'must be yes, or empty.'))
      .transform((text) => text === 'yes'),
    // Why it is on a day past its latest, or within its parents' notice; the form asks for it once.
    late_reason: z.string().max(500, 'is longer than 500 characters.'),
    seen: z.string().transform((text) => text === 'late'),
    previous_kind: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['', 'initial', 'review'], 'must be initial or review, or empty.'))
      .transform((text) => (text === '' ? undefined : text)),
  })
  .superRefine((row, context) => {
    if (row.place === '' && row.online_link === '')
      context.addIssue({
        code: 'custom',
        path: ['place'],
        message: 'is empty, and so is online_link. Give at least one of them.',
      })
  })

/** Excel saves a long number as 9.00E+03: two families may come to look the same. */
function refuseShortened(text: string, context: z.RefinementCtx): void {
  if (/^\d+([.,]\d+)?E\+\d+$/i.test(text))
    context.addIssue({
      code: 'custom',
      message: `‘${text}’ is a number as Excel shortens it. Give the column the format ‘Text’ or ‘Number’, and save again.`,
    })
}

function readPractice(text: string, context: z.RefinementCtx) {
  const name = text.toLowerCase()
  return isIdText(name) ? practiceId(name) : refused(context, 'is not a practice that I know.')
}

function readDate(text: string, context: z.RefinementCtx) {
  const date = readFileDate(text)
  return date.ok
    ? date.value
    : refused(
        context,
        `cannot be used. ${date.refusal.words}${/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) ? ' In Excel, give the column the format yyyy-mm-dd and save again.' : ''}`,
      )
}

function readTime(text: string, context: z.RefinementCtx) {
  const time = readFileTime(text)
  if (!time.ok) return refused(context, time.refusal.words)
  return time.value >= earliest && time.value <= latest
    ? time.value
    : refused(
        context,
        `‘${text}’ is ${time.value}, and no meeting begins at that hour. Write it with 24 hours: two in the afternoon is 14:00.`,
      )
}

/** Spreadsheets say 2:00 for two in the afternoon. */
const earliest = '07:00'
const latest = '21:00'

/** ‘Pre birth’, ‘ICPC’ and ‘Review conference’ as case systems write them. */
function readKind(text: string): string {
  const kind = text.replace(/\s+conference$/, '').replace(/[\s_]+/g, '-')
  return kind === 'icpc' ? 'initial' : kind === 'rcpc' ? 'review' : kind
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

export type ChildText = Pick<Child, 'label' | 'age'> & {
  /** What this child was called before: `Leo:0 (was Baby)`. */
  readonly was?: string
  /** Said of a baby who is not the one that was unborn. */
  readonly isNew?: true
}

function readChildren(text: string, context: z.RefinementCtx): readonly ChildText[] {
  const children: ChildText[] = []
  for (const part of text
    .split(/[;\n]/)
    .map((child) => child.trim())
    .filter((child) => child !== '')) {
    const child = readChild(part)
    if (child === undefined)
      return refused(
        context,
        `‘${part}’ cannot be read. Write each child as label and age in years, or ‘unborn’, for example ‘Child A:7; Child B:unborn’.`,
      )
    if (children.some(({ label }) => plain(label) === plain(child.label)))
      return refused(context, `names ‘${child.label}’ twice.`)
    children.push(child)
  }
  return children.length > 0 ? children : refused(context, 'names no child.')
}

const remark = /\((new|was\s+[^()]+)\)/i

function readChild(part: string): ChildText | undefined {
  const said = remark.exec(part)?.[1]
  const found = /^(.+?)\s*[:,]\s*(unborn|\d{1,2})$/i.exec(part.replace(remark, '').trim())
  const [, label, years] = found ?? []
  if (label === undefined || years === undefined) return undefined
  const age = years.toLowerCase() === 'unborn' ? 'unborn' : Number(years)
  if (age !== 'unborn' && age > 18) return undefined
  const was = said?.replace(/^was\s+/i, '').trim()
  return {
    label: label.trim(),
    age,
    ...(said === undefined
      ? {}
      : said.toLowerCase() === 'new'
        ? { isNew: true }
        : { was: was ?? '' }),
  }
}

export type ImportRow = ReadRow<z.infer<typeof rowSchema>>

/** Reads every row and reports every bad cell of every row. */
export const readRows = (raw: readonly RawRow[]): { rows: ImportRow[]; problems: CellProblem[] } =>
  readCells(raw, rowSchema, (cells) => ({
    ...Object.fromEntries(columns.map((column) => [column, ''])),
    // Of the form alone: the card that asked why the day is late carries it.
    seen: '',
    ...cells,
    // The lead social worker leads a core group for which no chair is named.
    ...(cells.kind?.toLowerCase() === 'core-group' && (cells.chair_email ?? '') === ''
      ? { chair_email: cells.social_worker_email ?? '' }
      : {}),
  }))

/** The rows of a file of conferences; for a file as a whole see ../shared/csv-table.ts. */
export const readCsv = (text: string): { raw: RawRow[]; problems: CellProblem[] } =>
  readTable(text, { columns, optional, headings: headingsOfConferences })

const optional: readonly string[] = [
  'place',
  'online_link',
  'why',
  'knows',
  'teams_id',
  'counted_from',
  'from_practice',
  'previous_kind',
  'core_group',
  'parents',
  'second_meeting',
  'late_reason',
]
