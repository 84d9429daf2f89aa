// The author asks the chair that a version leaves parts out.
import { z } from 'zod'

import type { ParentId } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { parentsOf } from '../../../domain/report/parents.ts'
import { versionForAsked, versionForId } from '../../../domain/report/version-for.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { SubmittedReport } from '../../../domain/state/report-words.ts'
import type { VersionFor } from '../../../domain/state/version-for.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeReport, type MeetingReport } from '../shared/reports.ts'
import { empty, occasionOf } from './facts.ts'
import { askedCard, type VersionForFacts, type VersionForInputs, versionForm } from './view.ts'

const inputs = z.object({
  parent: typed,
  parts: z.string().max(4_000).catch(''),
  others: z.string().max(4_000).catch(''),
  rationale: typed,
})

export async function ask(
  context: RequestContext,
  facts: VersionForFacts,
  data: unknown,
): Promise<PrivateCard> {
  const read = inputs.parse(data)
  const form: VersionForInputs = {
    ...read,
    parts: `${read.parts},${read.others}`.split(',').filter((text) => text !== ''),
  }
  const parent = parentsOf(facts).find((parent) => parent.id === form.parent)
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

export type VersionRequest = {
  readonly standing: VersionFor | undefined
  /** The version that the author had on the card. */
  readonly version: SubmittedReport
  readonly parent: ParentId
  readonly form: VersionForInputs
  /** The id of the message to the chair. */
  readonly event: string
}

function askIn(
  context: RequestContext,
  found: MeetingReport,
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
