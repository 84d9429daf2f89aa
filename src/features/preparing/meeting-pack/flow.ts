// All reports in the order of the meeting's agenda: as cards, and as a Word file for the council's
// record.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText, meetingId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { documentName } from '../../../domain/record/document.ts'
import { packDocument } from '../../../domain/record/report-document.ts'
import { versionFor } from '../../../domain/report/access.ts'
import { submittedReports } from '../../../domain/report/circulation.ts'
import { packOf } from '../../../domain/report/pack.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { SubmittedReport } from '../../../domain/state/report-words.ts'
import { wordType } from '../../../ports/documents.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit } from '../../kernel/change.ts'
import type { FileKind, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { annexesOf, submittedVersion } from '../shared/reports.ts'
import { packOpen, packWord } from './verbs.ts'
import { packCard, type PackFacts, packFileCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'read-pack', conference })

export const verbs: readonly Verb[] = [
  pressOn(packOpen, meetingFor(required), (context, meeting, data) =>
    open(context, meeting, stepIn(data)),
  ),
  pressOn(packWord, meetingFor(required), asWord),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['pack'],
    say: async (context, { slots }) => [
      await pickMeeting(context, await meetingsMeant(context, required, slots), {
        none: () => noSuchMeetingCard(context.actor),
        one: (only) => open(context, only, 0),
        several: packOpen,
      }),
    ],
  },
]

const step = z.object({ entry: z.coerce.number().int().min(0).max(999).catch(0) })
const stepIn = (data: unknown): number => step.catch({ entry: 0 }).parse(data).entry

/** Only the reports that this person may read, each in the version that they may read. */
async function reportsFor(context: RequestContext, meeting: Meeting): Promise<SubmittedReport[]> {
  const { conference } = meeting
  const all = await Promise.all(
    submittedReports(conference).map(async (report) => {
      const number = versionFor(context.actor, conference, report)
      const invitation = conference.invitations.find(
        (invitation) => invitation.id === report.invitation,
      )
      return number === undefined || invitation === undefined
        ? undefined
        : submittedVersion(context, { ...meeting, invitation }, number)
    }),
  )
  return all.filter((submittedReport) => submittedReport !== undefined)
}

async function describe(
  context: RequestContext,
  meeting: Meeting,
): Promise<PackFacts & { readonly reports: readonly SubmittedReport[] }> {
  const { conference } = meeting
  const reports = await reportsFor(context, meeting)
  const isChair = conference.chair === context.actor.id
  const come = new Set(reports.map((report) => report.invitation))
  return {
    ...meeting,
    person: context.actor,
    reports,
    sections: packOf(reports, childrenOf(meeting)),
    agencies: reports.map((report) => report.agency),
    missing: [
      ...new Set(
        standingInvitations(conference)
          .filter((invitation) => !come.has(invitation.id))
          .map((invitation) => invitation.agency),
      ),
    ],
    annexes: isChair
      ? (await annexesOf(context.deps, meeting, submittedReports(conference))).size
      : 0,
  }
}

/** Audits the access before anything is shown; false if this person may no longer have it. */
const keepSeen = async (
  context: RequestContext,
  meeting: Meeting,
  { event, status }: { readonly event: 'pack.read' | 'pack.exported'; readonly status: string },
): Promise<boolean> =>
  (await changeMeeting(context, meeting, {
    required,
    decide: ({ family, conference }) =>
      commit({ family, audit: [{ event, meeting: conference.id, status }] }, true),
  })) ?? false

async function open(context: RequestContext, meeting: Meeting, at: number): Promise<PrivateCard> {
  const facts = await describe(context, meeting)
  return (await keepSeen(context, meeting, { event: 'pack.read', status: `step-${at}` }))
    ? packCard(facts, at)
    : notFoundCard(context.actor)
}

const fileKind = 'meeting-pack'

async function asWord(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const { deps, actor, now } = context
  const facts = await describe(context, meeting)
  if (deps.files === undefined || facts.reports.length === 0)
    return packFileCard(facts, { offered: 'not-reached' })
  const newest =
    facts.reports
      .map((report) => report.at)
      .sort()
      .at(-1) ?? now
  const bytes = await deps.documents.write(
    packDocument(meeting, facts.sections, { agencies: facts.agencies, at: newest }),
  )
  if (!(await keepSeen(context, meeting, { event: 'pack.exported', status: 'word' })))
    return notFoundCard(actor)
  return packFileCard(
    facts,
    await deps.files.offer(actor, {
      id: stableId(
        'pack',
        actor.id,
        meeting.conference.id,
        ...facts.reports.map((report) => report.id),
        newest,
      ),
      name: documentName(inLondon(now).date),
      contentType: wordType,
      bytes,
      about: {
        kind: fileKind,
        ids: { caseId: meeting.family.id, meetingId: meeting.conference.id },
      },
    }),
  )
}

/** Checked again at the download. */
export const files: readonly FileKind[] = [
  {
    kind: fileKind,
    async mayStillHave({ actor, deps }, { caseId: family = '', meetingId: meeting = '' }) {
      if (!isIdText(family) || !isIdText(meeting)) return false
      const conference = (await deps.cases.load(caseId(family)))?.conferences.find(
        (conference) => conference.id === meetingId(meeting),
      )
      return conference !== undefined && may(actor, { act: 'read-pack', conference })
    },
  },
]
