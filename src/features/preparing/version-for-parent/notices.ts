// The messages to the chair who is asked, and to the author when it is decided.
import type { VersionFor } from '../../../domain/state/version-for.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { reportIn, type ReportPlace } from '../shared/reports.ts'
import { describe } from './facts.ts'
import { type VersionForFacts, versionRequest, versionTold } from './view.ts'

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
