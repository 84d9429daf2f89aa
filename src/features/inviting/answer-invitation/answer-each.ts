// A message that answers differently for different meetings records nothing: each meeting gets its own button.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { upcomingSlots } from '../../kernel/attendance-slots.ts'
import { nothingRecorded, proposalCard } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  representativeCome,
  representativeRefuseForm,
  representativeShow,
} from '../represent/verbs.ts'
import { answersIn, type AnswerTo } from '../shared/yes-and-no.ts'
import { listCard } from './invitation-lists.ts'
import { invitationAttend, invitationDeclineForm, invitationShow } from './verbs.ts'

/** A question for each meeting where each is plainly named, else all of this person's invitations; none for somebody who has none. */
export async function answerEach(
  context: RequestContext,
  text: string,
): Promise<readonly PrivateCard[]> {
  const parts = await upcomingSlots(context)
  if (parts.length === 0) return []
  const said = answersIn(text, parts, context.now)
  return said === undefined
    ? [listCard(context.actor, parts, pleaseEach)]
    : said.map((one) => askOne(context, one))
}

const pleaseEach = 'Please answer each here: nothing is recorded yet.'

function askOne({ actor }: RequestContext, { part, comes }: AnswerTo): PrivateCard {
  const isInvited = part.as === 'invited'
  return proposalCard(actor, part, {
    unchanged: nothingRecorded,
    asks: comes ? 'Shall I note that you’re coming?' : 'Shall I note that you can’t come?',
    offers: [
      comes
        ? { title: 'I can come', verb: isInvited ? invitationAttend : representativeCome }
        : {
            title: 'I cannot come',
            verb: isInvited ? invitationDeclineForm : representativeRefuseForm,
          },
    ],
    no: isInvited ? invitationShow : representativeShow,
  })
}
