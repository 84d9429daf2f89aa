// Loads a report together with the versions for one parent that were asked for.
import { z } from 'zod'

import { type ParentId } from '../../../domain/ids.ts'
import { may } from '../../../domain/permissions.ts'
import type { ReportAct } from '../../../domain/report/access.ts'
import { parentsOf } from '../../../domain/report/parents.ts'
import { versionForId } from '../../../domain/report/version-for.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { VersionFor } from '../../../domain/state/version-for.ts'
import type { Find } from '../../kernel/press.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { type MeetingReport, reportAt, submittedVersion } from '../shared/reports.ts'
import type { VersionForFacts, VersionForInputs } from './view.ts'

export const empty: VersionForInputs = { parent: '', parts: [], rationale: '' }

const ref = z.object({
  member: z
    .string()
    .max(120)
    .catch('')
    .transform((text) => text.replace(/^parent\./, '')),
  seen: z.string().max(40).catch(''),
})

export const refOf = (data: unknown): z.infer<typeof ref> =>
  ref.catch({ member: '', seen: '' }).parse(data)

export function versionsFor(act: ReportAct['act']): Find<VersionForFacts> {
  return async (context, data) => {
    const found = await reportAt(context, data, act)
    return found === undefined ? undefined : describe(context, found)
  }
}

export const madeOf = async (
  deps: Dependencies,
  { family, conference, invitation }: MeetingReport,
): Promise<VersionFor[]> =>
  papersOf(
    await deps.cases.papers(family.id, {
      ids: [...parentsOf({ family, conference }), ...(family.parents ?? [])].map((parent) =>
        versionForId({ meeting: conference.id, invitation: invitation.id, parent: parent.id }),
      ),
    }),
    'report-version-for',
  )

export async function describe(
  context: RequestContext,
  found: MeetingReport,
): Promise<VersionForFacts | undefined> {
  const newest = found.report.versions.at(-1)
  const version =
    newest === undefined ? undefined : await submittedVersion(context, found, newest.number)
  if (version === undefined) return undefined
  const { actor, deps } = context
  const { conference, report } = found
  const made = await madeOf(deps, found)
  return {
    ...found,
    person: actor,
    version,
    made,
    people: await deps.directory.named(made.map(({ by }) => by)),
    isAuthor: may(actor, { act: 'make-version-for', conference, report }),
    isChair: may(actor, { act: 'decide-withholding', conference }),
  }
}

export const occasionOf = (
  { now }: RequestContext,
  { family, conference, invitation }: MeetingReport,
  parent: ParentId,
) => ({ caseId: family.id, conference, step: `${invitation.id}|${parent}`, at: now })
