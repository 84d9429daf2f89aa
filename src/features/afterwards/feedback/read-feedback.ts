// What the chair reads of it, and keeps for the next conference.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { feedbackSummaryId } from '../../../domain/meeting/feedback.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { FeedbackSummary } from '../../../domain/state/feedback.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { typed } from '../../kernel/card-fields.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { formsOf, read } from './facts.ts'
import { readCard } from './view.ts'

/** Writes the read into the audit trail before anything is shown. */
export async function readAll(
  context: RequestContext,
  meeting: Meeting,
  notice = '',
): Promise<PrivateCard> {
  const [summary] = papersOf(
    await context.deps.cases.papers(meeting.family.id, {
      ids: [feedbackSummaryId(meeting.conference.id)],
    }),
    'feedback-summary',
  )
  const forms = await formsOf(context, meeting)
  if (forms.length > 0 || summary !== undefined)
    await recordReadAccess(context.deps, { by: context.actor.id, at: context.now }, [
      { caseId: meeting.family.id, meeting: meeting.conference.id, what: 'feedback' },
    ])
  return readCard(context.actor, meeting, {
    forms,
    summary: summary?.words ?? '',
    notice,
    ...(summary === undefined ? {} : { keptOn: sayWhen(inLondon(summary.at)) }),
  })
}

const summaryInputs = z.object({ summary: typed })

/**
 * What the chair will do differently: kept for whoever chairs the next conference of this family.
 */
export async function keep(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const { summary: words } = summaryInputs.parse(data)
  const id = feedbackSummaryId(meeting.conference.id)
  const kept = await changeMeeting<boolean>(context, meeting, {
    required: read,
    reading: { ids: [id] },
    decide: ({ family, conference }, papers) => {
      if (conference.chair !== context.actor.id) return unchanged(false)
      const before = papersOf(papers, 'feedback-summary').find((summary) => summary.id === id)
      if (before?.words === words) return unchanged(true)
      const summary: FeedbackSummary = {
        kind: 'feedback-summary',
        id,
        meeting: conference.id,
        words,
        by: context.actor.id,
        at: context.now,
      }
      return commit(
        {
          family,
          papers: [summary],
          audit: [{ event: 'feedback.given', meeting: conference.id, status: 'summary' }],
        },
        true,
      )
    },
  })
  return readAll(context, meeting, kept ? '✓ Kept for the next conference.' : '')
}
