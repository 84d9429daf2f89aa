// Whoever said yes and then wrote something that sounds like a no is asked about it. That they were
// asked is kept, so that the register does not mark them as there; what they wrote is not.
import { doubted } from '../../../domain/meeting/doubt.ts'
import { may } from '../../../domain/permissions.ts'
import { replaceInvitation } from '../../../domain/state/case.ts'
import { readStatement } from '../../../understanding/statement.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type InvitationPlace, placeIn, refOf } from './invitation-place.ts'

/** A question, an earlier time and what is said of somebody else put no yes in doubt. */
function isOfNow(text: string): boolean {
  const stated = readStatement(text)
  return 'statement' in stated
    ? stated.statement.isOthers !== true
    : !['question', 'past'].includes(stated.unstated)
}

/** Keeps that this person was asked; once, and only where they had said that they come. */
export async function noteDoubt(
  context: RequestContext,
  place: InvitationPlace,
  text: string,
): Promise<void> {
  if (!isOfNow(text)) return
  const { actor } = context
  await changeCase<InvitationPlace, undefined>(context, place.family.id, {
    find: (family) => placeIn(family, refOf(place)),
    decide: ({ family, conference, invitation }) => {
      const isTheirs =
        may(actor, { act: 'answer-invitation', invitation }) ||
        may(actor, { act: 'represent', conference, invitation })
      const after = isTheirs ? doubted(invitation, context.now) : invitation
      return after === invitation
        ? unchanged(undefined)
        : commit(
            {
              family: replaceInvitation(family, after),
              audit: [
                {
                  event: 'answer.doubted',
                  meeting: conference.id,
                  invitation: invitation.id,
                  status: 'asked',
                },
              ],
            },
            undefined,
          )
    },
  })
}
