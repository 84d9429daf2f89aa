// One mark of one invitation: found and allowed, kept once, and shown with its way back.
import { z } from 'zod'

import {
  attendeeOf,
  hasCome,
  mark,
  type Marking,
  presenceOf,
} from '../../../domain/meeting/arrival.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { currentAnswer, type Invitation, type Mode } from '../../../domain/state/invitation.ts'
import { invitationRef } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { factsOf, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isHereLate, sayMarked } from './presence-words.ts'
import { type CheckInInputs, dayCard, personCard } from './view.ts'

const markRef = invitationRef.extend({ seen: z.number().int().nonnegative() })

type MarkRef = z.infer<typeof markRef>

/** An invitation that this person may mark, as it stands on the day. */
export type Markable = {
  readonly facts: MeetingFacts
  readonly invitation: Invitation
  readonly ref: MarkRef
}

export async function findMarkable(
  context: RequestContext,
  data: unknown,
): Promise<Markable | undefined> {
  const ref = markRef.safeParse(data)
  return ref.success
    ? markableIn(context, await context.deps.cases.load(ref.data.caseId), ref.data)
    : undefined
}

export async function markableIn(
  context: RequestContext,
  family: Case | undefined,
  ref: MarkRef,
): Promise<Markable | undefined> {
  const found = family === undefined ? undefined : invitationToMark(context, family, ref)
  return found === undefined
    ? undefined
    : { facts: await factsOf(context, found), invitation: found.invitation, ref }
}

/** The invitation in its meeting, when this person may mark it. */
function invitationToMark(
  { actor }: RequestContext,
  family: Case,
  ref: MarkRef,
): (Meeting & { readonly invitation: Invitation }) | undefined {
  const found = findInvitation(family, ref.invitationId)
  const allowed =
    found !== undefined &&
    found.conference.id === ref.meetingId &&
    found.invitation.withdrawn === undefined &&
    may(actor, { act: 'mark-arrival', conference: found.conference })
  return allowed ? { family, ...found } : undefined
}

export async function markAndShow(
  context: RequestContext,
  markable: Markable,
  marking: Marking,
): Promise<PrivateCard> {
  const outcome = await keepMark(context, markable.ref, marking)
  const after = await markableIn(context, outcome?.family, markable.ref)
  if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
  if (outcome.refusal?.code === 'time.missing')
    return personCard(after.facts, after.invitation, {
      inputs: {
        ...standingInputs(markable),
        ...(marking.mark === 'arrived' ? { mode: marking.mode } : {}),
      },
      problem: outcome.refusal.words,
    })
  if (outcome.refusal !== undefined) return dayCard(after.facts, { notice: outcome.refusal.words })
  if (marking.mark === 'taken-back')
    return dayCard(after.facts, {
      notice: `Taken back. ${sayMarked(after.facts, after.invitation)}`,
    })
  return dayCard(after.facts, {
    notice: `${sayMarked(after.facts, after.invitation)}${cameEarlier(marking, after)}`,
    marked: after.invitation.id,
  })
}

/**
 * People are often marked minutes after they came in, which must not count as late: says how to
 * correct the time.
 */
const cameEarlier = (marking: Marking, { facts, invitation }: Markable): string =>
  marking.mark === 'arrived' && marking.time === undefined && isHereLate(facts, invitation)
    ? ' If they came earlier, press ‘More’ beside their name.'
    : ''

type MarkOutcome = { readonly family: Case; readonly refusal?: Refusal }

/**
 * Idempotent: the same mark again commits nothing. Undefined when this person may not mark the
 * invitation.
 */
export const keepMark = (
  context: RequestContext,
  ref: MarkRef,
  marking: Marking,
): Promise<MarkOutcome | undefined> =>
  changeCase<Meeting & { readonly invitation: Invitation }, MarkOutcome>(context, ref.caseId, {
    find: (now) => invitationToMark(context, now, ref),
    decide: ({ family, conference, invitation }) => {
      const decided = mark(invitation, marking, {
        by: context.actor.id,
        at: context.now,
        conference,
        calendar: context.deps.calendar,
        seen: ref.seen,
      })
      if (!decided.ok) return refused(decided.refusal, { family, refusal: decided.refusal })
      if (decided.value === invitation) return unchanged({ family })
      const after = replaceInvitation(family, decided.value)
      const event: AuditEvent = {
        event: 'arrival.marked',
        meeting: conference.id,
        invitation: invitation.id,
        status: marking.mark,
      }
      return commit({ family: after, audit: [event] }, { family: after })
    },
  })

export function standingInputs({
  facts,
  invitation,
}: Pick<Markable, 'facts' | 'invitation'>): CheckInInputs {
  const presence = presenceOf(facts.conference, invitation)
  const answer = currentAnswer(invitation)
  if (hasCome(presence)) return { time: '', mode: presence.mode, who: presence.who }
  const saysOnline =
    facts.conference.place === undefined ||
    (answer.status === 'attending' && answer.mode === 'online')
  return { time: '', mode: saysOnline ? 'online' : 'in-person', who: attendeeOf(invitation) }
}

/** Keeps who attends (the invitee or a colleague): the tap only says how they take part. */
export function arrived(invitation: Invitation, mode: Mode): Marking {
  return { mark: 'arrived', who: attendeeOf(invitation), mode }
}
