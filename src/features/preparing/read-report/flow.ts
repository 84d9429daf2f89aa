// Reading a report page by page, the family and the child first. Who opened which one is audited,
// as ids.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText, meetingId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { documentName } from '../../../domain/record/document.ts'
import { reportDocument } from '../../../domain/record/report-document.ts'
import { type ReportAct, versionFor } from '../../../domain/report/access.ts'
import { withReport } from '../../../domain/report/report.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { SubmittedAnnex } from '../../../domain/state/report-words.ts'
import { wordType } from '../../../ports/documents.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, unchanged } from '../../kernel/change.ts'
import type { FileKind, Verb } from '../../kernel/feature.ts'
import { type Find, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import {
  annexesFor,
  annexesOf,
  changeReport,
  type MeetingReport,
  reportAt,
  reportIds,
  reportIn,
  submittedVersion,
} from '../shared/reports.ts'
import { reportAnnex, reportAnnexAllow, reportAnnexStop, reportRead, reportWord } from './verbs.ts'
import { annexCard, pageCard, type ReadReportFacts, reportFileCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(reportRead, readableFor('read-report'), (context, facts, data) =>
    read(context, facts, stepIn(data)),
  ),
  pressOn(reportWord, readableFor('export-report'), asWord),
  pressOn(reportAnnex, readableFor('read-annex'), readAnnex),
  pressOn(reportAnnexAllow, readableFor('read-annex'), (context, facts) =>
    route(context, facts, true),
  ),
  pressOn(reportAnnexStop, readableFor('read-annex'), (context, facts) =>
    route(context, facts, false),
  ),
]

const step = z.object({ entry: z.coerce.number().int().min(0).max(99).catch(0) })
const stepIn = (data: unknown): number => step.catch({ entry: 0 }).parse(data).entry

function readableFor(act: ReportAct['act']): Find<ReadReportFacts> {
  return async (context, data) => {
    const found = await reportAt(context, data, act)
    return found === undefined ? undefined : describe(context, found)
  }
}

async function describe(
  context: RequestContext,
  found: MeetingReport,
): Promise<ReadReportFacts | undefined> {
  const { conference, report } = found
  const number = versionFor(context.actor, conference, report)
  const version = number === undefined ? undefined : await submittedVersion(context, found, number)
  if (version === undefined) return undefined
  const mayAnnex = (await annexesHere(context, found)).length > 0
  return {
    ...found,
    person: context.actor,
    version,
    leadReadsAnnex: report.annexDecisions?.at(-1)?.allowed === true,
    may: {
      export: may(context.actor, { act: 'export-report', conference, report }),
      annex: mayAnnex,
      versions: may(context.actor, { act: 'read-version-for', conference, report }),
      route: may(context.actor, { act: 'route-annex', conference }),
    },
  }
}

type ReportAccess = { readonly act: ReportAct['act']; readonly event: AuditEvent }

/** Audits the access before anything is shown; false if this person may no longer read it. */
const keepSeen = async (
  context: RequestContext,
  facts: ReadReportFacts,
  { act, event }: ReportAccess,
): Promise<boolean> =>
  (await changeReport(context, facts, {
    act,
    decide: ({ family }) => commit({ family, audit: [event] }, true),
  })) ?? false

const about = ({ conference, invitation }: MeetingReport) => ({
  meeting: conference.id,
  invitation: invitation.id,
})

async function read(
  context: RequestContext,
  facts: ReadReportFacts,
  at: number,
): Promise<PrivateCard> {
  // Turning pages on the same day is one access; a card from another day is a new one.
  const seen =
    at > 0 && (await openedToday(context, facts))
      ? true
      : await keepSeen(context, facts, {
          act: 'read-report',
          event: {
            event: reportRead,
            ...about(facts),
            status: `version-${facts.version.number}`,
          },
        })
  return seen ? pageCard(facts, at) : notFoundCard(context.actor)
}

const openedToday = async (context: RequestContext, facts: ReadReportFacts): Promise<boolean> =>
  (await context.deps.cases.audit(facts.family.id)).some(
    (chainedEntry) =>
      chainedEntry.event === reportRead &&
      chainedEntry.meeting === facts.conference.id &&
      chainedEntry.invitation === facts.invitation.id &&
      chainedEntry.by === context.actor.id &&
      chainedEntry.status === `version-${facts.version.number}` &&
      inLondon(chainedEntry.at).date === inLondon(context.now).date,
  )

/** What this person may read of what the writers of this report told the chair alone. */
async function annexesHere(
  { actor, deps }: RequestContext,
  found: MeetingReport,
): Promise<readonly SubmittedAnnex[]> {
  const { conference, report, invitation } = found
  if (!may(actor, { act: 'read-annex', conference, report })) return []
  const here = (await annexesOf(deps, found, [report])).get(invitation.id) ?? []
  return annexesFor(actor, conference, here)
}

async function readAnnex(context: RequestContext, facts: ReadReportFacts): Promise<PrivateCard> {
  const annexes = await annexesHere(context, facts)
  const newest = annexes.at(-1)
  if (newest === undefined) return notFoundCard(context.actor)
  const seen = await keepSeen(context, facts, {
    act: 'read-annex',
    event: { event: 'report.annex-read', ...about(facts), status: `version-${newest.number}` },
  })
  return seen
    ? annexCard(facts, annexes, await context.deps.directory.named(annexes.map(({ by }) => by)))
    : notFoundCard(context.actor)
}

/** The chair lets the lead social worker read the annex, or stops it. Idempotent. */
async function route(
  context: RequestContext,
  facts: ReadReportFacts,
  allowed: boolean,
): Promise<PrivateCard> {
  await changeReport(context, facts, {
    act: 'read-annex',
    decide: (found) => {
      const { family, conference, report } = found
      const isAllowed = report.annexDecisions?.at(-1)?.allowed === true
      if (!may(context.actor, { act: 'route-annex', conference }) || isAllowed === allowed)
        return unchanged(undefined)
      const decision = { allowed, by: context.actor.id, at: context.now }
      const decided = { ...report, annexDecisions: [...(report.annexDecisions ?? []), decision] }
      const routed: AuditEvent = {
        event: 'report.annex-routed',
        ...about(found),
        status: allowed ? 'lead-social-worker' : 'chair-alone',
      }
      return commit(
        {
          family: replaceConference(family, withReport(conference, decided)),
          audit: [routed],
        },
        undefined,
      )
    },
  })
  const after = await readableFor('read-annex')(context, reportIds(facts))
  return after === undefined ? notFoundCard(context.actor) : readAnnex(context, after)
}

const fileKind = 'report'

/**
 * The report as a Word file in this person's own chat. Idempotent: asking twice offers one file.
 */
async function asWord(context: RequestContext, facts: ReadReportFacts): Promise<PrivateCard> {
  const { deps } = context
  if (deps.files === undefined) return reportFileCard(facts, { offered: 'not-reached' })
  const bytes = await deps.documents.write(reportDocument(facts, facts.version))
  const seen = await keepSeen(context, facts, {
    act: 'export-report',
    event: { event: 'report.exported', ...about(facts), status: `version-${facts.version.number}` },
  })
  if (!seen) return notFoundCard(context.actor)
  const offered = await deps.files.offer(context.actor, {
    id: stableId('report', context.actor.id, facts.version.id, facts.version.at),
    name: documentName(inLondon(context.now).date),
    contentType: wordType,
    bytes,
    about: {
      kind: fileKind,
      ids: {
        caseId: facts.family.id,
        meetingId: facts.conference.id,
        invitationId: facts.invitation.id,
      },
    },
  })
  return reportFileCard(facts, offered)
}

/** Checked again at the download: this person may have left the case since. */
export const files: readonly FileKind[] = [
  {
    kind: fileKind,
    async mayStillHave(context, ids) {
      const { caseId: family = '', meetingId: meeting = '', invitationId = '' } = ids
      if (!isIdText(family) || !isIdText(meeting)) return false
      return (
        invitationId !== '' &&
        reportIn(context, await context.deps.cases.load(caseId(family)), {
          meetingId: meetingId(meeting),
          invitationId,
          act: 'export-report',
        }) !== undefined
      )
    },
  },
]
