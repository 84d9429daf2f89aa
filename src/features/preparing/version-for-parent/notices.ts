// The messages to the chair who is asked, and to the author when it is decided.
import type { VersionFor } from '../../../domain/state/version-for.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type MeetingReport, reportIn } from '../shared/reports.ts'
import { describe } from './facts.ts'
import { type VersionForFacts, versionRequest, versionTold } from './view.ts'

const subjectOfNotice = async (
  context: RequestContext,
  family: Parameters<typeof reportIn>[1],
  { meeting, step }: { readonly meeting: MeetingReport['conference']['id']; readonly step: string },
): Promise<{ readonly facts: VersionForFacts; readonly request: VersionFor } | undefined> => {
  const [invitationId = '', parent = ''] = step.split('|')
  const found = reportIn(context, family, {
    meetingId: meeting,
    invitationId,
    act: 'read-version-for',
  })
  const facts = found === undefined ? undefined : await describe(context, found)
  const request = facts?.made.find((each) => each.parent === parent)
  return facts === undefined || request === undefined || facts.conference.cancelled !== undefined
    ? undefined
    : { facts, request }
}

/** To the chair: not sent once it is decided. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const subject = await subjectOfNotice({ actor: to, now, deps }, family, notice)
  return subject === undefined || subject.request.decision !== undefined || !subject.facts.isChair
    ? undefined
    : versionRequest(subject.facts, subject.request)
}

/** To whoever asked, while the report is still theirs. */
export const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const subject = await subjectOfNotice({ actor: to, now, deps }, family, notice)
  return subject === undefined || subject.request.decision === undefined || !subject.facts.isAuthor
    ? undefined
    : versionTold(subject.facts, subject.request)
}
