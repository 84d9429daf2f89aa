import type { Progress } from '../../../domain/core-group/progress.ts'
import { saySpread } from '../../../domain/core-group/rating.ts'
import { type CoreGroupReport, stepDownQuestion } from '../../../domain/core-group/report.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { coreGroupReportOf } from '../../../domain/report/report.ts'
import type { CoreGroupCycle, CycleAnswers } from '../../../domain/state/core-group-papers.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayColour } from '../../../domain/state/rating.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { longestNote, shortened } from '../../kernel/cards.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { trendWords, viewWords } from './words.ts'

export type CoreGroupReportFacts = {
  readonly person: Person
  readonly family: Meeting['family']
  readonly report: CoreGroupReport
  readonly now: Instant
  /** The lead social worker puts it together; others read it. */
  readonly assembles: boolean
  /** Whether this person may have it as a file. */
  readonly exports: boolean
  readonly obligation?: Obligation
  readonly problem?: string
}

export const harmWords: Readonly<Record<CycleAnswers['harm'], string>> = {
  none: 'No further harm that the core group knows of',
  some: '■ Further harm',
  'not-known': '○ Not known whether there was further harm',
}

/** The answers of one core group, a line each, as they were written. */
export const cycleLines = ({
  working,
  progress,
  safer,
  harm,
  harmWords: what,
}: CycleAnswers): string[] => [
  `For the family: ${working}`,
  `Getting on with it: ${progress}`,
  `Safer or safe: ${safer}`,
  `${harmWords[harm]}${what === '' ? '' : `: ${what}`}`,
]

function leadOf({ report }: CoreGroupReportFacts): string {
  const versions = coreGroupReportOf(report.review)?.versions ?? []
  const last = versions.at(-1)
  if (last !== undefined)
    return (
      'The core group’s report was submitted on ' +
      `${sayDay(inLondon(last.at).date)}${last.late ? ', late' : ''}.`
    )
  if (report.gaps.length > 0)
    return (
      'The core group’s report is put together, with ' +
      `${report.gaps.length === 1 ? 'one gap' : `${report.gaps.length} gaps`} to fill in.`
    )
  return 'The core group’s report is put together and can be submitted.'
}

const versionsOf = ({ report }: CoreGroupReportFacts): string =>
  (coreGroupReportOf(report.review)?.versions ?? [])
    .map(
      (version) =>
        `Version ${version.number}: ` +
        `${sayDay(inLondon(version.at).date)}${version.late ? ', late' : ''}`,
    )
    .join('. ')

const maxOutcomes = 6

/** Everybody's ratings side by side, what is missing, and what the core groups said. */
export function reportCard(facts: CoreGroupReportFacts): PrivateCard {
  const { report, family, person, obligation, problem = '', assembles } = facts
  const meeting: Meeting = { family, conference: report.review }
  const versions = versionsOf(facts)
  const fill = report.cycles.filter((cycle) => cycle.answers === undefined)
  const said = saidRows(report)
  const hasMore =
    report.outcomes.length > maxOutcomes ||
    said.length > 2 ||
    report.notes.some(({ note }) => note.words.length > longestNote)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'core-group-report',
    data: {
      ...meetingIds(meeting),
      seen: coreGroupReportOf(report.review)?.versions.length ?? 0,
      lead: leadOf(facts),
      meeting: sayMeeting(report.review),
      due: obligation === undefined ? '' : `Due ${sayDay(obligation.due.due)}`,
      hasDue: obligation !== undefined && obligation.state.status === 'open',
      versions,
      hasVersions: versions !== '',
      problem,
      hasProblem: problem !== '',
      cue: report.mayStepDown ? stepDownQuestion : '',
      hasCue: report.mayStepDown,
      gaps: report.gaps.map((text) => ({ text })),
      hasGaps: report.gaps.length > 0,
      fill: fill.map(({ coreGroup }) => ({
        title: `Fill in ${sayDay(coreGroup.date)}`,
        caseId: family.id,
        meetingId: coreGroup.id,
      })),
      hasFill: assembles && fill.length > 0,
      outcomes: report.outcomes
        .slice(0, maxOutcomes)
        .map((progress, index) => outcomeRow(progress, index + 1)),
      missing: report.missing.map((agency) => ({ agency })),
      hasMissing: report.missing.length > 0,
      cycles: said.slice(-2),
      hasCycles: said.length > 0,
      more: hasMore ? 'The Word paper has all of it.' : '',
      hasMore,
      submit: versions === '' ? 'Submit it' : 'Submit a new version',
      canExport: facts.exports,
      canSubmit: assembles && report.gaps.length === 0,
    },
  }
}

const outcomeRow = (progress: Progress, number: number): CardData => ({
  number: `${number}.`,
  outcome: progress.outcome.words,
  headline: sayColour[progress.spread.headline],
  spread: saySpread(progress.spread),
  trend: trendWords(progress),
  lines: progress.views.map((view) => ({
    label: `${view.label}: `,
    text: viewWords(view),
    old: view.stale,
  })),
})

/** What each core group answered, and the notes left for it; nothing of one that has neither. */
const saidRows = ({ cycles, notes }: CoreGroupReport): CardData[] =>
  cycles.flatMap(({ coreGroup, answers }) => {
    const noteLines = notes
      .filter((note) => note.coreGroup.id === coreGroup.id)
      .map(({ label, note }) => `${label}, in writing: ${shortened(note.words, longestNote)}`)
    const lines = [...(answers === undefined ? [] : cycleLines(answers)), ...noteLines]
    return lines.length === 0
      ? []
      : [{ when: sayDay(coreGroup.date), lines: lines.map((text) => ({ text })) }]
  })

export type CycleFacts = Meeting & { readonly person: Person }

/** S1's three questions and the one about further harm, after each core group. */
export const cycleForm = (
  facts: CycleFacts,
  {
    answers,
    seen,
    problem = '',
    kept = false,
  }: {
    readonly answers: Omit<CycleAnswers, 'harm'> & { readonly harm: string }
    readonly seen: number
    readonly problem?: string
    readonly kept?: boolean
  },
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'core-group-cycle',
  data: {
    ...meetingIds(facts),
    meeting: sayMeeting(facts.conference),
    seen,
    kept,
    problem,
    hasProblem: problem !== '',
    working: answers.working,
    progress: answers.progress,
    safer: answers.safer,
    harm: answers.harm,
    harmWords: answers.harmWords,
  },
})

export const cycleInputs = (
  cycle: CoreGroupCycle | undefined,
): Omit<CycleAnswers, 'harm'> & { readonly harm: string } =>
  cycle ?? { working: '', progress: '', safer: '', harm: '', harmWords: '' }

export const reportFileCard = (person: Person, offered: FileOffer): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'core-report-file',
  data: fileWords(offered),
})
