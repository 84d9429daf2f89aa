// The pack for a meeting: what all reports say, in the order in which the meeting talks (S1, S2,
// S4: the family and the child first, then worries by what they mean for each child, then what each
// can do), so that nobody reads at the table.
import type { Child } from '../state/case.ts'
import {
  clearViewOf,
  type ReportField,
  type SubmittedReport,
  wordsIn,
} from '../state/report-words.ts'
import { clearViewTitles, fieldTitles } from './reading.ts'

export type PackEntry = {
  readonly agency: string
  /** What kind of saying it is: an opinion, something heard; '' where it needs no mark. */
  readonly mark: string
  readonly words: string
}
/** What is said of one child, or of the family ('' as its heading). */
export type PackGroup = { readonly heading: string; readonly said: readonly PackEntry[] }
export type SideBySide = {
  readonly child: string
  readonly rows: readonly {
    readonly agency: string
    readonly risk: string
    readonly view: string
  }[]
}
export type PackSection = {
  readonly id: string
  readonly heading: string
  readonly groups: readonly PackGroup[]
  readonly views: readonly SideBySide[]
}

/** Sections in which nobody says anything are left out. */
export function packOf(
  reports: readonly SubmittedReport[],
  children: readonly Child[],
): PackSection[] {
  const ofFamily = (...fields: ReportField[]): PackGroup[] =>
    group(
      '',
      reports.flatMap((report) => fields.flatMap((field) => said(report, field))),
    )
  const ofEach = (...fields: ReportField[]): PackGroup[] =>
    children.flatMap((child) =>
      group(
        child.label,
        reports.flatMap((report) => fields.flatMap((field) => said(report, field, child))),
      ),
    )
  const section = (
    id: string,
    heading: string,
    groups: readonly PackGroup[],
    views: readonly SideBySide[] = [],
  ): PackSection => ({ id, heading, groups, views })
  return [
    section('child-views', 'What the children say', ofEach('child-views', 'child-views-how')),
    section('family-views', 'What the family says', ofFamily('family-views')),
    section('strengths', 'What goes well', ofFamily('strengths')),
    section('worries', 'What the worries mean for each child', [
      ...ofEach('impact', 'before-birth'),
      ...named(
        'The worries themselves',
        ofFamily('worries-seen', 'worries-thought', 'worries-heard'),
      ),
    ]),
    section('change', 'What needs to change', ofFamily('needs-to-change')),
    section('offers', 'What each can offer', ofFamily('offer')),
    section(
      'views',
      'Level of risk and clear views, side by side',
      [],
      sideBySide(reports, children),
    ),
    section('contingency', 'If things do not get better', ofFamily('contingency')),
    section('access', 'What the family needs to take part', ofFamily('access-needs')),
  ].filter(({ groups, views }) => groups.length > 0 || views.length > 0)
}

const group = (heading: string, all: readonly PackEntry[]): PackGroup[] =>
  all.length === 0 ? [] : [{ heading, said: all }]
const named = (heading: string, groups: readonly PackGroup[]): PackGroup[] =>
  groups.map(({ said: all }) => ({ heading, said: all }))

/** Fact, opinion and hearsay never look alike (P15). */
const marks: Readonly<Partial<Record<ReportField, string>>> = {
  'worries-seen': 'seen or recorded',
  'worries-thought': 'opinion',
  'worries-heard': 'heard from somebody else',
  'child-views-how': 'how this was found out',
  'before-birth': fieldTitles['before-birth'].toLowerCase(),
}

function said(
  { agency, entries }: SubmittedReport,
  field: ReportField,
  child?: Child,
): PackEntry[] {
  const words = wordsIn(entries, field, child?.id)
  return words.trim() === '' ? [] : [{ agency, mark: marks[field] ?? '', words }]
}

/**
 * Every author's level of risk and view, next to each other: a disagreement is content, and none is
 * averaged.
 */
function sideBySide(reports: readonly SubmittedReport[], children: readonly Child[]): SideBySide[] {
  return children.flatMap((child) => {
    const rows = reports.flatMap(({ agency, entries }) => {
      const view = clearViewOf(entries, child.id)
      const risk = wordsIn(entries, 'risk', child.id)
      return view === undefined && risk.trim() === ''
        ? []
        : [
            {
              agency,
              risk: risk.trim() === '' ? 'Not said' : risk,
              view: view === undefined ? 'Not said' : clearViewTitles[view],
            },
          ]
    })
    return rows.length === 0 ? [] : [{ child: child.label, rows }]
  })
}
