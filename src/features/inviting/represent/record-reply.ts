// Records a colleague's reply, whether they tapped it themselves or somebody took it by telephone.
import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import { cannotComeNotices } from '../../../domain/meeting/day-word.ts'
import { type ColleagueReply, confirm, noticesOf } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceInvitation } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  type InvitationPlace,
  placeIn,
  revisionSeen,
  sayRefused,
} from '../shared/invitation-place.ts'

/** `family` is absent where the case is gone; `refusal` is '' where nothing was refused. */
export type ReplyOutcome = { readonly family?: Case; readonly refusal: string }

type ReplyToRecord = {
  readonly reply: ColleagueReply
  readonly act: 'represent' | 'record-confirmation'
}

/** The message to whoever named the colleague is written in the same commit. */
export async function recordReply(
  context: RequestContext,
  ref: InvitationCardRef,
  toRecord: ReplyToRecord,
): Promise<ReplyOutcome> {
  const outcome = await changeCase<Case, ReplyOutcome>(context, ref.caseId, {
    // Also where this person may no longer reply: the case says whether their part has ended.
    find: (family) => family,
    decide: (family) => decideReply(context, placeIn(family, ref), { ...toRecord, family, ref }),
  })
  return outcome ?? { refusal: '' }
}

function decideReply(
  { actor, now }: RequestContext,
  place: InvitationPlace | undefined,
  {
    family,
    ref,
    reply,
    act,
  }: ReplyToRecord & { readonly family: Case; readonly ref: InvitationCardRef },
): Decision<ReplyOutcome> {
  if (
    place === undefined ||
    place.conference.cancelled !== undefined ||
    !may(actor, { act, ...place })
  )
    return unchanged({ family, refusal: '' })
  const { conference, invitation } = place
  const decided = confirm(invitation, reply, {
    saidBy: act === 'represent' ? 'themself' : 'telephone',
    at: now,
    closesAt: answersCloseAt(conference),
    seen: revisionSeen(ref, conference),
    confirming: toBeConfirmedAgain(conference, invitation),
  })
  if (!decided.ok)
    return refused(decided.refusal, { family, refusal: sayRefused(decided.refusal, conference) })
  if (decided.value === invitation) return unchanged({ family, refusal: '' })
  const after = replaceInvitation(family, decided.value)
  const event: AuditEvent = {
    event: 'representative.answered',
    meeting: conference.id,
    invitation: invitation.id,
    status: replyCode(reply, act),
  }
  const said = { conference, before: invitation, after: decided.value, at: now }
  const notices = [
    ...noticesOf({ family, ...said }),
    ...cannotComeNotices({ caseId: family.id, by: actor.id, ...said }),
  ]
  return commit({ family: after, audit: [event], notices }, { family: after, refusal: '' })
}

function replyCode(reply: ColleagueReply, act: ReplyToRecord['act']): string {
  const said = reply.status === 'confirmed' ? `${reply.status}-${reply.mode}` : reply.status
  return act === 'represent' ? said : `${said}-by-telephone`
}
