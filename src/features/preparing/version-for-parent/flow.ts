// A version of a report for one parent, where parents live apart and a part of it would do harm: asked of the chair, agreed
// or not, and only then a paper.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText, meetingId, parentId } from '../../../domain/ids.ts'
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
import { papersOf } from '../../../domain/state/paper.ts'
import type { VersionFor } from '../../../domain/state/version-for.ts'
import { wordType } from '../../../ports/documents.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { FileKind, NoticeView, Verb } from '../../kernel/feature.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { reportAt, reportIn, type ReportPlace, submittedVersion } from '../shared/reports.ts'
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
  {
    verb: versionForForm,
    press: (context, data) =>
      withReport(context, data, 'read-version-for', async (facts) => versionForm(facts, empty)),
  },
  {
    verb: versionForAsk,
    press: (context, data) =>
      withReport(context, data, 'make-version-for', (facts) => ask(context, facts, data)),
  },
  {
    verb: versionForLook,
    press: (context, data) =>
      withMade(context, data, async (facts, versionFor) => versionRequest(facts, versionFor)),
  },
  {
    verb: versionForAgree,
    press: (context, data) =>
      withMade(context, data, (facts, versionFor) =>
        decide(context, facts, { one: versionFor, data, agreed: true }),
      ),
  },
  {
    verb: versionForRefuse,
    press: (context, data) =>
      withMade(context, data, (facts, versionFor) =>
        decide(context, facts, { one: versionFor, data, agreed: false }),
      ),
  },
  {
    verb: versionForWord,
    press: (context, data) =>
      withReport(context, data, 'read-version-for', (facts) =>
        asWord(context, facts, memberIn(data)),
      ),
  },
]

const member = z.object({
  member: z
    .string()
    .max(120)
    .catch('')
    .transform((text) => text.replace(/^parent\./, '')),
  seen: z.string().max(40).catch(''),
})
const memberIn = (data: unknown): string =>
  member.catch({ member: '', seen: '' }).parse(data).member

async function withReport(
  context: RequestContext,
  data: unknown,
  act: ReportAct['act'],
  then: (facts: VersionForFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const place = await reportAt(context, data, act)
  const facts = place === undefined ? undefined : await describe(context, place)
  return facts === undefined ? notFoundCard(context.actor) : then(facts)
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

/** Only the chair decides; everybody else finds nothing. */
const withMade = (
  context: RequestContext,
  data: unknown,
  then: (facts: VersionForFacts, one: VersionFor) => Promise<PrivateCard>,
): Promise<PrivateCard> =>
  withReport(context, data, 'read-version-for', async (facts) => {
    const one = facts.made.find(({ parent }) => parent === memberIn(data))
    return one === undefined || !facts.isChair ? notFoundCard(context.actor) : then(facts, one)
  })

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
  type Outcome = { readonly one: VersionFor } | { readonly problem: string }
  const outcome = await context.deps.cases.change<Outcome>(
    facts.family.id,
    (family, papers) => {
      const now = reportIn(context, family, {
        meetingId: facts.conference.id,
        invitationId: facts.invitation.id,
        act: 'make-version-for',
      })
      if (now === undefined) return { change: 'none', answer: { problem: '' } }
      if (now.report.versions.at(-1)?.number !== facts.version.number)
        return {
          change: 'none',
          answer: {
            problem:
              'Your report was changed meanwhile. Please look at it again and ask once more.',
          },
        }
      const standing = papersOf(papers, 'report-version-for')[0]
      const after = versionForAsked(
        {
          meeting: now.conference.id,
          invitation: now.invitation.id,
          parent: parent.id,
          number: facts.version.number,
          parts: form.parts,
          rationale: form.rationale,
          by: context.actor.id,
          at: context.now,
        },
        facts.version,
        standing,
      )
      if (!after.ok)
        return {
          change: 'refused',
          refusal: after.refusal,
          answer: { problem: after.refusal.words },
        }
      if (after.value === standing) return { change: 'none', answer: { one: standing } }
      return {
        change: 'commit',
        family: now.family,
        papers: [after.value],
        answer: { one: after.value },
        notices: [
          noticeOf(
            {
              caseId: now.family.id,
              conference: now.conference,
              kind: 'version-for-asked',
              event,
              step: `${now.invitation.id}|${parent.id}`,
              at: context.now,
            },
            { to: now.conference.chair, tell: 'chair' },
          ),
        ],
        audit: [
          {
            event: 'report.version-for-asked',
            meeting: now.conference.id,
            invitation: now.invitation.id,
            member: parent.id,
            status: `version-${after.value.number}`,
            by: context.actor.id,
            at: context.now,
          },
        ],
      }
    },
    { ids: [id] },
  )
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(context.actor)
      : versionForm(facts, form, outcome.problem)
  return outcome.one.decision === undefined
    ? askedCard(facts, outcome.one)
    : versionForm(
        {
          ...facts,
          made: [...facts.made.filter((versionFor) => versionFor.id !== id), outcome.one],
        },
        empty,
      )
}

type Decision = { readonly one: VersionFor; readonly data: unknown; readonly agreed: boolean }

async function decide(
  context: RequestContext,
  facts: VersionForFacts,
  { one, data, agreed }: Decision,
): Promise<PrivateCard> {
  const { seen } = member.catch({ member: '', seen: '' }).parse(data)
  const event = context.deps.newId()
  type Outcome = { readonly one: VersionFor; readonly problem: string } | undefined
  const outcome = await context.deps.cases.change<Outcome>(
    facts.family.id,
    (family, papers) => {
      const now = reportIn(context, family, {
        meetingId: facts.conference.id,
        invitationId: facts.invitation.id,
        act: 'read-version-for',
      })
      const standing = papersOf(papers, 'report-version-for')[0]
      if (
        now === undefined ||
        standing === undefined ||
        !may(context.actor, { act: 'decide-withholding', conference: now.conference })
      )
        return { change: 'none', answer: undefined }
      // A decision is about the words that were read.
      if (standing.at !== seen)
        return {
          change: 'none',
          answer: {
            one: standing,
            problem: 'It was changed since this card was drawn. Please read it again.',
          },
        }
      const after = versionForDecided(standing, { agreed, by: context.actor.id, at: context.now })
      if (after === standing) return { change: 'none', answer: { one: standing, problem: '' } }
      return {
        change: 'commit',
        family: now.family,
        papers: [after],
        answer: { one: after, problem: '' },
        notices: [
          noticeOf(
            {
              caseId: now.family.id,
              conference: now.conference,
              kind: 'version-for-decided',
              event,
              step: `${now.invitation.id}|${after.parent}`,
              at: context.now,
            },
            { to: after.by, tell: 'owner' },
          ),
        ],
        audit: [
          {
            event: 'report.version-for-decided',
            meeting: now.conference.id,
            invitation: now.invitation.id,
            member: after.parent,
            status: agreed ? 'agreed' : 'whole-report',
            by: context.actor.id,
            at: context.now,
          },
        ],
      }
    },
    { ids: [one.id] },
  )
  return outcome === undefined
    ? notFoundCard(context.actor)
    : versionRequest(facts, outcome.one, outcome.problem)
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
  const seen = await deps.cases.change<boolean>(facts.family.id, (family) => {
    const now = reportIn(context, family, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'read-version-for',
    })
    if (now === undefined) return { change: 'none', answer: false }
    return {
      change: 'commit',
      family: now.family,
      answer: true,
      audit: [
        {
          event: 'report.version-for-read',
          meeting: now.conference.id,
          invitation: now.invitation.id,
          status: `version-${one.number}`,
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  if (!seen) return notFoundCard(context.actor)
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
