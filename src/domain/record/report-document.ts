// A report, a version of it for one parent, and a meeting's pack as papers for the council's own
// record. A restricted annex is in none of them.
import { inLondon, sayDate } from '../dates/dates.ts'
import type { Instant } from '../ids.ts'
import type { PackSection } from '../report/pack.ts'
import { fieldTitles, readReport } from '../report/reading.ts'
import { entriesFor, leftOutWords, partKey } from '../report/version-for.ts'
import { type Case, childrenOf, sayChildren } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import { kindWords } from '../state/meeting-kind.ts'
import type { SubmittedReport } from '../state/report-words.ts'
import type { VersionFor } from '../state/version-for.ts'
import {
  type Block,
  bold,
  type Document,
  document,
  heading,
  italic,
  paragraph,
  plain,
  table,
  typedWords,
} from './document.ts'

type About = { readonly family: Case; readonly conference: Conference }

const head = ({ family, conference }: About): Block[] => [
  paragraph(
    `${kindWords[conference.kind]} ${conference.reference}, ` +
      `${sayDate(conference.date)} at ${conference.time}`,
  ),
  paragraph([bold('About: '), plain(sayChildren(childrenOf({ family, conference })))]),
]

const author = ({ agency, role, at, number, late }: SubmittedReport): Block =>
  paragraph(
    `${role}, ${agency}. Submitted on ` +
      `${sayDate(inLondon(at).date)}${late ? ', after the day on which it was due' : ''}` +
      `${number > 1 ? `; version ${number}` : ''}.`,
  )

const fieldsOf = (entries: SubmittedReport['entries'], about: About): Block[] =>
  readReport(entries, childrenOf(about)).flatMap((part) => [
    heading(1, part.heading),
    ...part.fields.flatMap((field) => [heading(2, field.title), typedWords(field.words)]),
  ])

export function reportDocument(about: About, report: SubmittedReport): Document {
  return document({
    title: `Report of ${report.agency}`,
    madeAt: report.at,
    mark: 'Confidential: for the meeting and the council’s own record',
    blocks: [
      ...head(about),
      author(report),
      ...changes(report, about.family),
      ...fieldsOf(report.entries, about),
    ],
  })
}

/** What differs from the version before, for whoever read that one. */
function changes({ changed }: SubmittedReport, family: Case): Block[] {
  if (changed.length === 0) return []
  const each = changed.map(
    ({ field, child }) =>
      `${fieldTitles[field]}${child === undefined ? '' : ` (${family.children.find((one) => one.id === child)?.label ?? 'a child'})`}`,
  )
  return [paragraph([bold('Changed since the version before: '), plain(each.join('; '))])]
}

/**
 * What one parent is given to read: a part that is left out says so in its place, and why is not in
 * it.
 */
export function versionForDocument(
  about: About,
  report: SubmittedReport,
  { version, parent }: { readonly version: VersionFor; readonly parent: string },
): Document {
  const { leftOut, shown } = entriesFor(version, report.entries)
  const parts = readReport(report.entries, childrenOf(about))
  const blocks = parts.flatMap((part) => [
    heading(1, part.heading),
    ...part.fields.flatMap((field): Block[] => [
      heading(2, field.title),
      leftOut.includes(partKey({ field: field.field, child: part.child }))
        ? paragraph([italic(leftOutWords)])
        : typedWords(field.words),
    ]),
  ])
  return document({
    title: `Report of ${report.agency}`,
    madeAt: version.decision?.at ?? report.at,
    mark: `Version for ${parent}`,
    blocks: [
      ...head(about),
      author(report),
      ...(shown.length === report.entries.length
        ? []
        : [paragraph('Some parts are left out of this version. Each place says so.')]),
      ...blocks,
    ],
  })
}

export function packDocument(
  about: About,
  sections: readonly PackSection[],
  { agencies, at }: { readonly agencies: readonly string[]; readonly at: Instant },
): Document {
  return document({
    title: 'What the reports say',
    madeAt: at,
    mark: 'Confidential: for the meeting and the council’s own record',
    blocks: [
      ...head(about),
      paragraph(
        `From the reports of ${agencies.join(', ')}, in the order in which the meeting talks. ` +
          'Each report stands as a whole in a paper of its own.',
      ),
      ...sections.flatMap((section) => [
        heading(1, section.heading),
        ...groups(section),
        ...views(section),
      ]),
    ],
  })
}

const groups = ({ groups: all }: PackSection): Block[] =>
  all.flatMap((group) => {
    const level = group.heading === '' ? 2 : 3
    return [
      ...(group.heading === '' ? [] : [heading(2, group.heading)]),
      ...group.said.flatMap((said) => [
        heading(level, said.mark === '' ? said.agency : `${said.agency}: ${said.mark}`),
        typedWords(said.words),
      ]),
    ]
  })

const views = ({ views: all }: PackSection): Block[] =>
  all.flatMap(({ child, rows }) => [
    heading(2, child),
    table({
      caption: `${child}: each author’s level of risk and clear view`,
      header: ['Who', 'Level of risk', 'Clear view'],
      rows: rows.map((row) => [row.agency, row.risk, row.view]),
      rowHeaders: true,
    }),
  ])
