// The review whose report somebody may read, and what the report is put together from.
import { visibleRatings } from '../../../domain/core-group/progress.ts'
import { assembled, type ReportPapers } from '../../../domain/core-group/report.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { MeetingId } from '../../../domain/ids.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { withFacts } from '../../kernel/press.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { finderFrom, liveIn } from '../shared/meeting-finder.ts'
import type { CoreGroupReportFacts } from './view.ts'

export const kinds = { kinds: ['rating', 'core-group-cycle', 'core-group-note'] } as const

/** The review whose report somebody may read: whoever may see the ratings, once they are open. */
export function reviewIn(
  context: RequestContext,
  family: Case | undefined,
  id: MeetingId,
): Meeting | undefined {
  const found = liveIn(context, family, { id, act: 'see-ratings' })
  return found?.conference.kind === 'review' ? found : undefined
}

export async function factsOf(
  context: RequestContext,
  review: Meeting,
): Promise<CoreGroupReportFacts> {
  const papers = await context.deps.cases.papers(review.family.id, kinds)
  return factsFrom(context, review, readable(context, review.family, papers))
}

/** What may stand in a report: ratings and notes of core groups whose ratings are open. */
export function readable(
  { deps, now }: RequestContext,
  family: Case,
  papers: readonly Paper[],
): ReportPapers {
  const begun = new Set(
    family.conferences
      .filter((conference) => now >= startsAt(conference))
      .map((conference) => conference.id),
  )
  return {
    ratings: visibleRatings(family, papersOf(papers, 'rating'), {
      practices: deps.practices,
      now,
    }),
    cycles: papersOf(papers, 'core-group-cycle'),
    notes: papersOf(papers, 'core-group-note').filter((coreGroupNote) =>
      begun.has(coreGroupNote.meeting),
    ),
  }
}

export function factsFrom(
  context: RequestContext,
  { family, conference }: Meeting,
  papers: ReportPapers,
): CoreGroupReportFacts {
  const { actor, deps, now } = context
  const report = assembled(family, conference, papers, {
    practice: practiceOf(deps, conference),
    now,
  })
  const obligation = duty(context, family, conference)
  return {
    person: actor,
    family: familyAt(family, conference),
    report,
    now,
    assembles: may(actor, { act: 'assemble-report', family, conference }),
    exports: may(actor, { act: 'export-core-group-report', family, conference }),
    ...(obligation === undefined ? {} : { obligation }),
  }
}

const duty = (context: RequestContext, family: Case, review: Conference): Obligation | undefined =>
  obligationsIn(context, family).find(
    (obligation) => obligation.kind === 'core-group-report' && obligation.meeting === review.id,
  )

export const reportAt = withFacts(finderFrom(reviewIn), factsOf)
