// The draft becomes a version: one batch takes the draft away, writes the version and its annex, and tells the case.
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { merge, type MergeResult, type TypedField } from '../../../domain/report/merging.ts'
import { missingIn } from '../../../domain/report/steps.ts'
import { submit } from '../../../domain/report/submitting.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { Paper } from '../../../domain/state/paper.ts'
import {
  annexDraftId,
  annexId,
  draftId,
  type SubmittedAnnex,
  type SubmittedReport,
} from '../../../domain/state/report-words.ts'
import { commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { writingOf } from './card-data.ts'
import { goneCard } from './part-ended-card.ts'
import { changeDesk, type Desk, keptDraft, tick, type Whose } from './report-draft.ts'
import { deskCard, submittedCard } from './view.ts'

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

export async function submitDesk(
  context: RequestContext,
  whose: Whose,
  submission: Submission,
): Promise<PrivateCard> {
  const kept = await changeDesk<SubmitResult>(context, whose, (desk) => decide(desk, submission))
  const { desk, answer } = kept
  if (desk === undefined || answer === undefined) return goneCard(context, whose)
  const step = submission.step === 'short' ? 'short' : 'read-over'
  const list = context.deps.wordList
  switch (answer.outcome) {
    case 'submitted':
    case 'already':
      return submittedCard(desk, answer.words)
    case 'missing':
      return deskCard(desk, { step, list, notice: answer.words, merged: answer.merged })
    case 'refused':
      return deskCard(desk, { step, list, notice: answer.words })
  }
}

function decide(desk: Desk, { typed, seen, step }: Submission): Decision<SubmitResult> {
  const { draft, isKept, submitted, conference, invitation, person, family } = desk
  const at = tick(desk)
  const merged = merge(draft.entries, typed, { drawn: seen ?? draft.at, at })
  // A second tap finds it submitted.
  if (
    submitted !== undefined &&
    !isKept &&
    !merged.changed &&
    (desk.annex === undefined || desk.annex.kind === 'report-annex')
  )
    return unchanged({ outcome: 'already', words: '' })
  const whole = keptDraft(desk, merged.entries, {
    step: step === 'short' ? 'short' : 'read-over',
    at,
  })
  const missing = missingIn(whole.entries, writingOf(desk))
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
    due: desk.owed?.due.at,
    by: person.id,
    at,
  })
  if (!decided.ok) return annexAlone(desk, decided.refusal.words)
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
      papers: [report, ...annexOf(desk, report)],
      discarded: [draftId(report), annexDraftId(report)],
    },
    { outcome: 'submitted', words: sayThanks(desk, report) },
  )
}

/** The annex goes with every version, so that the chair finds it beside the newest. */
function annexOf(
  { annex }: Desk,
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

/** Nothing of the report is different, but its annex may be: then that alone is put in place of the one before. */
function annexAlone(desk: Desk, words: string): Decision<SubmitResult> {
  const { annex, submitted, family, conference, invitation, person, now } = desk
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
    id: annexId(whose, submitted.number),
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
      discarded: [draftId(whose), annexDraftId(whose)],
    },
    {
      outcome: 'submitted',
      words: 'What is only for the chair was changed; the report itself stays as it was.',
    },
  )
}

function sayThanks({ submitted }: Desk, { number, late, changed }: SubmittedReport): string {
  if (submitted !== undefined)
    return `Version ${number} is in. ${changed.length === 1 ? 'One part is' : `${changed.length} parts are`} different; whoever reads it sees which.`
  return late
    ? 'Thank you. It is late, and taken all the same: the chair sees that it came late.'
    : 'Thank you.'
}
