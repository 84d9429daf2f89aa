// The draft becomes a version: one batch deletes the draft, writes the version and its annex, and
// updates the case.
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { annexDraftsOf } from '../../../domain/report/annex.ts'
import { lateReportNotices } from '../../../domain/report/circulation.ts'
import { merge, type MergeResult, type TypedField } from '../../../domain/report/merging.ts'
import { missingIn } from '../../../domain/report/steps.ts'
import { submit } from '../../../domain/report/submitting.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { Paper } from '../../../domain/state/paper.ts'
import {
  annexId,
  draftId,
  type SubmittedAnnex,
  type SubmittedReport,
} from '../../../domain/state/report-words.ts'
import { commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { goneCard } from './part-ended-card.ts'
import { writingOf } from './report-step-card.ts'
import { reportCard, submittedCard } from './view.ts'
import { changeWorkspace, keptDraft, type ReportKey, tick, type Workspace } from './workspace.ts'

type Submission = {
  readonly typed: readonly TypedField[]
  readonly seen: Instant | undefined
  readonly step: string
}
type SubmitResult = {
  readonly outcome: 'submitted' | 'already' | 'missing' | 'refused'
  readonly words: string
  readonly merged?: MergeResult
}

export async function submitReport(
  context: RequestContext,
  key: ReportKey,
  submission: Submission,
): Promise<PrivateCard> {
  const kept = await changeWorkspace<SubmitResult>(context, key, (workspace) =>
    decide(workspace, submission),
  )
  const { workspace, answer } = kept
  if (workspace === undefined || answer === undefined) return goneCard(context, key)
  const step = submission.step === 'short' ? 'short' : 'read-over'
  const list = context.deps.wordList
  switch (answer.outcome) {
    case 'submitted':
    case 'already':
      return submittedCard(workspace, answer.words)
    case 'missing':
      return reportCard(workspace, { step, list, notice: answer.words, merged: answer.merged })
    case 'refused':
      return reportCard(workspace, { step, list, notice: answer.words })
  }
}

function decide(workspace: Workspace, { typed, seen, step }: Submission): Decision<SubmitResult> {
  const { draft, isKept, submitted, conference, invitation, person, family } = workspace
  const at = tick(workspace)
  const merged = merge(draft.entries, typed, { drawn: seen ?? draft.at, at })
  // Idempotent: a second tap finds it submitted.
  if (
    submitted !== undefined &&
    !isKept &&
    !merged.changed &&
    (workspace.annex === undefined || workspace.annex.kind === 'report-annex')
  )
    return unchanged({ outcome: 'already', words: '' })
  const whole = keptDraft(workspace, merged.entries, {
    step: step === 'short' ? 'short' : 'read-over',
    at,
  })
  const missing = missingIn(whole.entries, writingOf(workspace))
  if (missing.length > 0) {
    const answer: SubmitResult = { outcome: 'missing', words: missing[0]?.because ?? '', merged }
    return merged.changed
      ? commit({ family, audit: [], papers: [whole] }, answer)
      : unchanged(answer)
  }
  const decided = submit({
    draft: whole,
    conference,
    invitation,
    before: submitted,
    due: workspace.owed?.due.at,
    by: person.id,
    at,
  })
  if (!decided.ok) return annexAlone(workspace, decided.refusal.words)
  const { report, conference: after } = decided.value
  const audit: AuditEvent = {
    event: submitted === undefined ? 'report.submitted' : 'report.amended',
    meeting: conference.id,
    invitation: invitation.id,
    status: report.late ? 'late' : 'in-time',
  }
  return commit(
    {
      family: replaceConference(family, after),
      audit: [audit],
      notices: lateReportNotices(family, after, report),
      papers: [report, ...annexOf(workspace, report)],
      discarded: [draftId(report), ...annexDraftsOf(report, person.id, workspace.annex)],
    },
    { outcome: 'submitted', words: sayThanks(workspace, report) },
  )
}

/**
 * The annex is written again with every version of its writer's, so that the chair finds it beside
 * their newest.
 */
function annexOf(
  { annex }: Workspace,
  { meeting, invitation, number, by, at }: SubmittedReport,
): Paper[] {
  if (annex === undefined || annex.words === '') return []
  return [
    {
      kind: 'report-annex',
      id: annexId({ meeting, invitation }, number),
      meeting,
      invitation,
      number,
      words: annex.words,
      why: annex.why,
      by,
      at,
    },
  ]
}

/** Where only the annex has changed, it replaces the one before and no new version is made. */
function annexAlone(workspace: Workspace, words: string): Decision<SubmitResult> {
  const { annex, submitted, family, conference, invitation, person, now } = workspace
  if (annex?.kind !== 'report-annex-draft' || submitted === undefined)
    return unchanged({ outcome: 'refused', words })
  const audit: AuditEvent = {
    event: 'report.amended',
    meeting: conference.id,
    invitation: invitation.id,
    status: 'annex',
  }
  const whose = { meeting: conference.id, invitation: invitation.id }
  const newest: SubmittedAnnex = {
    kind: 'report-annex',
    id: annexId(whose, submitted.number, submitted.by === person.id ? undefined : person.id),
    ...whose,
    number: submitted.number,
    words: annex.words,
    why: annex.why,
    by: person.id,
    at: now,
  }
  return commit(
    {
      family,
      audit: [audit],
      papers: [newest],
      discarded: [draftId(whose), ...annexDraftsOf(whose, person.id, annex)],
    },
    {
      outcome: 'submitted',
      words: 'What is only for the chair was changed; the report itself stays as it was.',
    },
  )
}

function sayThanks({ submitted }: Workspace, { number, late, changed }: SubmittedReport): string {
  if (submitted !== undefined)
    return (
      `Version ${number} is in. ` +
      `${changed.length === 1 ? 'One part is' : `${changed.length} parts are`} different; ` +
      'whoever reads it sees which.'
    )
  return late
    ? 'Thank you. It is late, and taken all the same: the chair sees that it came late.'
    : 'Thank you.'
}
