// A request is sent to the chair, and the chair decides it with a reason.
import { z } from 'zod'

import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { asked, askingProblem, decided } from '../../../domain/meeting/exclusion.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { ExclusionRequest } from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  ask,
  decide,
  type ExclusionFacts,
  findRequest,
  meetingToDecideIn,
} from './exclusion-facts.ts'
import { askedCard, askForm, requestCard, requestsCard } from './view.ts'

const askInputs = z.object({ who: typed, grounds: typed })

export async function send(
  context: RequestContext,
  facts: ExclusionFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = askInputs.parse(data)
  const problem = askingProblem(inputs)
  if (problem !== undefined) return askForm(facts, inputs, problem.words)
  const id = context.deps.newId()
  const { actor, now: at } = context
  const sent = await changeMeeting<SentRequest>(context, facts, {
    required: ask,
    decide: ({ family, conference }) => {
      const after = asked(conference, { ...inputs, id, by: actor.id, at })
      if (!after.ok) return refused(after.refusal, { problem: after.refusal.words })
      const request =
        findRequest(after.value, id) ??
        conference.exclusions.find(
          (earlier) =>
            earlier.by === actor.id && earlier.who.toLowerCase() === inputs.who.toLowerCase(),
        )
      if (request === undefined) return unchanged(undefined)
      if (after.value === conference) return unchanged({ request })
      const notice = noticeOf(
        { caseId: family.id, conference, kind: 'exclusion-asked', event: id, step: id, at },
        { to: conference.chair, tell: 'chair' },
      )
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: [notice],
          audit: [
            { event: 'exclusion.asked', meeting: conference.id, request: id, status: 'asked' },
          ],
        },
        { request },
      )
    },
  })
  if (sent === undefined) return notFoundCard(context.actor)
  return 'request' in sent ? askedCard(facts, sent.request) : askForm(facts, inputs, sent.problem)
}

/** Undefined when the request is not there to show. */
type SentRequest = { readonly request: ExclusionRequest } | { readonly problem: string } | undefined

export const decisionInputs = z.object({ entry: z.string().max(120).catch(''), reason: typed })

export function look(facts: ExclusionFacts, entry: string): PrivateCard {
  const request = findRequest(facts.conference, entry)
  return request === undefined
    ? requestsCard(facts)
    : requestCard(facts, request, { reason: request.decision?.reason ?? '' })
}

export async function settle(
  context: RequestContext,
  facts: ExclusionFacts,
  { data, allowed }: { readonly data: unknown; readonly allowed: boolean },
): Promise<PrivateCard> {
  const { entry, reason } = decisionInputs.parse(data)
  const { actor, now: at } = context
  const answer = await changeMeeting<string>(context, facts, {
    required: decide,
    decide: ({ family, conference }) => {
      const after = decided(conference, { id: entry, allowed, reason, by: actor.id, at })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      const request = findRequest(after.value, entry)
      if (after.value === conference || request === undefined) return unchanged('')
      const event = `${entry}.${allowed ? 'out' : 'in'}.${at.replace(/[^0-9TZ]/g, '')}`
      const notice = noticeOf(
        { caseId: family.id, conference, kind: 'exclusion-decided', event, step: entry, at },
        { to: request.by, tell: 'owner' },
      )
      // A reason that was only put better is not told again.
      const isNews = findRequest(conference, entry)?.decision?.allowed !== allowed
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: isNews ? [notice] : [],
          audit: [
            {
              event: 'exclusion.decided',
              meeting: conference.id,
              request: entry,
              status: allowed ? 'stays-out' : 'may-come',
            },
          ],
        },
        '',
      )
    },
  })
  const now = await meetingToDecideIn(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(context.actor)
  const problem = answer ?? ''
  const request = findRequest(now.conference, entry)
  return problem === '' || request === undefined
    ? look(now, entry)
    : requestCard(now, request, { reason, problem })
}
