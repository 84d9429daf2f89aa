// The invitation that a card is about: the ids that its buttons carry, and where it is in a case.
import { z } from 'zod'

import type { Case } from '../../../domain/state/case.ts'
import { findInvitation } from '../../../domain/state/case.ts'
import { type Invitation, revision } from '../../../domain/state/invitation.ts'
import { invitationRef } from '../../kernel/card-fields.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type InvitationPlace = Meeting & { readonly invitation: Invitation }

/** `seen` is the revision that the card showed; -1, which matches no invitation, where the card carries none. */
export const invitationCardRef = invitationRef.extend({
  seen: z.coerce.number().int().nonnegative().catch(-1),
})
export type InvitationCardRef = z.infer<typeof invitationCardRef>

export const refOf = ({ family, conference, invitation }: InvitationPlace): InvitationCardRef => ({
  caseId: family.id,
  meetingId: conference.id,
  invitationId: invitation.id,
  seen: revision(invitation),
})

/** Does not check permission: the caller does. */
export function placeIn(
  family: Case,
  { invitationId }: Pick<InvitationCardRef, 'invitationId'>,
): InvitationPlace | undefined {
  const found = findInvitation(family, invitationId)
  return found === undefined ? undefined : { family, ...found }
}
