// Reading a report: step by step, the family and the child first. Who opened which one is kept, as ids.
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
import { wordType } from '../../../ports/documents.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { FileKind, Verb } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import {
  annexesOf,
  reportAt,
  reportIn,
  type ReportPlace,
  submittedVersion,
} from '../shared/reports.ts'
import { reportAnnex, reportAnnexAllow, reportAnnexStop, reportRead, reportWord } from './verbs.ts'
import { annexCard, pageCard, type ReadFacts, reportFileCard } from './view.ts'

export const verbs: readonly Verb[] = [
  {
    verb: reportRead,
    press: (context, data) =>
      withReading(context, data, 'read-report', (facts) => read(context, facts, stepIn(data))),
  },
  {
    verb: reportWord,
    press: (context, data) =>
      withReading(context, data, 'export-report', (facts) => asWord(context, facts)),
  },
  {
    verb: reportAnnex,
    press: (context, data) =>
      withReading(context, data, 'read-annex', (facts) => readAnnex(context, facts)),
  },
  {
    verb: reportAnnexAllow,
    press: (context, data) =>
      withReading(context, data, 'read-annex', (facts) => route(context, facts, true)),
  },
  {
    verb: reportAnnexStop,
    press: (context, data) =>
      withReading(context, data, 'read-annex', (facts) => route(context, facts, false)),
  },
]

const step = z.object({ entry: z.coerce.number().int().min(0).max(99).catch(0) })
const stepIn = (data: unknown): number => step.catch({ entry: 0 }).parse(data).entry

async function withReading(
  context: RequestContext,
  data: unknown,
  act: ReportAct['act'],
  then: (facts: ReadFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const place = await reportAt(context, data, act)
  const facts = place === undefined ? undefined : await describe(context, place)
  return facts === undefined ? notFoundCard(context.actor) : then(facts)
}

async function describe(
  context: RequestContext,
  place: ReportPlace,
): Promise<ReadFacts | undefined> {
  const { conference, report } = place
  const number = versionFor(context.actor, conference, report)
  const version = number === undefined ? undefined : await submittedVersion(context, place, number)
  if (version === undefined) return undefined
  const mayAnnex =
    may(context.actor, { act: 'read-annex', conference, report }) &&
    (await annexesOf(context.deps, place, [report])).size > 0
  return {
    ...place,
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

type Seen = {
  readonly context: RequestContext
  readonly facts: ReadFacts
  readonly act: ReportAct['act']
  readonly event: AuditEvent
}

/** Keeps that somebody saw it before it is shown; whoever has lost their part meanwhile sees nothing. */
const keepSeen = ({ context, facts, act, event }: Seen): Promise<boolean> =>
  context.deps.cases.change<boolean>(facts.family.id, (family) => {
    const now = reportIn(context, family, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act,
    })
    if (now === undefined) return { change: 'none', answer: false }
    return {
      change: 'commit',
      family: now.family,
      answer: true,
      audit: [{ ...event, by: context.actor.id, at: context.now }],
    }
  })

const about = ({ conference, invitation }: ReportPlace) => ({
  meeting: conference.id,
  invitation: invitation.id,
})

async function read(context: RequestContext, facts: ReadFacts, at: number): Promise<PrivateCard> {
  // Paging on is the same opening; a card from another day is a new one.
  const seen =
    at > 0 && (await openedToday(context, facts))
      ? true
      : await keepSeen({
          context,
          facts,
          act: 'read-report',
          event: {
            event: reportRead,
            ...about(facts),
            status: `version-${facts.version.number}`,
          },
        })
  return seen ? pageCard(facts, at) : notFoundCard(context.actor)
}

const openedToday = async (context: RequestContext, facts: ReadFacts): Promise<boolean> =>
  (await context.deps.cases.audit(facts.family.id)).some(
    (chainedEntry) =>
      chainedEntry.event === reportRead &&
      chainedEntry.meeting === facts.conference.id &&
      chainedEntry.invitation === facts.invitation.id &&
      chainedEntry.by === context.actor.id &&
      chainedEntry.status === `version-${facts.version.number}` &&
      inLondon(chainedEntry.at).date === inLondon(context.now).date,
  )

async function readAnnex(context: RequestContext, facts: ReadFacts): Promise<PrivateCard> {
  const annex = (await annexesOf(context.deps, facts, [facts.report])).get(facts.invitation.id)
  if (annex === undefined) return notFoundCard(context.actor)
  const seen = await keepSeen({
    context,
    facts,
    act: 'read-annex',
    event: { event: 'report.annex-read', ...about(facts), status: `version-${annex.number}` },
  })
  return seen ? annexCard(facts, annex) : notFoundCard(context.actor)
}

/** The chair lets the lead social worker read the annex, or stops it; the same again changes nothing. */
async function route(
  context: RequestContext,
  facts: ReadFacts,
  allowed: boolean,
): Promise<PrivateCard> {
  await context.deps.cases.change<boolean>(facts.family.id, (family) => {
    const now = reportIn(context, family, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'read-annex',
    })
    if (
      now === undefined ||
      !may(context.actor, { act: 'route-annex', conference: now.conference })
    )
      return { change: 'none', answer: false }
    if ((now.report.annexDecisions?.at(-1)?.allowed === true) === allowed)
      return { change: 'none', answer: true }
    const report = {
      ...now.report,
      annexDecisions: [
        ...(now.report.annexDecisions ?? []),
        { allowed, by: context.actor.id, at: context.now },
      ],
    }
    return {
      change: 'commit',
      family: replaceConference(now.family, withReport(now.conference, report)),
      answer: true,
      audit: [
        {
          event: 'report.annex-routed',
          ...about(now),
          status: allowed ? 'lead-social-worker' : 'chair-alone',
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  return withReading(
    context,
    { caseId: facts.family.id, meetingId: facts.conference.id, invitationId: facts.invitation.id },
    'read-annex',
    (now) => readAnnex(context, now),
  )
}

const fileKind = 'report'

/** As a Word file in this person's own chat, for the record. Asking twice offers one file. */
async function asWord(context: RequestContext, facts: ReadFacts): Promise<PrivateCard> {
  const { deps } = context
  if (deps.files === undefined) return reportFileCard(facts, { offered: 'not-reached' })
  const bytes = await deps.documents.write(reportDocument(facts, facts.version))
  const seen = await keepSeen({
    context,
    facts,
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

/** Asked again when the file is taken: it ends with this person's part. */
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
