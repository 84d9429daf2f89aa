// The chair agrees to a version, or does not.
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { versionForDecided } from '../../../domain/report/version-for.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { VersionFor } from '../../../domain/state/version-for.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeReport, type MeetingReport } from '../shared/reports.ts'
import type { VersionRequest } from './asking.ts'
import { occasionOf, refOf, versionsFor } from './facts.ts'
import { type VersionForFacts, versionRequest } from './view.ts'

type RequestedVersion = {
  readonly facts: VersionForFacts
  readonly request: VersionFor
  /** When the request on the card was made: a newer one must be read before it is decided. */
  readonly seen: string
}

/** The request that a button names, for the chair alone. Nobody else learns that it exists. */
export async function requestForChair(
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

type VersionDecision = { readonly request: VersionFor; readonly problem: string }

export async function decide(
  context: RequestContext,
  { facts, request, seen }: RequestedVersion,
  agreed: boolean,
): Promise<PrivateCard> {
  const event = context.deps.newId()
  const decided = await changeReport<VersionDecision | undefined>(context, facts, {
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

/**
 * Pure. If the request has changed since the card was drawn, the chair must read it again first.
 */
function decideIn(
  context: RequestContext,
  found: MeetingReport,
  { standing, seen, agreed, event }: ChairsDecision,
): Decision<VersionDecision | undefined> {
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
