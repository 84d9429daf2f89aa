// Somebody is taken off the list of a meeting: looked at first, with what it would mean, then done
// with one tap.
import { z } from 'zod'

import { type InvitationId, invitationId } from '../../../domain/ids.ts'
import { removed } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { idField } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { removalNotices } from '../shared/removal-notices.ts'
import { meetingToChange, toChange } from './change-facts.ts'
import { removeCheck, removedCard, removeList } from './invitee-cards.ts'

const invitationField = z.object({
  invitationId: idField.transform((text): InvitationId => invitationId(text)),
  entry: z.string().max(120).catch(''),
})

/** Which invitation a button names, and how many answers it had on the card that was looked at. */
type NamedInvitation = { readonly invitation: Invitation; readonly seen: string }

function findInvitation(facts: MeetingFacts, data: unknown): NamedInvitation | undefined {
  const ref = invitationField.safeParse(data)
  if (!ref.success) return undefined
  const { invitationId: id, entry: seen } = ref.data
  const invitation = facts.conference.invitations.find(
    (invitation) => invitation.id === id && invitation.withdrawn?.why !== 'conflict',
  )
  return invitation === undefined ? undefined : { invitation, seen }
}

export function check(facts: MeetingFacts, data: unknown): PrivateCard {
  const named = findInvitation(facts, data)
  if (named === undefined) return removeList(facts)
  return named.invitation.withdrawn === undefined
    ? removeCheck(facts, named.invitation)
    : removedCard(facts, named.invitation)
}

/**
 * Where an answer has come in since the card was drawn, nothing is removed and the card is shown
 * again.
 */
export async function remove(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const named = findInvitation(facts, data)
  if (named === undefined) return removeList(facts)
  await changeMeeting<undefined>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      const invitation = conference.invitations.find(({ id }) => id === named.invitation.id)
      if (invitation === undefined || String(invitation.answers.length) !== named.seen)
        return unchanged(undefined)
      const after = removed(conference, invitation.id, { by: context.actor.id, at: context.now })
      if (!after.ok || after.value === conference) return unchanged(undefined)
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: removalNotices({ family, conference }, invitation, context.now),
          audit: [
            { event: 'invitation.removed', meeting: conference.id, invitation: invitation.id },
          ],
        },
        undefined,
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  return now === undefined ? notFoundCard(context.actor) : check(now, data)
}
