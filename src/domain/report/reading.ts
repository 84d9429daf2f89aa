// A report in the order in which it is read: the family and the child first, each field under its
// heading. Used by whoever shows a report, in a card or on paper; the words are as typed.
import type { Child } from '../state/case.ts'
import {
  type ClearView,
  clearViewOf,
  type ReportEntry,
  type ReportField,
  wordsIn,
} from '../state/report-words.ts'

/** The heading under which a field is read. */
export const fieldTitles: Readonly<Record<ReportField, string>> = {
  involvement: 'How I know the family, and since when',
  strengths: 'What goes well',
  'worries-seen': 'Worries: what I have seen or what is recorded',
  'worries-thought': 'Worries: my opinion',
  'worries-heard': 'Worries: heard from somebody else',
  'needs-to-change': 'What needs to change',
  'family-views': 'What the family says',
  offer: 'What I can offer',
  contingency: 'If things do not get better',
  chronology: 'What happened, and when',
  'access-needs': 'What the family needs to take part: language, interpreter, access',
  'current-plan': 'The plan so far',
  'earlier-reports': 'Earlier reports',
  assessment: 'The assessment',
  impact: 'What this means for the child',
  'before-birth': 'Before the birth',
  'child-views': 'What the child says',
  'child-views-how': 'How the child’s views were found out',
  'child-views-when': 'When',
  'child-views-by': 'By whom',
  risk: 'Level of risk',
  view: 'My clear view',
}

export const clearViewTitles: Readonly<Record<ClearView, string>> = {
  'cp-plan': 'A child protection plan',
  'cin-plan': 'A child in need plan',
  neither: 'Neither plan',
}

export type ReadField = {
  readonly field: ReportField
  readonly title: string
  readonly words: string
}
export type ReadPart = {
  readonly heading: string
  /** Absent for the part about the whole family. */ readonly child?: Child['id']
  readonly fields: readonly ReadField[]
}

const ofChild: readonly ReportField[] = [
  'child-views',
  'child-views-how',
  'child-views-when',
  'child-views-by',
  'impact',
  'before-birth',
  'risk',
  'view',
]
const firstOfFamily: readonly ReportField[] = ['family-views', 'strengths']
const thenOfFamily: readonly ReportField[] = [
  'involvement',
  'worries-seen',
  'worries-thought',
  'worries-heard',
  'needs-to-change',
  'offer',
  'contingency',
  'access-needs',
  'current-plan',
  'assessment',
  'earlier-reports',
  'chronology',
]

/** The parts of a report that say something; fields without words are left out. */
export function readReport(
  entries: readonly ReportEntry[],
  children: readonly Child[],
): ReadPart[] {
  const family = (heading: string, fields: readonly ReportField[]): ReadPart => ({
    heading,
    fields: fields.flatMap((field) => said(field, wordsIn(entries, field))),
  })
  const parts = [
    family('The family', firstOfFamily),
    ...children.map((child): ReadPart => ({
      heading: child.label,
      child: child.id,
      fields: ofChild.flatMap((field) =>
        said(field, field === 'view' ? sayView(entries, child) : wordsIn(entries, field, child.id)),
      ),
    })),
    family('What I know, and what I think should happen', thenOfFamily),
  ]
  return parts.filter(({ fields }) => fields.length > 0)
}

const said = (field: ReportField, words: string): ReadField[] =>
  words === '' ? [] : [{ field, title: fieldTitles[field], words }]

function sayView(entries: readonly ReportEntry[], child: Child): string {
  const view = clearViewOf(entries, child.id)
  return view === undefined ? '' : clearViewTitles[view]
}
