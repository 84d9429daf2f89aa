// The core group's one report for a review (S1, S3): put together from what everybody gave, the
// gaps named, submitted by the lead social worker. Nothing in it is averaged, and a version that
// was submitted stays as it was.
import { inLondon } from '../dates/dates.ts'
import { sayDay } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, PersonId } from '../ids.ts'
import { outcomesOf } from '../plan/plan.ts'
import { harmActionsDone } from '../plan/progress.ts'
import { coreGroupReportOf, withReport } from '../report/report.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Practice } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import {
  type CoreGroupCycle,
  type CoreGroupNote,
  currentCycles,
  type SubmittedCoreGroupReport,
  submittedId,
} from '../state/core-group-papers.ts'
import { familyAt } from '../state/family-about.ts'
import type { Rating } from '../state/rating.ts'
import type { ReportFacts } from '../state/report-facts.ts'
import { coreGroupsBefore } from './participation.ts'
import { agenciesWithoutUpdate, type Progress, progressOf, sayGiver } from './progress.ts'

export type CoreGroupReport = {
  readonly review: Conference
  /** The core groups since the conference before that have begun, the earliest first. */
  readonly coreGroups: readonly Conference[]
  readonly outcomes: readonly Progress[]
  /** What the core group said to S1's three questions each time, and of further harm. */
  readonly cycles: readonly { readonly coreGroup: Conference; readonly answers?: CoreGroupCycle }[]
  readonly notes: readonly {
    readonly coreGroup: Conference
    readonly label: string
    readonly note: CoreGroupNote
  }[]
  /** Agencies from which nothing came for the last core group. */
  readonly missing: readonly string[]
  /** What has to be filled in before it can be submitted. */
  readonly gaps: readonly string[]
  /** Whether the review is asked if the plan can step down. A question, never a decision. */
  readonly mayStepDown: boolean
}

export type CoreGroupReportContext = { readonly practice: Practice; readonly now: Instant }
/** Papers of the case that the reader may see: see visibleRatings for the ratings. */
export type ReportPapers = {
  readonly ratings: readonly Rating[]
  readonly cycles: readonly CoreGroupCycle[]
  readonly notes: readonly CoreGroupNote[]
}

export function assembled(
  whole: Case,
  review: Conference,
  papers: ReportPapers,
  { practice, now }: CoreGroupReportContext,
): CoreGroupReport {
  const family = familyAt(whole, review)
  const coreGroups = coreGroupsBefore(family, review).filter(
    (conference) => now >= startsAt(conference),
  )
  const ids = new Set(coreGroups.map((conference) => conference.id))
  const outcomes = progressOf({
    family,
    ratings: papers.ratings.filter((rating) => ids.has(rating.meeting)),
    today: inLondon(now).date,
    staleWeeks: practice.staleRatingWeeks.value,
  })
  const answered = currentCycles(papers.cycles)
  const cycles = coreGroups.map((coreGroup) => {
    const answers = answered.find((coreGroupCycle) => coreGroupCycle.meeting === coreGroup.id)
    return { coreGroup, ...(answers === undefined ? {} : { answers }) }
  })
  const last = coreGroups.at(-1)
  return {
    review,
    coreGroups,
    outcomes,
    cycles,
    notes: notesOf(coreGroups, papers.notes),
    missing: last === undefined ? [] : agenciesWithoutUpdate(last),
    gaps: gapsOf(family, cycles),
    mayStepDown:
      harmActionsDone(family) && isSafer(outcomes) && cycles.at(-1)?.answers?.harm !== 'some',
  }
}

/** Of each place in some core groups its newest note, with whose it is. */
export function notesOf(
  coreGroups: readonly Conference[],
  notes: readonly CoreGroupNote[],
): CoreGroupReport['notes'] {
  return coreGroups.flatMap((coreGroup) =>
    coreGroup.invitations.flatMap((invitation) => {
      const note = notes
        .filter((note) => note.meeting === coreGroup.id && note.invitation === invitation.id)
        .sort((a, b) => a.number - b.number)
        .at(-1)
      return note === undefined
        ? []
        : [{ coreGroup, label: `${invitation.agency}${sayGiver(invitation, note.by)}`, note }]
    }),
  )
}

function gapsOf(family: Case, cycles: CoreGroupReport['cycles']): string[] {
  const open = cycles
    .filter((cycle) => cycle.answers === undefined)
    .map(
      ({ coreGroup }) =>
        `What the core group of ${sayDay(coreGroup.date)} ` +
        'said to its three questions, and of further harm',
    )
  return [
    ...(outcomesOf(family).length === 0 ? ['The outcomes of the plan'] : []),
    ...(cycles.length === 0 ? ['A core group since the last conference'] : []),
    ...open,
  ]
}

/**
 * Everybody who rated an outcome that repairs harm says that the child is safer; somebody did for
 * each.
 */
export function isSafer(outcomes: readonly Progress[]): boolean {
  const harmful = outcomes.filter((progress) => progress.outcome.harm.trim() !== '')
  return (
    harmful.length > 0 &&
    harmful.every(({ views }) => {
      const rated = views.flatMap((view) =>
        view.from === 'member' && view.rating.colour !== 'not-rated' ? [view.rating] : [],
      )
      return rated.length > 0 && rated.every((memberRating) => memberRating.safer === 'yes')
    })
  )
}

/** Said to the review, and decided there. */
export const stepDownQuestion =
  'Is it time to ask whether a child in need plan would now be enough, in place of the child ' +
  'protection plan? Every action that addresses the harm is done, and everybody who rated says ' +
  'that the child is safer. The review decides.'

export type CoreGroupSubmitting = {
  readonly by: PersonId
  readonly at: Instant
  /** When it was due. */ readonly dueAt: Instant
  /** How many versions the card showed. */ readonly seen: number
}

/**
 * The review with one more version of the core group's report, and the version as a paper. Late is
 * accepted and marked. Refuses while something has to be filled in (`core-report.gaps`), and a card
 * that shows an older version (`card.outdated`).
 */
export function submitted(
  family: Case,
  report: CoreGroupReport,
  papers: ReportPapers,
  { by, at, dueAt, seen }: CoreGroupSubmitting,
): Result<{ readonly review: Conference; readonly paper: SubmittedCoreGroupReport }> {
  const before = coreGroupReportOf(report.review)
  const versions = before?.versions ?? []
  if (versions.length !== seen)
    return refuse('card.outdated', 'A version has been submitted since. This is how it stands now.')
  if (report.gaps.length > 0)
    return refuse('core-report.gaps', 'Please fill in what is missing first: it is listed below.')
  const number = versions.length + 1
  const late = at > dueAt
  const ids = new Set(report.coreGroups.map((conference) => conference.id))
  const paper: SubmittedCoreGroupReport = {
    kind: 'core-group-report',
    id: submittedId(report.review.id, number),
    meeting: report.review.id,
    number,
    by,
    at,
    late,
    seenOn: inLondon(at).date,
    ratings: papers.ratings.filter((rating) => ids.has(rating.meeting)).map((rating) => rating.id),
    notes: report.notes.map((note) => note.note.id),
    cycles: report.cycles.flatMap((cycle) =>
      cycle.answers === undefined ? [] : [cycle.answers.id],
    ),
    outcomes: outcomesOf(familyAt(family, report.review)).map(({ id, words, harm }) => ({
      id,
      words,
      harm,
    })),
  }
  const facts: ReportFacts = {
    kind: 'core-group',
    shared: before?.shared ?? [],
    versions: [...versions, { number, by, at, late }],
  }
  return ok({ review: withReport(report.review, facts), paper })
}
