// What somebody sees whose part in a report has ended.
import { wasNamed } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { findInvitation } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { ReportKey } from './workspace.ts'

/** Nothing that such a card sends is kept. */
export async function goneCard(
  context: RequestContext,
  { caseId, invitationId: named }: ReportKey,
): Promise<PrivateCard> {
  const family = await context.deps.cases.load(caseId)
  const found = family === undefined ? undefined : findInvitation(family, named)
  const was =
    found !== undefined &&
    !hasConflict(found.conference, context.actor.id) &&
    found.invitation.withdrawn === undefined &&
    wasNamed(found.invitation, context.actor.id) &&
    // Whoever has not said yes yet never had a part that could have ended.
    representedBy(found.invitation) !== context.actor.id
  return was
    ? sentenceCard(
        context.actor,
        'You are not needed for this any more, so I kept ' +
          'nothing of it. Thank you for being ready to help.',
      )
    : notFoundCard(context.actor)
}
