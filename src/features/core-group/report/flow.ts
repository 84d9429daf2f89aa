// The core group's one report for a review: put together, its gaps filled in, submitted; read by
// those who may.
import { z } from 'zod'

import { submitted } from '../../../domain/core-group/report.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { caseId, isIdText, meetingId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { documentName } from '../../../domain/record/document.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { Paper } from '../../../domain/state/paper.ts'
import { wordType } from '../../../ports/documents.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { notFoundCard, nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { FileKind, NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf, type Meeting } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { digest } from '../../kernel/stable-id.ts'
import { heldAt, record, standing } from './core-group-answers.ts'
import { factsFrom, factsOf, kinds, readable, reportAt, reviewIn } from './facts.ts'
import { reportPaper } from './paper.ts'
import {
  coreReportOpen,
  coreReportSubmit,
  coreReportWord,
  cycleForm as cycleFormVerb,
  cycleRecord,
} from './verbs.ts'
import { type CoreGroupReportFacts, cycleForm, reportCard, reportFileCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(coreReportOpen, reportAt, shown),
  pressOn(coreReportSubmit, reportAt, submit),
  pressOn(coreReportWord, reportAt, asWord),
  pressOn(cycleFormVerb, heldAt, async (context, meeting) =>
    cycleForm({ ...meeting, person: context.actor }, await standing(context, meeting)),
  ),
  pressOn(cycleRecord, heldAt, record),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['stepDown'],
    say: async (context) => [sentenceCard(context.actor, stepDown)],
  },
  {
    intents: ['assemble'],
    say: (context, { slots }) => fromText(context, slots),
  },
]

/** The review conference decides it together, once what repairs the harm is done (S1). */
const stepDown =
  'A review conference decides together whether a child in need plan would now be enough. The ' +
  'core group’s report asks the question once what repairs the harm is done. Your update is ' +
  'where you say how safe the child is.'

/** The next review that somebody may have a report of; several, and they choose. */
async function fromText(context: RequestContext, slots: Slots): Promise<PrivateCard[]> {
  const families = await familiesOf(context)
  const fitting = families.filter(
    (family) =>
      slots.reference === undefined ||
      family.conferences.some((conference) => conference.reference === slots.reference),
  )
  const reviews = inEachFamily(context, fitting, (family) => {
    const all = family.conferences
      .flatMap((conference) => reviewIn(context, family, conference.id) ?? [])
      .sort((a, b) => (a.conference.date < b.conference.date ? -1 : 1))
    const meant =
      all.find(({ conference }) => conference.reference === slots.reference) ??
      all.find(({ conference }) => conference.date >= inLondon(context.now).date) ??
      all.at(-1)
    return meant === undefined ? [] : [meant]
  })
  const card = await pickMeeting(context, reviews, {
    none: () =>
      nothingCard(
        context.actor,
        'I find no review conference of yours for which a ' +
          'core group reports. Its date has to be in here first.',
      ),
    one: async (only) => shown(context, await factsOf(context, only)),
    several: coreReportOpen,
  })
  return [card]
}

/** Records the read in the family's audit trail before the report is shown. */
async function shown(
  { deps, actor, now }: RequestContext,
  facts: CoreGroupReportFacts,
): Promise<PrivateCard> {
  await recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: facts.family.id, meeting: facts.report.review.id, what: 'core-group-report' },
  ])
  return reportCard(facts)
}

/**
 * Adds a version beside the earlier ones, which meets the duty. Idempotent: a second tap carries an
 * outdated version count.
 */
async function submit(
  context: RequestContext,
  facts: CoreGroupReportFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { seen } = z.object({ seen: z.coerce.number().int().catch(-1) }).parse(data)
  const { review } = facts.report
  const problem = await changeCase<Meeting, string | undefined>(context, facts.family.id, {
    find: (family) => reviewIn(context, family, review.id),
    decide: (now, papers) => submission(context, now, { papers, seen }),
    reading: kinds,
  })
  const now = reviewIn(context, await context.deps.cases.load(facts.family.id), review.id)
  if (now === undefined) return notFoundCard(context.actor)
  const fresh = await factsOf(context, now)
  return reportCard(problem === undefined ? fresh : { ...fresh, problem })
}

/** What stands in the way, in words; undefined when it is submitted. */
function submission(
  context: RequestContext,
  { family, conference: review }: Meeting,
  { papers, seen }: { readonly papers: readonly Paper[]; readonly seen: number },
): Decision<string | undefined> {
  if (!may(context.actor, { act: 'assemble-report', family, conference: review }))
    return unchanged('The lead social worker submits the core group’s report.')
  const read = readable(context, family, papers)
  const now = factsFrom(context, { family, conference: review }, read)
  const done = submitted(family, now.report, read, {
    by: context.actor.id,
    at: context.now,
    dueAt: now.obligation?.due.at ?? startsAt(review),
    seen,
  })
  if (!done.ok) return refused(done.refusal, done.refusal.words)
  const event: AuditEvent = {
    event: 'core-group-report.submitted',
    meeting: review.id,
    status: done.value.paper.late ? 'late' : 'in-time',
  }
  return commit(
    {
      family: replaceConference(family, done.value.review),
      papers: [done.value.paper],
      audit: [event],
    },
    undefined,
  )
}

export const reportFileKind = 'core-group-report'

/** Idempotent: the same paper for the same person has the same file id. */
async function asWord(
  { deps, actor, now }: RequestContext,
  { family, report, exports }: CoreGroupReportFacts,
): Promise<PrivateCard> {
  if (!exports) return notFoundCard(actor)
  if (deps.files === undefined) return reportFileCard(actor, { offered: 'not-reached' })
  const paper = reportPaper(family, report, now)
  const id = `core-report-${digest([actor.id, report.review.id, JSON.stringify(paper)])}`
  await recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: family.id, meeting: report.review.id, what: 'core-group-report' },
  ])
  const about = { kind: reportFileKind, ids: { caseId: family.id, meetingId: report.review.id } }
  return reportFileCard(
    actor,
    await deps.files.offer(actor, {
      id,
      name: documentName(inLondon(now).date),
      contentType: wordType,
      about,
      bytes: await deps.documents.write(paper),
    }),
  )
}

export const mayStillHave: FileKind['mayStillHave'] = async (context, ids) => {
  const { caseId: family = '', meetingId: meeting = '' } = ids
  const found =
    isIdText(family) && isIdText(meeting)
      ? reviewIn(context, await context.deps.cases.load(caseId(family)), meetingId(meeting))
      : undefined
  return found !== undefined && may(context.actor, { act: 'export-core-group-report', ...found })
}

/** Due soon, due, or late: to whoever puts it together, and the day after to the chair. */
export const reportNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const review = reviewIn(context, family, notice.meeting)
  if (review === undefined) return undefined
  const facts = await factsOf(context, review)
  return facts.obligation?.state.status === 'open' ? reportCard(facts) : undefined
}
