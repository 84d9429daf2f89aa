// The invitation that a card is about: the ids that its buttons carry, and where it is in a case.
import { z } from 'zod'

import type { Refusal } from '../../../domain/result.ts'
import type { Case } from '../../../domain/state/case.ts'
import { findInvitation } from '../../../domain/state/case.ts'
import { type Conference, placeRevision } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { invitationRef } from '../../kernel/card-fields.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'

export type InvitationPlace = Meeting & { readonly invitation: Invitation }

/**
 * `seen` counts the answers and the moves that the card showed; -1, which matches no invitation,
 * where the card carries none.
 */
export const invitationCardRef = invitationRef.extend({
  seen: z.coerce.number().int().nonnegative().catch(-1),
})
export type InvitationCardRef = z.infer<typeof invitationCardRef>

export const refOf = ({ family, conference, invitation }: InvitationPlace): InvitationCardRef => ({
  caseId: family.id,
  meetingId: conference.id,
  invitationId: invitation.id,
  seen: placeRevision(conference, invitation),
})

/** Does not check permission: the caller does. */
export function placeIn(
  family: Case,
  { invitationId }: Pick<InvitationCardRef, 'invitationId'>,
): InvitationPlace | undefined {
  const found = findInvitation(family, invitationId)
  return found === undefined ? undefined : { family, ...found }
}

/**
 * The revision that the card showed; none that there is where it asked about another day than the
 * one that stands.
 */
export const revisionSeen = (
  { seen }: Pick<InvitationCardRef, 'seen'>,
  { moves }: Pick<Conference, 'moves'>,
): number => seen - moves.length

const movedSince = (conference: Conference): string =>
  'That button was on an older card, so I’ve recorded nothing. The meeting was moved: it’s on ' +
  `${sayWhen(conference)} now.`

/**
 * Why nothing was recorded. An older card of a meeting that was moved may have asked about another
 * day.
 */
export const sayRefused = ({ code, words }: Refusal, conference: Conference): string =>
  code === 'card.outdated' && conference.moves.length > 0 ? movedSince(conference) : words

/**
 * Undefined where the card is no older than the meeting's last move, or the meeting was never
 * moved.
 */
export const outdatedByMove = (
  { seen }: Pick<InvitationCardRef, 'seen'>,
  { conference, invitation }: Pick<InvitationPlace, 'conference' | 'invitation'>,
): Refusal | undefined =>
  conference.moves.length === 0 || seen === placeRevision(conference, invitation)
    ? undefined
    : { code: 'card.outdated', words: movedSince(conference) }
