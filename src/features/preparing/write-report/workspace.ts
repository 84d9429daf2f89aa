// What the author of one report works with, and the one way to save any of it.
import { addMilliseconds } from '../../../domain/dates/dates.ts'
import type { CaseId, Instant, InvitationId, PaperId, PersonId } from '../../../domain/ids.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { ownReportDuties } from '../../../domain/obligations/report-status.ts'
import { may } from '../../../domain/permissions.ts'
import { annexOfWriter, annexPapersOf } from '../../../domain/report/annex.ts'
import { reportOf } from '../../../domain/report/report.ts'
import { stepsFor } from '../../../domain/report/steps.ts'
import { carriedOver, lastReportOf } from '../../../domain/report/submitting.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { type Case, childrenOf, findInvitation } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import type { Person } from '../../../domain/state/person.ts'
import {
  type AnnexDraft,
  type DraftEntry,
  draftId,
  type ReportDraft,
  type SubmittedAnnex,
  type SubmittedReport,
  versionId,
} from '../../../domain/state/report-words.ts'
import { StoreBusy } from '../../../ports/case-store.ts'
import { changeCase, type Decision, unchanged } from '../../kernel/change.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export type Workspace = {
  readonly person: Person
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly practice: Practice
  readonly now: Instant
  /** The duty to report, by the practice's rule; undefined if there is none. */
  readonly owed: Obligation | undefined
  /** As saved, or as it would begin. */
  readonly draft: ReportDraft
  readonly isKept: boolean
  /** The newest version. */
  readonly submitted: SubmittedReport | undefined
  /** This person's own; what somebody else wrote in this place is not here. */
  readonly annex: AnnexDraft | SubmittedAnnex | undefined
}

export type ReportKey = { readonly caseId: CaseId; readonly invitationId: InvitationId }

/** The papers to load: those of this report, and the agency's last report about this family. */
function papersFor(
  person: Person,
  family: Case,
  found: { readonly conference: Conference; readonly invitation: Invitation },
): PaperId[] {
  const whose = { meeting: found.conference.id, invitation: found.invitation.id }
  const report = reportOf(found.conference, found.invitation.id)
  const number = report?.versions.at(-1)?.number
  const last = lastReportOf(family, found.conference, {
    invitation: found.invitation,
    author: person,
  })
  return [
    draftId(whose),
    ...annexPapersOf(whose, report, person.id),
    ...(number === undefined ? [] : [versionId(whose, number)]),
    ...(last === undefined ? [] : [last.id]),
  ]
}

type WritableInvitation = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
}

function writableIn(
  { actor }: RequestContext,
  family: Case | undefined,
  invitationId: InvitationId,
): WritableInvitation | undefined {
  const found = family === undefined ? undefined : findInvitation(family, invitationId)
  return family === undefined ||
    found === undefined ||
    !may(actor, { act: 'write-report', ...found })
    ? undefined
    : { family, ...found }
}

/** What this person may write here; undefined when it is not theirs (any more). */
export async function workspaceAt(
  context: RequestContext,
  { caseId, invitationId }: ReportKey,
): Promise<Workspace | undefined> {
  const { cases } = context.deps
  const found = writableIn(context, await cases.load(caseId), invitationId)
  if (found === undefined) return undefined
  const papers = await cases.papers(caseId, {
    ids: papersFor(context.actor, found.family, found),
  })
  return workspaceOf(context, found.family, { found, papers })
}

type WorkspaceSource = {
  readonly found: { readonly conference: Conference; readonly invitation: Invitation }
  readonly papers: readonly Paper[]
}

function workspaceOf(
  context: RequestContext,
  family: Case,
  { found: { conference, invitation }, papers }: WorkspaceSource,
): Workspace {
  const { actor: person, deps, now } = context
  const whose = { meeting: conference.id, invitation: invitation.id }
  const number = reportOf(conference, invitation.id)?.versions.at(-1)?.number
  const submitted =
    number === undefined
      ? undefined
      : papersOf(papers, 'report-version').find(
          (submittedReport) => submittedReport.id === versionId(whose, number),
        )
  const kept = papersOf(papers, 'report-draft')[0]
  const annex = annexOfWriter(
    [...papersOf(papers, 'report-annex-draft'), ...papersOf(papers, 'report-annex')],
    person.id,
  )
  const last = lastReportOf(family, conference, { invitation, author: person })
  const lastReport = papersOf(papers, 'report-version').find(
    (submittedReport) => submittedReport.id === last?.id,
  )
  const fresh = freshDraft({ family, conference, invitation }, person.id, { submitted, lastReport })
  return {
    person,
    family,
    conference,
    invitation,
    practice: practiceOf(deps, conference),
    now,
    owed: owedFor(context, { family, conference, invitation }),
    draft: kept ?? fresh,
    isKept: kept !== undefined,
    submitted,
    annex,
  }
}

/**
 * What a card shows before anything is kept: the report as submitted, or the last one's lasting
 * parts.
 */
function freshDraft(
  { family, conference, invitation }: Pick<Workspace, 'family' | 'conference' | 'invitation'>,
  by: PersonId,
  {
    submitted,
    lastReport,
  }: {
    readonly submitted: SubmittedReport | undefined
    readonly lastReport: SubmittedReport | undefined
  },
): ReportDraft {
  const whose = { meeting: conference.id, invitation: invitation.id }
  const begun = { kind: 'report-draft', id: draftId(whose), ...whose, kept: [], by } as const
  if (submitted !== undefined)
    return {
      ...begun,
      at: submitted.at,
      step: 'read-over',
      entries: submitted.entries,
      amends: submitted.number,
    }
  const meeting = { family, conference }
  return {
    ...begun,
    at: invitation.invitedAt,
    step: stepsFor({ conference, children: childrenOf(meeting) })[0]?.id ?? 'read-over',
    entries: lastReport === undefined ? [] : carriedOver(meeting, lastReport, invitation.invitedAt),
  }
}

const owedFor = (
  context: RequestContext,
  { family, conference, invitation }: Pick<Workspace, 'family' | 'conference' | 'invitation'>,
): Obligation | undefined =>
  obligationsIn(context, family).find(
    (obligation) =>
      obligation.meeting === conference.id &&
      obligation.invitation === invitation.id &&
      ownReportDuties.includes(obligation.kind),
  )

/** A draft's timestamps strictly increase, like an ETag: a card can tell which state it showed. */
export const tick = ({ draft, annex, now }: Workspace): Instant => {
  const last = annex !== undefined && annex.at > draft.at ? annex.at : draft.at
  return now > last ? now : addMilliseconds(last, 1)
}

export type WorkspaceChange<Answer> = {
  readonly workspace: Workspace | undefined
  readonly answer?: Answer
}

type ChangeAttempt<Answer> =
  { readonly outcome: 'papers-changed' } | { readonly outcome: 'decided'; readonly answer: Answer }

/**
 * Lets `decide` decide on the workspace as it is now, and commits in one batch. The permission is
 * checked again inside the change. Which papers to load follows from the case, so a version that
 * comes in between the two loads means a retry; throws StoreBusy after five.
 */
export async function changeWorkspace<Answer>(
  context: RequestContext,
  key: ReportKey,
  decide: (workspace: Workspace) => Decision<Answer>,
): Promise<WorkspaceChange<Answer>> {
  for (let tries = 0; tries < 5; tries += 1) {
    const before = await context.deps.cases.load(key.caseId)
    const seen = before === undefined ? undefined : findInvitation(before, key.invitationId)
    if (before === undefined || seen === undefined) return { workspace: undefined }
    const ids = papersFor(context.actor, before, seen)
    const attempt = await changeCase<WritableInvitation, ChangeAttempt<Answer>>(
      context,
      key.caseId,
      {
        reading: { ids },
        find: (family) => writableIn(context, family, key.invitationId),
        decide: (found, papers) => {
          if (papersFor(context.actor, found.family, found).join() !== ids.join())
            return unchanged({ outcome: 'papers-changed' })
          const decided = decide(workspaceOf(context, found.family, { found, papers }))
          return { ...decided, answer: { outcome: 'decided', answer: decided.answer } }
        },
      },
    )
    if (attempt === undefined) return { workspace: undefined }
    if (attempt.outcome === 'decided')
      return { workspace: await workspaceAt(context, key), answer: attempt.answer }
  }
  throw new StoreBusy()
}

/** The draft as it is kept from now on. */
export const keptDraft = (
  workspace: Workspace,
  entries: readonly DraftEntry[],
  {
    step,
    at,
    kept = workspace.draft.kept,
  }: { readonly step: string; readonly at: Instant; readonly kept?: readonly string[] },
): ReportDraft => ({ ...workspace.draft, entries, step, kept, by: workspace.person.id, at })
