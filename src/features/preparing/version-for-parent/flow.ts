// A version of a report for one parent, where parents live apart and a part of it would do harm: asked of the chair, agreed
// or not, and only then a paper.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText, meetingId, type ParentId, parentId } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { documentName } from '../../../domain/record/document.ts'
import { versionForDocument } from '../../../domain/record/report-document.ts'
import type { ReportAct } from '../../../domain/report/access.ts'
import { labelOf, parentsOf } from '../../../domain/report/parents.ts'
import {
  mayBePrinted,
  versionForAsked,
  versionForDecided,
  versionForId,
} from '../../../domain/report/version-for.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { SubmittedReport } from '../../../domain/state/report-words.ts'
import type { VersionFor } from '../../../domain/state/version-for.ts'
import { wordType } from '../../../ports/documents.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { FileKind, NoticeView, Verb } from '../../kernel/feature.ts'
import { type Find, pressOn } from '../../kernel/press.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import {
  changeReport,
  reportAt,
  reportIn,
  type ReportPlace,
  submittedVersion,
} from '../shared/reports.ts'
import {
  versionForAgree,
  versionForAsk,
  versionForForm,
  versionForLook,
  versionForRefuse,
  versionForWord,
} from './verbs.ts'
import {
  askedCard,
  versionFileCard,
  type VersionForFacts,
  type VersionForInputs,
  versionForm,
  versionRequest,
  versionTold,
} from './view.ts'

const empty: VersionForInputs = { parent: '', parts: [], rationale: '' }

export const verbs: readonly Verb[] = [
  pressOn(versionForForm, versionsFor('read-version-for'), (_context, facts) =>
    versionForm(facts, empty),
  ),
  pressOn(versionForAsk, versionsFor('make-version-for'), ask),
  pressOn(versionForLook, requestForChair, (_context, { facts, request }) =>
    versionRequest(facts, request),
  ),
  pressOn(versionForAgree, requestForChair, (context, request) => decide(context, request, true)),
  pressOn(versionForRefuse, requestForChair, (context, request) => decide(context, request, false)),
  pressOn(versionForWord, versionsFor('read-version-for'), (context, facts, data) =>
    asWord(context, facts, refOf(data).member),
  ),
]

const ref = z.object({
  member: z
    .string()
    .max(120)
    .catch('')
    .transform((text) => text.replace(/^parent\./, '')),
  seen: z.string().max(40).catch(''),
})
const refOf = (data: unknown): z.infer<typeof ref> =>
  ref.catch({ member: '', seen: '' }).parse(data)

function versionsFor(act: ReportAct['act']): Find<VersionForFacts> {
  return async (context, data) => {
    const found = await reportAt(context, data, act)
    return found === undefined ? undefined : describe(context, found)
  }
}

const madeOf = async (
  deps: Dependencies,
  { family, conference, invitation }: ReportPlace,
): Promise<VersionFor[]> =>
  papersOf(
    await deps.cases.papers(family.id, {
      ids: [...parentsOf(family), ...(family.parents ?? [])].map((parent) =>
        versionForId({ meeting: conference.id, invitation: invitation.id, parent: parent.id }),
      ),
    }),
    'report-version-for',
  )

async function describe(
  context: RequestContext,
  place: ReportPlace,
): Promise<VersionForFacts | undefined> {
  const newest = place.report.versions.at(-1)
  const version =
    newest === undefined ? undefined : await submittedVersion(context, place, newest.number)
  if (version === undefined) return undefined
  const { actor, deps } = context
  const { conference, report } = place
  const made = await madeOf(deps, place)
  return {
    ...place,
    person: actor,
    version,
    made,
    people: await deps.directory.named(made.map(({ by }) => by)),
    isAuthor: may(actor, { act: 'make-version-for', conference, report }),
    isChair: may(actor, { act: 'decide-withholding', conference }),
  }
}

type RequestedVersion = {
  readonly facts: VersionForFacts
  readonly request: VersionFor
  /** When the request that the card showed was made. */
  readonly seen: string
}

/** Only the chair decides; everybody else finds nothing. */
async function requestForChair(
  context: RequestContext,
  data: unknown,
): Promise<RequestedVersion | undefined> {
  const facts = await versionsFor('read-version-for')(context, data)
  const { member, seen } = refOf(data)
  const request = facts?.made.find(({ parent }) => parent === member)
  return facts === undefined || request === undefined || !facts.isChair
    ? undefined
    : { facts, request, seen }
}

const inputs = z.object({
  parent: typed,
  parts: z.string().max(4_000).catch(''),
  others: z.string().max(4_000).catch(''),
  rationale: typed,
})

async function ask(
  context: RequestContext,
  facts: VersionForFacts,
  data: unknown,
): Promise<PrivateCard> {
  const read = inputs.parse(data)
  const form: VersionForInputs = {
    ...read,
    parts: `${read.parts},${read.others}`.split(',').filter((one) => one !== ''),
  }
  const parent = parentsOf(facts.family).find((parent) => parent.id === form.parent)
  if (parent === undefined)
    return versionForm(facts, form, 'Please choose for whom this version is.')
  const id = versionForId({
    meeting: facts.conference.id,
    invitation: facts.invitation.id,
    parent: parent.id,
  })
  const event = context.deps.newId()
  const asked = await changeReport<VersionFor | string>(context, facts, {
    act: 'make-version-for',
    reading: { ids: [id] },
    decide: (found, papers) =>
      askIn(context, found, {
        standing: papersOf(papers, 'report-version-for')[0],
        version: facts.version,
        parent: parent.id,
        form,
        event,
      }),
  })
  if (asked === undefined) return notFoundCard(context.actor)
  if (typeof asked === 'string') return versionForm(facts, form, asked)
  const others = facts.made.filter((versionFor) => versionFor.id !== id)
  return asked.decision === undefined
    ? askedCard(facts, asked)
    : versionForm({ ...facts, made: [...others, asked] }, empty)
}

type VersionRequest = {
  readonly standing: VersionFor | undefined
  /** The report that was on the card. */
  readonly version: SubmittedReport
  readonly parent: ParentId
  readonly form: VersionForInputs
  /** The id of the message to the chair. */
  readonly event: string
}

function askIn(
  context: RequestContext,
  found: ReportPlace,
  { standing, version, parent, form, event }: VersionRequest,
): Decision<VersionFor | string> {
  const { family, conference, invitation, report } = found
  if (report.versions.at(-1)?.number !== version.number)
    return unchanged(
      'Your report was changed meanwhile. Please look at it again and ask once more.',
    )
  const after = versionForAsked(
    {
      meeting: conference.id,
      invitation: invitation.id,
      parent,
      number: version.number,
      parts: form.parts,
      rationale: form.rationale,
      by: context.actor.id,
      at: context.now,
    },
    version,
    standing,
  )
  if (!after.ok) return refused(after.refusal, after.refusal.words)
  if (after.value === standing) return unchanged(standing)
  const asked: AuditEvent = {
    event: 'report.version-for-asked',
    meeting: conference.id,
    invitation: invitation.id,
    member: parent,
    status: `version-${after.value.number}`,
  }
  const notice = noticeOf(
    { ...occasionOf(context, found, parent), kind: 'version-for-asked', event },
    { to: conference.chair, tell: 'chair' },
  )
  return commit({ family, papers: [after.value], audit: [asked], notices: [notice] }, after.value)
}

const occasionOf = (
  { now }: RequestContext,
  { family, conference, invitation }: ReportPlace,
  parent: ParentId,
) => ({ caseId: family.id, conference, step: `${invitation.id}|${parent}`, at: now })

type Decided = { readonly request: VersionFor; readonly problem: string }

async function decide(
  context: RequestContext,
  { facts, request, seen }: RequestedVersion,
  agreed: boolean,
): Promise<PrivateCard> {
  const event = context.deps.newId()
  const decided = await changeReport<Decided | undefined>(context, facts, {
    act: 'read-version-for',
    reading: { ids: [request.id] },
    decide: (found, papers) =>
      decideIn(context, found, {
        standing: papersOf(papers, 'report-version-for')[0],
        seen,
        agreed,
        event,
      }),
  })
  return decided === undefined
    ? notFoundCard(context.actor)
    : versionRequest(facts, decided.request, decided.problem)
}

type ChairsDecision = Pick<VersionRequest, 'standing' | 'event'> & {
  readonly seen: string
  readonly agreed: boolean
}

/** A decision is about the words that were read: where they were changed since, the chair reads again. */
function decideIn(
  context: RequestContext,
  found: ReportPlace,
  { standing, seen, agreed, event }: ChairsDecision,
): Decision<Decided | undefined> {
  const { family, conference, invitation } = found
  if (standing === undefined || !may(context.actor, { act: 'decide-withholding', conference }))
    return unchanged(undefined)
  if (standing.at !== seen)
    return unchanged({
      request: standing,
      problem: 'It was changed since this card was drawn. Please read it again.',
    })
  const after = versionForDecided(standing, { agreed, by: context.actor.id, at: context.now })
  if (after === standing) return unchanged({ request: standing, problem: '' })
  const decision: AuditEvent = {
    event: 'report.version-for-decided',
    meeting: conference.id,
    invitation: invitation.id,
    member: after.parent,
    status: agreed ? 'agreed' : 'whole-report',
  }
  const notice = noticeOf(
    { ...occasionOf(context, found, after.parent), kind: 'version-for-decided', event },
    { to: after.by, tell: 'owner' },
  )
  return commit(
    { family, papers: [after], audit: [decision], notices: [notice] },
    { request: after, problem: '' },
  )
}

const fileKind = 'report-version-for'

async function asWord(
  context: RequestContext,
  facts: VersionForFacts,
  parent: string,
): Promise<PrivateCard> {
  const { deps } = context
  const one = facts.made.find((each) => each.parent === parent)
  if (one === undefined || !mayBePrinted(one, facts.version.number))
    return versionForm(
      facts,
      empty,
      'There is no agreed version for this parent. Ask the chair first.',
    )
  if (deps.files === undefined) return versionFileCard(facts, { offered: 'not-reached' })
  const bytes = await deps.documents.write(
    versionForDocument(facts, facts.version, {
      version: one,
      parent: labelOf(facts.family, one.parent),
    }),
  )
  const seen = await changeReport(context, facts, {
    act: 'read-version-for',
    decide: ({ family, conference, invitation }) => {
      const read: AuditEvent = {
        event: 'report.version-for-read',
        meeting: conference.id,
        invitation: invitation.id,
        status: `version-${one.number}`,
      }
      return commit({ family, audit: [read] }, true)
    },
  })
  if (seen === undefined) return notFoundCard(context.actor)
  return versionFileCard(
    facts,
    await deps.files.offer(context.actor, {
      id: stableId('version-for', context.actor.id, one.id, one.at, facts.version.at),
      name: documentName(inLondon(context.now).date),
      contentType: wordType,
      bytes,
      about: {
        kind: fileKind,
        ids: {
          caseId: facts.family.id,
          meetingId: facts.conference.id,
          invitationId: facts.invitation.id,
          parent: one.parent,
        },
      },
    }),
  )
}

/** Asked again when the file is taken: the chair's agreement may have ended, and so may this person's part. */
export const files: readonly FileKind[] = [
  {
    kind: fileKind,
    async mayStillHave(
      context,
      { caseId: family = '', meetingId: meeting = '', invitationId = '', parent = '' },
    ) {
      if (![family, meeting, invitationId, parent].every(isIdText)) return false
      const place = reportIn(context, await context.deps.cases.load(caseId(family)), {
        meetingId: meetingId(meeting),
        invitationId,
        act: 'read-version-for',
      })
      const made = place === undefined ? [] : await madeOf(context.deps, place)
      return made.some(
        (versionFor) =>
          versionFor.parent === parentId(parent) &&
          mayBePrinted(versionFor, place?.report.versions.at(-1)?.number),
      )
    },
  },
]

const spokenOf = async (
  context: RequestContext,
  family: Parameters<typeof reportIn>[1],
  { meeting, step }: { readonly meeting: ReportPlace['conference']['id']; readonly step: string },
): Promise<{ readonly facts: VersionForFacts; readonly one: VersionFor } | undefined> => {
  const [invitationId = '', parent = ''] = step.split('|')
  const place = reportIn(context, family, {
    meetingId: meeting,
    invitationId,
    act: 'read-version-for',
  })
  const facts = place === undefined ? undefined : await describe(context, place)
  const one = facts?.made.find((each) => each.parent === parent)
  return facts === undefined || one === undefined || facts.conference.cancelled !== undefined
    ? undefined
    : { facts, one }
}

/** To the chair: not sent once it is decided. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const spoken = await spokenOf({ actor: to, now, deps }, family, notice)
  return spoken === undefined || spoken.one.decision !== undefined || !spoken.facts.isChair
    ? undefined
    : versionRequest(spoken.facts, spoken.one)
}

/** To whoever asked, while the report is still theirs. */
export const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const spoken = await spokenOf({ actor: to, now, deps }, family, notice)
  return spoken === undefined || spoken.one.decision === undefined || !spoken.facts.isAuthor
    ? undefined
    : versionTold(spoken.facts, spoken.one)
}
