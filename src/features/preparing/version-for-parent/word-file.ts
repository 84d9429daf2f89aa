// An agreed version as a Word file for the parent.
import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText, meetingId, parentId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { documentName } from '../../../domain/record/document.ts'
import { versionForDocument } from '../../../domain/record/report-document.ts'
import { labelOf } from '../../../domain/report/parents.ts'
import { mayBePrinted } from '../../../domain/report/version-for.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { wordType } from '../../../ports/documents.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit } from '../../kernel/change.ts'
import type { FileKind } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { changeReport, reportIn } from '../shared/reports.ts'
import { empty, madeOf } from './facts.ts'
import { versionFileCard, type VersionForFacts, versionForm } from './view.ts'

const fileKind = 'report-version-for'

export async function asWord(
  context: RequestContext,
  facts: VersionForFacts,
  parent: string,
): Promise<PrivateCard> {
  const { deps } = context
  const versionFor = facts.made.find(({ parent: of }) => of === parent)
  if (versionFor === undefined || !mayBePrinted(versionFor, facts.version.number))
    return versionForm(
      facts,
      empty,
      'There is no agreed version for this parent. Ask the chair first.',
    )
  if (deps.files === undefined) return versionFileCard(facts, { offered: 'not-reached' })
  const bytes = await deps.documents.write(
    versionForDocument(facts, facts.version, {
      version: versionFor,
      parent: labelOf(facts.family, versionFor.parent),
    }),
  )
  const seen = await changeReport(context, facts, {
    act: 'read-version-for',
    decide: ({ family, conference, invitation }) => {
      const read: AuditEvent = {
        event: 'report.version-for-read',
        meeting: conference.id,
        invitation: invitation.id,
        status: `version-${versionFor.number}`,
      }
      return commit({ family, audit: [read] }, true)
    },
  })
  if (seen === undefined) return notFoundCard(context.actor)
  return versionFileCard(
    facts,
    await deps.files.offer(context.actor, {
      id: stableId('version-for', context.actor.id, versionFor.id, versionFor.at, facts.version.at),
      name: documentName(inLondon(context.now).date),
      contentType: wordType,
      bytes,
      about: {
        kind: fileKind,
        ids: {
          caseId: facts.family.id,
          meetingId: facts.conference.id,
          invitationId: facts.invitation.id,
          parent: versionFor.parent,
        },
      },
    }),
  )
}

/**
 * Checked again at the download: the agreement may have lapsed, or this person may have left the
 * case.
 */
export const files: readonly FileKind[] = [
  {
    kind: fileKind,
    async mayStillHave(
      context,
      { caseId: family = '', meetingId: meeting = '', invitationId = '', parent = '' },
    ) {
      if (![family, meeting, invitationId, parent].every(isIdText)) return false
      const found = reportIn(context, await context.deps.cases.load(caseId(family)), {
        meetingId: meetingId(meeting),
        invitationId,
        act: 'read-version-for',
      })
      const made = found === undefined ? [] : await madeOf(context.deps, found)
      return made.some(
        (versionFor) =>
          versionFor.parent === parentId(parent) &&
          mayBePrinted(versionFor, found?.report.versions.at(-1)?.number),
      )
    },
  },
]
